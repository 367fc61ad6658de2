import { addTo } from "../../lists.ts";
import { remember } from "../../remember.ts";
import type { ReadSection } from "../mentions.ts";
import { claimOf } from "./claims.ts";
import { isLater, type Keys, type Place, type Statement } from "./statements.ts";
import { partsOf, stepsOf, unitsOf } from "./words.ts";

/** Later statements that share a key with a text; built once for all goals and loops. */
export interface EvidenceIndex {
  /** Statements after a place that share a resource, a telling topic or a rare word with its keys, in order of time. */
  findLater(place: Place & Keys & { text: string }): Statement[];
  /** How telling the shared words are: share of the weight of `keys`, and their number. */
  compareWords(keys: Keys, statement: Keys): WordMatch;
  /** The words of the passage that a statement stands in. */
  wordsAround(statement: Statement): ReadonlySet<string>;
  /** Whether a topic tells one part of the journal from another. */
  isTelling(topic: string): boolean;
  /** What texts say, read once: each stands beside many others. */
  claimOf: typeof claimOf;
  stepsOf(text: string): ReadonlySet<string>;
  partsOf(text: string): ReadonlyMap<string, ReadonlySet<string>>;
}

export interface WordMatch {
  /** Weight of the shared words as a share of that of the goal's, 0 to 1. */
  share: number;
  /** The same as a share of the statement's. */
  back: number;
  shared: string[];
}

/** A word in more statements than this leads to none of them: it would compare everything with everything. */
const COMMON_WORD = 60;
/** A key looks at no more than so many statements behind it. */
const LOOK = 80;
/** A topic in more than this part of the entries of a journal that has at least `MANY` says nothing. */
const TELLING_SHARE = 0.25;
const MANY = 8;

export function indexEvidence(statements: readonly Statement[], asked: readonly Keys[]): EvidenceIndex {
  const wanted = gatherKeys(asked);
  const frequency = new Map<string, number>();
  const byKey = new Map<string, Statement[]>();
  const inEntry = new Map<string, Statement[]>();
  const entriesOf = new Map<string, Set<string>>();
  const entries = new Set<string>();
  for (const statement of statements) {
    entries.add(statement.entry.path);
    for (const word of statement.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    for (const key of keysOf(statement, wanted)) {
      addTo(byKey, key, statement);
      addTo(inEntry, `${statement.entry.path} ${key}`, statement);
    }
    for (const unit of unitsOf(statement.text)) addTo(byKey, `u ${unit}`, statement);
    for (const topic of statement.topics)
      entriesOf.set(topic, (entriesOf.get(topic) ?? new Set()).add(statement.entry.path));
  }
  const order = new Map(statements.map((statement, at) => [statement, at] as const));
  const weigh = remember((word: string) => Math.log(1 + statements.length / (1 + (frequency.get(word) ?? 0))));
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const totalOf = remember((words: ReadonlySet<string>) => total(words));
  const isTelling = (topic: string): boolean =>
    entries.size < MANY || (entriesOf.get(topic)?.size ?? 0) <= entries.size * TELLING_SHARE;
  return {
    isTelling,
    wordsAround: gatherPassages(statements),
    claimOf: remember(claimOf),
    stepsOf: remember(stepsOf),
    partsOf: remember(partsOf),
    findLater(place) {
      const found = new Set<Statement>();
      const units = place.words.size === 0 ? [...unitsOf(place.text)].map((unit) => `u ${unit}`) : [];
      for (const key of [...keysOf(place), ...units]) {
        const list = byKey.get(key) ?? [];
        if (key.startsWith("w ") && list.length > COMMON_WORD) continue;
        if (key.startsWith("t ") && !isTelling(key.slice(2))) continue;
        const own = inEntry.get(`${place.entry.path} ${key}`) ?? [];
        for (const statement of own.filter((other) => isLater(other, place)).slice(0, LOOK)) found.add(statement);
        for (const statement of laterIn(list, place)) found.add(statement);
      }
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
    compareWords(keys, statement) {
      const shared = [...keys.words].filter((word) => statement.words.has(word));
      const weight = total(shared);
      return {
        shared,
        share: weight / Math.max(totalOf(keys.words), 1e-9),
        back: weight / Math.max(totalOf(statement.words), 1e-9),
      };
    },
  };
}

/** The words of passages, by their section and line. */
function gatherPassages(statements: readonly Statement[]): EvidenceIndex["wordsAround"] {
  const passages = new Map<ReadSection, Map<number, Set<string>>>();
  for (const { read, line, words } of statements) {
    const passage = passages.get(read) ?? new Map<number, Set<string>>();
    passages.set(read, passage);
    const around = passage.get(line) ?? new Set<string>();
    passage.set(line, around);
    for (const word of words) around.add(word);
  }
  return ({ read, line }) => passages.get(read)?.get(line) ?? new Set();
}

/** The first statements of a list that come after a place. Lists are in order of time, so the early ones are skipped in steps. */
function laterIn(list: readonly Statement[], place: Place): Statement[] {
  let from = 0;
  let to = place.day === null ? 0 : list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.day ?? "9999") < (place.day ?? "")) from = middle + 1;
    else to = middle;
  }
  return list
    .slice(from, from + 2 * LOOK)
    .filter((statement) => isLater(statement, place))
    .slice(0, LOOK);
}

type Wanted = Pick<Keys, "words" | "wholes" | "topics">;

function gatherKeys(asked: readonly Wanted[]): Wanted {
  return {
    words: new Set(asked.flatMap(({ words }) => [...words])),
    wholes: new Set(asked.flatMap(({ wholes }) => [...wholes])),
    topics: new Set(asked.flatMap(({ topics }) => [...topics])),
  };
}

/** Keys in one alphabet; of a statement only those that anything asks for, since most of its words lead nowhere. */
function keysOf(keys: Wanted, wanted: Wanted = keys): string[] {
  const found: string[] = [];
  for (const word of keys.words) if (wanted.words.has(word)) found.push(`w ${word}`);
  for (const id of keys.wholes) if (wanted.wholes.has(id)) found.push(`r ${id}`);
  for (const id of keys.topics) if (wanted.topics.has(id)) found.push(`t ${id}`);
  return found;
}
