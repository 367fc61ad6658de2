import { expect, it } from "vitest";
import { listSeen } from "../../src/charts/seen.ts";
import type { Strand } from "../../src/charts/strands.ts";
import type { Depth } from "../../src/model.ts";

const strand = (depth: Depth): Strand => ({
  ...{ period: "p", topic: "rust", start: 0, end: 1, days: { start: 0, end: 1 }, depth, status: "continued" },
  ...{ plan: false, label: "", href: "", told: [], count: 1, weight: 1 },
});

type Bar = readonly [depth: Depth, left: number, right: number];

/** Whether bars of a lane lie in longer ones, the same in whatever order they come. */
function findWithin(...bars: readonly Bar[]): string[] {
  const found = [bars, bars.toReversed()].map((ordered) => {
    const strands = ordered.map(([depth]) => strand(depth));
    const boxes = ordered.map(([, left, right]) => [left, right] as const);
    return listSeen(strands, boxes, [], []).filter((seen) => seen === "sunk" || seen === "raised");
  });
  expect(found[1]?.toSorted()).toEqual(found[0]?.toSorted());
  return found[0]?.toSorted() ?? [];
}

it("sees a lower or higher bar within a longer one", () => {
  expect(findWithin(["worked-on", 0, 10], ["touched", 4, 5])).toEqual(["sunk"]);
  expect(findWithin(["touched", 0, 10], ["worked-on", 0, 5])).toEqual(["raised"]);
  expect(findWithin(["worked-on", 0, 10], ["touched", 2, 10], ["deep-dive", 3, 4])).toEqual(["raised", "sunk"]);
});

it("sees none in a bar as long or as high, or beside it", () => {
  expect(findWithin(["worked-on", 0, 10], ["touched", 0, 10])).toEqual([]);
  expect(findWithin(["worked-on", 0, 10], ["worked-on", 2, 3])).toEqual([]);
  expect(findWithin(["worked-on", 0, 10], ["touched", 8, 12], ["touched", 20, 21])).toEqual([]);
});
