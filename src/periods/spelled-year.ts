const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
/** Of 2010 to 2029: what else begins so is some number. */
const SPELLED = new RegExp(
  `(?<!\\p{L})twenty[\\s-]?(?:(${[...TEENS].reverse().join("|")})|twenty(?:[\\s-]?(${ONES.join("|")}))?)(?!\\p{L}|-)`,
  "giu",
);
const MAY_BE_SPELLED = /twenty[\s-]?(?:t|[efns]\p{L}{2,})/iu;

/** 'Twenty Twenty-One at a glance' → '2021 at a glance'. */
export function respellYear(text: string): string {
  if (!MAY_BE_SPELLED.test(text)) return text;
  return text.replace(SPELLED, (_, teen: string | undefined, one: string | undefined) => {
    const year =
      teen === undefined ? 20 + ONES.indexOf(one?.toLowerCase() ?? "") + 1 : 10 + TEENS.indexOf(teen.toLowerCase());
    return `20${year}`;
  });
}
