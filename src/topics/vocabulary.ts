import * as v from "valibot";
import { type Document, isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import type { Message, VocabularyTerm } from "../model.ts";
import { warning } from "../report.ts";
import { type Place, parseYaml, unknownKey } from "../yaml.ts";
import { normaliseTopic } from "./normalise.ts";

const PATH = "topics.yaml";
const START: Place = { line: 1, column: 1 };

/** A number is a name too ('3D' needs no quotes, 2048 is a number for YAML). */
const Name = v.pipe(
  v.union([v.string(), v.number()], "must be a text"),
  v.transform(String),
  v.trim(),
  v.nonEmpty("must not be empty"),
);
const Optional = v.nullable(Name);
const FIELDS = {
  name: Name,
  aliases: v.union(
    [
      v.array(Name),
      v.pipe(
        Name,
        v.transform((text) => text.split(/\s*,\s*/)),
      ),
    ],
    "must be a list of names",
  ),
  parent: Optional,
  color: v.pipe(
    Optional,
    v.nullable(
      v.pipe(v.string(), v.regex(/^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i, "must be a colour such as '#0072b2', in quotes")),
    ),
  ),
  icon: Optional,
  ignore: v.boolean("must be true or false"),
} as const;
type Key = keyof typeof FIELDS;
const KEYS = Object.keys(FIELDS) as Key[];

interface Reading {
  document: Document;
  messages: Message[];
  placeAt: (offset: number) => Place;
}

/**
 * Reads the author's vocabulary, topics.yaml: a list of `{name, aliases, parent, color, icon, ignore}` or of plain names. Null for a
 * journal without one. What cannot be used is left out and named in a warning; only YAML that cannot be read is an error.
 */
export function readVocabulary(source: string | null): { vocabulary: VocabularyTerm[]; messages: Message[] } {
  if (source === null) return { vocabulary: [], messages: [] };
  const { document, placeAt, messages } = parseYaml(PATH, source);
  const root = document?.contents ?? null;
  if (document === null || root === null || messages.length > 0) return { vocabulary: [], messages: [...messages] };
  const reading: Reading = { document, messages: [...messages], placeAt };
  if (!isSeq(root)) {
    note(reading, START, "topics-list", "topics.yaml should be a list of topics, '- name: Rust'; it was ignored");
    return { vocabulary: [], messages: reading.messages };
  }
  const terms = root.items.map((item) => readTerm(item, reading)).filter((term) => term !== null);
  return { vocabulary: breakCircles(dropRepeated(terms, reading), reading), messages: reading.messages };
}

function readTerm(written: unknown, reading: Reading): VocabularyTerm | null {
  const item = followAlias(written, reading);
  const place = placeOf(item, reading);
  const term: VocabularyTerm = { ...EMPTY, aliases: [], line: place.line };
  if (isScalar(item)) {
    const name = v.safeParse(Name, item.value);
    if (name.success) return { ...term, name: name.output };
  }
  if (!isMap(item)) {
    note(reading, place, "topic-name", "a topic needs a name, '- name: Rust'; this one was left out");
    return null;
  }
  readFields(item, term, reading);
  if (term.name !== "") return term;
  note(reading, place, "topic-name", "a topic needs a name, '- name: Rust'; this one was left out");
  return null;
}

const EMPTY: VocabularyTerm = { name: "", aliases: [], parent: null, color: null, icon: null, ignore: false, line: 1 };

function readFields(item: YAMLMap, term: VocabularyTerm, reading: Reading): void {
  for (const pair of item.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (!isKey(key)) {
      reading.messages.push(unknownKey(PATH, placeOf(pair.key, reading), key, KEYS));
      continue;
    }
    const value = plainValue(pair.value, reading);
    if (value === null) continue;
    const result = v.safeParse(FIELDS[key], value);
    if (result.success) Object.assign(term, { [key]: result.output });
    else
      note(
        reading,
        placeOf(pair.value, reading),
        "topic-value",
        `"${key}" ${result.issues[0].message}; it was ignored`,
      );
  }
}

/** What `*name` stands for. */
function followAlias(node: unknown, { document }: Reading): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** A text, number or flag, or a list of them; anything else is of no use here and is told by its field. */
function plainValue(node: unknown, reading: Reading): unknown {
  const value = followAlias(node, reading);
  if (isScalar(value)) return value.value;
  if (isMap(value)) return {};
  if (!isSeq(value)) return null;
  return value.items.map((item) => {
    const inner = followAlias(item, reading);
    return isScalar(inner) ? inner.value : {};
  });
}

/** The first use of a name wins, be it as a name or as an alias. */
function dropRepeated(terms: readonly VocabularyTerm[], reading: Reading): VocabularyTerm[] {
  const owners = new Map<string, VocabularyTerm>();
  const kept: VocabularyTerm[] = [];
  for (const term of terms) {
    const owner = owners.get(normaliseTopic(term.name));
    if (owner) {
      note(
        reading,
        { line: term.line, column: 1 },
        "topic-repeated",
        `"${term.name}" stands in line ${owner.line} already; this one was left out`,
      );
      continue;
    }
    owners.set(normaliseTopic(term.name), term);
    kept.push(term);
  }
  for (const term of kept) {
    term.aliases = term.aliases.filter((alias) => {
      const owner = owners.get(normaliseTopic(alias)) ?? term;
      owners.set(normaliseTopic(alias), owner);
      if (owner === term) return true;
      note(
        reading,
        { line: term.line, column: 1 },
        "topic-repeated",
        `the alias "${alias}" belongs to "${owner.name}" (line ${owner.line}) already; it was ignored here`,
      );
      return false;
    });
  }
  return kept;
}

/** A topic that is its own ancestor loses its parent. */
function breakCircles(terms: readonly VocabularyTerm[], reading: Reading): VocabularyTerm[] {
  const byKey = new Map(
    terms.flatMap((term) => [term.name, ...term.aliases].map((name) => [normaliseTopic(name), term] as const)),
  );
  const parentOf = (term: VocabularyTerm) =>
    term.parent === null ? undefined : byKey.get(normaliseTopic(term.parent));
  for (const term of terms) {
    const seen = new Set<VocabularyTerm>();
    let above = parentOf(term);
    while (above && above !== term && !seen.has(above)) {
      seen.add(above);
      above = parentOf(above);
    }
    if (above !== term) continue;
    note(
      reading,
      { line: term.line, column: 1 },
      "topic-circle",
      `"${term.name}" is among its own parents; its parent "${term.parent ?? ""}" was ignored`,
    );
    term.parent = null;
  }
  return [...terms];
}

function isKey(key: string): key is Key {
  return (KEYS as readonly string[]).includes(key);
}

function placeOf(node: unknown, { placeAt }: Reading): Place {
  const ranged = isScalar(node) || isMap(node) || isSeq(node) ? node.range : null;
  return ranged ? placeAt(ranged[0]) : START;
}

function note(reading: Reading, place: Place, rule: string, reason: string): void {
  reading.messages.push(warning(PATH, place.line, place.column, rule, reason));
}
