import type { Message, Site, VocabularyTerm } from "../model.ts";
import { error, hasErrors } from "../report.ts";
import { assembleSite } from "../site/index.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import { readVocabulary } from "../topics/vocabulary.ts";
import { type CommentLine, findOwnBlocks, findOwnItemLines, listCommentLines } from "./comment-blocks.ts";
import { type Suggestions, suggestTopics } from "./index.ts";
import { type Layout, readLayout } from "./layout.ts";
import { gatherSightings, type Sighting } from "./sightings.ts";
import { describeTopic } from "./wording.ts";
import { findHints, writeProposal, writeSuggestion } from "./write.ts";

/** topics.yaml with suggestions. */
export interface Revision {
  /** The whole new text; null where the file cannot take any. */
  text: string | null;
  /** What was put at its end: a YAML list of its own; '' for nothing. */
  added: string;
  topics: number;
  merges: number;
  /** Words that may be topics, as proposals. */
  doubtful: number;
  ignores: number;
  /** Comments of earlier suggestions with other counts now. */
  refreshed: number;
  leftOut: number;
  messages: Message[];
}

export const HEADER =
  "# From `strandline topics suggest`: it refreshes the comments that start with suggested: or proposed: and nothing else.";

/**
 * The author's topics.yaml (null: there is none yet) with what the journal suggests at its end. His own lines stay as they are, byte for
 * byte. What earlier runs suggested is looked at as if it were not listed, so that a second run changes nothing.
 */
export function reviseTopics(source: string | null, site: Site, all = false): Revision {
  const first = reviseOnce(source ?? "", site, all);
  let { text } = first;
  // A removed proposal can leave a comment of the author next to one of ours, where it reads as a part of it.
  for (let round = 0; round < MOST_ROUNDS && text !== null; round += 1) {
    const again = reviseOnce(text, site, all).text;
    if (again === null || again === text) break;
    text = again;
  }
  return { ...first, text };
}

const MOST_ROUNDS = 5;

function reviseOnce(old: string, site: Site, all: boolean): Revision {
  const { vocabulary, messages } = readVocabulary(old);
  const layout = hasErrors(messages) ? null : readLayout(old);
  if (layout === null) return refused([...messages, ...(hasErrors(messages) ? [] : [notAList()])]);
  const comments = listCommentLines(old);
  const own = findOwnItemLines(comments);
  const authors = vocabulary.filter(({ line }) => !own.has(line));
  const { timeline } = assembleSite(site.entries, authors, site.settings).site;
  const found = withoutHinted(suggestTopics(timeline, vocabulary, all), findHints(comments), layout);
  const chunks = makeChunks(found, comments, layout);
  const sightings = gatherSightings(timeline);
  const edits = [...removeProposals(old, comments), ...refresh(vocabulary, own, sightings, layout)];
  const text = append(applyEdits(old, edits), chunks, layout);
  const fault = findDamage(vocabulary, found, text);
  if (fault !== null) return refused([...messages, fault]);
  return {
    text,
    added: chunks.map((lines) => `${lines.map((line) => line.slice(layout.indent.length)).join("\n")}\n`).join("\n"),
    topics: found.topics.length,
    merges: countMerges(found),
    doubtful: found.proposals.filter(({ kind }) => kind === "topic").length,
    ignores: found.proposals.filter(({ kind }) => kind === "ignore").length,
    refreshed: edits.filter(({ text: replacement, old: before }) => replacement !== "" && replacement !== before)
      .length,
    leftOut: found.leftOut,
    messages,
  };
}

function refused(messages: Message[]): Revision {
  return { text: null, added: "", topics: 0, merges: 0, doubtful: 0, ignores: 0, refreshed: 0, leftOut: 0, messages };
}

function notAList(): Message {
  const reason = "topics.yaml is no list of topics ('- name: Rust'), so nothing can be added to it";
  return error("topics.yaml", 1, 1, "topics-list", reason);
}

function countMerges({ topics, proposals }: Suggestions): number {
  const inside = topics.reduce((sum, { merges }) => sum + merges.length, 0);
  return inside + proposals.filter(({ kind }) => kind === "merge").length;
}

