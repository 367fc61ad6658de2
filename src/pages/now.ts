import { formatDay, formatDayShort, formatMonth } from "../charts/calendar.ts";
import { drawMonthStrip } from "../charts/month-strip.ts";
import { daySerial, monthSerial, serialDay } from "../days.ts";
import type { Html } from "../html.ts";
import type { Day, Entry, Interest, Page, Quote, Resource } from "../model.ts";
import { viewEntry, viewInterests, viewResource, viewTopics } from "./cards.ts";
import { findCurrent, isGoneOnWith } from "./current.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { hasNow } from "./menu.ts";
import { evidenceUrl, placeUrl } from "./places.ts";
import { sayWhole, sayWords } from "./quotes.ts";
import { findResting } from "./resting.ts";
import {
  endOfNow,
  findInterestsOfNow,
  findPeriodsOfNow,
  findStretches,
  isResting,
  sayStretch,
  startOfNow,
} from "./stretches.ts";
import type { DateView, TopicView } from "./views/marks.ts";
import type { CurrentTopic, NowView, QuoteView, RestingTopic } from "./views/now.ts";

const MOST_TOPICS = 7;
const MOST_ALSO = 12;
const MOST_RESOURCES = 8;
const MOST_ENTRIES = 4;
/** A picture of months says something from so many days on. */
const DAYS_OF_STRIP = 150;
/** One bar or two say no more than the words beside them. */
const FEWEST_BARS = 3;

/** /now/: what the author is into when the journal ends. An entry of his own at that address stands above it. */
export function renderNow(ledger: Ledger): Page[] {
  const { links } = ledger.site;
  if (ledger.entryByUrl.has(links.now)) return []; // see `supplementEntry`
  const description = "What this journal was about in its last weeks, since when, and from which sources.";
  const sheet = { kind: "now", url: links.now, title: "Now", description, indexed: hasNow(ledger) };
  return [framePage(ledger, sheet, writeNow(ledger, null))];
}

/** `own`: the author's entry that it stands below. */
export function writeNow(ledger: Ledger, own: Entry | null): Html {
  return ledger.theme.now(viewNow(ledger, own));
}

function viewNow(ledger: Ledger, own: Entry | null): NowView {
  const { site } = ledger;
  const lastDay = endOfNow(ledger);
  const topics = lastDay === null ? [] : viewCurrent(ledger, lastDay, MOST_TOPICS, own);
  const { into, also: others } = findCurrent(ledger);
  const also = viewInterests(ledger, [...into.slice(MOST_TOPICS), ...others]);
  return {
    isSupplement: own !== null,
    lastDay: lastDay === null ? null : viewDay(lastDay),
    topics: topics.slice(0, MOST_TOPICS),
    filed: topics.length + also.length > 0 ? [] : viewFiled(ledger),
    also: also.slice(0, MOST_ALSO).map((topic) => ({ ...topic, status: null })),
    resting: lastDay === null ? [] : joinResting(viewResting(ledger, lastDay)),
    resources: findResources(ledger).map((resource) => viewResource(ledger, resource)),
    recent: ledger.posts
      .filter((entry) => entry !== own && entry.date !== null)
      .slice(0, MOST_ENTRIES)
      .map((entry) => viewEntry(ledger, entry)),
    timeline: { href: site.links.timeline, label: "The whole timeline" },
  };
}

/** By name only: how deep the work was, or that it was begun, a category does not say. */
function viewFiled(ledger: Ledger): TopicView[] {
  const filed = viewInterests(ledger, findInterestsOfNow(ledger).slice(0, MOST_ALSO));
  return filed.map((topic) => ({ ...topic, depth: null, status: null }));
}

export function viewDay(day: Day): DateView {
  return { datetime: day, label: formatDay(day), short: formatDayShort(day), day };
}

