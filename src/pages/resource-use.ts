import { formatDay } from "../charts/calendar.ts";
import { liesIn } from "../days.ts";
import type { Day, Pass, ResourceUse } from "../model.ts";
import type { Ledger } from "./ledger.ts";
import type { LinkView, MentionView, PeriodView, ResourceView } from "./views/marks.ts";

const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const PROGRESS = { started: "started", part: "in part", finished: "finished" } as const;

/** The days of a mention: of the innermost period around it, else the day on which the entry was written. */
export interface UseTime {
  start: Day;
  end: Day;
  /** Only intended there. */
  plan: boolean;
  view: PeriodView;
}

/** Null where neither the text nor the entry tells a day. */
export function findUseTime(ledger: Ledger, use: ResourceUse): UseTime | null {
  const period = use.period === null ? undefined : ledger.periodById.get(use.period);
  if (period !== undefined && period.start !== null && period.end !== null) {
    const { start, end, kind, label } = period;
    return {
      start,
      end,
      plan: kind === "plan",
      view: { label, href: use.entry, plan: kind === "plan", undated: false },
    };
  }
  const day = ledger.entryAt.get(use.path)?.date?.day;
  if (day === undefined) return null;
  return {
    start: day,
    end: day,
    plan: false,
    view: { label: formatDay(day), href: use.entry, plan: false, undated: false },
  };
}

/** When something was used, how far, and where it is told. Plans count only where there is nothing else. */
export function describeUses(
  ledger: Ledger,
  uses: readonly ResourceUse[],
): Pick<ResourceView, "first" | "last" | "years" | "passes" | "places" | "uses"> {
  const all = uses.flatMap((use) => findUseTime(ledger, use) ?? []);
  const done = all.filter(({ plan }) => !plan);
  const times = done.length > 0 ? done : all;
  const first = times.reduce<UseTime | null>((best, time) => (best && best.start <= time.start ? best : time), null);
  const last = times.reduce<UseTime | null>((best, time) => (best && best.end > time.end ? best : time), null);
  return {
    first: first?.view ?? null,
    // 'January – March 2023', not '… to March 2023' behind it.
    last: (first && last && liesIn(last, first) ? first : last)?.view ?? null,
    years: [...new Set(times.flatMap(({ start, end }) => yearsOf(start, end)))].sort(),
    passes: listPasses(uses),
    places: listPlaces(uses),
    uses: groupByEntry(ledger, uses),
  };
}

/**
 * How far each pass got, in order: ['first pass, in part', 'second pass, finished']. What is told without a number is of the last
 * pass that was told of before it; `uses` stand in the order of time.
 */
export function listPasses(uses: readonly ResourceUse[]): string[] {
  const furthest = new Map<number | null, Pass>();
  let current: number | null = null;
  for (const pass of uses.flatMap((use) => use.passes ?? [])) {
    current = pass.number ?? current;
    const before = furthest.get(current);
    if (!before || rankProgress(pass) > rankProgress(before)) furthest.set(current, { ...pass, number: current });
  }
  return [...furthest.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)).map(namePass);
}

function rankProgress({ progress }: Pass): number {
  return progress === null ? -1 : Object.keys(PROGRESS).indexOf(progress);
}

/** 'second pass'; 'finished'; 'first pass, in part'. */
function namePass({ number, progress }: Pass): string {
  const pass = number === null ? [] : [`${ORDINALS[number] ?? `${number}th`} pass`];
  return [...pass, ...(progress === null ? [] : [PROGRESS[progress]])].join(", ");
}

/** A year review touches one year; a span over the turn of the year touches two. */
function yearsOf(start: Day, end: Day): string[] {
  const years: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) years.push(String(year));
  return years;
}

function listPlaces(uses: readonly ResourceUse[]): LinkView[] {
  const places = uses.flatMap(({ place }) => (place && isReadable(place.label) ? [place] : []));
  return [...new Map(places.map(({ url, label }) => [url, { href: url, label }])).values()];
}

/** Longer than this a fragment is no name, but a sentence or a number. */
const LONGEST_FRAGMENT = 40;
/** What programs begin the ids of their parts with: '#section-sign-up', '#method-i-map'. */
const MADE_BY_PROGRAMS = /^#(?:section|sec|block|node|anchor|module|method|id|cite|issuecomment)[-_\d]/i;

/** A minute, or a fragment that reads like a heading: '#memory-ordering', but neither '#_120' nor '#narrow/stream/7'. */
function isReadable(label: string): boolean {
  if (!label.startsWith("#")) return true;
  const isWords = /^#\p{L}[\p{L}\p{M}\p{N}]*(?:[-_ ]+[\p{L}\p{M}\p{N}]+)*$/u.test(label) && /\p{L}{2}/u.test(label);
  return isWords && label.length <= LONGEST_FRAGMENT && !MADE_BY_PROGRAMS.test(label);
}

/** Each entry once, in order of time, with the sections of it that mention the thing. */
function groupByEntry(ledger: Ledger, uses: readonly ResourceUse[]): MentionView[] {
  const groups = new Map<string, Map<string, LinkView>>();
  for (const { path, entry } of uses) {
    const places = groups.get(path) ?? new Map<string, LinkView>();
    // Of sections with one name ('Links' below each quarter) the first stands for all.
    const label = nameSection(ledger, path, entry);
    if (!places.has(label)) places.set(label, { href: entry, label });
    groups.set(path, places);
  }
  return [...groups].flatMap(([path, places]) => {
    const [first, ...others] = places.values();
    if (first === undefined) return [];
    const label = ledger.entryAt.get(path)?.title ?? path;
    const single = others.length === 0;
    return [
      {
        href: single ? first.href : (first.href.split("#")[0] ?? first.href),
        label,
        sections: single ? [] : [first, ...others],
      },
    ];
  });
}

function nameSection(ledger: Ledger, path: string, url: string): string {
  return ledger.sectionNames.get(path)?.get(url.split("#")[1] ?? "") ?? "the beginning";
}
