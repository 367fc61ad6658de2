import { MONTH } from "./words.ts";

/** Slips of the pen that English journals are full of. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  ["Monday", "mondey|monaday|munday|mondy"],
  ["Tuesday", "tuseday|teusday|tueday|tusday|tuesdy|tuesady"],
  ["Wednesday", "wensday|wendsday|wednsday|wedensday|wednesay|wenesday|wednessday|wedsnesday|wedneday|wednseday"],
  ["Thursday", "thrusday|thurday|thurdsay|tursday|thusday|thrsday|thersday|thursdy"],
  ["Friday", "firday|fridy|fryday|fridat"],
  ["Saturday", "saterday|satuday|saturaday|satruday|satarday"],
  ["Sunday", "sunady|sundy|sonday"],
].map(([name, slips]) => [new RegExp(`^(?:${slips})(?!\\p{L})`, "iu"), name ?? ""] as const);
const MAY_BE_SLIP = /^(?:m[ou]n|t[uhe][a-z]|we[dn]|fr[iy]|fir|s[aou][tn])/i;
/** 'Thursdays March 4' is one of them; 'Thursdays' are many. */
const PLURAL = new RegExp(
  `^((?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?=[,.]?\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th|[/.-]\\d|\\s+${MONTH})|${MONTH}\\s+\\d))`,
  "iu",
);

/** 'Monday 7-3', with the dash of ISO days: a weekday stands before no range of them. 'Wednesday 10-4' may be hours. */
const DASHED =
  /^((?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag),?\s+(?!(?:[89]|1[0-2])-[1-8](?!\d))\d{1,2})-(?=\d{1,2}(?:$|[:,(\s](?!\s*-)))/iu;

/** 'Wensday', 'Thrusday, 4 March', 'Thursdays March 4', 'Monday 7-3': the day as it was meant. */
export function respellWeekday(text: string): string {
  if (DASHED.test(text)) return text.replace(DASHED, "$1/");
  if (!MAY_BE_SLIP.test(text)) return text;
  const slip = SLIPS.find(([pattern]) => pattern.test(text));
  return slip ? text.replace(...slip) : text.replace(PLURAL, "$1");
}
