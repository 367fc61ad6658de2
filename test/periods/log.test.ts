import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/days.ts";
import { countOf, findReportedStart, findStart } from "../../src/periods/count.ts";
import { findDateOrder, findOrderOfLog } from "../../src/periods/date-order.ts";
import { placeLog } from "../../src/periods/log.ts";
import { findPeriodOfPost } from "../../src/periods/post.ts";
import { respellLog } from "../../src/periods/respell.ts";
import { repairSlips } from "../../src/periods/slips.ts";

const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 });
const days = (start: string, gaps: readonly number[]) => {
  let day = start;
  return gaps.map((gap) => {
    day = addDays(day, gap);
    return day;
  });
};

test("a log in order is never changed, in either direction", () => {
  fc.assert(
    fc.property(steps, (gaps) => {
      const log = days("2019-11-20", gaps);
      expect(repairSlips(log)).toEqual(log);
      expect(repairSlips([...log].reverse())).toEqual([...log].reverse());
    }),
  );
});

test("headings without a year come out as they were written, over any New Year and in either direction", () => {
  const heading = (day: string) =>
    new Intl.DateTimeFormat("en", { month: "long", day: "numeric", timeZone: "UTC" }).format(
      Date.parse(`${day}T00:00Z`),
    );
  fc.assert(
    fc.property(steps, fc.boolean(), (gaps, newestFirst) => {
      // Up to a year and a half, the last of them on the day of the publication.
      const log = days("2019-11-20", gaps.slice(0, 13)).filter((day) => !day.endsWith("02-29"));
      const reference = log.at(-1) ?? "2019-11-20";
      const ordered = newestFirst ? [...log].reverse() : log;
      const placed = placeLog(ordered.map(heading), { year: null, reference, around: null });
      expect(placed.map(({ period }) => period?.start)).toEqual(ordered);
    }),
    { numRuns: 60 },
  );
});

test("the same number behind each month is a day where one of them is the day of the publication, else a year", () => {
  const place = (reference: string) =>
    placeLog(["December 15", "January 15", "February 15"], { year: null, reference, around: null }).map(
      ({ period }) => period?.edtf,
    );
  expect(place("2020-02-15")).toEqual(["2019-12-15", "2020-01-15", "2020-02-15"]);
  expect(place("2016-03-01")).toEqual(["2015-12", "2015-01", "2015-02"]);
});

test("years between the days of a log are the years of those that follow, a year behind them all is nobody's", () => {
  const years = (...texts: string[]) =>
    placeLog(texts, { year: null, reference: null, around: null }).map(({ period }) => period?.start ?? null);
  expect(years("2021", "March 5", "March 3", "2020", "December 30")).toEqual([
    ...["2021-01-01", "2021-03-05", "2021-03-03"],
    ...["2020-01-01", "2020-12-30"],
  ]);
  expect(years("March 3", "March 5", "2021")).toEqual([null, null, "2021-01-01"]);
});

test("a slip of the year is put right by the years beside it, however far", () => {
  const log = ["2018-06-11", "2018-06-12", "2028-06-13", "2018-06-14", "2018-06-15"];
  expect(repairSlips(log)[2]).toBe("2018-06-13");
});

test("one day too late is no slip, a wrong month is one", () => {
  const late = ["2021-03-05", "2021-03-07", "2021-03-06", "2021-03-09", "2021-03-11"];
  expect(repairSlips(late)).toEqual(late);
  const slip = ["2021-06-05", "2021-06-07", "2021-05-08", "2021-06-09", "2021-06-11"];
  expect(repairSlips(slip)[2]).toBe("2021-06-08");
});

