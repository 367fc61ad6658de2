import type { Dirent } from "node:fs";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import picomatch from "picomatch";
import type { Message, SourceFile } from "../model.ts";
import { error, warning } from "../report.ts";
import { decodeText } from "./decode.ts";

/** What lies in a content folder, sorted by path. */
export interface Sources {
  files: SourceFile[];
  /** Everything that is no entry, an image say: path in the content folder → absolute path. */
  others: Map<string, string>;
  messages: Message[];
}

export interface SourceOptions {
  /** Globs over paths in the folder that are passed over in silence. */
  exclude: readonly string[];
  /** Absolute folders that are never entered: the output. */
  skip: readonly string[];
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** Underscore folders that hold entries all the same. */
const ENTERED = new Set(["_posts", "_drafts"]);
/** Settings of the journal at its root; no entries and never copied. */
const SETTINGS = new Set(["journal.yaml", "topics.yaml"]);

interface Walk extends SourceOptions {
  root: string;
  isExcluded(path: string): boolean;
  found: Map<string, string>;
  messages: Message[];
}

/** Reads every Markdown file below a folder and lists the other files. Nothing outside the folder is read, whatever links there. */
export function readSources(folder: string, options: SourceOptions): Sources {
  const root = realpathSync(folder);
  const isExcluded = options.exclude.length === 0 ? () => false : picomatch([...options.exclude], { dot: true });
  const walk: Walk = { ...options, root, isExcluded, found: new Map(), messages: [] };
  walkFolder(walk, root);

  const sources: Sources = { files: [], others: new Map(), messages: walk.messages };
  for (const path of [...walk.found.keys()].sort()) {
    const absolute = walk.found.get(path) ?? "";
    if (MARKDOWN.test(path)) readMarkdown(path, absolute, sources);
    else if (!SETTINGS.has(path)) sources.others.set(path, absolute);
  }
  return sources;
}

function walkFolder(walk: Walk, folder: string): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const absolute = join(folder, item.name);
    const path = relative(walk.root, absolute).split(sep).join("/").normalize("NFC");
    if (walk.isExcluded(path) || walk.isExcluded(`${path}/`)) continue;
    if (/\p{Cc}/u.test(path)) {
      walk.messages.push(
        notice(
          JSON.stringify(path).slice(1, -1),
          "path-odd",
          "A name with control characters is passed over: rename it.",
        ),
      );
    } else if (item.isDirectory()) visitFolder(walk, absolute, path, item.name);
    else visitFile(walk, absolute, path, item);
  }
}

function visitFolder(walk: Walk, absolute: string, path: string, name: string): void {
  if (walk.skip.includes(absolute) || name === ".git") return;
  const reason = whyPassedOver(name);
  if (reason === null) walkFolder(walk, absolute);
  else
    walk.messages.push(
      notice(`${path}/`, "folder-skipped", `${reason} List it under \`exclude\` to hide this notice.`),
    );
}

function whyPassedOver(name: string): string | null {
  if (name === "node_modules") return "The packages in node_modules are no entries and are passed over.";
  if (name.startsWith(".")) return "Folders whose name starts with a dot are passed over.";
  if (name.startsWith("_") && !ENTERED.has(name))
    return "Folders whose name starts with an underscore are passed over, except _posts and _drafts.";
  return null;
}

function visitFile(walk: Walk, absolute: string, path: string, item: Dirent): void {
  if (item.name.startsWith(".")) {
    if (MARKDOWN.test(item.name))
      walk.messages.push(notice(path, "file-skipped", "Files whose name starts with a dot are passed over."));
    return;
  }
  if (item.isSymbolicLink() && !isInnerFile(walk, absolute, path)) return;
  if (!item.isFile() && !item.isSymbolicLink()) return;
  if (walk.found.has(path))
    walk.messages.push(
      notice(path, "path-double", "Two files have this name in different Unicode forms: one is left out."),
    );
  else walk.found.set(path, absolute);
}

/** A link may lead to another file of the same folder; anything else could bring in what the author did not mean to publish. */
function isInnerFile(walk: Walk, absolute: string, path: string): boolean {
  let reason = "A link to a folder is not followed: move the folder here.";
  try {
    const target = realpathSync(absolute);
    if (!target.startsWith(walk.root + sep)) reason = "A link that leads out of the content folder is not followed.";
    else if (statSync(target).isFile()) return true;
  } catch {
    reason = "This link leads nowhere.";
  }
  walk.messages.push(notice(path, "link-skipped", reason));
  return false;
}

function readMarkdown(path: string, absolute: string, sources: Sources): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(absolute);
  } catch (cause) {
    const reason = `The file cannot be read: ${cause instanceof Error ? cause.message.split(",")[0] : cause}.`;
    sources.messages.push(error(path, 1, 1, "file-unreadable", reason));
    return;
  }
  const { text, guessed } = decodeText(bytes);
  if (guessed)
    sources.messages.push(
      notice(path, "encoding", "The file is not UTF-8; it was read as Windows-1252. Save it as UTF-8 to be sure."),
    );
  if (/\.mdx$/i.test(path))
    sources.messages.push(
      notice(
        path,
        "mdx",
        "MDX is read as Markdown: imports and components are not run. Rename it to .md if it needs none.",
      ),
    );
  sources.files.push({ path, text, history: null });
}

function notice(path: string, rule: string, reason: string): Message {
  return warning(path, 1, 1, rule, reason);
}
