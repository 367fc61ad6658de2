import { describe, expect, it } from "vitest";
import { gatherStrands } from "../../src/charts/strands.ts";
import { trimStrands } from "../../src/charts/trim-strands.ts";
import { serialDay } from "../../src/days.ts";
import type { Status, TimelinePeriod, Turn } from "../../src/model.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";

describe("a turn that the author's own sentence dates", () => {
  const quarter = { start: "2024-01-01", end: "2024-03-31" };
  const told = (start: string, end: string) => ({ start, end, label: "then", precision: "month" as const });
  const gather = (kind: Turn["kind"], status: Status, date: NonNullable<Turn["told"]>) => {
    const period = samplePeriod({ ...quarter, interests: [sampleInterest("rust", { status })] });
    const turn: Turn = {
      ...{ topic: "rust", kind, period: period.id, day: date.start, entry: "/", reason: null },
      told: date,
    };
    const [strand] = trimStrands(gatherStrands({ version: 1, topics: [], periods: [period] }), [turn]);
    return strand && [serialDay(strand.start), serialDay(strand.end - 1), strand.turn && serialDay(strand.turn.at)];
  };

  it("begins or ends the stretch where it lies inside", () => {
    expect(gather("began", "started", told("2024-02-01", "2024-02-29"))).toEqual([
      ...["2024-02-01", "2024-03-31", "2024-02-01"],
    ]);
    expect(gather("paused", "paused", told("2024-02-01", "2024-02-29"))).toEqual([
      ...["2024-01-01", "2024-02-29", "2024-03-01"],
    ]);
  });

  it("stands apart where it lies before, and is left out where a beginning would lie behind", () => {
    expect(gather("returned", "resumed", told("2023-12-01", "2023-12-31"))).toEqual([
      ...["2024-01-01", "2024-03-31", "2023-12-01"],
    ]);
    expect(gather("dropped", "dropped", told("2023-12-01", "2023-12-31"))).toEqual([
      ...["2024-01-01", "2024-03-31", "2024-01-01"],
    ]);
    expect(gather("began", "started", told("2024-05-01", "2024-05-31"))?.[2]).toBeUndefined();
    expect(gather("began", "continued", told("2024-02-01", "2024-02-29"))?.[2]).toBeUndefined();
  });
});

describe("what was put down", () => {
  const tell = (start: string, end: string, status: Status, kind: TimelinePeriod["kind"] = "activity") =>
    samplePeriod({
      ...{ id: start + end, start, end, kind },
      source: { path: `${start}.md`, line: 1, heading: null },
      interests: [sampleInterest("rust", { status })],
    });
  const spans = (...periods: TimelinePeriod[]) =>
    trimStrands(gatherStrands({ version: 1, topics: [], periods }), []).map(
      ({ start, end, plan }) => `${serialDay(start)}/${serialDay(end - 1)}${plan ? " planned" : ""}`,
    );
  const autumn = tell("2024-09-01", "2024-11-30", "continued");

  it("goes no further in a longer time around it", () => {
    expect(spans(autumn, tell("2024-09-18", "2024-09-18", "dropped"))).toEqual([
      ...["2024-09-01/2024-09-18", "2024-09-18/2024-09-18"],
    ]);
  });

  it("goes on where something was done later, or the longer time tells a return", () => {
    const stop = tell("2024-09-18", "2024-09-18", "paused");
    expect(spans(autumn, stop, tell("2024-10-05", "2024-10-05", "continued"))[0]).toBe("2024-09-01/2024-11-30");
    expect(spans(tell("2024-09-01", "2024-11-30", "resumed"), stop)[0]).toBe("2024-09-01/2024-11-30");
    expect(spans(autumn, tell("2024-11-30", "2024-11-30", "dropped"))[0]).toBe("2024-09-01/2024-11-30");
  });

  it("leaves out a plan for a time of which it is told what came of it", () => {
    const plan = tell("2024-10-01", "2024-10-31", "started", "plan");
    expect(spans(autumn, plan)).toEqual(["2024-09-01/2024-11-30"]);
    expect(spans(tell("2024-09-01", "2024-09-30", "continued"), plan)).toContain("2024-10-01/2024-10-31 planned");
  });
});
