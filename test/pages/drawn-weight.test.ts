import { expect, it } from "vitest";
import { daySerial } from "../../src/days.ts";
import type { Depth } from "../../src/model.ts";
import { weighDrawn } from "../../src/pages/drawn-weight.ts";

const strand = (from: string, to: string, depth: Depth) => ({
  ...{ start: daySerial(from), end: daySerial(to) + 1, depth, plan: false },
});

it("weighs months of deep work above some days of one month", () => {
  const days = ["01", "02", "05", "06"].map((day) => strand(`2022-02-${day}`, `2022-02-${day}`, "worked-on"));
  expect(weighDrawn(days)).toBe(weighDrawn(days.slice(0, 1)));
  expect(weighDrawn([strand("2020-04-01", "2020-07-31", "deep-dive")])).toBeGreaterThan(10 * weighDrawn(days));
});

it("weighs what was planned below what was done", () => {
  const done = strand("2022-02-01", "2022-02-28", "worked-on");
  expect(weighDrawn([{ ...done, plan: true }])).toBeLessThan(weighDrawn([done]));
});
