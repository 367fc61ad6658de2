import type { Timeline, TimelinePeriod } from "../src/model.ts";

/** A period as a reader labelled it. */
export interface GoldPeriod {
  heading: string | null;
  kind: string;
  line?: number;
  start: string | null;
  end: string | null;
  accept?: { start: string | null; end: string | null }[];
  interests: { name: string; aliases: string[]; salience: "core" | "minor"; depth?: string }[];
}

export interface Gold {
  complete?: boolean;
  periods: GoldPeriod[];
}

export interface Sums {
  periodHit: number;
  periodGold: number;
  periodPredicted: number;
  hit: number;
  wrong: number;
  core: number;
  coreHit: number;
  depthHit: number;
  depthGold: number;
}

interface Predicted extends TimelinePeriod {
  isUsed: boolean;
}

type Names = ReadonlySet<string>;

/** Compares a timeline with the labels of its only document: recall on core interests, precision on all. */
export function scoreTimeline(gold: Gold, timeline: Timeline): { sums: Sums; notes: string[] } {
  const topics = new Map(timeline.topics.map((topic) => [topic.id, namesOf(topic.label, topic.aliases)] as const));
  const predicted = timeline.periods
    .filter(({ kind }) => kind !== "plan")
    .map((period): Predicted => ({ ...period, isUsed: false }));
  const isDated = gold.periods.some(({ kind }) => kind === "heading" || kind === "list-item");
  const sums = emptySums();
  const notes: string[] = [];
  for (const labelled of gold.periods) {
    const isOptional = labelled.kind === "heading-undated" || (labelled.kind === "title" && isDated);
    const best = bestMatch(labelled, predicted);
    if (best) best.isUsed = true;
    if (!isOptional) scorePeriod(labelled, best, sums);
    const note = scoreInterests(labelled, best, topics, isOptional ? emptySums() : sums);
    if (note !== "" && !isOptional) notes.push(`  ${labelled.heading ?? "(whole)"}: ${note}`);
  }
  if (gold.complete !== false) scoreRest(predicted, isDated, sums, notes);
  return { sums, notes };
}

export function emptySums(): Sums {
  return {
    periodHit: 0,
    periodGold: 0,
    periodPredicted: 0,
    hit: 0,
    wrong: 0,
    core: 0,
    coreHit: 0,
    depthHit: 0,
    depthGold: 0,
  };
}

function bestMatch(labelled: GoldPeriod, predicted: readonly Predicted[]): Predicted | undefined {
  const ranked = predicted
    .filter(({ isUsed }) => !isUsed)
    .map((period) => {
      const line = labelled.line !== undefined && period.source.line === labelled.line ? 4 : 0;
      const text = labelled.heading !== null && bare(period.source.heading) === bare(labelled.heading) ? 2 : 0;
      const whole = labelled.heading === null && period.source.heading === null ? 2 : 0;
      const overlap = overlapOf(labelled, period);
      return { value: line + text + whole + overlap + (isSame(labelled, period) ? 1 : 0), overlap, period };
    })
    .filter(({ value, overlap }) => value >= 2 || overlap >= 0.5)
    .sort((a, b) => b.value - a.value);
  return ranked[0]?.period;
}

function scorePeriod(labelled: GoldPeriod, best: Predicted | undefined, sums: Sums): void {
  sums.periodGold += 1;
  if (best) sums.periodPredicted += 1;
  if (best && isSame(labelled, best)) sums.periodHit += 1;
}

function scoreInterests(
  labelled: GoldPeriod,
  best: Predicted | undefined,
  topics: ReadonlyMap<string, Names>,
  sums: Sums,
): string {
  const taken = new Set<GoldPeriod["interests"][number]>();
  const extra: string[] = [];
  const depths: string[] = [];
  for (const { topic, depth } of best?.interests ?? []) {
    const found = topics.get(topic) ?? new Set();
    const match = labelled.interests.find(({ name, aliases }) => meet(namesOf(name, aliases), found));
    if (!match) {
      sums.wrong += 1;
      extra.push(topic);
    } else if (!taken.has(match)) {
      taken.add(match);
      sums.hit += 1;
      if (match.depth !== undefined) sums.depthGold += 1;
      if (match.depth === depth) sums.depthHit += 1;
      else if (match.depth !== undefined) depths.push(`${topic} ${depth}, not ${match.depth}`);
    }
  }
  const core = labelled.interests.filter(({ salience }) => salience === "core");
  const missed = core.filter((interest) => !taken.has(interest)).map(({ name }) => name);
  sums.core += core.length;
  sums.coreHit += core.length - missed.length;
  const parts = [
    extra.length > 0 ? `extra ${extra.join(", ")}` : "",
    missed.length > 0 ? `missed ${missed.join(", ")}` : "",
    depths.length > 0 ? `depth ${depths.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** A whole document around its dated sections is no fault. */
function scoreRest(predicted: readonly Predicted[], isDated: boolean, sums: Sums, notes: string[]): void {
  for (const { isUsed, source, interests, id } of predicted) {
    if (isUsed || (source.heading === null && isDated)) continue;
    sums.periodPredicted += 1;
    sums.wrong += interests.length;
    notes.push(`  ${id} (line ${source.line}): not in the labels`);
  }
}

export function namesOf(label: string, aliases: readonly string[]): ReadonlySet<string> {
  return new Set([label, ...aliases].map(normalise).filter((name) => name !== ""));
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name));
}

/** Without case, punctuation and the plural's s. */
function normalise(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()
    .split(" ");
  return words
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) && !/(?:us|is|ics)$/.test(word) ? word.slice(0, -1) : word))
    .join(" ");
}

function bare(heading: string | null): string {
  return normalise((heading ?? "").replace(/[*_`#~]/g, ""));
}

interface Range {
  start: string | null;
  end: string | null;
}

function isSame(labelled: GoldPeriod, found: Range): boolean {
  return [labelled, ...(labelled.accept ?? [])].some(({ start, end }) => start === found.start && end === found.end);
}

function overlapOf(a: Range, b: Range): number {
  if (a.start === null || a.end === null || b.start === null || b.end === null)
    return a.start === null && b.start === null ? 1 : 0;
  const both = Math.min(dayOf(a.end), dayOf(b.end)) - Math.max(dayOf(a.start), dayOf(b.start)) + 1;
  const either = Math.max(dayOf(a.end), dayOf(b.end)) - Math.min(dayOf(a.start), dayOf(b.start)) + 1;
  return both <= 0 ? 0 : both / either;
}

function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
