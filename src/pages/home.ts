import { formatMonth, formatSpan } from "../charts/calendar.ts";
import { drawOverview } from "../charts/overview.ts";
import { drawSwimLanes } from "../charts/swim-lanes.ts";
import { monthEnd, monthSerial, monthStart, serialDay } from "../days.ts";
import type { Day, Entry, Page } from "../model.ts";
import { viewEntry, viewTag } from "./cards.ts";
import { findCurrent } from "./current.ts";
import { cutExcerpt } from "./cut-excerpt.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { viewCurrent, viewDay } from "./now.ts";
import { sayMath } from "./plain-math.ts";
import { endOfNow } from "./stretches.ts";
import { describeBlog } from "./structured-data.ts";
import type { HomeView } from "./views/home.ts";
import type { ExcerptCard } from "./views/marks.ts";

const RECENT = 10;
const MONTHS = 12;
/** Plans are shown this far ahead of the last day. */
const MONTHS_AHEAD = 3;
const TOPICS_OF_NOW = 5;
/** Beside an entry: its period and title say the most. */
const MOST_TOPICS = 3;
/** Lanes at once: the entries below should show, too. */
const LANES = 12;
/** Topics of a journal without a chart. */
const MOST_OF_ALL = 30;

export function renderHome(ledger: Ledger): Page[] {
  const { settings, links } = ledger.site;
  const window = findWindow(ledger);
  const lastDay = endOfNow(ledger);
  const { pinned, recent } = pickRecent(ledger.posts);
  const label = window ? sayWindow(window) : "";
  const main = ledger.theme.home({
    title: settings.title,
    subtitle: settings.subtitle,
    ...drawCharts(ledger, window, label),
    topics: window ? [] : listTopics(ledger),
    window: label,
    timeline: { href: links.timeline, label: "The whole timeline" },
    index: { href: links.tags, label: "All topics" },
    now: lastDay === null ? [] : viewCurrent(ledger, lastDay, TOPICS_OF_NOW),
    lastDay: lastDay === null ? null : viewDay(lastDay),
    nowPage: { href: links.now, label: "Now" },
    pinned: pinned.map((entry) => viewEntry(ledger, entry)),
    recent: recent.map((entry) => viewRecent(ledger, entry)),
    archive: { href: links.archive, label: sayAll(ledger.posts.length) },
  });
  return [framePage(ledger, { kind: "home", url: links.home, title: null, data: describeBlog(ledger) }, main)];
}

/** The last year of the timeline, what is current always among its lanes. */
function drawCharts(ledger: Ledger, window: Window | null, label: string): Pick<HomeView, "chart" | "overview"> {
  if (window === null) return { chart: null, overview: null };
  const leading = findCurrent(ledger)
    .into.slice(0, TOPICS_OF_NOW)
    .map(({ topic }) => topic);
  const shared = { window, most: LANES, leading };
  const index = ledger.site.links.tags;
  return {
    chart: drawSwimLanes(ledger.chart, { ...shared, id: "lanes", title: `Topics, ${label}`, index, isListed: false }),
    overview: drawOverview(ledger.chart, { ...shared, label: `The weightiest strands, ${label}` }),
  };
}

/** The most written about, in the order of their names. */
function listTopics(ledger: Ledger): HomeView["topics"] {
  return [...ledger.site.tags]
    .sort((a, b) => b.entries.length - a.entries.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_OF_ALL)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((tag) => ({ ...viewTag(ledger, tag), count: tag.entries.length }));
}

function sayAll(count: number): string {
  return count > RECENT ? `All ${count} entries` : "The archive";
}

/** First day, the last one of the months in which something was done, and the last one with plans. */
interface Window {
  start: Day;
  told: Day;
  end: Day;
}

/** The last twelve months in which something was done, up to the last day of the journal (not of the clock), and near plans. */
function findWindow(ledger: Ledger): Window | null {
  const busy = findBusyMonths(ledger);
  const [last, first] = [busy[0], busy[Math.min(MONTHS, busy.length) - 1]];
  if (last === undefined || first === undefined) return null;
  const plans = ledger.periods.filter((period) => period.kind === "plan");
  const ahead = plans.map((period) => (period.end === null ? last : monthSerial(period.end)));
  const end = Math.min(last + MONTHS_AHEAD, Math.max(last, ...ahead));
  return { start: monthStart(first), told: monthEnd(last), end: monthEnd(end) };
}

/** 'August 2025 – August 2026, and plans up to October 2026'. */
function sayWindow({ start, told, end }: Window): string {
  const plans = end > told ? `, and plans up to ${formatMonth(monthSerial(end))}` : "";
  return `${formatSpan(start, told)}${plans}`;
}

/** Newest first. */
function findBusyMonths({ lastDay, chart }: Ledger): number[] {
  const months = new Set<number>();
  if (lastDay === null) return [];
  for (const { start, end, plan } of chart.strands) {
    const last = Math.min(monthSerial(serialDay(end - 1)), monthSerial(lastDay));
    for (let month = monthSerial(serialDay(start)); !plan && month <= last; month += 1) months.add(month);
  }
  return [...months].sort((a, b) => b - a);
}

function viewRecent(ledger: Ledger, entry: Entry): ExcerptCard {
  const card = viewEntry(ledger, entry);
  return { ...card, topics: card.topics.slice(0, MOST_TOPICS), excerpt: cutExcerpt(sayMath(entry.excerpt)) };
}

/** What is pinned stands apart from the newest, unless there is nothing else. */
function pickRecent(entries: readonly Entry[]): { pinned: Entry[]; recent: Entry[] } {
  const pinned = entries.filter((entry) => entry.frontMatter.pinned);
  const others = entries.filter((entry) => !entry.frontMatter.pinned);
  if (others.length === 0) return { pinned: [], recent: pinned };
  return { pinned, recent: others.slice(0, RECENT) };
}
