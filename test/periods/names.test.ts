import { expect, test } from "vitest";
import { MONTH_NAMES, SHORT_WEEKDAYS, WEEKDAYS } from "../../src/periods/names.ts";

const LANGUAGES = ["en", "en-GB", "de", "de-AT", "fr", "es", "pt", "it", "nl", "ru"];
/** Everyday words, which are no names of months here. */
const EVERYDAY = ["ago", "mag", "out", "set"];

/** What the platform says: an ICU that spells a name otherwise has to be looked at. */
function namesOf(options: Intl.DateTimeFormatOptions, time: number): string[] {
  return LANGUAGES.map((language) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(time).toLowerCase().replace(/\.$/, ""),
  );
}

test.each(MONTH_NAMES.map((names, index) => [index + 1, names] as const))("the names of month %i", (month, names) => {
  const time = Date.UTC(2021, month - 1, 15);
  const platform = [...namesOf({ month: "long" }, time), ...namesOf({ month: "short" }, time)];
  expect(names).toEqual(expect.arrayContaining(platform.filter((name) => !EVERYDAY.includes(name))));
  expect(names.filter((name) => EVERYDAY.includes(name))).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6, 7])("the names of weekday %i", (day) => {
  // 1 February 2021 was a Monday.
  const time = Date.UTC(2021, 1, day);
  expect(namesOf({ weekday: "long" }, time).map((name) => WEEKDAYS.get(name))).toEqual(LANGUAGES.map(() => day));
  for (const name of namesOf({ weekday: "short" }, time))
    expect(WEEKDAYS.get(name) === day || SHORT_WEEKDAYS.includes(name)).toBe(true);
});

test("spellings beside those of the dictionaries", () => {
  expect(MONTH_NAMES[2]).toContain("maerz");
  expect(["thu", "tues", "sonnabend"].map((name) => WEEKDAYS.get(name))).toEqual([4, 2, 6]);
});