describe("counts", () => {
  test("what is counted", () => {
    expect(countOf("Day 12: March 3")).toMatchObject({ unit: "day", first: 12, round: 1 });
    expect(countOf("**R2D05** - flexbox")).toMatchObject({ unit: "day", first: 5, round: 2 });
    expect(countOf("Week two: a canon")).toMatchObject({ unit: "week", first: 2, last: 2 });
    expect(countOf("第三天")).toMatchObject({ unit: "day", first: 3 });
    expect(countOf("Month 4")).toMatchObject({ unit: "month", first: 4 });
    expect(countOf("Weeks 3 & 4: Databases")).toMatchObject({ unit: "week", first: 3, last: 4 });
    for (const text of ["Daylight 3", "12 days", "Week of June 14", "Day by day"])
      expect(countOf(text), text).toBeNull();
  });

  test("where a log says that it started", () => {
    const context = { year: null, reference: null };
    expect(findStart("I started on Monday, September 6, 2021.", context)).toBe("2021-09-06");
    expect(findStart("My batch ran from July 5th, 2021 to September 24th, 2021", context)).toBe("2021-07-05");
    expect(findStart("Started Jan. 5, 2020 and never stopped.", context)).toBe("2020-01-05");
    expect(findStart("Am 3. Mai 2021 habe ich begonnen.", context)).toBe("2021-05-03");
    expect(findStart("Stage commencé le 1er mars 2021", context)).toBe("2021-03-01");
    expect(findStart("我从2021年3月1日开始学习", context)).toBe("2021-03-01");
    expect(findStart("I started to like it. On September 6, 2021 I moved.", context)).toBeNull();
  });

  test("a report of weeks ends with the one in which it appeared, unless that has hardly begun", () => {
    const weeks = [1, 2, 3].map((number) => countOf(`Week ${number}`));
    expect(findReportedStart(weeks, "2023-05-26")).toBe("2023-05-08");
    expect(findReportedStart(weeks, "2023-05-29")).toBe("2023-05-08");
    expect(findReportedStart([countOf("Week 4"), countOf("Week 5"), countOf("Week 6")], "2023-05-26")).toBeNull();
  });
});

describe("the order of 3/4/2021", () => {
  test("is what a number above twelve says, and nothing when they contradict each other", () => {
    expect(findDateOrder(["see 13/2/2021 and 3/4/2021"])).toBe("european");
    expect(findDateOrder(["2/13/2021"])).toBe("us");
    expect(findDateOrder(["2/13/2021", "13/2/2021"])).toBeNull();
    expect(findDateOrder(["24/7 support, 1/2 cup, /2021/13/01/"])).toBeNull();
  });

  test("shows in a log by what is in order, or is the publication's day", () => {
    expect(findOrderOfLog(["3/9/2021", "3/10/2021", "3/11/2021"], null)).toBe("us");
    expect(findOrderOfLog(["9/3/2021", "10/3/2021", "11/3/2021"], null)).toBe("european");
    expect(findOrderOfLog(["3/4/2021"], "2021-04-03")).toBe("european");
    expect(findOrderOfLog(["3/4/2021"], null)).toBeNull();
  });
});