/** Topics of the last weeks with since when and with the words that tell of them. `above`: the entry that they stand below, which is not quoted again. */
export function viewCurrent(
  ledger: Ledger,
  lastDay: Day,
  most = MOST_TOPICS,
  above: Entry | null = null,
): CurrentTopic[] {
  const quoted = new Set<string>();
  const isLong = (ledger.chart.strands[0]?.start ?? 0) < daySerial(lastDay) - DAYS_OF_STRIP;
  return findCurrent(ledger)
    .into.slice(0, most)
    .flatMap((interest) =>
      viewInterests(ledger, [interest]).map((topic) => ({
        ...topic,
        since: sayStretch(findStretches(ledger, interest.topic), lastDay, {
          isBegun: interest.status === "started",
          goesOn: isGoneOnWith(ledger, interest.topic),
        }),
        strip: isLong ? drawMonthStrip(ledger.chart, interest.topic, lastDay, { fewest: FEWEST_BARS }) : null,
        quote: quoteLatest(ledger, interest, quoted, above),
      })),
    );
}

/** 'Fifteen years ago I tried one': told now, but not of now. */
const LONG_AGO =
  /\b(?:years|months|decades) ago\b|\bvor (?:\S+ )?(?:Jahren|Monaten)\b|\bil y a \S+ (?:ans|mois)\b|\bhace \S+ (?:años|meses)\b|年前/i;

function looksBack(text: string): number {
  return Number(LONG_AGO.test(text));
}

/** The longest words of the latest period that tell of a topic in a sentence, and of an older time only where no others do; `quoted`: what is said already, to which they are added. */
function quoteLatest(ledger: Ledger, { topic }: Interest, quoted: Set<string>, above: Entry | null): QuoteView | null {
  for (const period of [...findPeriodsOfNow(ledger)].reverse()) {
    if (period.source.path === above?.path) continue;
    const evidence = period.interests.find((interest) => interest.topic === topic)?.evidence ?? [];
    const told = evidence.filter(
      ({ rule, text }) => !/^(?:tag|category|front-matter|heading)$/.test(rule) && / .* /.test(text),
    );
    const [longest] = told
      .map((found) => ({ ...found, text: sayWhole(ledger, period.source.path, topic, found) }))
      .filter(({ text }) => !quoted.has(text) && text !== ledger.entryAt.get(period.source.path)?.title)
      .sort((a, b) => looksBack(a.text) - looksBack(b.text) || b.text.length - a.text.length);
    if (!longest) continue;
    quoted.add(longest.text);
    return {
      ...sayWords(ledger, { path: period.source.path, text: longest.text }),
      href: evidenceUrl(ledger, period, longest),
      label: ledger.entryAt.get(period.source.path)?.title ?? period.label,
    };
  }
  return null;
}

function viewResting(ledger: Ledger, lastDay: Day): RestingTopic[] {
  return findResting(ledger, lastDay).flatMap(({ topic, status, end, reason }) => {
    const month = formatMonth(monthSerial(serialDay(end - 1)));
    return viewTopics(ledger, [topic]).map((view) => ({
      ...view,
      beside: [],
      since: isResting(status) ? `${status}, ${month}` : `quiet since ${month}`,
      quote: reason && quoteReason(ledger, reason),
    }));
  });
}

/** What one sentence put down stands in one line. */
function joinResting(list: readonly RestingTopic[]): RestingTopic[] {
  const joined: RestingTopic[] = [];
  for (const topic of list) {
    const { since, quote } = topic;
    const same = joined.find((other) => other.since === since && quote !== null && other.quote?.text === quote.text);
    if (same) same.beside.push(topic);
    else joined.push(topic);
  }
  return joined;
}

function quoteReason(ledger: Ledger, reason: Quote): QuoteView {
  const label = ledger.entryAt.get(reason.path)?.title ?? reason.path;
  return { ...sayWords(ledger, reason), href: placeUrl(ledger, reason), label };
}

/** Those that the last weeks' entries link to, the most used first. */
function findResources(ledger: Ledger): Resource[] {
  const { lastDay } = ledger;
  if (lastDay === null) return [];
  const first = startOfNow(lastDay);
  const recent = (resource: Resource) =>
    resource.mentions.filter(({ path }) => (ledger.entryAt.get(path)?.date?.day ?? "") >= first).length;
  return ledger.site.resources
    .map((resource) => ({ resource, uses: recent(resource) }))
    .filter(({ resource, uses }) => uses > 0 && resource.kind !== "profile")
    .sort((a, b) => b.uses - a.uses || b.resource.mentions.length - a.resource.mentions.length)
    .slice(0, MOST_RESOURCES)
    .map(({ resource }) => resource);
}
