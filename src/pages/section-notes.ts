import { type Html, raw } from "../html.ts";
import type { Entry, Interest, Section, TimelinePeriod } from "../model.ts";
import { viewInterests, viewPeriod } from "./cards.ts";
import { isFullDate, saysTime } from "./date-headings.ts";
import { type Insertion, markEvidence } from "./evidence-marks.ts";
import { keepForms } from "./form-lines.ts";
import type { Ledger } from "./ledger.ts";
import { type BlockIndex, findBlocks, indexBlocks, ownId } from "./places.ts";
import type { NoteView } from "./views/entry.ts";
import type { TopicView } from "./views/marks.ts";

const MOST_TOPICS = 6;
const MOST_TOLD = 4;
/** A dated line has room for as many topics beside it as it has lines on a page: one for so many signs. */
const SIGNS_PER_TOPIC = 60;
const MOST_BESIDE_LINE = 3;

/**
 * The body of an entry with what stands in its margin: a note after each heading and at each dated item or line that has a period
 * of its own, ids where words are quoted, and marks on those words.
 */
export function weaveBody(ledger: Ledger, entry: Entry): Html {
  const index = indexBlocks(entry);
  const notes = gatherNotes(ledger, entry);
  const insertions = [
    ...notesOfHeadings(ledger, entry, notes),
    ...notesOfBlocks(ledger, entry, notes, index),
    ...weaveIds(ledger, entry, index),
    ...markEvidence(ledger, entry, index),
  ];
  insertions.sort((a, b) => a.at - b.at);
  let out = "";
  let done = 0;
  for (const { at, end, markup } of insertions) {
    if (at < done) continue;
    out += entry.html.slice(done, at) + markup;
    done = end;
  }
  return raw(keepForms(out + entry.html.slice(done)));
}

/** Ids for quoted blocks that have none. */
function weaveIds(ledger: Ledger, entry: Entry, index: BlockIndex): Insertion[] {
  const ids = new Map<number, string>();
  for (const [line, anchor] of ledger.anchors.get(entry.path) ?? []) {
    const group = findBlocks(index, line);
    if (group && ownId(entry.html, group.start) === null && /^l-\d/.test(anchor)) ids.set(group.start, anchor);
  }
  return [...ids].map(([start, anchor]) => {
    const at = start + (/^<[a-z]+/.exec(entry.html.slice(start, start + 20))?.[0].length ?? 0);
    return { at, end: at, markup: ` id="${anchor}"` };
  });
}

