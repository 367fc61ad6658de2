import { compareText } from "../lists.ts";
import type { Entry, FrontMatter, Interest, Message, TimelinePeriod, Url } from "../model.ts";
import { joinExtents } from "../topics/extent.ts";
import { createHistory, type History, type Sighting } from "../topics/history/index.ts";
import { weighInterests } from "../topics/weigh.ts";
import type { Identify } from "./identify.ts";
import type { ReadSection } from "./mentions.ts";
import { dropPassingFields } from "./passing-fields.ts";
import { draftPeriods, findWhole, type PeriodDraft } from "./periods.ts";
import { RANK, raiseParts } from "./raise-parts.ts";
import { createSectionEvidence, type SectionEvidence } from "./section-evidence.ts";
import { isStanding } from "./standing.ts";
import type { TopicBook } from "./topic-book.ts";

/** A period with its id, before and after it got its interests. */
export interface DatedSection {
  id: string;
  draft: PeriodDraft;
}

/** Period of every section: innermost.get(entry.path)[index in Entry.sections]; undefined where the timeline shows none. */
export type Innermost = ReadonlyMap<string, readonly (DatedSection | undefined)[]>;

export interface TimelineDraft {
  periods: TimelinePeriod[];
  innermost: Innermost;
  messages: Message[];
}

/** Every period of the journal in order of time: earliest first, the longer first, undated last. */
export function buildTimeline(
  entries: readonly Entry[],
  sections: ReadonlyMap<Entry, readonly ReadSection[]>,
  book: TopicBook,
  identify: Identify,
): TimelineDraft {
  const read = entries.map((entry) => draftPeriods(entry, sections.get(entry) ?? []));
  const dated = assignIds(read.flatMap(({ drafts }) => drafts));
  const evidence = createSectionEvidence(book);
  const weighed = dated.map((item) => ({ ...item, interests: weigh(item.draft, book, evidence) }));
  raiseParts(weighed, evidence);
  raiseWholes(weighed, book);
  const history = createHistory(
    weighed.flatMap(({ draft, interests }) => findSightings(draft, interests, { book, evidence })),
  );
  const periods = weighed.map(
    ({ id, draft, interests }): TimelinePeriod => ({
      ...describe(id, draft),
      interests: interests.map((interest) => withStatus(interest, draft, { book, evidence, history })),
      resources: findResources(draft, identify),
    }),
  );
  const told = periods.filter((period, at) => !isFrame(period, weighed[at]?.draft, dated));
  const shown = new Set(told.map(({ id }) => id));
  const items = new Map(dated.filter(({ id }) => shown.has(id)).map((item) => [item.draft, item] as const));
  const innermost = new Map(
    read.map((result, at) => [entries[at]?.path ?? "", result.innermost.map((draft) => items.get(draft))] as const),
  );
  return { periods: told.sort(comparePeriods), innermost, messages: read.flatMap(({ messages }) => messages) };
}

/** Whether an entry without a date says nothing itself: what it holds stands in its parts, each with its own time. */
function isFrame(period: TimelinePeriod, draft: PeriodDraft | undefined, all: readonly DatedSection[]): boolean {
  const isEmpty = period.interests.length === 0 && period.resources.length === 0;
  return period.start === null && isEmpty && all.some((other) => other.draft.outer === draft);
}

/** Address of a section in its page. */
export function sectionUrl(entry: Entry, anchor: string | null): Url {
  return anchor === null ? entry.url : `${entry.url}#${encodeURIComponent(anchor)}`;
}

/**
 * Ids that last: the period itself ('2020-01/2020-03') for the first in the order of paths, and for others of the same time with the
 * place that says so ('2020-01/2020-03:notes/winter').
 */
function assignIds(drafts: readonly PeriodDraft[]): DatedSection[] {
  const used = new Set<string>();
  const ordered = [...drafts].sort((a, b) => compareText(a.entry.path, b.entry.path) || a.line - b.line);
  return ordered.map((draft) => {
    const place = `${draft.entry.path.replace(/\.[^./]+$/, "")}${draft.anchor === null ? "" : `#${draft.anchor}`}`;
    const base = draft.period?.edtf ?? `undated:${place}`;
    const named = used.has(base) ? `${base}:${place}` : base;
    let id = named;
    for (let number = 2; used.has(id); number += 1) id = `${named}-${number}`;
    used.add(id);
    return { id, draft };
  });
}

type Weighed = ReturnType<typeof weighInterests>[number];

function weigh(draft: PeriodDraft, book: TopicBook, found: SectionEvidence): Weighed[] {
  const depths = new Map(
    [...readStated(draft, book)].flatMap(([topic, { depth }]) => (depth === null ? [] : [[topic, depth] as const])),
  );
  const own = new Set(draft.sections);
  const evidence = draft.covered.flatMap((read) => (own.has(read) ? found.of(read) : found.ofPart(read)));
  const told = isStanding(draft.entry) ? evidence.filter(({ rule }) => SAID.has(rule)) : evidence;
  return weighInterests(dropPassingFields(told), depths, joinExtents(draft.covered.map(found.extents)));
}

