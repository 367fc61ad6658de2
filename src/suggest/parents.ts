import { normaliseTopic } from "../topics/normalise.ts";

/** Last words of the names of fields, which belong to what stands before them: 'Graph Theory' is nothing of 'Graph'. */
const FIELD_HEAD =
  /^(?:learning|algebra|design|theory|programming|networks?|analysis|systems?|engineering|development|processing|vision|statistics|inference|modell?ing|models?|recognition|optimi[sz]ation|algorithms?|geometry|calculus|physics|chemistry|biology|science|security|graphics|architecture|languages?|compilers?|databases?|scripts?)$/i;

/**
 * The broader topic that a name itself tells, out of those that are (or will be) in topics.yaml: 'Bayesian Deep Learning' belongs to
 * 'Deep Learning', 'AWS Lambda' to 'AWS'. Null where none is evident.
 */
export function findParent(name: string, fields: ReadonlyMap<string, string>): string | null {
  const words = name.split(/\s+/);
  for (let from = 1; from < words.length; from += 1) {
    const field = fieldOf(words.slice(from), fields);
    if (field !== null && field !== name) return field;
  }
  if (words.length === 1 || FIELD_HEAD.test(words.at(-1) ?? "")) return null;
  for (let to = words.length - 1; to > 0; to -= 1) {
    const field = fieldOf(words.slice(0, to), fields);
    if (field !== null && field !== name) return field;
  }
  return null;
}

/** A word of one or two letters is no field of others: 'Plan C'. */
function fieldOf(words: readonly string[], fields: ReadonlyMap<string, string>): string | null {
  const text = words.join(" ");
  return text.length < 3 ? null : (fields.get(normaliseTopic(text)) ?? null);
}
