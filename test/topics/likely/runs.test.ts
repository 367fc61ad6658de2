import { describe, expect, it } from "vitest";
import { cutRuns } from "../../../src/topics/likely/runs.ts";

describe("runs", () => {
  it("end at signs and at words that belong to no name", () => {
    const runs = cutRuns("Soldered the headphone socket, then more of it (twice).");
    expect(runs.map(({ words }) => words.map(({ word }) => word.lower).join(" "))).toEqual([
      "soldered",
      "headphone socket",
      "twice",
    ]);
  });

  it("know what stands before and behind them", () => {
    const [, second] = cutRuns("Soldered the headphone socket.");
    expect(second).toMatchObject({ before: "the", after: "." });
    expect(cutRuns("socket")[0]).toMatchObject({ before: "^", after: "$" });
  });

  it("keep the places of their words", () => {
    expect(cutRuns("a C++ parser").flatMap(({ words }) => words.map(({ index, end }) => [index, end]))).toEqual([
      [2, 5],
      [6, 12],
    ]);
  });

  it("have no addresses", () => {
    const runs = cutRuns("Soldered https://tides.test/headphone by hand");
    expect(runs.map(({ words }) => words.map(({ word }) => word.lower).join(" "))).toEqual(["soldered", "hand"]);
  });

  it("end at signs of Chinese as at those of English", () => {
    const runs = cutRuns("潮汐，很难；图表。", "zh");
    expect(runs.map(({ after }) => after)).toEqual([",", ";", "."]);
  });

  it("know small words as those of their language", () => {
    expect(cutRuns("mit Lehm", "de")[0]).toMatchObject({ before: "de:mit" });
  });
});
