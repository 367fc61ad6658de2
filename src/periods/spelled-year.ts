const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
/** Of 2010 to 2029: what else begins so is some number. */
const SPELLED = new RegExp(
  `(?<!\\p{L})twenty[\\s-]?(?:(${[...TEENS].reverse().join("|")})|twenty(?:[\\s-]?(${ONES.join("|")}))?)(?!\\p{L}|-)`,
  "giu",
);
const MAY_BE_SPELLED = /twenty[\s-]?(?:t|[efns]\p{L}{2,})/iu;

/** "04/03/'21", "4.3.'21": an apostrophe stands for the century. */
const SHORTENED = /(?<=(?<!\d)(?:\d{1,2}\/\d{1,2}\/|\d{1,2}-\d{1,2}-|\d{1,2}\.\s?\d{1,2}\.\s?))'(?=[0-3]\d(?!\d))/g;

/** 'Twenty Twenty-One at a glance' → '2021 at a glance', "04/03/'21" → '04/03/2021'. */
export function writeOutYear(source: string): string {
  const text = source.includes("'") ? source.replace(SHORTENED, "20") : source;
  if (!MAY_BE_SPELLED.test(text)) return text;
  return text.replace(SPELLED, (_, teen: string | undefined, one: string | undefined) => {
    const year =
      teen === undefined ? 20 + ONES.indexOf(one?.toLowerCase() ?? "") + 1 : 10 + TEENS.indexOf(teen.toLowerCase());
    return `20${year}`;
  });
}
