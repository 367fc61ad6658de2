import { formatMonth } from "../charts/calendar.ts";
import { daySerial, monthSerial } from "../days.ts";
import type { Html } from "../html.ts";
import { NO_BREAK } from "../html.ts";
import type { CarriedGoal, Day, Entry, Goal, OpenLoop, Page, Quote } from "../model.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { hasOpen } from "./menu.ts";
import { viewDay } from "./now.ts";
import { placeUrl } from "./places.ts";
import { sayWords } from "./quotes.ts";
import type { QuoteView } from "./views/now.ts";
import type { OpenItem, OpenSection, OpenView } from "./views/open.ts";

/** Of what shows that a goal was met. */
const MOST_QUOTES = 2;

/** How each kind is called, and how what is closed of it. */
const KINDS = [
  { kind: "promise", title: "Promises", closed: "kept" },
  { kind: "question", title: "Questions", closed: "answered" },
  { kind: "todo", title: "To do", closed: "done" },
] as const;

/** /open/: goals, and what was left for later. An entry of the author's own at that address stands above it. */
export function renderOpen(ledger: Ledger): Page[] {
  const { links } = ledger.site;
  if (ledger.entryByUrl.has(links.open)) return []; // see `supplementEntry`
  const description = "What this journal set out to do, what came of it, and what it left open.";
  const sheet = { kind: "open", url: links.open, title: "Open", description, indexed: hasOpen(ledger) };
  return [framePage(ledger, sheet, writeOpen(ledger, null))];
}

/** `own`: the author's entry that it stands below. */
export function writeOpen(ledger: Ledger, own: Entry | null): Html {
  return ledger.theme.open(viewOpen(ledger, own));
}

function viewOpen(ledger: Ledger, own: Entry | null): OpenView {
  const { carriedGoals, openLoops } = ledger.site;
  const loops = KINDS.map((kind) =>
    viewLoops(
      ledger,
      openLoops.filter((loop) => loop.kind === kind.kind),
      kind,
    ),
  );
  return {
    isSupplement: own !== null,
    sections: [viewGoals(ledger, carriedGoals), ...loops].filter(
      ({ open, closed, missed }) => open.length + closed.length + missed.length > 0,
    ),
    lastDay: ledger.lastDay === null ? null : viewDay(ledger.lastDay),
  };
}

function viewGoals(ledger: Ledger, goals: readonly CarriedGoal[]): OpenSection {
  // The youngest is the one that was set last, however old it is.
  const rows = goals.map((row) => ({ row, age: ageOf(ledger, lastOf(row).since) }));
  const items = rows.sort(compareAge).map(({ row }) => viewGoal(ledger, row));
  const count = (state: Goal["state"]) => items.filter((item) => item.state === state).length;
  return {
    kind: "goal",
    title: "Goals",
    anchor: "goals",
    summary: sayCounts([
      [count("open"), "open"],
      [count("touched"), "touched"],
      [count("missed"), "not met"],
      [count("met"), "met"],
    ]),
    open: [...items.filter(({ state }) => state === "open"), ...items.filter(({ state }) => state === "touched")],
    closed: items.filter(({ state }) => state === "met"),
    missed: items.filter(({ state }) => state === "missed"),
  };
}

function viewGoal(ledger: Ledger, row: CarriedGoal): OpenItem {
  const { goal, again } = row;
  const { state, by: all, path, line } = lastOf(row);
  // A box with a tick is its own proof.
  const by = all.filter((quote) => quote.path !== path || quote.line !== line);
  const age = ageOf(ledger, goal.since);
  return {
    ...viewPlace(ledger, goal, goal.since),
    state,
    done: null,
    age: state === "met" || age === null ? "" : sayAge(age, LEADS[state]),
    isOlder: isOlder(age),
    isUnheard: state === "open" && isOlder(age) && by.length === 0 && again.length === 0,
    again: again.map((later) => viewAgain(ledger, goal, later)).filter(isNewTime),
    by: by.slice(0, MOST_QUOTES).map((quote) => viewQuote(ledger, quote)),
    moreBy: Math.max(0, by.length - MOST_QUOTES),
  };
}

/** The last time that a goal was set. */
function lastOf({ goal, again }: CarriedGoal): Goal {
  return again.at(-1) ?? goal;
}

