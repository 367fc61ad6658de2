import { describePhrase, type Surroundings } from "./features.ts";
import type { Phrase, Told } from "./phrases.ts";
import { BIAS, TABLE } from "./weights.ts";

/** A phrase with the logarithm of the odds that a reader would call it an interest. */
export interface LikelyPhrase<T extends Told = Told> extends Phrase<T> {
  score: number;
}

export type { Surroundings } from "./features.ts";
export { gatherPhrases, type Phrase, phraseKey, type Told } from "./phrases.ts";

/** The weights by feature; in the table they stand in hundredths. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/(?<=\s-?\d+);\s|\n/)
    .map((part) => {
      const at = part.lastIndexOf(" ");
      return [part.slice(0, at), Number(part.slice(at + 1)) / 100] as const;
    }),
);

/** As likely as not, less a little: a wrong interest is worse than a missing one. */
const ENOUGH = Math.log(0.45 / 0.55);

/** The phrases of a text that a reader would likely call interests, most likely first; of those that share a word, the likeliest. */
export function chooseLikely<T extends Told>(phrases: Iterable<Phrase<T>>, around: Surroundings): LikelyPhrase<T>[] {
  const likely: LikelyPhrase<T>[] = [];
  for (const phrase of phrases) {
    const score = scorePhrase(describePhrase(phrase, around));
    if (score >= ENOUGH) likely.push({ ...phrase, score });
  }
  const used = new Set<string>();
  return likely
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .filter(({ words }) => {
      const isFree = words.every(({ key }) => !used.has(key));
      if (isFree) for (const { key } of words) used.add(key);
      return isFree;
    });
}

/** The sum of the weights of a phrase's features. */
export function scorePhrase(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), BIAS / 100);
}
