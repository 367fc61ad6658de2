import { assignAddresses } from "../entries/addresses.ts";
import { withDateOrder } from "../entries/date-order.ts";
import { readHead } from "../entries/head.ts";
import { readEntry } from "../entries/index.ts";
import { buildLinkIndex } from "../entries/link-index.ts";
import { isRepositoryFile } from "../entries/repository-file.ts";
import type { Entry, Head, Message, Settings, SourceFile } from "../model.ts";
import { error, warning } from "../report.ts";
import { type HistoryAnswer, readHistory } from "./git.ts";
import { foldRepeats } from "./repeats.ts";

/** A file that will be published, with its head. */
interface Pair {
  file: SourceFile;
  head: Head;
}

export interface EntriesRead {
  entries: Entry[];
  messages: Message[];
  /** How many files were left out, by reason. */
  leftOut: { drafts: number; future: number };
}

/** Reads every file that is to be published: first all heads, so that entries can link to each other, then all bodies. */
export async function readEntries(
  files: readonly SourceFile[],
  others: readonly string[],
  folder: string,
  settings: Settings,
): Promise<EntriesRead> {
  const { pairs, messages, leftOut } = await readHeads(files, folder, settings);
  const addressed = assignAddresses(
    pairs.map((pair) => pair.head),
    settings,
  );
  messages.push(...addressed.messages);
  const index = buildLinkIndex(addressed.heads, [...others], settings);
  const fileAt = new Map(pairs.map(({ file }) => [file.path, file]));
  const known = withDateOrder(
    settings,
    pairs.map(({ file }) => file),
  );
  const entries: Entry[] = [];
  for (const head of addressed.heads) {
    const file = fileAt.get(head.path);
    if (file === undefined) continue;
    const read = await readEntry(file, head, { settings: known, index });
    messages.push(...read.messages);
    if (read.entry !== null) entries.push(read.entry);
  }
  return { entries, messages: foldRepeats(messages), leftOut };
}

async function readHeads(files: readonly SourceFile[], folder: string, settings: Settings) {
  const pairs: Pair[] = [];
  const messages: Message[] = [];
  const leftOut = { drafts: 0, future: 0 };
  let answer: HistoryAnswer | null = null;
  for (const file of files) {
    let pair = { file, ...readHeadSafely(file, settings) };
    if (pair.head !== null && isRepositoryFile(pair.head)) {
      messages.push(passOver(file.path));
      continue;
    }
    if (pair.head !== null && pair.head.date === null) {
      // Git is asked once, and only when some file says nothing of its day itself.
      answer ??= await reportShallow(await readHistory(folder), file.path, messages);
      const dated = { ...file, history: answer.history.get(file.path) ?? null };
      if (dated.history !== null) pair = { file: dated, ...readHeadSafely(dated, settings) };
    }
    const { head } = pair;
    // An unfinished draft must not keep the site from being published, so its faults are told only when it is.
    if (head?.draft && !settings.drafts) leftOut.drafts++;
    else messages.push(...pair.messages);
    if (head === null || (head.draft && !settings.drafts)) continue;
    if (isFuture(head, settings)) leftOut.future++;
    else pairs.push({ file: pair.file, head });
  }
  return { pairs, messages, leftOut };
}

function passOver(path: string): Message {
  const reason =
    "A file of this name is about the repository and is passed over. Give it a date in its front matter if it is an entry, or list it under `exclude` to hide this notice.";
  return warning(path, 1, 1, "file-skipped", reason);
}

function isFuture(head: Head, settings: Settings): boolean {
  return !settings.future && head.date !== null && head.date.day > settings.today;
}

/** As readHead, but a fault of the program becomes a message, so that the other files are still read. */
function readHeadSafely(file: SourceFile, settings: Settings): { head: Head | null; messages: Message[] } {
  try {
    return readHead(file, settings);
  } catch (cause) {
    const reason = `The front matter could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { head: null, messages: [error(file.path, 1, 1, "entry-unreadable", reason)] };
  }
}

function reportShallow(answer: HistoryAnswer, path: string, messages: Message[]): HistoryAnswer {
  if (answer.shallow)
    messages.push(
      warning(
        ...([path, 1, 1, "git-shallow"] as const),
        "The file names no date, and only the newest commits were fetched, so git cannot tell one: fetch the whole history (`fetch-depth: 0` on a build server).",
      ),
    );
  return answer;
}