/** A later time of the same goal, with its words where they are others: 'June 2024' or '“Draw six maps” in June 2024'. */
function viewAgain(ledger: Ledger, first: Goal, goal: Goal): OpenItem["again"][number] {
  const isReworded = bare(goal.text) !== bare(first.text);
  const { text, language } = sayWords(ledger, goal);
  return {
    href: placeUrl(ledger, goal),
    label: goal.since === null ? "" : formatMonth(monthSerial(goal.since)),
    words: isReworded ? { text: text.replace(/[.。]$/u, ""), language } : null,
  };
}

/** Twice in one month, in the same words. */
function isNewTime(one: OpenItem["again"][number], at: number, all: OpenItem["again"]): boolean {
  const before = all[at - 1];
  return before?.label !== one.label || before.words?.text !== one.words?.text;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function ageOf({ lastDay }: Ledger, day: Day | null): number | null {
  return day === null || lastDay === null ? null : daySerial(lastDay) - daySerial(day);
}

/** What was left on the last day itself is new. */
function isOlder(age: number | null): boolean {
  return age !== null && age >= 1;
}

function viewLoops(
  ledger: Ledger,
  loops: readonly OpenLoop[],
  { kind, title, closed }: (typeof KINDS)[number],
): OpenSection {
  const items = [...loops].sort(compareAge).map((loop): OpenItem => {
    const state: OpenItem["state"] = loop.closed !== null ? "met" : loop.touched !== null ? "touched" : "open";
    const age = loop.age === null ? "" : sayAge(loop.age, LEADS[state]);
    const shown = loop.closed ?? loop.touched;
    const by = shown === null ? [] : [viewQuote(ledger, shown)];
    const done = kind === "question" && !ASKS.test(loop.text) ? CLEARED : null;
    const told = { state, done, age, isOlder: isOlder(loop.age), isUnheard: state === "open" && isOlder(loop.age) };
    return { ...viewPlace(ledger, loop, loop.since), ...told, again: [], by, moreBy: 0 };
  });
  const of = (state: OpenItem["state"]) => items.filter((item) => item.state === state);
  const [left, touched, met] = [of("open"), of("touched"), of("met")];
  return {
    kind,
    title,
    anchor: `${kind}s`,
    summary: sayCounts([
      [left.length, "open"],
      [touched.length, "touched"],
      [met.filter(({ done }) => done === null).length, closed],
      [met.filter(({ done }) => done !== null).length, CLEARED],
    ]),
    open: [...left, ...touched],
    closed: met,
    missed: [],
  };
}

/** What has none of these asks nothing: 'Details on locks still unclear' can be cleared up, not answered. */
const ASKS = /[?？]|\b(?:why|how|what|whether|which|who|whose|whom|where|when|if)\b/i;
const CLEARED = "cleared up";

/** Youngest first: what is on the mind goes before what was long forgotten. Those of unknown age come last. */
function compareAge(a: Aged, b: Aged): number {
  return (a.age ?? Number.MAX_SAFE_INTEGER) - (b.age ?? Number.MAX_SAFE_INTEGER);
}

interface Aged {
  /** Days; null where the journal does not tell since when. */
  age: number | null;
}

function viewPlace(ledger: Ledger, place: Goal | OpenLoop, day: Day | null) {
  return {
    ...sayWords(ledger, place),
    href: placeUrl(ledger, place),
    label: ledger.entryAt.get(place.path)?.title ?? place.path,
    date: day === null ? null : viewDay(day),
  };
}

function viewQuote(ledger: Ledger, quote: Quote): QuoteView {
  const label = ledger.entryAt.get(quote.path)?.title ?? quote.path;
  return { ...sayWords(ledger, quote), href: placeUrl(ledger, quote), label };
}

function sayCounts(counts: readonly [number, string][]): string {
  return counts.flatMap(([number, state]) => (number > 0 ? [`${number}${NO_BREAK}${state}`] : [])).join(", ");
}

/** What stands around an age: what is open was left so long ago, and nobody knows whether it still is. */
const LEADS = { open: "ago", missed: "ago", touched: "open for", met: "after" } as const;

/** In calm words, whole years only: 3 → 'open for 3 days', 40 → 'after 6 weeks', 100 → '3 months ago', 900 → 'open for 2 years'. */
export function sayAge(days: number, lead: "open for" | "after" | "ago"): string {
  if (days < 1) return lead === "after" ? "on the same day" : "new";
  return lead === "ago" ? `${saySpan(days)} ago` : `${lead} ${saySpan(days)}`;
}

function saySpan(days: number): string {
  if (days < 14) return days === 1 ? "a day" : `${days} days`;
  if (days < 61) return `${Math.round(days / 7)} weeks`;
  if (days < 731) return `${Math.round(days / 30.44)} months`;
  return `${Math.floor(days / 365.25)} years`;
}
