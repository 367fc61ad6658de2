import { describe, expect, it } from "vitest";
import type { Example } from "../../../bench/learn/examples.ts";
import { learnMore, learnWeights } from "../../../bench/learn/fit.ts";

const examples = (feature: string, found: number, of: number, documents = 10, isEnglish = true): Example[] =>
  Array.from({ length: of }, (_, at) => ({
    document: `${at % documents}`,
    isEnglish,
    features: feature.split(" "),
    words: { last: "word", first: null, leads: [] },
    isInterest: at < found,
  }));

describe("weights", () => {
  it("are the greater the more often a feature goes with an interest", () => {
    const { bias, weights } = learnWeights([...examples("rain", 10, 200), ...examples("tide", 150, 200)]);
    expect(weights.get("tide")).toBeGreaterThan(1);
    expect(weights.get("rain")).toBeLessThan(-1);
    const chance = (feature: string): number => 1 / (1 + Math.exp(-bias - (weights.get(feature) ?? 0)));
    expect(Math.abs(chance("tide") - 0.75)).toBeLessThan(0.1);
    expect(Math.abs(chance("rain") - 0.05)).toBeLessThan(0.1);
  });

  it("are none for what only a few documents have", () => {
    expect(learnWeights([...examples("rain", 10, 200), ...examples("tide", 40, 40, 4)]).weights.has("tide")).toBe(
      false,
    );
  });

  it("are the same each time", () => {
    const given = [...examples("rain", 30, 90), ...examples("tide", 50, 90)];
    expect(learnWeights(given)).toEqual(learnWeights(given));
  });

  it("of English are the same beside other languages, which have what is their own", () => {
    const english = [...examples("rain", 10, 200), ...examples("tide", 150, 200)];
    const others = [
      ...examples("tide spaced.tide last=de:ebbe", 10, 100, 10, false),
      ...examples("rain spaced.rain spaced.before=de:am before=de:am", 80, 100, 10, false),
    ];
    const [alone, beside] = [learnWeights(english), learnWeights([...english, ...others])];
    expect(beside.bias).toBe(alone.bias);
    expect(beside.weights.get("tide")).toBe(alone.weights.get("tide"));
    expect((beside.weights.get("spaced.tide") ?? 0) + (beside.weights.get("last=de:ebbe") ?? 0)).toBeLessThan(-1);
    expect(beside.weights.get("before=de:am")).toBeGreaterThan(0.5);
    expect(beside.weights.has("spaced.before=de:am")).toBe(false);
  });

  it("move by further labels, less far than these alone would take them, and stay where nothing speaks against them", () => {
    const present = {
      bias: 0,
      weights: new Map([
        ["rain", -1],
        ["tide", 1],
        ["wind", 0.5],
      ]),
      kin: { last: [], first: [], lead: [] },
    };
    const further = [...examples("rain", 54, 200), ...examples("tide", 40, 200)];
    const scores = Float64Array.from(further, ({ features }) => present.weights.get(features[0] ?? "") ?? 0);
    const { weights } = learnMore(present, further, scores);
    const tide = weights.get("tide") ?? 0;
    expect(tide).toBeLessThan(0.7);
    expect(tide).toBeGreaterThan(learnWeights(further).weights.get("tide") ?? 0);
    expect(weights.get("wind")).toBe(0.5);
  });
});
