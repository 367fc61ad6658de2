import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assignAddresses } from "../src/entries/addresses.ts";
import { readHead } from "../src/entries/head.ts";
import { readEntry } from "../src/entries/index.ts";
import { buildLinkIndex } from "../src/entries/link-index.ts";
import type { Entry, Settings, Site, SourceFile, VocabularyTerm } from "../src/model.ts";
import { readSettings } from "../src/settings/index.ts";
import { assembleSite } from "../src/site/index.ts";
import { readVocabulary } from "../src/topics/vocabulary.ts";

export interface Journal {
  files: SourceFile[];
  settings: Settings;
  vocabulary: VocabularyTerm[];
}

/** The Markdown files of a folder, and its topics.yaml. */
export function openJournal(folder: string): Journal {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((path) => /\.(?:md|markdown)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8"), history: null }));
  const topics = join(folder, "topics.yaml");
  const { vocabulary } = readVocabulary(existsSync(topics) ? readFileSync(topics, "utf8") : null);
  return { files, settings: readSettings(null, {}).settings, vocabulary };
}

export async function readEntries({ files, settings }: Journal): Promise<Entry[]> {
  const heads = assignAddresses(
    files.map((file) => readHead(file, settings).head),
    settings,
  ).heads;
  const paths = files.map(({ path }) => path);
  const index = buildLinkIndex(heads, paths, settings);
  const byPath = new Map(files.map((file) => [file.path, file] as const));
  const entries: Entry[] = [];
  for (const head of heads) {
    const file = byPath.get(head.path);
    const { entry } = file ? await readEntry(file, head, { settings, index }) : { entry: null };
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Reads and assembles a journal in this process, without files of its own. */
export async function buildJournal(journal: Journal): Promise<Site> {
  return assembleSite(await readEntries(journal), journal.vocabulary, journal.settings).site;
}
