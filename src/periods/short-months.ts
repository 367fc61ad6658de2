/** Short names of months that are everyday words elsewhere, so that they count only where nothing else can stand. */
const MONTHS: ReadonlyMap<string, string> = new Map([
  ["ago", "agosto"],
  ["set", "septiembre"],
  ["out", "outubro"],
  ["mag", "maggio"],
  ["lip", "lipca"],
  ["sie", "sierpnia"],
  ["lis", "listopada"],
]);
const NAME = `(${[...MONTHS.keys()].join("|")})`;
const YEAR = "(?:19|20)\\d\\d(?!\\d)";
/** '12-ago-2021', '3 set 2021', '3 de out. de 2021', '28 ago - 3 set 2021'. */
const BEFORE_YEAR = new RegExp(
  `(?<=(?<!\\d)\\d{1,2}[º.]?(?:\\s(?:de\\s)?|[-/]))${NAME}\\.?(?=(?:\\s(?:de\\s)?|[-/])${YEAR}|\\s?-\\s?\\d{1,2}\\s(?:de\\s)?\\p{L}{3,10}\\.?\\s(?:de\\s)?${YEAR})`,
  "giu",
);
/** 'Sáb, 12 set', 'lunedì 3 ago: reti'. */
const BEHIND_WEEKDAY = new RegExp(
  `(?<=^(?:seg|ter|qua|qui|sex|s[áa]b|dom|lun|mer|mi[ée]|jue|gio|vie|ven)\\p{L}{0,10}(?:-feira)?[.,]{0,2}\\s\\d{1,2}[º.]?\\s(?:de\\s)?)${NAME}\\.?(?=$|[:,]|\\s[-(])`,
  "iu",
);
/** 'set/2021'. */
const ALONE = new RegExp(`^${NAME}/(?=${YEAR}$)`, "iu");
const MAY_HAVE = new RegExp(`(?:^|[\\s/-])${NAME}(?!\\p{L})`, "iu");

/** Writes such months out: '12-ago-2021' → '12-agosto-2021'. */
export function writeOutMonth(text: string): string {
  if (!MAY_HAVE.test(text)) return text;
  const full = (name: string) => MONTHS.get(name.toLowerCase().replace(/\W/g, "")) ?? name;
  return text
    .replace(BEFORE_YEAR, full)
    .replace(BEHIND_WEEKDAY, full)
    .replace(ALONE, (name) => `${full(name)} `);
}
