import { expect, test } from "vitest";
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

test("a file is called by its year", () => {
  expect(yearOfPath("seen/2021.md")?.edtf).toBe("2021");
  expect(yearOfPath("seen/2021-shells.md")).toBeNull();
  expect(yearOfPath("2021/shells.md")).toBeNull();
});
