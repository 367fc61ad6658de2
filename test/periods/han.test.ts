import { expect, test } from "vitest";
import { findPeriod } from "../../src/periods/index.ts";
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