describe("posts by their kind", () => {
  const span = (title: string, body: string, reference: string) => {
    const found = findPeriodOfPost(title, body, reference);
    return found && `${found.start}/${found.end} ${found.rule}`;
  };
  test.each([
    ["Weeknotes: tides", "", "2021-05-16", "2021-05-10/2021-05-16 weekly-post"],
    ["Tea shop: Month 5", "In May 2021 we sold tea", "2021-06-02", "2021-05-01/2021-05-31 monthly-post"],
    ["Monthly review", "In June 2021 we sold tea", "2021-06-28", "2021-06-01/2021-06-30 monthly-post"],
    ["My year in review", "", "2021-01-04", "2020-01-01/2020-12-31 yearly-post"],
    ["January Gains", "", "2024-01-31", "2024-01-01/2024-01-31 month-post"],
    ["March Gains", "In the last week of March I went away.", "2024-01-31", "2024-03-01/2024-03-31 month-post"],
    ["March Gains", "Spring is near.", "2024-01-31", null],
    ["November Miles", "I ran a lot in November.", "2024-01-31", "2023-11-01/2023-11-30 month-post"],
    ["March Madness", "", "2024-03-31", null],
    ["March Full Moon", "", "2024-03-31", null],
    ["January Last Quarter", "", "2024-01-31", null],
    ["Moth Month 2021", "", "2022-05-16", null],
    ["Tool Week 2021", "", "2022-05-16", null],
    ["Closures", "This week I fixed a bug.", "2021-05-16", null],
    ["Bi-weekly notes from the boat yard", "", "2021-05-16", "2021-05-03/2021-05-16 weekly-post"],
    ["Fortnightly letter 3", "", "2021-05-16", "2021-05-03/2021-05-16 weekly-post"],
    ["Resumen quincenal", "", "2021-05-16", "2021-05-03/2021-05-16 weekly-post"],
    ["Resumen anual", "", "2021-12-30", "2021-01-01/2021-12-31 yearly-post"],
    ["Итоги уходящего года", "", "2021-12-30", "2021-01-01/2021-12-31 yearly-post"],
    ["今年の振り返り", "", "2021-12-30", "2021-01-01/2021-12-31 yearly-post"],
    ["Six months of pottery", "", "2021-07-02", "2021-01-02/2021-07-02 span-post"],
    ["Five weeks into bookbinding", "", "2021-07-02", "2021-05-28/2021-07-02 span-post"],
    ["Recap of a year of pottery", "", "2021-07-02", "2020-07-02/2021-07-02 span-post"],
    ["What I learned in six months of Korean", "", "2021-07-02", "2021-01-02/2021-07-02 span-post"],
    ["Rückblick auf ein Jahr mit dem Cello", "", "2021-07-02", "2020-07-02/2021-07-02 span-post"],
    ["Un an de piano", "", "2021-07-02", "2020-07-02/2021-07-02 span-post"],
    ["My first month of piano", "", "2021-07-02", "2021-06-02/2021-07-02 span-post"],
    ["Another year of piano", "", "2021-07-02", "2020-07-02/2021-07-02 span-post"],
    ["My second month of piano", "", "2021-07-02", "2021-06-02/2021-07-02 span-post"],
    ["Learning the harp: 1 month", "", "2021-07-02", "2021-06-02/2021-07-02 span-post"],
    ["The harp – six months in", "", "2021-07-02", "2021-01-02/2021-07-02 span-post"],
    ["The harp: a year later", "", "2021-07-02", null],
    ["My harp: three months", "", "2021-07-02", "2021-04-02/2021-07-02 span-post"],
    ["Harfe lernen: 3 Monate", "", "2021-07-02", "2021-04-02/2021-07-02 span-post"],
    ["The harp: six weeks so far", "", "2021-07-02", "2021-05-21/2021-07-02 span-post"],
    ["The harp: three months", "", "2021-07-02", null],
    ["Warranty: two years", "", "2021-07-02", null],
    ["My warranty: two years", "", "2021-07-02", null],
    ["Harp course – 2 weeks", "", "2021-07-02", null],
    ["How to learn the harp: 6 months", "", "2021-07-02", null],
    ["Countdown to the regatta: 3 weeks", "", "2021-07-02", null],
    ["My plan for the harp: two weeks", "", "2021-07-02", null],
    ["주간 회고", "", "2021-07-02", "2021-06-26/2021-07-02 weekly-post"],
    ["올해를 돌아보며", "", "2021-12-30", "2021-01-01/2021-12-31 yearly-post"],
    ["월간 회고", "", "2021-07-02", "2021-06-01/2021-06-30 monthly-post"],
    ["The first month of 2021", "", "2021-07-02", null],
    ["100 days of kites", "", "2021-07-02", null],
    ["Two years ago", "", "2021-07-02", null],
    ["Boat yard - Third week", "", "2021-05-17", "2021-05-11/2021-05-17 weekly-post"],
    ["Meine zweite Woche: Hobel", "", "2021-05-17", "2021-05-11/2021-05-17 weekly-post"],
    ["What broke last week", "", "2021-05-17", null],
    ["Third week mornings", "", "2021-05-17", null],
    ["Mar recap + Apr goals", "", "2021-04-02", "2021-03-01/2021-03-31 month-post"],
    ["Rückblick Mai, Ausblick Juni", "", "2021-05-31", "2021-05-01/2021-05-31 month-post"],
    ["March and April", "", "2021-05-02", null],
    ["Terugblik op een winderig jaar", "", "2021-12-02", "2021-01-01/2021-12-31 yearly-post"],
    ["Rückblick auf ein windiges Jahr", "", "2022-01-04", "2021-01-01/2021-12-31 yearly-post"],
    ["Retour sur une année bien remplie", "", "2021-12-02", "2021-01-01/2021-12-31 yearly-post"],
    ["Podsumowanie roku", "", "2021-12-30", "2021-01-01/2021-12-31 yearly-post"],
    ["Podsumowanie tygodnia", "", "2021-05-16", "2021-05-10/2021-05-16 weekly-post"],
    ["Rückblick auf ein Jahr Töpfern", "", "2021-12-02", null],
    ["Looking back on the year", "", "2021-12-03", "2021-01-01/2021-12-31 yearly-post"],
    ["Goal progress, Q2", "", "2021-07-02", "2021-04-01/2021-06-30 quarter-post"],
    ["Another year of kites", "", "2021-06-30", "2020-06-30/2021-06-30 span-post"],
    ["Third year of the boat yard", "", "2021-06-30", null],
    ["Another year over", "", "2022-01-03", "2021-01-01/2021-12-31 yearly-post"],
    [
      "Tides",
      "I rowed little this year. This year, this year, this year!",
      "2021-12-29",
      "2021-01-01/2021-12-31 yearly-post",
    ],
    ["Tides", "I rowed little this year. This year, this year, this year!", "2021-11-29", null],
  ])("%s", (title, body, reference, expected) => {
    expect(span(title, body, reference)).toBe(expected);
  });
});

