import { compareText } from "../lists.ts";
import { findAlias, isTranslation } from "../topics/index.ts";
import type { Draft } from "./topic-draft.ts";

/** Other spellings: those of tags and of topics.yaml as they are, those of texts without mere capitals and plurals. */
export function spellingsOf({ stated, found, echoed, term }: Draft, label: string): string[] {
  const spellings = new Set([...stated.keys(), ...(term?.aliases ?? [])]);
  spellings.delete(label);
  const seen = new Set([label, ...spellings].map((spelling) => spelling.toLowerCase()));
  for (const spelling of [...found.keys(), ...echoed.keys()].sort(compareText)) {
    const lower = spelling.toLowerCase();
    if (!seen.has(lower) && !seen.has(lower.replace(/s$/, ""))) spellings.add(spelling);
    seen.add(lower);
  }
  return [...spellings].sort(compareText);
}

/** How a topic is shown: by topics.yaml, as the author tags it (with its usual capitals), by its usual name, as the texts write it. */
export function chooseLabel({ term, stated, found, echoed, key }: Draft): string {
  const written = mostFrequent(longForms(withoutOwners(found)));
  const usual = findAlias(key);
  // 'Fotografie' in a journal that never says 'photography'.
  const known = usual !== undefined && written !== null && isTranslation(written) ? written : usual;
  const given = mostFrequent(stated);
  const tag =
    given === null ? null : withCapitals(spellOut(given, found, echoed), usual, [...found.keys(), ...echoed.keys()]);
  return term?.name ?? tag ?? known ?? written ?? key;
}

/** A tag in small letters as its name has them, else as texts that write it in capitals: 'rust' → Rust, 'nlp' → NLP, 'tidelog' → TideLog; 'npm' stays. */
function withCapitals(tag: string, usual: string | undefined, written: readonly string[]): string {
  if (tag !== tag.toLowerCase()) return tag;
  if (usual?.toLowerCase() === tag) return usual;
  const isName = (spelling: string) => spelling.toLowerCase() === tag && INNER_CAPITAL.test(spelling);
  return written.find(isName) ?? tag;
}

/** 'NLP', 'TideLog'; 'Rust' may have its capital from the start of a sentence, and 'SAILING' from a heading. */
const INNER_CAPITAL = /^(?:(?=.*\p{Ll})\p{L}.*\p{Lu}.*|[\p{Lu}\d]{2,5})$/u;

/** A tag in the form of an address, as the texts write it: 'tide-tables' → Tide Tables. */
function spellOut(tag: string, found: ReadonlyMap<string, number>, echoed: ReadonlyMap<string, number>): string {
  if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(tag)) return tag;
  const words = new RegExp(`^${tag.replaceAll("-", " ")}$`, "i");
  return mostFrequent(new Map([...echoed, ...found].filter(([spelling]) => words.test(spelling)))) ?? tag;
}

/** 'Tidelog' rather than 'Tidelog's', of 'Tidelog's manual', where both are found. */
function withoutOwners(found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const others = new Map([...found].filter(([label]) => !/['’]s?$/u.test(label)));
  return others.size > 0 ? others : found;
}

/** 'Energy-based models' rather than 'EBMs', where both are found. */
function longForms(found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const long = new Map([...found].filter(([label]) => !/^\p{Lu}{2,6}s?$/u.test(label)));
  return long.size > 0 ? long : found;
}

/** Of equally frequent spellings the first by code unit, which prefers capitals: 'Deep Learning' before 'deep learning'. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string | null {
  const [first] = [...spellings].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return first?.[0] ?? null;
}
