import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../build/decode.ts";
import type { Site } from "../model.ts";
import { findWords } from "../suggest/find-words.ts";
import { findUnlinkedMentions, type UnlinkedMention } from "../suggest/unlinked-mentions.ts";

/** A list to act on, not a second report. */
const MOST = 20;

/**
 * What an author may want to do, as lines for the console. None of it is wrong, so none of it is a message: suggestions do not stand in
 * the report and no --strict fails for them.
 */
export function listSuggestions(site: Site, content: string): string[] {
  const sources = new Map<string, string>();
  const read = (path: string): string => {
    const source = sources.get(path) ?? decodeText(readFileSync(join(content, path))).text;
    sources.set(path, source);
    return source;
  };
  const lines = findUnlinkedMentions(site).flatMap((mention) => {
    const place = findWords(read(mention.path), mention.line, mention.words);
    return place === null ? [] : [formatSuggestion(mention, place)];
  });
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  return ["Suggestions:", ...lines.slice(0, MOST), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

function formatSuggestion(
  { path, words, url, linked }: UnlinkedMention,
  { line, column }: { line: number; column: number },
): string {
  const what = `${JSON.stringify(words)} has no link here, but in ${linked.path}:${linked.line}`;
  return `${path}:${line}:${column}: suggestion: ${what}. Write [${words}](${url}) (unlinked-mention)`;
}