test("months with the last digits of their year are none beside days", () => {
  const context = { year: null, reference: null };
  const texts = (...list: string[]) => respellLog(list, context).map(({ text }) => text);
  expect(texts("April 16", "March 16", "February 16")).toEqual(["April 2016", "March 2016", "February 2016"]);
  expect(texts("April 16", "March 16", "March 2", "February 16")).toContain("March 16");
});

test("numbers of parts are no days", () => {
  const context = { year: 2021, reference: "2021-11-10", around: null, dates: "us" as const };
  const place = (...headings: string[]) => placeLog(headings, context).map(({ period }) => period?.edtf ?? null);
  expect(place("1/4", "2/4: hulls", "3/4", "4/4")).toEqual([null, null, null, null]);
  expect(place("(1/30)", "(2/30) scales", "(3/30)")).toEqual([null, null, null]);
  expect(place("🧵 1/9", "🧵 2/9", "🧵 3/9")).toEqual([null, null, null]);
  expect(place("1/4, March 2021", "2/4, April 2021", "3/4", "4/4")).toEqual(["2021-03", "2021-04", null, null]);
  expect(place("1/9", "2/9", "3/9")).toEqual(["2021-01-09", "2021-02-09", "2021-03-09"]);
  expect(place("1/3", "1/4", "1/6")).toEqual(["2021-01-03", "2021-01-04", "2021-01-06"]);
});

test("as many days as their month has of the year are days where the day stands first", () => {
  const context = { year: 2021, reference: "2021-11-10", around: null, dates: "european" as const };
  const placed = placeLog(["1/4", "2/4", "3/4", "4/4"], context).map(({ period }) => period?.edtf);
  expect(placed).toEqual(["2021-04-01", "2021-04-02", "2021-04-03", "2021-04-04"]);
});

test("a month that is misspelled by one letter is read as meant, and its author told", () => {
  const context = { year: null, reference: null, around: null };
  const place = (...headings: string[]) => placeLog(headings, context).map(({ period }) => period?.edtf ?? null);
  expect(place("7th septembar 2021", "Febraury 3, 2021: knots", "2 dezembr 2021")).toEqual([
    ...["2021-09-07", "2021-02-03", "2021-12-02"],
  ]);
  expect(place("Octobr 5", "September 3, 2021")).toEqual(["2021-10-05", "2021-09-03"]);
  expect(
    place(
      "Octobr 5",
      "Octopus 3, 2021",
      "12 Augusta 2021",
      "5 lessons 2021",
      "3 Marches 2021",
      "Männer 5 2021",
      "5 augusto 2021",
    ),
  ).toEqual(Array.from({ length: 7 }, () => null));
  const [note] = placeLog(["7th septembar 2021"], context).map((line) => line.note);
  expect(note).toMatchObject({ rule: "period-typo", reason: expect.stringContaining("misspelled") });
});

