import { describe, expect, it } from "vitest";
import { layAxis } from "../../src/charts/axis.ts";
import { describeStrand, drawBars } from "../../src/charts/bars.ts";
import type { Strand } from "../../src/charts/strands.ts";
import { daySerial } from "../../src/days.ts";

const WINDOW = { start: daySerial("2024-01-01"), end: daySerial("2025-01-01") };
const AXIS = layAxis([WINDOW], WINDOW);
const PLOT = { id: "x", axis: AXIS, window: WINDOW, named: true, gutter: 20, x: (at: number) => 20 + at * 80 };

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
  return { ...days, ...rest, topic: "rust", label: name, href: `/${name}/` };
}

function order(...strands: Strand[]): string[] {
  return [...drawBars(strands, "Rust", PLOT).markup.matchAll(/href="\/(.+?)\/"/g)].map((match) => match[1] ?? "");
}

describe("drawBars", () => {
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

  it("names two of the entries that tell it, and counts the others", () => {
    const name = (told: string[]) => describeStrand({ ...strand("May", "2024-05-01", "2024-05-31"), told }, "Rust");
    expect(name([])).toBe("Rust: touched, May");
    expect(name(["A", "B"])).toBe("Rust: touched, May, in A and B");
    expect(name(["A", "B", "C", "D"])).toBe("Rust: touched, May, in A, B and 2 more");
  });

  it("leaves a day at the very end wide enough to be seen and inside the paper", () => {
    const { markup } = drawBars([strand("eve", "2024-12-31", "2024-12-31")], "Rust", PLOT);
    const [, left = "", right = ""] = markup.match(/class="hit" x1="([\d.]+)%" x2="([\d.]+)%"/) ?? [];
    expect(Number(right) - Number(left)).toBeGreaterThanOrEqual(0.59);
    expect(Number(right)).toBeLessThanOrEqual(100);
  });

  it("sets off a bar that lies on another by a rim of paper, and only that", () => {
    const rims = (...strands: Strand[]) => drawBars(strands, "Rust", PLOT).markup.match(/class="rim /g)?.length ?? 0;
    const [spring, day] = [strand("spring", "2024-04-01", "2024-06-30"), strand("day", "2024-05-09", "2024-05-09")];
    expect(rims(spring, day)).toBe(1);
    expect(rims(spring, strand("summer", "2024-07-01", "2024-09-30"))).toBe(0);
  });
});
