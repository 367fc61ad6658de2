import { formatSpan, monthName } from "../charts/calendar.ts";
import { rankLanes } from "../charts/lanes.ts";
import type { Strand } from "../charts/strands.ts";
import { daySerial, monthSerial, monthStart, serialDay } from "../days.ts";
import type { Asset, Day, Entry, PreviewCard, Site, Tag, Url } from "../model.ts";
import { findSubject, pickTopics } from "./cards.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { previewUrl } from "./preview-url.ts";
import type { Theme } from "./theme.ts";
import { listYears } from "./year.ts";

const MOST_LANES = 5;
const MOST_MARKS = 6;
/** Up to so many months the axis names months, beyond that years. */
const FEW_MONTHS = 15;

/** Days as serials, `end` after the last. */
interface Span {
  start: number;
  end: number;
}

/** A picture for home, the timeline, every year, topic and entry without a picture of its own: what the page is about, drawn from the journal's own strands. */
export function makePreviewCards(site: Site, theme: Theme): Asset[] {
  const ledger = openLedger(site, theme);
  const { links, settings } = site;
  const whole = spanOf(ledger.chart.strands);
  const asset = (kind: string, url: Url, card: PreviewCard): Asset[] => {
    const at = previewUrl(site, kind, url);
    return at === null ? [] : [{ url: at, source: card }];
  };
  const years = listYears(ledger).map(({ year }) => ({ year, url: `${links.timeline}${year}/` }));
  return [
    ...asset("home", links.home, describeJournal(ledger, whole, settings.title, settings.subtitle)),
    ...asset("timeline", links.timeline, {
      ...describeJournal(ledger, whole, "Timeline", ""),
      journal: settings.title,
    }),
    ...years.flatMap(({ year, url }) => asset("year", url, describeYear(ledger, year))),
    ...site.tags.flatMap((tag) => asset("tag", tag.url, describeTag(ledger, tag, whole))),
    ...site.entries.flatMap((entry) =>
      entry.image === null ? asset("entry", entry.url, describeEntry(ledger, entry, whole)) : [],
    ),
  ];
}

function describeJournal(ledger: Ledger, span: Span | null, title: string, subtitle: string): PreviewCard {
  const days = span ? formatSpan(serialDay(span.start), serialDay(span.end - 1)) : "";
  return { journal: "", title, note: subtitle || days, ...drawLanes(ledger, ledger.chart.strands, span), here: null };
}

function describeYear(ledger: Ledger, year: string): PreviewCard {
  const span = { start: daySerial(`${year}-01-01`), end: daySerial(`${year}-12-31`) + 1 };
  const { title } = ledger.site.settings;
  return { journal: title, title: year, note: "", ...drawLanes(ledger, ledger.chart.strands, span), here: null };
}

function describeTag(ledger: Ledger, tag: Tag, whole: Span | null): PreviewCard {
  const strands = ledger.chart.strandsOf.get(tag.slug) ?? [];
  const own = spanOf(strands);
  const since = own ? formatSpan(serialDay(own.start), serialDay(own.end - 1)) : "";
  const { title } = ledger.site.settings;
  return { journal: title, title: tag.label, note: since, ...drawLanes(ledger, strands, whole), here: null };
}

function describeEntry(ledger: Ledger, entry: Entry, whole: Span | null): PreviewCard {
  const topics = pickTopics(ledger, entry, MOST_LANES).map(({ href }) => href);
  const strands = ledger.chart.strands.filter(({ topic }) =>
    topics.includes(ledger.chart.topics.get(topic)?.url ?? ""),
  );
  const drawn = drawLanes(ledger, strands, whole);
  return {
    journal: ledger.site.settings.title,
    title: entry.title,
    note: findSubject(ledger, entry)?.label ?? (entry.date ? formatSpan(entry.date.day, entry.date.day) : ""),
    ...drawn,
    here: entry.date && whole && drawn.lanes.length > 0 ? shareOf(daySerial(entry.date.day) + 0.5, whole) : null,
  };
}

/** The weightiest lanes, the first to appear on top. */
function drawLanes(
  ledger: Ledger,
  strands: readonly Strand[],
  span: Span | null,
): Pick<PreviewCard, "lanes" | "marks"> {
  if (span === null) return { lanes: [], marks: [] };
  const inside = strands.filter(({ start, end }) => end > span.start && start < span.end);
  const lanes = rankLanes(inside, ledger.chart).slice(0, MOST_LANES);
  lanes.sort((a, b) => (a.strands[0]?.start ?? 0) - (b.strands[0]?.start ?? 0));
  return {
    lanes: lanes.map((lane) => ({
      label: lane.topic.label,
      hue: lane.field.hue,
      strands: lane.strands.map(({ start, end, depth, plan }) => ({
        ...{ from: shareOf(start, span), to: shareOf(end, span), depth, plan },
      })),
    })),
    marks: lanes.length > 0 ? markTime(span) : [],
  };
}

function shareOf(serial: number, span: Span): number {
  return Math.round(Math.min(1, Math.max(0, (serial - span.start) / (span.end - span.start))) * 1000) / 1000;
}

/** The first days of years, of a short time those of months; at most six have a name. */
function markTime(span: Span): PreviewCard["marks"] {
  const [from, to] = [monthSerial(serialDay(span.start)), monthSerial(serialDay(span.end - 1))];
  const months = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const byMonth = months.length <= FEW_MONTHS;
  const firsts = byMonth ? months : months.filter((month) => month % 12 === 0);
  const inside = firsts.filter((month) => daySerial(monthStart(month)) >= span.start);
  const every = Math.ceil(inside.length / MOST_MARKS);
  return inside
    .filter((_, index) => index % every === 0)
    .map((month) => ({
      label: byMonth ? monthName(month, 3) : String(Math.floor(month / 12)),
      at: shareOf(daySerial(monthStart(month)), span),
    }))
    .filter(({ at }) => at < 0.96);
}

/** Null without any strand. A span is whole months, so that the axis begins with one. */
function spanOf(strands: readonly Strand[]): Span | null {
  if (strands.length === 0) return null;
  const first: Day = serialDay(Math.min(...strands.map(({ start }) => start)));
  const last: Day = serialDay(Math.max(...strands.map(({ end }) => end)) - 1);
  return { start: daySerial(monthStart(monthSerial(first))), end: daySerial(monthStart(monthSerial(last) + 1)) };
}
