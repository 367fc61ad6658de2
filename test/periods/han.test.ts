import { expect, test } from "vitest";
import { findPeriod } from "../../src/periods/index.ts";
import { hasDaysOfMonth, hasMonthRanges } from "../../src/periods/month-pointed.ts";
import { findPastYear } from "../../src/periods/past-year.ts";

const find = (text: string) => {
  const found = findPeriod(text, { year: null, reference: "2022-01-09" });
  return found && `${found.edtf} ${found.kind}`;
};

test("a year that is looked back on, or ahead to", () => {
  expect(find("2021年総括")).toBe("2021 activity");
  expect(find("2021年总结与计划")).toBe("2021 activity");
  for (const plan of ["2022年计划", "2022年学习规划", "2022年の抱負", "2022年の目標"])
    expect(find(plan)).toBe("2022 plan");
  expect(find("2021 Summer Rowing Goals")).toBe("2021-22 plan");
});

test("a title of the two years at their turn is about the first", () => {
  expect(findPastYear("2021年総括と2022年の抱負", "2021-12-30")?.edtf).toBe("2021");
  expect(findPastYear("2021年回顾", "2021-12-30")?.edtf).toBe("2021");
  expect(findPastYear("2021年の船", "2021-12-30")).toBeNull();
});

test("days with points behind the number or the name of a report", () => {
  for (const days of [
    "周报 11.8-11.14",
    "周报（11.8~11.14）",
    "11.8-11.14学习周报",
    "第六周 11.8-11.14",
    "Week 6（11.8-11.14）",
  ])
    expect(find(days), days).toBe("2021-11-08/2021-11-14 activity");
  for (const days of ["週報 2021/11/08〜2021/11/14", "周报 2021.11.08-2021.11.14", "周记 2021.11.08——2021.11.14"])
    expect(find(days), days).toBe("2021-11-08/2021-11-14 activity");
  expect(find("Day 9（11.16）")).toBe("2021-11-16 activity");
  expect(find("第9天（11.16）")).toBe("2021-11-16 activity");
  for (const chapters of [
    "Week 6 (11.8-11.14)",
    "Day 9 (11.16)",
    "周报 11.8",
    "网 11.8-11.14",
    "小结（11.8）",
    "学习总结（11.8）",
  ])
    expect(find(chapters) ?? "", chapters).not.toContain("-11-");
});

test("weeks and days beside signs of their kind", () => {
  expect(find("2021年第四十五周")).toBe("2021-11-08/2021-11-14 activity");
  expect(find("11月2週目")).toBe("2021-11-08/2021-11-14 activity");
  expect(find("2021.11月")).toBe("2021-11 activity");
  expect(find("2021-11 月报")).toBe("2021-11 activity");
  expect(find("日報 2021年11月8日")).toBe("2021-11-08 activity");
  expect(find("2021年11月8日，星期一，多云")).toBe("2021-11-08 activity");
});

test("weeks and days of a log with points, the month first", () => {
  expect(hasMonthRanges(["11.1-11.7", "11.8-11.14 网", "11.15~11.21"])).toBe(true);
  expect(hasMonthRanges(["11.8-11.14"])).toBe(false);
  expect(hasMonthRanges(["Chapters 11.8-11.14", "Chapters 12.1-12.6"])).toBe(false);
  expect(hasMonthRanges(["1.1-1.5", "2.1-2.5", "3.1-3.5"])).toBe(false);
  expect(hasMonthRanges(["11.8-11.14", "11.10-11.15"])).toBe(false);
  const march = { year: 2021, month: 3, reference: null };
  expect(hasDaysOfMonth(["3.3", "3.4 补网"], march)).toBe(true);
  expect(hasDaysOfMonth(["3.1", "3.2", "3.3"], march)).toBe(false);
  expect(hasDaysOfMonth(["3.1 Rigging"], march)).toBe(false);
  expect(hasDaysOfMonth(["3.3", "4.4"], march)).toBe(false);
  expect(hasDaysOfMonth(["3.3"], { year: 2021, reference: null })).toBe(false);
});
