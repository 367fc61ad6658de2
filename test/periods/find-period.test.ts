import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findPeriod, readPeriod } from "../../src/periods/index.ts";

const in2021 = { year: 2021, reference: "2021-08-12" };

function dates(text: string, context: Parameters<typeof findPeriod>[1] = in2021): string | null {
  const found = findPeriod(text, context);
  return found && `${found.start}/${found.end}`;
}

describe("wordings", () => {
  it.each([
    ["June 4th - June 7th", "2021-06-04/2021-06-07", "day-range", "4 – 7 June 2021"],
    ["5 March 2022", "2022-03-05/2022-03-05", "day", "5 March 2022"],
    ["2021-W53", null, null, null],
    ["2020-W53", "2020-12-28/2021-01-03", "week", "Week 53, 2020"],
    ["Week of June 14", "2021-06-14/2021-06-20", "week", "14 – 20 June 2021"],
    ["Week ending June 20", "2021-06-14/2021-06-20", "week", "14 – 20 June 2021"],
    ["January - March", "2021-01-01/2021-03-31", "month-range", "January – March 2021"],
    ["Dec 2020 – Feb 2021", "2020-12-01/2021-02-28", "month-range", "December 2020 – February 2021"],
    ["February 2024", "2024-02-01/2024-02-29", "month", "February 2024"],
    ["Q1–Q2 2021", "2021-01-01/2021-06-30", "quarter", "Q1 – Q2 2021"],
    ["Second half of 2020", "2020-07-01/2020-12-31", "quarter", "Second half of 2020"],
    ["Winter 2020/21", "2020-12-01/2021-02-28", "season", "Winter 2020/21"],
    ["Summer of 2019", "2019-06-01/2019-08-31", "season", "Summer 2019"],
    ["2019–2020", "2019-01-01/2020-12-31", "year", "2019 – 2020"],
    ["2019–20", "2019-01-01/2020-12-31", "year", "2019 – 2020"],
    ["Since March 2021", "2021-03-01/2021-08-12", "open", "March 2021 – 12 August 2021"],
    ["2021年1月～3月", "2021-01-01/2021-03-31", "han-date", "January – March 2021"],
    ["2021年终总结", "2021-01-01/2021-12-31", "han-date", "2021"],
    ["Unit 1: 2-01 to 2-10", "2021-02-01/2021-02-10", "day-range", "1 – 10 February 2021"],
    ["Phase 1: Jan 2020 – Mar 2020", "2020-01-01/2020-03-31", "month-range", "January – March 2020"],
    ["Week 33 (Aug 16 – Aug 22)", "2021-08-16/2021-08-22", "day-range", "16 – 22 August 2021"],
    ["Interfaces (2025-03-12)", "2025-03-12/2025-03-12", "day", "12 March 2025"],
    ["📅 **2021-02-05**, Friday", "2021-02-05/2021-02-05", "day", "5 February 2021"],
  ])("%s", (text, expected, rule, label) => {
    const found = findPeriod(text, in2021);
    expect(found && [`${found.start}/${found.end}`, found.rule, found.label]).toEqual(
      expected && [expected, rule, label],
    );
  });

  test("EDTF and precision", () => {
    const edtf = (text: string) => [findPeriod(text, in2021)?.edtf, findPeriod(text, in2021)?.precision];
    expect(edtf("January - March")).toEqual(["2021-01/2021-03", "span"]);
    expect(edtf("2021-02-05")).toEqual(["2021-02-05", "day"]);
    expect(edtf("Q3 2021")).toEqual(["2021-35", "quarter"]);
    expect(edtf("Autumn 2020")).toEqual(["2020-23", "season"]);
    expect(edtf("Week 12, 2021")).toEqual(["2021-03-22/2021-03-28", "week"]);
    expect(edtf("2021-03/..")).toEqual(["2021-03/..", "span"]);
    expect(findPeriod("Autumn 2020", in2021)?.approximate).toBe(true);
  });
});

