import type { Entry, Site, TimelinePeriod, Url } from "../model.ts";
import { slugify } from "../urls.ts";
import type { Ledger } from "./ledger.ts";

/** Something that the site quotes: where it stands, and the address of its section. */
interface Place {
  path: string;
  line: number;
  entry: Url;
}

/** Address of the very paragraph, item or cell that a quote is from; that of its section or entry where it has none of its own. */
export function placeUrl(ledger: Ledger, { path, line, entry }: Place): Url {
  const anchor = ledger.anchors.get(path)?.get(line);
  return anchor === undefined ? entry : `${entry.replace(/#.*$/, "")}#${encodeURIComponent(anchor)}`;
}

/** As `placeUrl`, of the words that tell of an interest in a period. */
export function evidenceUrl(ledger: Ledger, period: TimelinePeriod, evidence: { line: number }): Url {
  return placeUrl(ledger, { path: period.source.path, line: evidence.line, entry: period.entry });
}

/** Id of a period on the page of a topic; each stands there once. */
export function periodAnchor({ source }: TimelinePeriod): string {
  const line = source.heading === null ? "" : `-${source.line}`;
  return `told-${slugify(source.path.replace(/\.[^./]+$/, ""))}${line}`;
}

/** Blocks on the same line (an item and the paragraph in it, cells of a row), with the way to their text. */
export interface BlockGroup {
  line: number;
  /** Where in the body they start; they end at the first block of another line. */
  start: number;
  next: number;
  last: number;
}

/** The blocks that hold a line: those that start on it, else those that start last before it. Null for what is no block. */
export function findBlocks(entry: Entry, line: number): BlockGroup | null {
  const { blocks } = entry;
  let nearest = 0;
  for (const block of blocks) if (block.line <= line && block.line > nearest) nearest = block.line;
  if (nearest === 0 || entry.sections.some((section) => isHeadingBetween(section, nearest, line))) return null;
  const first = blocks.findIndex((block) => block.line === nearest);
  let last = first;
  while (blocks[last + 1]?.line === nearest) last += 1;
  const [start, end, next] = [blocks[first], blocks[last], blocks[last + 1]];
  if (!start || !end) return null;
  return { line: nearest, start: start.at, last: end.at, next: next?.at ?? entry.html.length };
}

/** A heading on the line itself, or after the block that stands before it. */
function isHeadingBetween({ kind, line }: Entry["sections"][number], after: number, upTo: number): boolean {
  return kind === "heading" && line > after && line <= upTo;
}

/** Ids for every line that the site quotes. */
export function placeAnchors(site: Site): Map<string, Map<number, string>> {
  const entries = new Map(site.entries.map((entry) => [entry.path, entry]));
  const anchors = new Map<string, Map<number, string>>();
  for (const { path, line } of listQuoted(site)) {
    const entry = entries.get(path);
    if (!entry) continue;
    const known = anchors.get(path) ?? new Map<number, string>();
    anchors.set(path, known);
    if (known.has(line)) continue;
    const anchor = findAnchor(entry, line);
    if (anchor !== null) known.set(line, anchor);
  }
  return anchors;
}

function findAnchor(entry: Entry, line: number): string | null {
  const heading = entry.sections.find((section) => section.kind === "heading" && section.line === line);
  if (heading) return heading.anchor;
  const group = findBlocks(entry, line);
  if (group === null) return null;
  return ownId(entry.html, group.start) ?? freeId(entry.html, `l-${group.line}`);
}

/** Id that the block has already: of a dated item, a footnote. */
export function ownId(body: string, at: number): string | null {
  return /^<[a-z]+(?: [a-z-]+(?:="[^"]*")?)*? id="([^"]*)"/.exec(body.slice(at, at + 400))?.[1] ?? null;
}

/** An author's own heading may be called so. */
function freeId(body: string, wanted: string): string {
  let id = wanted;
  while (body.includes(` id="${id}"`)) id = `${id}-line`;
  return id;
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