test("a point that is missing is added where others have it and the numbers are days", () => {
  const context = { year: 2017, reference: null };
  const texts = (...list: string[]) => respellLog(list, context).map(({ text }) => text);
  expect(texts("24.10.", "5.9", "Mo, 12.9: Java")).toEqual(["24.10.", "05.09.", "Mo, 12.09.: Java"]);
  expect(texts("21.8", "28.8", "4.9", "11.09 (3/7)")).toEqual(["21.08.", "28.08.", "04.09.", "11.09. (3/7)"]);
  for (const chapters of [
    ["1.1.", "1.2", "1.3"],
    ["13.1", "13.2"],
    ["13.1.", "13.14", "13.2"],
    ["24.04", "24.10"],
    ["13.1 Tides", "13.2 Loops", "14.1 Waves", "14.2 Sums"],
    ["1.1", "1.2", "2.1", "2.2", "2.13"],
  ])
    expect(texts(...chapters)).toEqual(chapters);
});

test("dates with points are read month first where one of them has to be", () => {
  const context = { year: null, reference: null, around: null };
  const place = (headings: readonly string[]) => placeLog(headings, context).map(({ period }) => period?.edtf ?? null);
  expect(place(["06.17.2019: gale", "06.03.2019: calm"])).toEqual(["2019-06-17", "2019-06-03"]);
  expect(place(["17.06.2019", "03.06.2019"])).toEqual(["2019-06-17", "2019-06-03"]);
});

test("weeks with the month and the year in two digits that they lie in", () => {
  const context = { year: null, reference: null, around: null };
  const place = (headings: readonly string[]) =>
    placeLog(headings, context).map(({ period }) => period && `${period.start}/${period.end}`);
  expect(place(["Week 14 - April 23", "Week 15 - April 23"])).toEqual([
    "2023-04-03/2023-04-09",
    "2023-04-10/2023-04-16",
  ]);
  // One alone may begin on that day of a year that nobody names.
  expect(place(["Week 14 - April 23", "Week 15 - April 30"])).toEqual([null, null]);
});

test("a month and its year in two digits, where the same number stands behind one month after the other", () => {
  const context = { year: 2023, reference: "2023-03-20", around: null };
  const place = (headings: readonly string[]) => placeLog(headings, context).map(({ period }) => period?.edtf);
  expect(place(["Feb-23", "Jan-23", "Dec-22", "Nov-22", "Oct-22"])).toEqual([
    "2023-02",
    "2023-01",
    "2022-12",
    "2022-11",
    "2022-10",
  ]);
  // Days: two of one month, or of hardly any month twice.
  expect(place(["Jan 21", "Jan 22", "Feb 21"])).toEqual(["2023-01-21", "2023-01-22", "2023-02-21"]);
  expect(place(["Jan-17", "Feb-23"])).toEqual(["2023-01-17", "2023-02-23"]);
});

test("years of a page that grew long after its own date, which one alone does not vouch for", () => {
  const context = { year: 2018, reference: "2018-11-11", around: null };
  const place = (headings: readonly string[]) => placeLog(headings, context).map(({ period }) => period?.edtf ?? null);
  expect(place(["2022 {#y2022}", "2023 {#y2023}"])).toEqual(["2022", "2023"]);
  expect(place(["2048", "Chess"])).toEqual([null, null]);
});