describe("silence", () => {
  it.each(
    [
      "Chapter 3-4",
      "Chapter 5: April",
      "2. Linear Algebra",
      "A march in progress",
      "Python 3.10",
      "1.1 回归",
      "3.12",
      "3/4",
      "3/4/2021",
      "Links",
      "Summary",
      "1. January",
      "Lesson 1-3 to 2-4",
      "CS50 - Week 3",
      "Prepare for a January launch",
      "My 2020 server build",
      "Dune (1965)",
      "Blade Runner - 1982",
      "2048",
      "1984",
      "Mars",
      "Spring",
      "H1",
      "Jan 32",
      "Feb 30, 2021",
      "2021-02-30",
      "2021-13-45",
      "2021-08-12 to 2021-08-10",
      "June 7 - June 4, 2021",
      "March 3 - 5 things I learned",
      "Version 2021.1",
      "Parts list (as of 2021-12-05)",
      "24/7",
      "12345678",
      "",
      "–",
    ].map((text) => [text]),
  )("%j", (text) => {
    const found = findPeriod(text, in2021);
    // A range that runs backwards must at least not come out as one of its ends.
    expect(found).toBeNull();
  });

  test("a year only in reach of the publication", () => {
    expect(dates("Tide Pools - 2020", { year: null, reference: "2021-08-12" })).toBe("2020-01-01/2020-12-31");
    expect(dates("Tide Pools - 2020", { year: null, reference: "2027-08-12" })).toBeNull();
  });

  test("without any year nothing is placed", () => {
    for (const text of ["March 5", "January - March", "Week 12", "Q1", "Autumn", "3月12日", "Dec – Feb"]) {
      expect(dates(text, { year: null, reference: null }), text).toBeNull();
    }
  });
});

describe("the year that is not said", () => {
  const published = (reference: string) => ({ year: null, reference });

  test("comes from the publication, or lies before it at New Year", () => {
    expect(dates("June 4", published("2021-08-12"))).toBe("2021-06-04/2021-06-04");
    expect(dates("December 28", published("2021-01-05"))).toBe("2020-12-28/2020-12-28");
    expect(dates("February", published("2022-01-01"))).toBe("2022-02-01/2022-02-28");
  });

  test("is two years in a range across New Year", () => {
    expect(dates("Dec – Feb", { year: 2020, reference: "2021-08-12" })).toBe("2020-12-01/2021-02-28");
    expect(dates("Dec – Feb", { year: 2021, reference: "2021-03-05" })).toBe("2020-12-01/2021-02-28");
    expect(dates("Dec 27 - Jan 2", { year: 2020, reference: null })).toBe("2020-12-27/2021-01-02");
    expect(dates("December - February 2021", { year: null, reference: null })).toBe("2020-12-01/2021-02-28");
  });

  test("a numbered week needs a stated year or a fresh post", () => {
    expect(dates("Week 32", published("2021-08-12"))).toBe("2021-08-09/2021-08-15");
    expect(dates("Week 31", published("2021-08-12"))).toBe("2021-08-02/2021-08-08");
    expect(dates("Week 3", published("2021-08-12"))).toBeNull();
    expect(dates("Week 12", { ...in2021, privateWeeks: true })).toBeNull();
    expect(dates("KW 12", { ...in2021, privateWeeks: true })).toBe("2021-03-22/2021-03-28");
  });
});

test("goals are plans", () => {
  expect(findPeriod("Goals for Q2 2021", in2021)?.kind).toBe("plan");
  expect(findPeriod("February Intentions", in2021)?.kind).toBe("plan");
  expect(findPeriod("2020 in review", in2021)?.kind).toBe("activity");
});

test("the front matter may speak EDTF", () => {
  const read = (text: string) => readPeriod(text, { year: null, reference: "2024-01-10" });
  expect(read("2023-07/2023-09")).toMatchObject({
    start: "2023-07-01",
    end: "2023-09-30",
    label: "July – September 2023",
  });
  expect(read("2021-22")).toMatchObject({ start: "2021-01-01" });
  expect(read("2023-07-10/..")).toMatchObject({ start: "2023-07-10", end: "2024-01-10" });
  expect(read("summer, mostly")).toBeNull();
  expect(read("2023-09/2023-07")).toBeNull();
});

test("any text gives a sound period or none", () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "January",
      "mar.",
      "2021",
      "12",
      "31st",
      "-",
      "–",
      "to",
      "Q3",
      "Week",
      "of",
      "2021-02-30",
      "/",
      ":",
      "(",
      ")",
      "年",
      "月",
      "'21",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.boolean(), (words, hasYear) => {
      const found = findPeriod(words.join(" "), hasYear ? in2021 : { year: null, reference: null });
      if (found === null) return;
      expect(found.start <= found.end).toBe(true);
      for (const day of [found.start, found.end]) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }),
    { numRuns: 3000 },
  );
});

test("a very long heading is read to its end", () => {
  expect(findPeriod(`a${",".repeat(200_000)}a 2021`, in2021)).toBeNull();
});

test("months in brackets that lie years before the post", () => {
  const in2023 = { year: null, reference: "2023-03-03" };
  // A stay; a work; a job.
  expect(findPeriod("First boatyard (Sept 2018 – Dec 2018)", in2023)?.edtf).toBe("2018-09/2018-12");
  expect(findPeriod("Oarsman 3 (May 2018)", in2023)).toBeNull();
  expect(findPeriod("Gull & Sons (Jan 2015 – Dec 2018)", in2023)).toBeNull();
});
