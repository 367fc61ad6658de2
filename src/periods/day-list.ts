const AND = "(?:and|und|et|y|e|en|и|i)";
const SIGN = "(?:st|nd|rd|th|\\.(?!\\d))?";
/** Three and more days by their numbers, and what joins them. Groups: the first number, the rest. */
const LISTED = new RegExp(
  `(?<!\\d)(\\d{1,2})(${SIGN}(?:\\s*(?:[,&+]|,?\\s${AND}\\s)\\s*\\d{1,2}${SIGN}){2,})(?![\\d/:-]|\\.\\d)`,
  "iu",
);

/** '5, 6 and 7 March', '2021.03.05 and 06 and 07' → '5 - 7 March', '2021.03.05 - 07': days that follow each other are one stretch; others stay. */
export function joinListedDays(text: string): string {
  return text.replace(LISTED, (whole, first: string, rest: string) => {
    const numbers = [first, ...(rest.match(/\d+/g) ?? [])];
    const isStretch = numbers.every((number, index) => Number(number) === Number(first) + index);
    return isStretch ? `${first} - ${numbers.at(-1) ?? ""}` : whole;
  });
}