describe("days that start with the last digits of their year", () => {
  const context = { year: null, reference: null };
  const texts = (log: readonly string[], reference: string | null = null) =>
    respellLog(log, { ...context, reference }).map(({ text }) => text);

  test("follow each other so, and lie years apart otherwise", () => {
    expect(texts(["21/3/30", "21/3/31: knots", "21/4/2"])).toEqual(["2021-03-30", "2021-03-31: knots", "2021-04-02"]);
    expect(texts(["21-03-08", "21-03-09", "21-03-11"])).toEqual(["2021-03-08", "2021-03-09", "2021-03-11"]);
    expect(texts(["21.3.8 (월)", "21.3.9 (화)", "21.3.11"])).toEqual([
      "2021-03-08 (월)",
      "2021-03-09 (화)",
      "2021-03-11",
    ]);
  });

  test("also where a space slipped into one", () => {
    expect(texts(["21/3/8", "2 1/3/9", "21/3/10", "21/3/12"])[1]).toBe("2021-03-09");
  });

  test("are days of a month where these follow each other, and where they are too few to tell", () => {
    for (const log of [
      ["21/3/20", "22/3/20", "24/3/20"],
      ["21/3/20", "21/3/21"],
      ["21/3/20", "21/3/20", "21/3/20"],
    ])
      expect(texts(log)).toEqual(log);
    expect(texts(["21/3/20", "21/3/21", "21/3/22"], "2020-03-21")).toEqual(["21/3/20", "21/3/21", "21/3/22"]);
  });
});

describe("seasons without a year on a page of which only the date is known", () => {
  const place = (reference: string, ...texts: string[]) =>
    placeLog(texts, { year: null, reference, around: null }).map(({ period }) => period?.edtf ?? null);

  test("are the last ones that were over, in either direction", () => {
    const [winter, spring, summer, fall] = ["2020-24", "2021-21", "2021-22", "2021-23"];
    expect(place("2021-12-30", "winter", "spring", "summer", "fall")).toEqual([winter, spring, summer, fall]);
    expect(place("2022-01-08", "Fall", "Summer", "Spring")).toEqual([fall, summer, spring]);
  });

  test("are those of any year where they do not follow each other", () => {
    expect(place("2021-06-20", "Spring", "Summer", "Fall", "Winter")[3]).not.toBe("2020-24");
    expect(place("2021-12-30", "Spring", "Fall")).toEqual([null, null]);
  });
});

test("a day with two kinds of signs among whole days is one of them, alone it is none", () => {
  const days = (...texts: string[]) =>
    placeLog(texts, { year: null, reference: null, around: null }).map(({ period }) => period?.start ?? null);
  expect(days("2021-07-22", "2021/07-21 (Wednesday)", "2021-07/08", "2021/07/02", "2021-07-01")).toEqual([
    ...["2021-07-22", "2021-07-21", "2021-07-08", "2021-07-02", "2021-07-01"],
  ]);
  expect(days("2021/07-08", "Knots")).toEqual([null, null]);
});

test("months and days with a point between are days where nothing else stands beside them and they run one way", () => {
  const starts = (texts: readonly string[]) =>
    placeLog(texts, { year: 2021, reference: null, around: null }).map(({ period }) => period?.start ?? null);
  expect(starts(["9.20", "9.18", "9.17", "8.30", "8.3"])).toEqual([
    "2021-09-20",
    "2021-09-18",
    "2021-09-17",
    "2021-08-30",
    "2021-08-03",
  ]);
  // Versions.
  expect(starts(["2.4", "1.20", "1.16"])).toEqual([null, null, null]);
  expect(starts(["1.1", "1.2", "1.3"])).toEqual([null, null, null]);
  expect(starts(["1.12", "1.13", "1.14"])).toEqual([null, null, null]);
  expect(starts(["9.20 Tides", "9.18 Ropes", "9.17 Eels", "8.30 Mud", "8.3 Knots"])).toEqual(Array(5).fill(null));
});

test("a number before what it counts", () => {
  for (const [text, unit, first] of [
    ["3. Woche", "week", 3],
    ["2ª semana: redes", "week", 2],
    ["1ère semaine", "week", 1],
    ["Zweiter Tag", "day", 2],
    ["Terza settimana", "week", 3],
    ["4º mês", "month", 4],
    ["第十二周", "week", 12],
  ] as const)
    expect(countOf(text), text).toMatchObject({ unit, first, last: first });
  for (const text of ["Letzte Woche", "3. Mai", "5. Tag der offenen Tür", "3 days", "Next week"])
    expect(countOf(text), text).toBeNull();
});
