import type { Entry, FrontMatter, Interest, Message, TimelinePeriod, Url } from "../model.ts";
import { createHistory, type History, type Sighting } from "../topics/history.ts";
import { findConcept } from "../topics/index.ts";
import { type Evidence, weighInterests } from "../topics/weigh.ts";
import { slugify } from "../urls.ts";
import type { Identify } from "./identify.ts";
import type { ReadSection } from "./mentions.ts";
import { compareText } from "./order.ts";
import { draftPeriods, type PeriodDraft } from "./periods.ts";
import type { TopicBook } from "./topic-book.ts";

/** A period with its id, before and after it got its interests. */
export interface DatedSection {
  id: string;
  draft: PeriodDraft;
}

export interface TimelineDraft {
  periods: TimelinePeriod[];
  /** Period of every section: innermost[entry.path][index in Entry.sections]. */
  innermost: Map<string, DatedSection[]>;
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
  const weighed = dated.map((item) => ({ ...item, interests: weigh(item.draft, book) }));
  const history = createHistory(weighed.flatMap(({ draft, interests }) => findSightings(draft, interests, book)));
  const periods = weighed.map(
    ({ id, draft, interests }): TimelinePeriod => ({
      ...describe(id, draft),
      interests: interests.map((interest) => withStatus(interest, draft, book, history)),
      resources: findResources(draft, identify),
    }),
  );
  const ids = new Map(dated.map((item) => [item.draft, item] as const));
  const innermost = new Map<string, DatedSection[]>();
  read.forEach((result, at) => {
    const items = result.innermost.map((draft) => ids.get(draft)).filter((item) => item !== undefined);
    innermost.set(entries[at]?.path ?? "", items);
  });
  return { periods: periods.sort(comparePeriods), innermost, messages: read.flatMap(({ messages }) => messages) };
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

function weigh(draft: PeriodDraft, book: TopicBook): Weighed[] {
  const depths = new Map(
    [...readStated(draft, book)].flatMap(([topic, { depth }]) => (depth === null ? [] : [[topic, depth] as const])),
  );
  const own = new Set(draft.sections);
  // How a topic stands in a month is no word on the year around it.
  const evidence = draft.covered.flatMap((read) =>
    own.has(read) ? findEvidence(read, book) : findEvidence(read, book).map(({ status: _, ...rest }) => rest),
  );
  return weighInterests(dropPassingFields(evidence), depths);
}

/** A field that a period only names in passing, beside one of its parts, is that part: 'neural networks' next to CNNs. */
function dropPassingFields(evidence: readonly Evidence[]): Evidence[] {
  const isBare = ({ rule, isListed }: Evidence): boolean =>
    !isListed && (rule === "concept" || rule === "shape" || rule === "strong");
  const own = new Set(evidence.filter((item) => !isBare(item)).map(({ topic }) => topic));
  const fields = new Set(evidence.map(({ topic }) => findBroader(topic)));
  return evidence.filter(({ topic }) => own.has(topic) || !fields.has(topic));
}

/** The id of the field that a topic belongs to. */
function findBroader(topic: string): string | null {
  const broader = findConcept(topic)?.broader ?? null;
  return broader === null ? null : slugify(broader);
}

type Stated = FrontMatter["interests"][number];

/** The front matter's own word on a topic is about the whole entry. */
function readStated({ entry, heading }: PeriodDraft, book: TopicBook): Map<string, Stated> {
  const interests = heading === null ? entry.frontMatter.interests : [];
  return new Map(interests.map((interest) => [book.find(interest.topic)?.slug ?? "", interest] as const));
}

function withStatus(interest: Weighed, draft: PeriodDraft, book: TopicBook, history: History): Interest {
  const { topic, depth, weight, evidence } = interest;
  const stated = readStated(draft, book).get(topic)?.status ?? null;
  const status = stated ?? interest.status ?? history.statusOn(topic, draft.period?.start ?? null);
  return { topic, depth, status, weight, evidence };
}

function findResources({ covered }: PeriodDraft, identify: Identify): string[] {
  const links = covered.flatMap(({ section }) => section.passages.flatMap((passage) => passage.links));
  return [...new Set(links.map(({ href }) => identify(href)?.id).filter((id) => id !== undefined))];
}

function findEvidence({ mentions, echoes }: ReadSection, book: TopicBook): Evidence[] {
  return [...mentions, ...echoes].flatMap(({ label, isSure: _, ...words }) => {
    const topic = book.find(label);
    return topic?.shown ? [{ ...words, topic: topic.slug, isListed: topic.listed }] : [];
  });
}

/** Only a period's own words are a sight of a topic: what a year rolls up was seen in its months. */
function findSightings(
  { sections, period, kind }: PeriodDraft,
  interests: readonly Weighed[],
  book: TopicBook,
): Sighting[] {
  if (period === null || kind === "plan") return [];
  const own = new Set(sections.flatMap((read) => findEvidence(read, book)).map(({ topic }) => topic));
  return interests.flatMap(({ topic, status }) =>
    own.has(topic) ? [{ topic, start: period.start, end: period.end, status }] : [],
  );
}

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
    label: period?.label ?? "Undated",
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
