import { daysBetween } from "../days.ts";
import { listEnclosing } from "../entries/enclosing.ts";
import type { Entry, InterestMention, PeriodMention, Section, Status } from "../model.ts";
import { remember } from "../remember.ts";
import { type Extents, measureExtent } from "../topics/extent.ts";
import { remembersStart, tellsGoingOn } from "../topics/going-on.ts";
import { findName } from "../topics/name-places.ts";
import { looksBack } from "../topics/standing-words.ts";
import { isStopOfOthers } from "../topics/stops-of-others.ts";
import { isTrade } from "../topics/trade.ts";
import type { Evidence } from "../topics/weigh.ts";
import { OF_TURNS, type ReadSection } from "./mentions.ts";
import { olderTopics, readStandings, standingKey } from "./section-standing.ts";
import type { Topic, TopicBook } from "./topic-book.ts";

/** What the sections say of the topics of the book; each section is read once, however many periods hold it. */
export interface SectionEvidence {
  of(read: ReadSection): readonly Evidence[];
  /** The same without a word on how topics stand: what a section says of that is no word on the year around it. */
  ofPart(read: ReadSection): readonly Evidence[];
  /** Ids of the topics that it speaks of. */
  topics(read: ReadSection): ReadonlySet<string>;
  extents(read: ReadSection): Extents;
}

export function createSectionEvidence(book: TopicBook): SectionEvidence {
  const namesOf = remember(({ label, aliases }: Topic) => [
    ...new Set([label, ...aliases].map((name) => name.toLowerCase())),
  ]);
  const subjectOf = remember((entry: Entry) => readSubject(entry, book));
  const of = remember((read: ReadSection) => {
    const found = findEvidence(read, book);
    return found.length > 0 ? found : findSubjectOfLog(read, subjectOf(read.entry));
  });
  return {
    of,
    ofPart: remember((read) => of(read).map(({ status: _, ...rest }) => rest)),
    topics: remember((read) => new Set(of(read).map(({ topic }) => topic))),
    extents: remember((read) => findExtents(read, book, namesOf)),
  };
}

/** What a log is about, when its title names just one topic, or its tags do: 'Rust log, November 2023'; null for all else. */
function readSubject({ title, sections, frontMatter }: Entry, book: TopicBook): Topic | null {
  if (sections.filter(isDay).length < FEWEST_DAYS) return null;
  const named = [
    title,
    ...(sections[0]?.interests ?? []).filter(({ rule }) => rule === "heading").map(({ label }) => label),
  ];
  const ofTitle = [...new Set([...named, ...title.split(/[\s:,;()]+/)].map((label) => book.find(label)))].filter(
    isShown,
  );
  const ofTags = [...new Set(frontMatter.tags.map((label) => book.find(label)))].filter(isShown);
  const [subject, other] = ofTitle.length > 0 ? ofTitle : ofTags;
  return other === undefined ? (subject ?? null) : null;
}

/** Fewer dated headings make no log. */
const FEWEST_DAYS = 3;

function isDay({ kind, period }: Section): boolean {
  return kind === "heading" && period?.kind === "activity" && period.precision === "day";
}

function isShown(topic: Topic | undefined): topic is Topic {
  return topic?.shown === true;
}

/** So little that it counts only where a day says nothing else. */
const OF_LOG = 0.1;

/** A day of a log that names no topic was spent on the log's own. */
function findSubjectOfLog({ section, entry, planned }: ReadSection, subject: Topic | null): Evidence[] {
  if (subject === null || planned || !isDay(section)) return [];
  const line = entry.sections[0]?.line ?? section.line;
  const { slug: topic, listed: isListed } = subject;
  return [{ topic, isListed, rule: "heading", line, text: entry.title, strength: OF_LOG, depth: "touched" }];
}

/** How much of a section's own text is about which topic. The nearest heading of a subject speaks for what names nothing below it. */
function findExtents(
  { entry, section, mentions, echoes }: ReadSection,
  book: TopicBook,
  namesOf: (topic: Topic) => readonly string[],
): Extents {
  const inText = mentions.filter(
    ({ rule, line }) => !OF_ENTRY.has(rule) && rule !== "heading" && line !== section.line,
  );
  const named = [...inText, ...echoes].flatMap(({ label, line, text }) => {
    const topic = book.find(label);
    if (!topic?.shown) return [];
    const [own, written] = [namesOf(topic), label.toLowerCase()];
    return [{ topic: topic.slug, names: own.includes(written) ? own : [written, ...own], line, text }];
  });
  return measureExtent(section.passages, named, slugsOf(subjectsAround(section, entry, book), book));
}

function subjectsAround(section: Section, { sections, frontMatter }: Entry, book: TopicBook): string[] {
  for (const at of listEnclosing(section, sections)) {
    const { interests, line } = at;
    // The title of a log is no subject of what its days leave unnamed.
    if (at.kind === "entry" && sections.some(({ period, parent }) => parent !== null && period !== null)) return [];
    const labels = interests
      .filter(({ rule, line: own }) => rule === "heading" && own === line)
      .map(({ label }) => label);
    if (at.kind === "entry" && slugsOf(labels, book).length === 0) break;
    if (labels.length > 0) return labels;
  }
  // A post with the tag 'rust' and the description 'A ring buffer in Rust' is about Rust, however seldom it says so.
  const description = frontMatter.description?.toLowerCase() ?? "";
  return frontMatter.tags.filter((tag) => holdsWord(description, tag.toLowerCase()));
}

