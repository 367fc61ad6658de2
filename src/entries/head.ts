import type { Head, Message, Settings, SourceFile } from "../model.ts";
import { ownAddress } from "./address.ts";
import { redirectsOf, toUrl } from "./addresses.ts";
import { readFrontMatter } from "./front-matter/index.ts";
import { dayOfPath } from "./path-day.ts";

/**
 * Reads what is known of an entry before its body: enough to link to it. Its day is the front matter's, else the file name's,
 * else that of the first commit, else unknown; a fault in the front matter still gives a head, beside the message.
 */
export function readHead(file: SourceFile, settings: Settings): { head: Head; messages: Message[] } {
  const { path } = file;
  const { frontMatter, bodyLine, keyLines, messages } = readFrontMatter(file, settings.dates);
  const known = { path, frontMatter, bodyLine, keyLines, ...dateOf(file, frontMatter.date) };
  const { address, messages: addressMessages } = ownAddress(known, settings);
  const { redirects, messages: redirectMessages } = redirectsOf(known, address, settings);
  const head: Head = {
    ...known,
    url: toUrl(address, settings),
    redirects,
    updated: frontMatter.updated ?? lastCommit(file, known.date),
    draft: frontMatter.draft || /(?:^|\/)_drafts\//.test(path),
  };
  return { head, messages: [...messages, ...addressMessages, ...redirectMessages] };
}

function dateOf(file: SourceFile, written: Head["date"]): Pick<Head, "date" | "dateSource"> {
  if (written !== null) return { date: written, dateSource: "front-matter" };
  const named = dayOfPath(file.path);
  if (named !== null) return { date: { day: named, time: null }, dateSource: "file-name" };
  if (file.history !== null) return { date: { day: file.history.first, time: null }, dateSource: "git" };
  return { date: null, dateSource: "none" };
}

/** The last commit tells of a change only where there was an earlier one, and where it came after the day of the entry. */
function lastCommit({ history }: SourceFile, date: Head["date"]): Head["updated"] {
  if (history === null || history.last === history.first) return null;
  return date !== null && history.last <= date.day ? null : { day: history.last, time: null };
}
