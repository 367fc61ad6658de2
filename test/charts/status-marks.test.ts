import { describe, expect, it } from "vitest";
import { layAxis } from "../../src/charts/axis.ts";
import { pickMarks, placeMark, placeMarks } from "../../src/charts/status-marks.ts";
import type { Strand } from "../../src/charts/strands.ts";
import { daySerial } from "../../src/days.ts";
import type { Depth, Status } from "../../src/model.ts";

function strand(start: string, end: string, status: Status, depth: Depth = "touched", plan = false): Strand {
  const days = { start: daySerial(start), end: daySerial(end) + 1 };
  return {
    ...days,
    days,
    period: start,
    topic: "rust",
    depth,
    status,
    plan,
    label: start,
    href: "/",
    told: [],
    count: 1,
    weight: 1,
  };
}

const ALWAYS = { start: daySerial("2020-01-01"), end: daySerial("2030-01-01") };

function pick(...strands: Strand[]): string[] {
  const marks = [...pickMarks(strands, ALWAYS).values()].flat();
  return marks.map(({ strand: { label }, status, edge }) => `${status} at the ${edge} of ${label}`);
}

describe("pickMarks", () => {
  it("marks a beginning once, though a week and the quarter around it both tell it", () => {
    expect(
      pick(strand("2024-01-01", "2024-03-31", "started"), strand("2024-02-05", "2024-02-11", "started", "worked-on")),
    ).toEqual(["started at the start of 2024-01-01"]);
  });

  it("passes over a topic that is only mentioned again, not over one that comes back in earnest", () => {
    expect(
      pick(
        strand("2024-01-01", "2024-01-31", "started"),
        strand("2024-06-01", "2024-06-01", "resumed"),
        strand("2024-11-01", "2024-11-30", "resumed", "worked-on"),
      ),
    ).toEqual(["started at the start of 2024-01-01", "resumed at the start of 2024-11-01"]);
  });

  it("marks what the journal tells among its returns, though it is only touched: 'refreshed my Go'", () => {
    const touched = strand("2024-06-01", "2024-06-30", "resumed");
    expect(pick(touched)).toEqual([]);
    expect(pick({ ...touched, isReturn: true })).toEqual(["resumed at the start of 2024-06-01"]);
  });

  it("marks every return to what was set aside", () => {
    expect(pick(strand("2024-01-01", "2024-01-31", "dropped"), strand("2024-06-01", "2024-06-01", "resumed"))).toEqual([
      "dropped at the end of 2024-01-01",
      "resumed at the start of 2024-06-01",
    ]);
  });

  it("puts nothing on plans", () => {
    expect(pick(strand("2024-01-01", "2024-01-31", "started", "deep-dive", true))).toEqual([]);
  });

  it("remembers what lies before the window", () => {
    const strands = [strand("2023-01-01", "2023-01-31", "started"), strand("2024-01-01", "2024-01-31", "started")];
    expect(pickMarks(strands, { ...ALWAYS, start: daySerial("2024-01-01") }).size).toBe(0);
  });

  it("puts a turn on the day that the author names, apart from the bar that tells it", () => {
    const told = strand("2023-12-03", "2023-12-03", "dropped");
    const at = daySerial("2023-12-01");
    const late = { ...told, turn: { at, label: "November 2023", precision: "month" as const } };
    const place = (one: Strand) =>
      [...pickMarks([one], ALWAYS).values()]
        .flat()
        .map((mark) => placeMark(mark, one.start, one.end, (serial) => serial));
    expect(place(late)).toEqual([at]);
    expect(place(told)).toEqual([daySerial("2023-12-04")]);
  });

  it("puts each of the turns that were laid together on its own day", () => {
    const parts = [strand("2024-05-02", "2024-05-02", "paused"), strand("2024-05-20", "2024-05-20", "resumed")];
    const joined = { ...strand("2024-05-02", "2024-05-20", "resumed"), parts };
    const marks = [...pickMarks([joined], ALWAYS).values()].flat();
    expect(marks.map(({ status, at }) => [status, at])).toEqual([
      ["paused", daySerial("2024-05-03")],
      ["resumed", daySerial("2024-05-20")],
    ]);
  });
});

describe("placeMarks", () => {
  it("leaves shapes at the edges of their bars beside a silence, so that what began in May hides nothing of May", () => {
    const strands = [
      strand("2023-10-01", "2023-10-31", "dropped"),
      strand("2024-05-01", "2024-05-31", "started"),
      strand("2024-06-10", "2024-06-12", "dropped"),
    ];
    const window = { start: daySerial("2023-10-01"), end: daySerial("2024-07-01") };
    const axis = layAxis(strands, window);
    const x = (at: number) => 20 + at * 80;
    const plot = { id: "x", axis, window, named: true, gutter: 20, x, beyond: () => [] };
    const bars = strands.map((one) => ({
      strand: one,
      left: x(axis.position(one.start)),
      right: x(axis.position(one.end)),
    }));
    const seen = placeMarks(bars, pickMarks(strands, window), plot).map(
      ({ place, edge }) => place + (edge === "start" ? -0.33 : 0.33),
    );
    const [fold] = axis.folds;
    expect(seen[0]).toBeCloseTo(x(fold?.from ?? 0) + 0.33);
    expect(seen[1]).toBeCloseTo(x(fold?.to ?? 0) - 0.33);
    expect(seen[2]).toBeCloseTo((bars[2]?.right ?? 0) + 0.33);
  });
});
