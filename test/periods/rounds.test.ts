import { expect, test } from "vitest";
import { countOf } from "../../src/periods/count.ts";
import { joinRounds } from "../../src/periods/rounds.ts";

const rounds = (...texts: string[]) =>
  joinRounds(
    texts.map((text) => ({ count: countOf(text) ?? { unit: "day", round: 0, first: 0, last: 0 }, day: null })),
  ).map((line) => line?.count.round);

test("a round that goes on counting is the one before it, in either direction", () => {
  expect(rounds("R1D1", "R1D2", "R2D3", "R3D4: knots")).toEqual([1, 1, 1, 1]);
  expect(rounds("R2D3", "R1D2", "R1D1")).toEqual([1, 1, 1]);
});

test("a second round starts again, wherever its days stand", () => {
  expect(rounds("R1D99", "R1D100", "R2D1", "R2D2")).toEqual([1, 1, 2, 2]);
  expect(rounds("R1D1", "R2D2", "R2D1")).toEqual([1, 2, 2]);
  expect(rounds("R1D5", "R2D9")).toEqual([1, 2]);
});
