import { addTo } from "../lists.ts";
import type { Entry } from "../model.ts";
import { slugify } from "../urls.ts";
import { viewEntry } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import type { GroupOfEntries } from "./views/archive.ts";

/** So many entries are one list that can be looked through. */
const FEW = 40;
/** Where no folder has more than one of them, folders are no groups. */
const LEAST_OF_FOLDER = 2;

/**
 * Entries without a date, in groups that help to find one among many: by folder ('git/', 'vim/'), else by the first letter of their
 * titles. Few of them are one group without a name.
 */
export function groupUndated(ledger: Ledger, entries: readonly Entry[]): GroupOfEntries[] {
  const undated = entries.filter(({ date }) => date === null);
  if (undated.length === 0) return [];
  const groups = undated.length <= FEW ? new Map([["", undated]]) : sortIntoGroups(ledger, undated);
  return [...groups].map(([name, list]) => ({
    name,
    anchor: `in-${slugify(name) || "others"}`,
    entries: list.map((entry) => viewEntry(ledger, entry)),
  }));
}

function sortIntoGroups(ledger: Ledger, undated: readonly Entry[]): Map<string, Entry[]> {
  const folders = groupBy(undated, nameFolders(ledger, undated));
  const isTelling = folders.size > 1 && undated.length >= folders.size * LEAST_OF_FOLDER;
  return isTelling ? folders : groupBy(undated, ({ title }) => findInitial(title));
}

/** In the order of their names; what has none comes last. */
function groupBy(entries: readonly Entry[], nameOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    addTo(groups, name, entry);
  }
  const key = (name: string) => (name === "" ? "\u{10FFFF}" : name.toLowerCase());
  return new Map([...groups].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1)));
}

/** The first folder in which the paths differ, by the name of the topic that is called so. */
function nameFolders(ledger: Ledger, entries: readonly Entry[]): (entry: Entry) => string {
  const foldersOf = ({ path }: Entry) => path.split("/").slice(0, -1);
  const [first = [], ...others] = entries.map(foldersOf);
  const differs = first.findIndex((name, level) => others.some((folders) => folders[level] !== name));
  const level = differs < 0 ? first.length : differs;
  return (entry) => {
    const name = foldersOf(entry)[level] ?? "";
    return ledger.tagBySlug.get(slugify(name))?.label ?? name;
  };
}

/** 'É' → 'E'; digits share '0 – 9', and signs of other kinds have no name. */
function findInitial(title: string): string {
  const letter = /[\p{L}\d]/u.exec(title.normalize("NFD"))?.[0] ?? "";
  return /\d/.test(letter) ? "0 – 9" : letter.toUpperCase();
}
