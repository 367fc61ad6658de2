import { describe, expect, it } from "vitest";
import type { Strand } from "../../src/charts/strands.ts";
import { spinThreads } from "../../src/charts/threads.ts";
import type { Depth, Status } from "../../src/model.ts";

const strand = (start: number, end: number, status: Status, depth: Depth = "worked-on"): Strand => ({
  ...{ topic: "knots", period: `${start}`, days: { start, end }, start, end, depth, status, plan: false },
  ...{ label: "", href: "/", told: [], count: 1, weight: 1 },
});
const kinds = (...strands: Strand[]) => spinThreads(strands).map(({ from, to, kind }) => `${kind} ${from}-${to}`);

describe("the line below the bars of a lane", () => {
  it("runs from the first to the last, at rest behind a pause", () => {
    expect(kinds(strand(0, 10, "started"), strand(20, 30, "paused"), strand(50, 60, "resumed"))).toEqual([
      "life 0-30",
      "rest 30-50",
      "life 50-60",
    ]);
  });

  it("stays at rest around what is only named, and around work before the return that the author tells", () => {
    const named = strand(30, 31, "continued", "touched");
    expect(kinds(strand(0, 10, "paused"), named, strand(50, 60, "resumed"))).toEqual([
      ...["life 0-10", "rest 10-30", "life 30-31", "rest 31-50", "life 50-60"],
    ]);
    const work = strand(30, 31, "continued");
    expect(kinds(strand(0, 10, "paused"), work, strand(50, 60, "resumed"))).toContain("rest 31-50");
    expect(kinds(strand(0, 10, "paused"), work, strand(50, 60, "continued"))).toContain("life 30-60");
  });

  it("knows a pause and a return that are told inside of a longer time", () => {
    const quarter = strand(0, 90, "continued", "touched");
    expect(kinds(quarter, strand(30, 60, "paused"), strand(40, 41, "continued"), strand(120, 130, "resumed"))).toEqual([
      ...["life 0-90", "rest 90-120", "life 120-130"],
    ]);
    const before = strand(-30, -10, "paused");
    expect(kinds(before, quarter, strand(30, 60, "resumed"), strand(120, 130, "continued"))).toEqual([
      ...["life -30--10", "rest -10-0", "life 0-130"],
    ]);
  });

  it("knows how the topic stood before the part that is shown", () => {
    const shown = [strand(30, 31, "continued", "touched"), strand(50, 60, "continued", "touched")];
    expect(spinThreads(shown, [strand(0, 10, "dropped")]).map(({ from, to }) => [from, to])).toEqual([
      [30, 31],
      [50, 60],
    ]);
    expect(spinThreads(shown, [strand(0, 10, "paused")]).map(({ kind }) => kind)).toEqual(["life", "rest", "life"]);
    expect(spinThreads(shown).map(({ kind }) => kind)).toEqual(["life"]);
  });

  it("breaks off behind an end, whatever names it later", () => {
    const late = [strand(30, 31, "continued", "touched"), strand(50, 51, "dropped", "touched")];
    expect(kinds(strand(0, 10, "dropped"), ...late)).toEqual(["life 0-10", "life 30-31", "life 50-51"]);
  });

  it("ends and begins on the day that the author names", () => {
    const turn = (at: number) => ({ turn: { at, label: "", precision: "day" as const } });
    const dropped = { ...strand(40, 41, "dropped", "touched"), ...turn(30) };
    expect(kinds(strand(0, 10, "started"), dropped)).toEqual(["life 0-30", "life 40-41"]);
    const paused = { ...strand(40, 41, "paused", "touched"), ...turn(30) };
    const back = { ...strand(60, 61, "resumed"), ...turn(50) };
    expect(kinds(strand(0, 10, "started"), paused, back)).toEqual([
      ...["life 0-30", "rest 30-40", "life 40-41", "rest 41-50", "life 50-61"],
    ]);
  });
});