function notesOfHeadings(ledger: Ledger, entry: Entry, notes: Map<Section, TimelinePeriod>): Insertion[] {
  const byAnchor = viewHeadingNotes(ledger, entry, notes);
  if (byAnchor.size === 0) return [];
  const insertions: Insertion[] = [];
  let done = 0;
  for (const match of entry.html.matchAll(/<h([2-6]) (?:[a-z-]+="[^"]*" )*id="([^"]*)"/g)) {
    const view = byAnchor.get(match[2] ?? "");
    const end = view ? findEnd(entry.html, match.index, `</h${match[1]}>`) : -1;
    if (!view || end < done) continue;
    insertions.push({ at: end, end, markup: ledger.theme.note(view).markup });
    done = end;
  }
  return insertions;
}

/** A section with a period of its own has it in its note; another one only what of the entry's topics its own text tells. */
function viewHeadingNotes(ledger: Ledger, entry: Entry, notes: Map<Section, TimelinePeriod>): Map<string, NoteView> {
  const views = new Map<string, NoteView>();
  const whole = ledger.periodsOf.get(entry.path)?.find(({ source }) => source.heading === null);
  const headings = entry.sections.filter(({ kind }) => kind === "heading");
  for (const [index, section] of headings.entries()) {
    const own = notes.get(section);
    const next = headings[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const told = own ?? (whole && { ...whole, interests: interestsOfLines(whole, section.line, next) });
    // A heading that is a day says it itself.
    const isPlain = !own || own.precision === "day";
    if (!told || section.anchor === null || (isPlain && told.interests.length === 0)) continue;
    const topics = viewInterests(ledger, told.interests, told.kind === "plan");
    const isTold = own !== undefined && hasDatedBlocks(entry, section, notes);
    if (isTold && own.start === null) continue;
    const shown = own ? topics.slice(0, MOST_TOPICS) : topics.slice(0, MOST_TOLD).map(nameOnly);
    // A date says its time itself.
    const heading = section.heading ?? "";
    const isSaid = isFullDate(heading) || (own && saysTime(heading, own));
    const view: NoteView = {
      period: own && own.start !== null && !isSaid ? viewPeriod(own) : null,
      topics: shown,
      inline: false,
    };
    if (view.period !== null || view.topics.length > 0) views.set(section.anchor, view);
  }
  return views;
}

function nameOnly(topic: TopicView): TopicView {
  return { ...topic, depth: null };
}

/** Then the margin has the topics beside each day, and once is enough. */
function hasDatedBlocks({ sections }: Entry, heading: Section, notes: Map<Section, TimelinePeriod>): boolean {
  const at = sections.indexOf(heading);
  return [...notes.keys()].some(({ kind, parent }) => kind !== "heading" && parent === at);
}

/** How deep a subject went is said of the whole period, not of each section: only that it comes up here. */
function interestsOfLines({ interests }: TimelinePeriod, from: number, to: number): Interest[] {
  return interests.filter(({ evidence }) => evidence.some(({ line }) => line >= from && line < to));
}

/** The date of an item is in its text already: its topics are enough. */
function notesOfBlocks(
  ledger: Ledger,
  entry: Entry,
  notes: Map<Section, TimelinePeriod>,
  index: BlockIndex,
): Insertion[] {
  return [...notes].flatMap(([section, period]) => {
    const group = section.kind === "heading" ? null : findBlocks(index, section.line);
    if (!group || !/^<(?:li|p)\b/.test(entry.html.slice(group.start, group.start + 4))) return [];
    const signs = section.passages[0]?.text.length ?? 0;
    const room = Math.min(MOST_BESIDE_LINE, Math.max(1, Math.ceil(signs / SIGNS_PER_TOPIC)));
    const topics = viewInterests(ledger, period.interests, period.kind === "plan").slice(0, room);
    const at = findEndOfText(entry.html, group.start);
    if (topics.length === 0 || at < 0) return [];
    return [{ at, end: at, markup: ledger.theme.note({ period: null, topics, inline: true }).markup }];
  });
}

/** Where the own text of an item or paragraph ends: before its end tag or the first block in it. */
function findEndOfText(body: string, start: number): number {
  const tags = /<(?:"[^"]*"|[^">])*>/g;
  tags.lastIndex = start + 1;
  for (let match = tags.exec(body); match; match = tags.exec(body)) {
    if (/^<(?:\/p|\/li|ul|ol|pre|div|blockquote|table|figure|details|section)\b/.test(match[0])) return match.index;
  }
  return -1;
}

/** Behind the end tag of the heading; an end tag inside a quoted attribute does not count. */
function findEnd(html: string, from: number, endTag: string): number {
  const tags = /<(?:"[^"]*"|[^">])*>/g;
  tags.lastIndex = from;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    if (match[0] === endTag) return tags.lastIndex;
  }
  return -1;
}

/** Sections with the period that they tell, as the timeline has it: what a day in ten days tells stands beside that day, not beside the ten days. */
function gatherNotes(ledger: Ledger, entry: Entry): Map<Section, TimelinePeriod> {
  const periods = new Map<number, TimelinePeriod>();
  for (const period of ledger.periodsOf.get(entry.path) ?? []) {
    if (period.source.heading !== null && !periods.has(period.source.line)) periods.set(period.source.line, period);
  }
  const notes = new Map<Section, TimelinePeriod>();
  for (const section of entry.sections) {
    const period = periods.get(section.line);
    if (!period || section.anchor === null) continue;
    notes.set(section, ledger.toldById.get(period.id) ?? { ...period, interests: [] });
  }
  return notes;
}