function holdsWord(text: string, word: string): boolean {
  const at = word === "" ? -1 : text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((text[at - 1] ?? "") + (text[at + word.length] ?? ""));
}

function slugsOf(labels: readonly string[], book: TopicBook): string[] {
  return labels.map((label) => book.find(label)).flatMap((topic) => (topic?.shown ? [topic.slug] : []));
}

/** Whether the title or the description of an entry names a topic. */
function isNamedAbove({ label, aliases }: Topic, { title, frontMatter }: Entry): boolean {
  const names = [label, ...aliases].map((name) => name.toLowerCase());
  return [title, frontMatter.description ?? ""].some((text) => findName(text.toLowerCase(), names) >= 0);
}

/** Rules whose words stand in the front matter. */
const OF_ENTRY: ReadonlySet<string> = new Set(["front-matter", "tag", "category"]);

function findEvidence({ entry, section, mentions, echoes, planned }: ReadSection, book: TopicBook): Evidence[] {
  const topicOf = (label: string): string | null => {
    const topic = book.find(label);
    return topic?.shown ? topic.slug : null;
  };
  const all = [...mentions, ...echoes];
  const likely = new Set(mentions.filter(({ rule }) => rule === "phrase").map(({ label }) => topicOf(label)));
  const period = periodAround(section, entry);
  const time = { isOfNow: isOfNow(period, entry), isDay: period?.precision === "day" };
  const standings = readStandings(section, entry.sections, all, topicOf, time);
  const older = olderTopics(standings);
  const fields = readFields(section);
  const isGoingOn = remember((text: string) => tellsGoingOn(text, time.isDay));
  return all.flatMap((mention): Evidence[] => {
    const { label, rule, line, text, depth } = mention;
    const topic = book.find(label);
    if (!topic?.shown || (topic.isLikely && !likely.has(topic.slug))) return [];
    if (!GIVEN.has(rule) && isField(mention, fields)) return [];
    const told = OF_ENTRY.has(rule) ? undefined : standings.get(standingKey(line, topic.slug));
    const own = ownStatus(mention);
    const said = told?.status ?? own ?? (!OF_ENTRY.has(rule) && isGoingOn(text) ? "continued" : undefined);
    const isStop = told?.status === "paused" || told?.status === "dropped";
    const strength = isStop ? Math.max(mention.strength ?? 0, OF_STOP) : mention.strength;
    const words = isStop && told.words !== null ? quoteOf(told.words) : text;
    const evidence: Evidence = { topic: topic.slug, isListed: topic.listed, rule, line, text: words };
    if (OF_ENTRY.has(rule) && !planned && isNamedAbove(topic, entry)) evidence.isSubject = true;
    if (strength !== undefined) evidence.strength = strength;
    if (depth !== undefined) evidence.depth = depth;
    if (said !== undefined && !isTrade(topic.label))
      evidence.status = said === "started" && older.has(topic.slug) ? "continued" : said;
    return [evidence];
  });
}

/** Rules of what the author states himself. */
const GIVEN: ReadonlySet<string> = new Set(["inline", "front-matter", "tag", "category"]);
const FIELD = /^\W*([^:：]{1,40}?) (?:used|needed|required|bought|applied|worn|taken|spent)\s*[:：]/iu;

/** The names of the fields of a form by their lines, without a plural's s: 'Glazes used: celadon' → glaze. */
function readFields({ passages }: Section): ReadonlyMap<number, string> {
  const fields = passages.flatMap(({ line, text }) => {
    const name = FIELD.exec(text)?.[1];
    return name === undefined ? [] : [[line, singular(name)] as const];
  });
  return new Map(fields);
}

/** Whether a mention is the name of a field, which is no subject. */
function isField({ label, line }: InterestMention, fields: ReadonlyMap<number, string>): boolean {
  const [field, name] = [fields.get(line), singular(label)];
  return field?.endsWith(name) === true && !/[\p{L}\p{N}]$/u.test(field.slice(0, field.length - name.length));
}

function singular(text: string): string {
  return text.toLowerCase().replace(/s$/, "");
}

/** What a mention says of how its topic stands now: 'When I started chess' tells of no start, 'When I paused it' of no pause. */
function ownStatus({ status, text }: ReadSection["mentions"][number]): Status | undefined {
  if (status === "started" || status === undefined) return remembersStart(text) ? "continued" : status;
  return OF_TURNS.has(status) && (looksBack(text) || isStopOfOthers(text)) ? undefined : status;
}

/** The time that a section is about: its own, else that of what it stands in. */
function periodAround(section: Section, { sections }: Entry): PeriodMention | null {
  return listEnclosing(section, sections).find(({ period }) => period !== null)?.period ?? null;
}

/** Days after a period in which 'at the moment' still means it. */
const STILL = 45;

/** Whether what a text calls 'at the moment' is the time that it is about: not in a look back at last year. */
function isOfNow(period: PeriodMention | null, { date }: Entry): boolean {
  return period === null || date === null || daysBetween(period.end, date.day) <= STILL;
}

const LONGEST_QUOTE = 200;

/** A sentence as evidence, cut where it is long. */
function quoteOf(sentence: string): string {
  const words = sentence.trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, words.lastIndexOf(" ", LONGEST_QUOTE))} …`;
}

/** 'The lute I have dropped' says as much as the cue 'dropped the lute'. */
const OF_STOP = 1.6;