/** What the author says himself, even of a page that stands for no time. */
const SAID: ReadonlySet<string> = new Set(["inline", "front-matter", "cue"]);

type Stated = FrontMatter["interests"][number];

/** The front matter's own word on a topic is about the whole entry. */
function readStated({ entry, heading }: PeriodDraft, book: TopicBook): Map<string, Stated> {
  const interests = heading === null ? entry.frontMatter.interests : [];
  return new Map(interests.map((interest) => [book.find(interest.topic)?.slug ?? "", interest] as const));
}

function withStatus(interest: Weighed, draft: PeriodDraft, known: Known): Interest {
  const { topic, weight, evidence } = interest;
  const stated = readStated(draft, known.book).get(topic)?.status ?? null;
  const isOwn = draft.sections.some((read) => known.evidence.topics(read).has(topic));
  const isTold = draft.kind === "plan" ? interest.status !== null : isOwn;
  const telling = isTold ? { ...tell(interest), status: stated ?? interest.status } : null;
  const status = stated ?? known.history.statusOn(topic, draft.period, telling);
  const isPassing = stated === null && known.history.isPassing(topic, draft.period);
  const depth = isPassing ? "touched" : interest.depth;
  return { topic, depth, status, weight, evidence };
}

/** What all periods share. */
interface Known {
  book: TopicBook;
  evidence: SectionEvidence;
  history: History;
}

/** Topics of a period's own words, without what only its parts tell. */
function ownTopics({ sections }: PeriodDraft, evidence: SectionEvidence): Set<string> {
  return new Set(sections.flatMap((read) => [...evidence.topics(read)]));
}

function findResources({ covered }: PeriodDraft, identify: Identify): string[] {
  const links = covered.flatMap(({ section }) => section.passages.flatMap((passage) => passage.links));
  return [...new Set(links.map(({ href }) => identify(href)?.id).filter((id) => id !== undefined))];
}

/** Only a period's own words are a sight of a topic: what a year rolls up was seen in its months. */
function findSightings(draft: PeriodDraft, interests: readonly Weighed[], known: Omit<Known, "history">): Sighting[] {
  const { period, kind } = draft;
  if (period === null || kind === "plan") return [];
  const own = ownTopics(draft, known.evidence);
  const stated = readStated(draft, known.book);
  return interests
    .filter(({ topic }) => own.has(topic))
    .map((interest) => ({
      ...tell(interest),
      topic: interest.topic,
      start: period.start,
      end: period.end,
      status: stated.get(interest.topic)?.status ?? interest.status,
    }));
}

function tell({ depth, evidence }: Weighed): Pick<Sighting, "isWork" | "isSaid"> {
  return { isWork: depth !== "touched", isSaid: evidence.some(({ rule }) => !BARE.has(rule)) };
}

/** Rules of a mere name or link. */
const BARE: ReadonlySet<string> = new Set(["vocabulary", "concept", "shape", "strong", "link", "acronym", "phrase"]);

/** No part goes deeper than its whole: a topic's depth in a period is at least the deepest of the periods that it rolls up. */
function raiseWholes(weighed: readonly { draft: PeriodDraft; interests: Weighed[] }[], book: TopicBook): void {
  const byDraft = new Map(weighed.map(({ draft, interests }) => [draft, interests] as const));
  for (const { draft, interests } of [...weighed].reverse()) {
    const outer = findWhole(draft);
    for (const whole of (outer && byDraft.get(outer)) ?? []) {
      const depth = interests.find(({ topic }) => topic === whole.topic)?.depth ?? "touched";
      const isStated = outer !== null && (readStated(outer, book).get(whole.topic)?.depth ?? null) !== null;
      if (!isStated && RANK.indexOf(depth) > RANK.indexOf(whole.depth)) whole.depth = depth;
    }
  }
}

/** Of an undated heading, in letters. */
const LONGEST_LABEL = 60;

function describe(id: string, draft: PeriodDraft): Omit<TimelinePeriod, "interests" | "resources"> {
  const { entry, period, kind, line, heading, anchor } = draft;
  return {
    id,
    edtf: period?.edtf ?? null,
    start: period?.start ?? null,
    end: period?.end ?? null,
    precision: period?.precision ?? "undated",
    approximate: period?.approximate ?? false,
    kind,
    label: period?.label ?? (heading === null ? "Undated" : heading.slice(0, LONGEST_LABEL)),
    source: { path: entry.path, line, heading },
    rule: period?.rule ?? "undated",
    entry: sectionUrl(entry, anchor),
  };
}

function comparePeriods(a: TimelinePeriod, b: TimelinePeriod): number {
  return (
    compareText(a.start ?? "9999", b.start ?? "9999") ||
    compareText(b.end ?? "", a.end ?? "") ||
    compareText(a.source.path, b.source.path) ||
    a.source.line - b.source.line
  );
}
