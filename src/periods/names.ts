/** Names of months and weekdays in the languages that journals are read in. */

const LANGUAGES = ["en", "en-GB", "de", "de-AT", "fr", "es", "pt", "it", "nl"] as const;

/** Short forms that are everyday words ('set', 'out', 'ago', 'mag', 'mar' is kept) or a name in another sense. */
const EVERYDAY = new Set(["ago", "mag", "out", "set"]);

/** Spellings that people use beside those of the dictionaries. */
const OTHER_SPELLINGS: readonly string[] = [
  "jan jän",
  "feb fevr fév fev febr",
  "mär maerz mar mrt",
  "apr avr abr",
  "may mai",
  "jun",
  "jul juil",
  "aug août aout",
  "sep sept setiembre",
  "oct okt ott",
  "nov",
  "dec dez déc decembre dic",
];

/** For each month its names and short forms in lower case, without full stops. */
export const MONTH_NAMES: readonly (readonly string[])[] = OTHER_SPELLINGS.map((others, index) => {
  const names = LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).map((month) => nameOf(language, { month }, Date.UTC(2021, index, 15))),
  );
  return [...new Set([...names, ...others.split(" ")])].filter((name) => !EVERYDAY.has(name));
});

/** Full names of weekdays in every language and English short forms, in lower case → 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...LANGUAGES.flatMap((language) =>
    // 1 February 2021 was a Monday.
    [1, 2, 3, 4, 5, 6, 7].map((day) => [nameOf(language, { weekday: "long" }, Date.UTC(2021, 1, day)), day] as const),
  ),
  ...["mon", "tues tue", "wed", "thurs thur thu", "fri", "sat sonnabend", "sun"].flatMap((names, index) =>
    names.split(" ").map((name) => [name, index + 1] as const),
  ),
]);

/** Short names of weekdays as the dictionaries have them ('mo', 'lun', 'seg'), beside the English ones above. */
export const SHORT_WEEKDAYS: readonly string[] = [
  ...new Set(
    LANGUAGES.flatMap((language) =>
      [1, 2, 3, 4, 5, 6, 7].map((day) => nameOf(language, { weekday: "short" }, Date.UTC(2021, 1, day))),
    ),
  ),
].filter((name) => !WEEKDAYS.has(name));

/** A fixed language and UTC: the machine's own have no say. */
function nameOf(language: string, options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" })
    .format(time)
    .toLowerCase()
    .replace(/\.$/, "");
}
