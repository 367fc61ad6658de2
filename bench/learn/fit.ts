import { withoutWriting } from "../../src/topics/likely/features.ts";
import type { Example } from "./examples.ts";
import { NO_VECTORS, type Vectors } from "./vectors.ts";

/** Weights of a logistic regression: the logarithm of the odds is the bias and the sum of the weights of what an example has. */
export interface Model {
  bias: number;
  weights: Map<string, number>;
  /** What each number of a word's vector says, in each place of a phrase. */
  kin: Record<Place, readonly number[]>;
}

/** Where a word stands: the last of a phrase, the first of more than one, the verb before. */
export type Place = (typeof PLACES)[number];

export const PLACES = ["last", "first", "lead"] as const;

/** What the square of a weight costs, in units of twice the log-likelihood: keeps the weights of rare words small. */
const PENALTY = 10;
/** Less for vectors: each of their hundred numbers says little, and all words have some. Of a verb before, few phrases have one. */
const VECTOR_PENALTY = 2.5;
/** A feature of fewer documents than these says more of them than of the language. */
const FEWEST_DOCUMENTS = 5;
const ROUNDS = 60;
/** No step is longer. */
const LONGEST_STEP = 1;

/** What some examples have: as much of it as `values` says, 1 where there are none. */
interface Column {
  rows: readonly number[];
  values: Float32Array | null;
  weight: number;
  penalty: number;
}

/**
 * Logistic regression with an L2 penalty (Hoerl and Kennard 1970; le Cessie and van Houwelingen 1992), one weight after the other by
 * Newton's step. No random: the same examples give the same weights. English is learnt first, as there is most of it; of the other languages only
 * what is their own.
 */
export function learnWeights(examples: readonly Example[], vectors: Vectors = NO_VECTORS): Model {
  const english = learnEnglish(
    examples.filter(({ isEnglish }) => isEnglish),
    vectors,
  );
  const others = examples.filter(({ isEnglish }) => !isEnglish);
  return { ...english, weights: new Map([...english.weights, ...learnOwn(english, others, vectors)]) };
}

function learnEnglish(examples: readonly Example[], vectors: Vectors): Model {
  const named = listColumns(examples);
  const placed = PLACES.map((place) => listNumbers(examples, place, vectors));
  const bias: Column = { rows: examples.map((_, at) => at), values: null, weight: 0, penalty: 0 };
  settle([bias, ...named.values(), ...placed.flat()], examples, new Float64Array(examples.length));
  const [last = [], first = [], lead = []] = placed;
  return {
    bias: bias.weight,
    weights: weightsOf(named),
    kin: { last: last.map(weightOf), first: first.map(weightOf), lead: lead.map(weightOf) },
  };
}

/** The weights that other languages have beside those of English. */
function learnOwn(english: Model, examples: readonly Example[], vectors: Vectors): Map<string, number> {
  const sums = Float64Array.from(examples, ({ features }) =>
    [...new Set(features)].reduce((sum, feature) => sum + (english.weights.get(feature) ?? 0), english.bias),
  );
  for (const place of PLACES)
    listNumbers(examples, place, vectors).forEach((column, n) => {
      change(column, english.kin[place][n] ?? 0, sums);
    });
  const own = [...listColumns(examples)].filter(([feature]) => isOwn(feature, english));
  settle(
    own.map(([, column]) => column),
    examples,
    sums,
  );
  return weightsOf(own);
}

/** 'last=de:ofen', 'spaced.count=2'; not 'spaced.before=de:am', which 'before=de:am' says. */
function isOwn(feature: string, { weights }: Model): boolean {
  const inEnglish = withoutWriting(feature);
  return !weights.has(feature) && (inEnglish === feature || weights.has(inEnglish));
}

/** What further labels cost that differ from what was learnt, from how many journals is not kept: six times as much as from nothing. */
const PENALTY_OF_CHANGE = 60;

/**
 * The weights that there are, moved by further labelled documents of any language: as many as the penalty lets go, so that what was learnt from
 * labels that are gone stays. What words say by their vectors stays as it is.
 */
export function learnMore(present: Model, examples: readonly Example[], scores: Float64Array): Model {
  const bias: Column = { rows: examples.map((_, at) => at), values: null, weight: 0, penalty: PENALTY };
  const changes = listColumns(examples, PENALTY_OF_CHANGE);
  settle([bias, ...changes.values()], examples, Float64Array.from(scores));
  const weights = new Map(present.weights);
  for (const [feature, { weight }] of changes) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  return { ...present, bias: present.bias + bias.weight, weights };
}

/** `sums` holds what is known of each example before, and after it what the columns say, too. */
function settle(columns: readonly Column[], examples: readonly Example[], sums: Float64Array): void {
  const wanted = examples.map(({ isInterest }) => (isInterest ? 1 : 0));
  for (let round = 0; round < ROUNDS; round += 1) for (const column of columns) step(column, wanted, sums);
}

function weightsOf(columns: Iterable<readonly [string, Column]>): Map<string, number> {
  return new Map(Array.from(columns, ([feature, { weight }]) => [feature, weight] as const));
}

function listColumns(examples: readonly Example[], penalty: number = PENALTY): Map<string, Column> {
  const found = new Map<string, { rows: number[]; documents: Set<string> }>();
  examples.forEach(({ features, document }, at) => {
    for (const feature of new Set(features)) {
      const column = found.get(feature) ?? { rows: [], documents: new Set<string>() };
      found.set(feature, column);
      column.rows.push(at);
      column.documents.add(document);
    }
  });
  const often = [...found].filter(([, { documents }]) => documents.size >= FEWEST_DOCUMENTS);
  return new Map(
    often
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, { rows }]) => [feature, { rows, values: null, weight: 0, penalty }] as const),
  );
}

/** A column for each number of the vectors of the words at a place; of several words, the mean. */
function listNumbers(examples: readonly Example[], place: Place, vectors: Vectors): Column[] {
  const rows: number[] = [];
  const means: Float32Array[] = [];
  examples.forEach((example, at) => {
    const known = wordsAt(example, place).flatMap((word) => vectors.of(word) ?? []);
    if (known.length === 0) return;
    rows.push(at);
    means.push(Float32Array.from({ length: vectors.size }, (_, n) => meanOf(known.map((vector) => vector[n] ?? 0))));
  });
  return Array.from({ length: vectors.size }, (_, n) => ({
    rows,
    values: Float32Array.from(means, (mean) => mean[n] ?? 0),
    weight: 0,
    penalty: place === "lead" ? PENALTY : VECTOR_PENALTY,
  }));
}

function wordsAt({ words: { last, first, leads } }: Example, place: Place): readonly string[] {
  if (place === "lead") return leads;
  const word = place === "last" ? last : first;
  return word === null ? [] : [word];
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function weightOf({ weight }: Column): number {
  return weight;
}

function step(column: Column, wanted: readonly number[], sums: Float64Array): void {
  const { rows, values, penalty } = column;
  let slope = 0;
  let curve = 1e-6;
  rows.forEach((row, at) => {
    const value = values?.[at] ?? 1;
    const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += value * (chance - (wanted[row] ?? 0));
    curve += value * value * chance * (1 - chance);
  });
  const newton = -(slope + penalty * column.weight) / (curve + penalty);
  change(column, Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, newton)), sums);
}

function change(column: Column, by: number, sums: Float64Array): void {
  column.weight += by;
  column.rows.forEach((row, at) => {
    sums[row] = (sums[row] ?? 0) + by * (column.values?.[at] ?? 1);
  });
}
