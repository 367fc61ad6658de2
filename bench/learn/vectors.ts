import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/**
 * Vectors of words: words that are used alike have vectors of nearly the same direction. They are of length 1, and have two numbers more:
 * 1, as a word that has a vector differs from one that has none, and how rare the word is, from 0 to 1.
 */
export interface Vectors {
  size: number;
  words: readonly string[];
  /** The vector of a word; undefined for one that is not among them. */
  of(word: string): Float32Array | undefined;
}

/** The most frequent words are read; the rest is names of places and people. */
const MOST_WORDS = 40_000;
const LOG_MOST = Math.log(MOST_WORDS);
/** Words of small letters, as phrases have them ('re-used', 'node.js'): no signs or numbers alone. */
const WORD = /^[a-z][a-z'.-]*[a-z]$/;

/** Reads vectors in the text form of GloVe (Pennington, Socher and Manning 2014): a word and its numbers on each line, the most frequent word first. */
export async function readVectors(path: string): Promise<Vectors> {
  const vectors = new Map<string, Float32Array>();
  let seen = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    seen += 1;
    if (seen > MOST_WORDS) break;
    const [word = "", ...numbers] = line.split(" ");
    if (WORD.test(word))
      vectors.set(word, Float32Array.from([...toUnit(numbers.map(Number)), 1, Math.log(seen) / LOG_MOST]));
  }
  const [first] = vectors.values();
  return { size: first?.length ?? 0, words: [...vectors.keys()], of: (word) => vectors.get(word) };
}

/** No words at all: the weights of the table are then learnt without them. */
export const NO_VECTORS: Vectors = { size: 0, words: [], of: () => undefined };

function toUnit(numbers: readonly number[]): number[] {
  const length = Math.hypot(...numbers) || 1;
  return numbers.map((number) => number / length);
}
