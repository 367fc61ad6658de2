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

/** 'Maio/21', 'mayo/21': in these languages no day follows its month. English 'May/21' may be one. */
const MONTH_AND_YEAR =
  /(?<=(?<!\p{L})(?:janeiro|fevereiro|fev|março|abril|abr|maio|junho|julho|setembro|outubro|dezembro|dez|enero|ene|febrero|marzo|mayo|junio|julio|agosto|ago|septiembre|octubre|noviembre|novembro|diciembre|dic|janvier|février|fevrier|juin|juillet|septembre|octobre|décembre|januar|februar|märz|juni|juli|oktober|dezember)\.?\/)(?=(?:1[5-9]|2\d)(?![\d/]))/giu;

/** 'Twenty Twenty-One at a glance' → '2021 at a glance', "04/03/'21" → '04/03/2021', 'maio/21' → 'maio/2021'. */
export function writeOutYear(source: string): string {
  const shortened = source.includes("'") ? source.replace(SHORTENED, "20") : source;
  const text = /\p{L}\.?\/\d\d/u.test(shortened) ? shortened.replace(MONTH_AND_YEAR, "20") : shortened;
  if (!MAY_BE_SPELLED.test(text)) return text;
  return text.replace(SPELLED, (_, teen: string | undefined, one: string | undefined) => {
    const year =
      teen === undefined ? 20 + ONES.indexOf(one?.toLowerCase() ?? "") + 1 : 10 + TEENS.indexOf(teen.toLowerCase());
    return `20${year}`;
  });
}
