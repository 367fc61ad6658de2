import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Asset, Entry, Message, Page, Settings, Site } from "../model.ts";
import { renderPages } from "../pages/index.ts";
import { renderMachineFiles } from "../pages/machine.ts";
import type { Theme } from "../pages/theme.ts";
import { error, hasErrors, sortMessages, warning } from "../report.ts";
import { readSettings, readSiteNames, type SiteNames } from "../settings/index.ts";
import { assembleSite } from "../site/index.ts";
import { readVocabulary } from "../topics/vocabulary.ts";
import { gatherAssets } from "./assets.ts";
import { type ContentRoot, findContentRoot, findRootFile, isFolder } from "./content-root.ts";
import { decodeText } from "./decode.ts";
import { type EntriesRead, readEntries } from "./entries.ts";
import { type Placed, placeOutputs } from "./outputs.ts";
import { readSources } from "./sources.ts";

export interface BuildOptions {
  /** Folder with the author's Markdown. */
  content: string;
  theme: Theme;
  /** What the command line says, and `today`; it goes before journal.yaml. */
  overrides: Partial<Settings>;
  /** Absolute folders that are not read: the output, when it lies in the content folder. */
  skip?: readonly string[];
  /** Folder for what the next build can use again; default: none. */
  cache?: string;
}

/** A site in memory. With an error among the messages there are no pages and no assets. */
export interface Build {
  pages: Placed<Page>[];
  assets: Placed<Asset>[];
  /** Sorted; paths are relative to the folder that was given. */
  messages: Message[];
  site: Site | null;
  leftOut: EntriesRead["leftOut"];
  /** Folder for what the next build can use again; null: none. */
  cache: string | null;
}

/** What the journal says, without a page of it. `site` is null where there is an error among the messages. */
export interface Reading extends Pick<Build, "messages" | "site" | "leftOut"> {
  /** Files of the content folder that are no entries, by path. */
  others: ReturnType<typeof readSources>["others"];
}

/** Reads a content folder and makes every file of its site in memory. Nothing is written. */
export async function buildSite(options: BuildOptions): Promise<Build> {
  const { site, messages, leftOut, others } = await readSite(options);
  if (site === null) return failed(messages, leftOut);
  const forPeople = renderPages(site, options.theme);
  const pages = [...forPeople, ...renderMachineFiles(site, forPeople)];
  const outputs = placeOutputs(pages, gatherAssets(site, options.theme, others), site.settings.basePath);
  if (hasErrors(outputs.messages)) return failed([...messages, ...outputs.messages], leftOut);
  return { pages: outputs.pages, assets: outputs.assets, messages, site, leftOut, cache: options.cache ?? null };
}

/** Reads a content folder as far as its site: enough for whoever asks what the journal says and needs no page. */
export async function readSite(options: Omit<BuildOptions, "theme">): Promise<Reading> {
  const { content } = options;
  const none = { leftOut: { drafts: 0, future: 0 }, others: new Map() };
  if (!isFolder(content)) return unread([error("./", 1, 1, "content-missing", `There is no folder ${content}.`)], none);
  const root = findContentRoot(content);
  const settings = readJournalSettings(content, options.overrides);
  const vocabulary = readRootFile(content, root, "topics.yaml", readVocabulary);
  const sources = readSources(root.folder, { exclude: settings.settings.exclude, skip: options.skip ?? [] });
  const read = await readEntries(sources.files, [...sources.others.keys()], root.folder, settings.settings);
  const entries = read.entries.map((entry): Entry => ({ ...entry, path: root.prefix + entry.path }));
  const assembled = assembleSite(entries, vocabulary.vocabulary, settings.settings);

  const messages = [
    ...settings.messages,
    ...vocabulary.messages,
    ...reportRoot(root, sources.files.length),
    ...withPrefix(root, [...sources.messages, ...read.messages]),
    ...assembled.messages,
  ];
  const rest = { leftOut: read.leftOut, others: sources.others };
  if (hasErrors(messages)) return unread(messages, rest);
  return { site: assembled.site, messages: sortMessages(messages), ...rest };
}

function unread(messages: readonly Message[], rest: Pick<Reading, "leftOut" | "others">): Reading {
  return { site: null, messages: sortMessages(messages), ...rest };
}

/** The settings of the journal in a folder: the command line's, then journal.yaml's, then what another generator's site calls itself, then the defaults. */
export function readJournalSettings(content: string, overrides: Partial<Settings>): ReturnType<typeof readSettings> {
  const root = findContentRoot(content);
  const names = readNames(content, root);
  return readRootFile(content, root, "journal.yaml", (text) => readSettings(text, overrides, names));
}

/** Jekyll keeps its posts beside its settings, so that nothing else gives its root away. */
function readNames(content: string, { generator }: ContentRoot): SiteNames {
  const name = generator ?? "_config.yml";
  const path = join(content, name);
  return existsSync(path) ? readSiteNames(name, decodeText(readFileSync(path)).text) : {};
}

function failed(messages: readonly Message[], leftOut = { drafts: 0, future: 0 }): Build {
  return { pages: [], assets: [], messages: sortMessages(messages), site: null, leftOut, cache: null };
}

/** Reads a settings file from the folder that was given or, below the root of another generator's site, from its content folder. */
function readRootFile<Result extends { messages: Message[] }>(
  content: string,
  root: ContentRoot,
  name: string,
  read: (text: string | null) => Result,
): Result {
  const path = findRootFile(content, root, name);
  if (!existsSync(path)) return read(null);
  const result = read(decodeText(readFileSync(path)).text);
  return path === join(content, name) ? result : { ...result, messages: withPrefix(root, result.messages) };
}

function reportRoot(root: ContentRoot, files: number): Message[] {
  if (files === 0)
    return [error("./", 1, 1, "no-entries", "There is no Markdown file (.md, .markdown, .mdx) in the content folder.")];
  if (root.generator === null) return [];
  const reason = `This is the root of another generator's site: entries are read from ${root.prefix}, other files beside it are left alone.`;
  return [warning(root.generator, 1, 1, "site-root", reason)];
}

function withPrefix(root: ContentRoot, messages: readonly Message[]): Message[] {
  return root.prefix === "" ? [...messages] : messages.map((item) => ({ ...item, path: root.prefix + item.path }));
}
