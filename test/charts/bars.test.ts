import { describe, expect, it } from "vitest";
import { layAxis } from "../../src/charts/axis.ts";
import { describeStrand, placeBars } from "../../src/charts/bars.ts";
import type { Strand } from "../../src/charts/strands.ts";
import { daySerial } from "../../src/days.ts";

const WINDOW = { start: daySerial("2024-01-01"), end: daySerial("2025-01-01") };
const AXIS = layAxis([WINDOW], WINDOW);
const PLOT = {
  ...{ id: "x", axis: AXIS, window: WINDOW, named: true, gutter: 20 },
  x: (at: number) => 20 + at * 80,
  beyond: () => [],
};

function strand(name: string, start: string, end: string): Strand {
  const days = { start: daySerial(start), end: daySerial(end) + 1 };
  const rest = {
    depth: "touched",
    status: "continued",
    plan: false,
    told: [],
    count: 1,
    weight: 1,
  } satisfies Partial<Strand>;
  return { ...days, days, ...rest, period: start, topic: "rust", label: name, href: `/${name}/` };
}

function order(...strands: Strand[]): string[] {
  return placeBars(strands, PLOT).map(({ strand: { label } }) => label);
}

describe("placeBars", () => {
  it("goes through the lane in the order of time", () => {
    expect(order(strand("june", "2024-06-01", "2024-06-30"), strand("day", "2024-02-05", "2024-02-05"))).toEqual([
      "day",
      "june",
    ]);
  });

  it("paints a short stretch after a longer one that begins later and would cover it", () => {
    const [day, quarter] = [strand("day", "2024-03-31", "2024-04-01"), strand("spring", "2024-04-01", "2024-06-30")];
    expect(order(day, quarter)).toEqual(["spring", "day"]);
  });

  it("sets a day off from a longer time only where it is higher or lower", () => {
    const spring = strand("spring", "2024-04-01", "2024-06-30");
    const day = strand("day", "2024-05-05", "2024-05-05");
    const isFlush = (...strands: Strand[]) => placeBars(strands, PLOT).map((bar) => bar.isFlush);
    expect(isFlush(spring, day)).toEqual([true, true]);
    expect(isFlush(spring, { ...day, depth: "deep-dive" })).toEqual([true, false]);
    expect(isFlush({ ...spring, plan: true }, day)).toEqual([true, false]);
  });

  it("says the statuses of all that was laid together, in the order of time", () => {
    const part = (day: string, status: Strand["status"]): Strand => ({ ...strand("day", day, day), status });
    const parts = [part("2024-05-02", "paused"), part("2024-05-20", "resumed"), part("2024-05-21", "continued")];
    expect(describeStrand({ ...strand("May", "2024-05-02", "2024-05-21"), parts, count: 3 }, "Rust")).toBe(
      "Rust: touched, paused, resumed, May, 3 times",
    );
  });

  it("says a turn once, with its time, where one of the stretches knows that", () => {
    const part: Strand = { ...strand("day", "2024-05-02", "2024-05-02"), status: "named" };
    const dated: Strand = { ...part, turn: { at: part.start, label: "2 May 2024", precision: "day" } };
    for (const parts of [
      [part, dated],
      [dated, part],
    ])
      expect(describeStrand({ ...part, parts, count: 2 }, "Rust")).toBe(
        "Rust: touched, first told of on 2 May 2024, day, 2 times",
      );
  });

  it("names two of the entries that tell it, and counts the others", () => {
    const name = (told: string[]) => describeStrand({ ...strand("May", "2024-05-01", "2024-05-31"), told }, "Rust");
    expect(name([])).toBe("Rust: touched, May");
    expect(name(["A", "B"])).toBe("Rust: touched, May, in A and B");
    expect(name(["A", "B", "C", "D"])).toBe("Rust: touched, May, in A, B and 2 more");
  });

  it("leaves a day at the very end wide enough to be seen and inside the paper", () => {
    const [{ left, right } = { left: 0, right: 0 }] = placeBars([strand("eve", "2024-12-31", "2024-12-31")], PLOT);
    expect(right - left).toBeGreaterThanOrEqual(0.59);
    expect(right).toBeLessThanOrEqual(100);
  });

  it("puts a bar on the level above those that it lies on", () => {
    const levels = (...strands: Strand[]) => placeBars(strands, PLOT).map(({ level }) => level);
    const [spring, may] = [strand("spring", "2024-04-01", "2024-06-30"), strand("may", "2024-05-01", "2024-05-31")];
    expect(levels(spring, may, strand("day", "2024-05-09", "2024-05-09"))).toEqual([0, 1, 2]);
    expect(levels(spring, strand("summer", "2024-07-01", "2024-09-30"))).toEqual([0, 0]);
  });
});
