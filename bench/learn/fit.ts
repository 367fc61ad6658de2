import type { Example } from "./examples.ts";

/** Weights of a logistic regression: the logarithm of the odds is the bias and the sum of the weights of what an example has. */
export interface Model {
  bias: number;
  weights: Map<string, number>;
}

/** What the square of a weight costs, in units of twice the log-likelihood: keeps the weights of rare words small. */
const PENALTY = 10;
/** A feature of fewer documents than these says more of them than of the language. */
const FEWEST_DOCUMENTS = 5;
const ROUNDS = 60;
/** No step is longer. */
const LONGEST_STEP = 1;

interface Column {
  feature: string;
  rows: number[];
  weight: number;
}

/**
 * Logistic regression with an L2 penalty (Hoerl and Kennard 1970; le Cessie and van Houwelingen 1992), one weight after the other by
 * Newton's step. No random: the same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[]): Model {
  const columns = listColumns(examples);
  const bias: Column = { feature: "", rows: examples.map((_, at) => at), weight: 0 };
  const wanted = examples.map(({ isInterest }) => (isInterest ? 1 : 0));
  const sums = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    step(bias, wanted, sums, 0);
    for (const column of columns) step(column, wanted, sums, PENALTY);
  }
  return { bias: bias.weight, weights: new Map(columns.map(({ feature, weight }) => [feature, weight] as const)) };
}

function listColumns(examples: readonly Example[]): Column[] {
  const columns = new Map<string, Column & { documents: Set<string> }>();
  examples.forEach(({ features, document }, at) => {
    for (const feature of new Set(features)) {
      const column = columns.get(feature) ?? { feature, rows: [], weight: 0, documents: new Set<string>() };
      columns.set(feature, column);
      column.rows.push(at);
      column.documents.add(document);
    }
  });
  return [...columns.values()]
    .filter(({ documents }) => documents.size >= FEWEST_DOCUMENTS)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
}

function step(column: Column, wanted: readonly number[], sums: Float64Array, penalty: number): void {
  let slope = 0;
  let curve = 1e-6;
  for (const row of column.rows) {
    const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += chance - (wanted[row] ?? 0);
    curve += chance * (1 - chance);
  }
  const change = Math.max(
    -LONGEST_STEP,
    Math.min(LONGEST_STEP, -(slope + penalty * column.weight) / (curve + penalty)),
  );
  column.weight += change;
  for (const row of column.rows) sums[row] = (sums[row] ?? 0) + change;
}
