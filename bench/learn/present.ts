import { readWeights } from "../../src/topics/likely/index.ts";
import { kinOf } from "../../src/topics/likely/kin.ts";
import { BIAS } from "../../src/topics/likely/weights.ts";
import type { Example } from "./examples.ts";
import type { Model } from "./fit.ts";

/** The tables keep hundredths. */
const PARTS = 100;

/** The weights of src/topics/likely/ as they are. */
export function readPresent(): Model {
  const weights = new Map<string, number>();
  for (const [feature, values] of readWeights())
    for (const [value, weight] of values) weights.set(`${feature}=${value}`, weight / PARTS);
  return { bias: BIAS / PARTS, weights, kin: { last: [], first: [], lead: [] } };
}

/** The logarithm of the odds of each example by them. */
export function scoreAll({ bias, weights }: Model, examples: readonly Example[]): Float64Array {
  return Float64Array.from(examples, ({ features, words: { first, last, leads } }) => {
    const named = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
    const ofLeads = leads.flatMap((lead) => kinOf(lead)?.lead ?? []);
    const lead = ofLeads.reduce((sum, weight) => sum + weight, 0) / Math.max(ofLeads.length, 1);
    const ofWords = (first === null ? 0 : (kinOf(first)?.first ?? 0)) + (last === null ? 0 : (kinOf(last)?.last ?? 0));
    return named + (ofWords + lead) / PARTS;
  });
}
