import { Document, isMap, isSeq, type Node, parse } from "yaml";
import { normaliseTopic } from "../topics/normalise.ts";
import type { CommentLine } from "./comment-blocks.ts";
import type { Proposal, Suggestion } from "./index.ts";
import type { Layout } from "./layout.ts";
import { describeMerge, describeProposal, describeTopic } from "./wording.ts";

/** The keys of a new entry of topics.yaml, in their order. */
interface NewEntry {
  name: string;
  aliases?: string[];
  parent?: string;
  ignore?: true;
}

/** A suggested topic as lines of YAML, its reasons above it. */
export function writeSuggestion(suggestion: Suggestion, layout: Layout): string[] {
  const { name, aliases, parent, sighting } = suggestion;
  const merges = layout.style === "block" ? suggestion.merges : [];
  const entry: NewEntry = {
    name,
    ...(aliases.length > 0 || merges.length > 0 ? { aliases } : {}),
    ...(parent === null ? {} : { parent }),
  };
  const hints = merges.map(({ name: alias, reason, sighting: seen }) => ({ alias, why: describeMerge(reason, seen) }));
  return indent([...describeTopic(sighting), ...writeEntry(entry, layout, hints)], layout);
}

/** A proposal as lines of comment: without their '# ' the last of them are an entry. */
export function writeProposal(proposal: Proposal, layout: Layout): string[] {
  const { kind, name, parent } = proposal;
  const entry: NewEntry = { name, ...(kind === "ignore" ? { ignore: true } : parent === null ? {} : { parent }) };
  return indent([...describeProposal(proposal), ...writeEntry(entry, layout, []).map((line) => `# ${line}`)], layout);
}

interface Hint {
  alias: string;
  why: string;
}

function writeEntry(entry: NewEntry, { style }: Layout, hints: readonly Hint[]): string[] {
  const document = new Document([entry]);
  const item = isSeq(document.contents) ? document.contents.items[0] : null;
  if (!isMap(item)) return [];
  const aliases = item.get("aliases", true) as Node | undefined;
  if (style === "flow") item.flow = true;
  else if (isSeq(aliases)) aliases.flow = hints.length === 0 || aliases.items.length === 0;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  if (style === "flow") return [`${text.replace(/^- /, "")},`];
  return addHints(text.split("\n"), hints);
}

/** Aliases that wait for the author's word: '    # - ML # merge? its acronym, …', below those that are there. */
function addHints(lines: readonly string[], hints: readonly Hint[]): string[] {
  if (hints.length === 0) return [...lines];
  const at = lines.findIndex((line) => /^ {2}aliases:/.test(line));
  const from = lines.findIndex((line, index) => index > at && !line.startsWith("    "));
  const end = from === -1 ? lines.length : from;
  const above = lines.slice(0, end).map((line) => line.replace(/^ {2}aliases: \[\]$/, "  aliases:"));
  return [...above, ...hints.map(({ alias, why }) => `    # ${scalarItem(alias)} # ${why}`), ...lines.slice(end)];
}

function scalarItem(text: string): string {
  return new Document([text]).toString({ lineWidth: 0 }).trimEnd();
}

/** Keys of the names that stand as proposed aliases inside of entries. */
export function findHints(comments: readonly CommentLine[]): Set<string> {
  return new Set(
    comments.flatMap(({ text }) => {
      if (!/^# - .* # merge\? /.test(text)) return [];
      const [name]: unknown[] = [parse(text.slice(2))].flat();
      return typeof name === "string" ? [normaliseTopic(name)] : [];
    }),
  );
}

function indent(lines: readonly string[], layout: Layout): string[] {
  return lines.map((line) => `${layout.indent}${line}`);
}
