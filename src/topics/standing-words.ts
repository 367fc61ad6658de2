import type { Status } from "../model.ts";

/** Words for how a topic stands, apart from the cues, which reach forward to what they name. */
const WORDS: readonly (readonly [status: Status, words: string])[] = [
  [
    "dropped",
    "dropped|abandoned|given up|not doing|no longer doing|put down|aufgegeben|abandonn[ée]e?s?|abandonad[oa]s?|abbandonat[oiae]|opgegeven",
  ],
  ["paused", "paused|on hold|on pause|on ice|shelved|pausiert|en pause|en pausa|in pausa|gepauzeerd"],
  [
    "resumed",
    "resumed|picked up again|taken up again|restarted|wieder aufgenommen|repris(?:e|es)?|retomad[oa]s?|ripres[oiae]|hervat",
  ],
];
const BEHIND = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        `^s?,? (?:(?:was|were|is|are|has been|have been|wurden?|ist|sind|est|sont|está|foi|è|is) )?(?:now |still )?(?:${words})(?!\\p{L})`,
        "iu",
      ),
    ] as const,
);
const BEFORE = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`(?<!\\p{L})(?:${words}) (?:(?:the|my|all|all the|work on|das|die|den|le|la|les|el|los) )?$`, "iu"),
    ] as const,
);
const DENIED = /(?<!\p{L})(?:not|never|would|might|could|will|if)(?!\p{L})|n['’]t(?!\p{L})/iu;
const LEADS = WORDS.map(([status, words]) => [status, new RegExp(`^\\W*(?:${words})\\s*[.:–—]\\s`, "iu")] as const);

/**
 * What the words around a name ('I paused the tides', 'swimming was paused until May'), or at the start of its passage ('Paused: chess, the
 * lute.'), say of how it stands; null where they say nothing.
 */
export function findStanding(text: string, index: number, end: number): Status | null {
  const [before, behind] = [text.slice(Math.max(0, index - 50), index), text.slice(end, end + 60)];
  const found =
    BEHIND.find(([, pattern]) => pattern.test(behind)) ??
    (DENIED.test(before) ? undefined : BEFORE.find(([, pattern]) => pattern.test(before))) ??
    LEADS.find(([, pattern]) => pattern.test(text));
  return found?.[0] ?? null;
}
