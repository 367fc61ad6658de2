import type { Day, Entry, Site, TimelinePeriod, Url } from "../model.ts";
import { slugify } from "../urls.ts";

/** Something that the site quotes: where it stands, and the address of its section. */
interface Place {
  path: string;
  line: number;
  entry: Url;
}

/** Path → line of the file → id of the block in the page that quoted words of that line stand in. */
export type Anchors = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Address of the very paragraph, item or cell that a quote is from; that of its section or entry where it has none of its own. */
export function placeUrl({ anchors }: { anchors: Anchors }, { path, line, entry }: Place): Url {
  const anchor = anchors.get(path)?.get(line);
  return anchor === undefined ? entry : `${entry.replace(/#.*$/, "")}#${encodeURIComponent(anchor)}`;
}

/** As `placeUrl`, of the words that tell of an interest in a period. */
export function evidenceUrl(ledger: { anchors: Anchors }, period: TimelinePeriod, evidence: { line: number }): Url {
  return placeUrl(ledger, { path: period.source.path, line: evidence.line, entry: period.entry });
}

/** Id of a period on the page of a topic; each stands there once: 'told-2024--week-12' is of no line, 'told-2024--week.12' of line 12. */
export function periodAnchor({ source }: TimelinePeriod): string {
  const line = source.heading === null ? "" : `.${source.line}`;
  const parts = source.path.replace(/\.[^./]+$/, "").split("/");
  return `told-${parts.map(slugify).join("--")}${line}`;
}

/** Periods that are quoted on the page of a topic: the latest. */
export const MOST_PERIODS = 60;

/** Id of the evidence of a year on the page of a topic: 'in-2024', 'in-no-year'. */
export function yearAnchor(year: string | null): string {
  return `in-${year ?? "no-year"}`;
}

/** The evidence for the year of a day, on the page of a topic; the page itself where its list does not reach back to it. */
export function yearUrl(page: Url, periods: readonly TimelinePeriod[], day: Day): Url {
  const year = day.slice(0, 4);
  const isListed = periods.slice(-MOST_PERIODS).some(({ start }) => start?.startsWith(year));
  return isListed ? `${page}#${yearAnchor(year)}` : page;
}

/** Blocks on the same line (an item and the paragraph in it, cells of a row), with the way to their text. */
export interface BlockGroup {
  line: number;
  /** Where in the body they start; they end at the first block of another line. */
  start: number;
  next: number;
  last: number;
}

/** The blocks of an entry by line, for many look-ups. */
export interface BlockIndex {
  groups: ReadonlyMap<number, BlockGroup>;
  /** Ascending. */
  lines: readonly number[];
  headings: readonly number[];
}

export function indexBlocks({ blocks, html, sections }: Entry): BlockIndex {
  const inOrder: BlockGroup[] = [];
  for (const { line, at } of blocks) {
    const open = inOrder.at(-1);
    if (open?.line === line) open.last = at;
    else {
      if (open) open.next = at;
      inOrder.push({ line, start: at, last: at, next: html.length });
    }
  }
  // Of two places with one line, such as a footnote's, the first counts.
  const groups = new Map(inOrder.reverse().map((group) => [group.line, group]));
  const headings = sections.flatMap(({ kind, line }) => (kind === "heading" ? [line] : []));
  const ascend = (a: number, b: number) => a - b;
  return { groups, lines: [...groups.keys()].sort(ascend), headings: headings.sort(ascend) };
}

/** The blocks that hold a line: those that start on it, else those that start last before it. Null for what is no block. */
export function findBlocks({ groups, lines, headings }: BlockIndex, line: number): BlockGroup | null {
  const nearest = findLastUpTo(lines, line);
  const heading = findLastUpTo(headings, line);
  // On the line of a heading or below it, a block above it is none of the line's.
  return nearest === null || (heading !== null && heading > nearest) ? null : (groups.get(nearest) ?? null);
}

/** The greatest of ascending numbers that is not above `most`. */
function findLastUpTo(numbers: readonly number[], most: number): number | null {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? null;
}

/** Ids for every line that the site quotes. */
export function placeAnchors(site: Site): Anchors {
  const quoted = new Map<string, Set<number>>();
  for (const { path, line } of listQuoted(site)) quoted.set(path, (quoted.get(path) ?? new Set()).add(line));
  return new Map(site.entries.map((entry) => [entry.path, anchorLines(entry, quoted.get(entry.path) ?? new Set())]));
}

function anchorLines(entry: Entry, lines: ReadonlySet<number>): Map<number, string> {
  const anchors = new Map<number, string>();
  if (lines.size === 0) return anchors;
  const index = indexBlocks(entry);
  const headings = new Map(
    entry.sections.flatMap(({ kind, line, anchor }) => (kind === "heading" ? [[line, anchor]] : [])),
  );
  const isFree = !entry.html.includes(' id="l-'); // an author's own heading may be called so
  for (const line of lines) {
    const group = findBlocks(index, line);
    const anchor =
      headings.get(line) ?? (group && (ownId(entry.html, group.start) ?? `l-${group.line}${isFree ? "" : "-line"}`));
    if (anchor) anchors.set(line, anchor);
  }
  return anchors;
}

/** Id that the block has already: of a dated item, a footnote. */
export function ownId(body: string, at: number): string | null {
  return /^<[a-z]+(?: [a-z-]+(?:="[^"]*")?)*? id="([^"]*)"/.exec(body.slice(at, at + 400))?.[1] ?? null;
}

function* listQuoted(site: Site): Generator<{ path: string; line: number }> {
  for (const { source, interests } of site.timeline.periods) {
    for (const { evidence } of interests) for (const { line } of evidence) yield { path: source.path, line };
  }
  for (const goal of site.goals) {
    yield goal;
    yield* goal.by;
  }
  for (const loop of site.openLoops) {
    yield loop;
    if (loop.closed) yield loop.closed;
  }
  for (const { reason } of [...site.turns, ...site.pivots, ...site.gaps]) if (reason) yield reason;
  for (const { quote } of site.leads) yield quote;
}
