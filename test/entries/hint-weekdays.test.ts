import { expect, test } from "vitest";
import { yearByWeekdays } from "../../src/entries/hint-weekdays.ts";
import { read } from "./read.ts";

test("weekdays tell in which year something of an earlier one was told", async () => {
  // 9 March was a Saturday in 2019, a Monday in 2020, a Tuesday in 2021.
  const days = async (heading: string) =>
    (await read(`# Rowing log\n\n## ${heading}\n\n### The 2019 Whitby regatta\n\nTook it apart.\n`, { path: "log.md" }))
      .entry.sections[1]?.period?.edtf ?? null;
  expect(await days("Saturday March 9")).toBe("2019-03-09");
  expect(await days("March 9")).toBe("2019-03-09");
  expect(await days("Tuesday March 9")).toBe("2021-03-09");
  expect(await days("Samstag, 9. März")).toBe("2019-03-09");
  expect(await days("Dienstag, 9. März")).toBe("2021-03-09");
  // 2018 and 2024.
  expect(await days("Friday March 9")).toBeNull();
});

test("one weekday that fits says enough, many that fit nowhere say nothing", () => {
  expect(yearByWeekdays(2021, ["Tuesday March 9", "Friday March 10"])).toBe(2021);
  expect(yearByWeekdays(2021, ["Monday March 9", "Monday March 10", "Monday March 11"])).toBe(2021);
  expect(yearByWeekdays(2021, ["Monday March 9", "Monday March 10"])).toBeNull();
});
