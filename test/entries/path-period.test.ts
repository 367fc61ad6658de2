import { expect, test } from "vitest";
import { findMonthOfName, findPeriodOfName } from "../../src/entries/name-period.ts";
import { findPartOfPath, yearOfPath } from "../../src/entries/path-period.ts";

test("a file is called by its week or quarter", () => {
  const part = (path: string, title = "Aims", published: string | null = null) =>
    findPartOfPath(path, title, published)?.edtf ?? null;
  expect(part("weeks/2021-W09.md")).toBe("2021-03-01/2021-03-07");
  expect(part("2021-09.md", "Weeknotes 9")).toBe("2021-03-01/2021-03-07");
  expect(part("2021-09.md")).toBeNull();
  expect(part("aims/aims-2021-Q3.md")).toBe("2021-35");
  expect(part("q3-2021-aims.md")).toBe("2021-35");
  expect(part("2021Q3.md", "Aims", "2021-06-28")).toBe("2021-35");
  // Written years later; a quarter of no year; a part of a word.
  expect(part("shop-2011-Q3.md", "Aims", "2021-06-28")).toBeNull();
  expect(part("faq3-2021.md")).toBeNull();
  expect(part("aims-Q3.md")).toBeNull();
});

test("a file is called by its time, alone or with the folders it lies in", () => {
  const name = (path: string, published: string | null = null) => findPeriodOfName(path, published)?.edtf ?? null;
  expect(name("log/Week of 2021-03-01.md", "2021-03-01")).toBe("2021-03-01/2021-03-07");
  expect(name("log/2021-03-01 - 2021-03-07.md", "2021-03-01")).toBe("2021-03-01/2021-03-07");
  expect(name("Week09_2021-03-01_to_2021-03-05.md", "2021-03-01")).toBe("2021-03-01/2021-03-05");
  expect(name("20210301_20210305.md", "2021-03-01")).toBe("2021-03-01/2021-03-05");
  expect(name("invoice-2021-03-01_2021-03-05.md", null)).toBeNull();
  expect(name("exam-2021-03-01_to_2021-03-05.md", null)).toBeNull();
  expect(name("eels 2021-03-01 v2 2021-03-05.md")).toBeNull();
  expect(name("2021/KW 12/README.md")).toBe("2021-03-22/2021-03-28");
  expect(name("2021/kw-12/README.md")).toBe("2021-03-22/2021-03-28");
  expect(name("log/KW12-2021.md")).toBe("2021-03-22/2021-03-28");
  expect(name("周报/2021/第12周.md")).toBe("2021-03-22/2021-03-28");
  expect(name("2021/W09.md")).toBe("2021-03-01/2021-03-07");
  expect(name("2021/Q1.md")).toBe("2021-33");
  expect(name("2021/march.md")).toBe("2021-03");
  expect(name("log/2021/03-March/04 - Thursday.md")).toBe("2021-03-04");
  expect(name("log/2021/Mar/4.md")).toBe("2021-03-04");
  expect(name("日記/2021年/3月/4日.md")).toBe("2021-03-04");
  expect(name("diary/March 4, 2021.md")).toBe("2021-03-04");
  expect(name("2021/3月/第2周.md")).toBe("2021-03-08/2021-03-14");
  expect(name("周报20210314.md")).toBe("2021-03-08/2021-03-14");
  expect(name("20210314日報.md")).toBe("2021-03-14");
  expect(name("log/20210308_20210314.md", "2021-03-08")).toBe("2021-03-08/2021-03-14");
  expect(name("log/semaine-2021-W10.md")).toBe("2021-03-08/2021-03-14");
  const european = (path: string) => findPeriodOfName(path, null, "european")?.edtf ?? null;
  expect(european("2_04-03-2021/README.md")).toBe("2021-03-04");
  expect(european("tagebuch_04.03.2021.md")).toBe("2021-03-04");
  expect(european("woche-08-03-2021.md")).toBe("2021-03-08/2021-03-14");
  expect(european("klausur_04.03.2021.md")).toBeNull();
  expect(name("2_04-03-2021/README.md")).toBeNull();
  // The publication says the day; years away; a course, a book, an issue, no year at all.
  expect(name("diary/March 4, 2021.md", "2021-03-05")).toBeNull();
  expect(name("log/2021-03-01 - 2021-03-07.md", "2024-03-01")).toBeNull();
  expect(name("2021/Week 3.md")).toBeNull();
  expect(name("books/1984.md")).toBeNull();
  expect(name("issues/2021-063.md")).toBeNull();
  expect(name("notes/may.md")).toBeNull();
  expect(name("2021/03/04-lists.md")).toBeNull();
});

test("a month in figures that a file is called by", () => {
  const month = (path: string) => findMonthOfName(path)?.edtf ?? null;
  expect(month("journal/2021/03.md")).toBe("2021-03");
  expect(month("2021-03/README.md")).toBe("2021-03");
  expect(month("2021-03-sails.md")).toBe("2021-03");
  expect(month("weekly/2021-03.md")).toBeNull();
  expect(month("course/2021/03-sails.md")).toBeNull();
  expect(month("release-2021-03.md")).toBeNull();
});

test("a file is called by its year", () => {
  expect(yearOfPath("seen/2021.md")?.edtf).toBe("2021");
  expect(yearOfPath("seen/2021-shells.md")).toBeNull();
  expect(yearOfPath("2021/shells.md")).toBeNull();
});
