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

const MONTH_NAMINGS = LANGUAGES.flatMap((language) =>
  (["long", "short"] as const).map((month) => createNaming(language, { month })),
);

/** For each month its names and short forms in lower case, without full stops. */
export const MONTH_NAMES: readonly (readonly string[])[] = OTHER_SPELLINGS.map((others, index) => {
  const names = MONTH_NAMINGS.map((nameOf) => nameOf(Date.UTC(2021, index, 15)));
  return [...new Set([...names, ...others.split(" ")])].filter((name) => !EVERYDAY.has(name));
});

/** Full names of weekdays in every language and English short forms, in lower case → 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...listWeekdays("long").flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
  ...["mon", "tues tue", "wed", "thurs thur thu", "fri", "sat sonnabend", "sun"].flatMap((names, index) =>
    names.split(" ").map((name) => [name, index + 1] as const),
  ),
]);

/** Short names of weekdays as the dictionaries have them ('mo', 'lun', 'seg'), beside the English ones above. */
export const SHORT_WEEKDAYS: readonly string[] = [...new Set(listWeekdays("short").flat())].filter(
  (name) => !WEEKDAYS.has(name),
);

/** What names the days or months of a language. A fixed one and UTC: the machine's own have no say. Dear to make, so one for all. */
function createNaming(language: string, options: Intl.DateTimeFormatOptions): (time: number) => string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return (time) => format.format(time).toLowerCase().replace(/\.$/, "");
}

/** For each language its names of Monday to Sunday. */
function listWeekdays(weekday: "long" | "short"): string[][] {
  return LANGUAGES.map((language) => {
    const nameOf = createNaming(language, { weekday });
    // 1 February 2021 was a Monday.
    return [1, 2, 3, 4, 5, 6, 7].map((day) => nameOf(Date.UTC(2021, 1, day)));
  });
}