/** A list in brackets has no room for aliases to uncomment, and those that wait inside an entry are not proposed twice. */
function withoutHinted(found: Suggestions, hinted: ReadonlySet<string>, { style }: Layout): Suggestions {
  const moved =
    style === "block"
      ? []
      : found.topics.flatMap(({ name, merges }) =>
          merges.map(({ name: alias, reason, sighting }) => ({
            kind: "merge" as const,
            name: alias,
            parent: name,
            reason: `merge? It looks like ${name} (${reason}): add it to the aliases there, or take it as a topic of its own`,
            sighting,
          })),
        );
  const proposals = [...moved, ...found.proposals].filter(({ name }) => !hinted.has(normaliseTopic(name)));
  return { ...found, proposals };
}

/** New topics and all proposals, each as lines; the header first, where the file has none. */
function makeChunks({ topics, proposals }: Suggestions, comments: readonly CommentLine[], layout: Layout): string[][] {
  const chunks = [
    ...topics.map((topic) => writeSuggestion(topic, layout)),
    ...proposals.map((proposal) => writeProposal(proposal, layout)),
  ];
  const hasHeader = comments.some(({ text }) => text === HEADER);
  return chunks.length === 0 || hasHeader ? chunks : [[`${layout.indent}${HEADER}`], ...chunks];
}

interface Edit {
  start: number;
  end: number;
  old: string;
  text: string;
}

/** Proposals are made afresh each time: they go with the blank line above them. */
function removeProposals(source: string, comments: readonly CommentLine[]): Edit[] {
  return findOwnBlocks(comments).flatMap(({ kind, lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (kind !== "proposed" || !first || !last) return [];
    const blank = /(?<=^|\n)\r?\n$/.exec(source.slice(0, first.start))?.[0].length ?? 0;
    const start = first.start - blank;
    return [{ start, end: last.end, old: source.slice(start, last.end), text: "" }];
  });
}

/** New counts and proofs above the topics that earlier runs suggested. */
function refresh(
  vocabulary: readonly VocabularyTerm[],
  own: ReturnType<typeof findOwnItemLines>,
  sightings: readonly Sighting[],
  { lineEnd }: Layout,
): Edit[] {
  const byKey = new Map(
    sightings.flatMap((sighting) =>
      [...sighting.topic.aliases, sighting.topic.label].map((name) => [normaliseTopic(name), sighting] as const),
    ),
  );
  return vocabulary.flatMap(({ name, line }) => {
    const lines = own.get(line)?.lines ?? [];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const wording = describeTopic(byKey.get(normaliseTopic(name)) ?? null);
    const text = wording.map((words) => `${first.indent}${words}${lineEnd}`).join("");
    return [
      { start: first.start, end: last.end, old: lines.map((l) => `${l.indent}${l.text}${lineEnd}`).join(""), text },
    ];
  });
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
}

/** Each chunk at the end of the list, with a blank line above. */
function append(source: string, chunks: readonly string[][], layout: Layout): string {
  const now = readLayout(source);
  if (chunks.length === 0 || now === null) return source;
  const withComma = now.comma === null ? source : `${source.slice(0, now.comma)},${source.slice(now.comma)}`;
  const end = now.end + (now.comma === null ? 0 : 1);
  const { lineEnd } = layout;
  const before = withComma.slice(0, end).replace(/[ \t]+$/, now.style === "flow" ? "" : "$&");
  const head = before === "" || before.endsWith("\n") ? before : before + lineEnd;
  const added = chunks.map((lines) => lines.map((line) => line + lineEnd).join(""));
  return `${head}${head === "" ? "" : lineEnd}${added.join(lineEnd)}${withComma.slice(end)}`;
}

/** The last look before anything is written: all that was listed still is, and only what was suggested came to it. */
function findDamage(before: readonly VocabularyTerm[], found: Suggestions, text: string): Message | null {
  const after = readVocabulary(text);
  const isSame =
    before.every((term, at) => describe(term) === describe(after.vocabulary[at])) &&
    after.vocabulary.length === before.length + found.topics.length &&
    found.topics.every(({ name }, at) => after.vocabulary[before.length + at]?.name === name);
  if (isSame && !hasErrors(after.messages)) return null;
  const reason = "this file cannot take suggestions without a change to what it says: nothing was written";
  return error("topics.yaml", 1, 1, "topics-suggest", reason);
}

function describe(term: VocabularyTerm | undefined): string {
  return JSON.stringify({ ...term, line: 0 });
}
