import { type Html, html, NO_BREAK } from "../src/html.ts";
import type { PeriodRow, TopicView } from "../src/pages/views/marks.ts";
import type { GapView, MonthView, PivotView, QuoteView, TurnView, YearView } from "../src/pages/views/year.ts";
import { entryLine, host, lang } from "./lists.ts";
import { count, link, period, topic, topicList } from "./marks.ts";
import { MOST_IN_WORDS, numberWord, openSentence } from "./number-words.ts";

/** A year of the timeline, to be read like a chapter. */
export function year(view: YearView): Html {
  return html`<header class="page-head">
<p class="label">Timeline</p>
<h1>${view.year}</h1>
<p class="lead">${opening(view)}</p>
</header>
${view.overview && html`<div class="phone-only">${view.overview}</div>`}
${view.chart && html`<div class="chart">${view.chart}</div>`}
${
  view.turns.length + view.pivots.length + view.gaps.length > 0 &&
  html`<div class="turns">
${view.turns.map(turnsOfKind)}${view.pivots.length > 0 && pivots(view.pivots)}${view.gaps.length > 0 && gaps(view.gaps)}</div>`
}
${
  view.heatMap &&
  html`<section class="heat" aria-labelledby="days"><h2 id="days">Day by day</h2>
<p class="hint">A square is a day that a text tells of, or on which one was written: the larger and stronger, the more it tells.</p>
${view.heatMap}</section>`
}
${view.resources.length > 0 && resources(view)}
${
  view.entries.length > 0 &&
  html`<section class="year-entries" aria-labelledby="written"><h2 id="written">Written in ${view.year}</h2>
<ol class="lines">${view.entries.map(entryLine)}</ol></section>`
}
${monthByMonth(view)}
${
  view.plans.length > 0 &&
  html`<section class="plans" aria-labelledby="planned"><h2 id="planned">Planned</h2>
${isOnlyPlanned(view) ? rows(view.plans) : fold(view.plans, "plan", "plans")}</section>`
}
${(view.older || view.newer) && html`<nav class="turn" aria-label="Years"><p class="older">${view.older && html`<span>Before</span> ${link(view.older)}`}</p><p class="newer">${view.newer && html`<span>After</span> ${link(view.newer)}`}</p></nav>`}`;
}

/** A year to come has nothing else to show. */
function isOnlyPlanned({ entries, across, months }: YearView): boolean {
  return entries.length + across.length + months.length === 0;
}

/**
 * Facts, as two sentences. Where all topics are named ('One entry, about Go.'), they are not counted; that all began in the first year
 * of a journal goes without saying.
 */
function opening(view: YearView): Html {
  const { topics, main, turns, older } = view;
  const isNamed = main.length > 0 && main.length === topics;
  const texts = sayTexts(view, isNamed);
  // What became of a single topic stands below.
  // Where others were only told of for the first time, it does not.
  const isSaid = older !== null || turns.some(({ kind }) => kind === "named");
  const shown = isNamed && topics === 1 ? [] : turns.filter(({ kind }) => isSaid || kind !== "began");
  const sums = shown.map(({ kind, items }) => ({ kind, sum: sumTopics(items) }));
  const inWords = sums.every(({ sum }) => sum < MOST_IN_WORDS);
  const numbers = sums.map(({ kind, sum }, at) => {
    const number = inWords ? numberWord(sum) : String(sum);
    const noun = at > 0 ? "" : sum === 1 ? "topic " : "topics ";
    return `${number}${at > 0 ? NO_BREAK : " "}${noun}${sayTurn(kind, sum)}`;
  });
  return html`${openSentence(texts)}${main.length > 0 && html`, ${isNamed ? "about" : "above all"} ${join(main.map((one) => html`<a href="${one.href}">${one.label}</a>`))}`}.${numbers.length > 0 && ` ${openSentence(numbers.join(", "))}.`}`;
}

/** '2 entries on 5 topics'; where the texts that tell of the year are others than those written in it, '5 topics in 3 texts'. */
function sayTexts({ written, told, isOwn, topics }: YearView, isNamed: boolean): string {
  if (written === 0)
    return `Nothing was written in the year itself${told > 0 ? `; ${count(told, "text tells", "texts tell")} of it` : ""}`;
  const subjects = topics === 0 || isNamed ? null : count(topics, "topic", "topics");
  const entries = count(written, "entry", "entries");
  if (isOwn || topics === 0) return subjects === null ? entries : `${entries} on ${subjects}`;
  const texts = count(told, "text", "texts");
  return subjects === null ? texts : `${subjects} in ${texts}`;
}

function join(items: readonly Html[]): Html {
  return html`${items.map((item, at) => html`${at > 0 && (at === items.length - 1 ? " and " : ", ")}${item}`)}`;
}

function sumTopics(items: readonly TurnView[]): number {
  return items.reduce((sum, { topics }) => sum + topics.length, 0);
}

function sayTurn(kind: keyof typeof SHORT, number: number): string {
  return kind === "paused" || kind === "dropped" || kind === "named"
    ? `${number === 1 ? "was" : "were"} ${SHORT[kind]}`
    : SHORT[kind];
}

const SHORT = {
  began: "began",
  named: "first told of",
  deepened: "went deeper",
  paused: "paused",
  returned: "came back",
  dropped: "let go",
} as const;

const HEADINGS = {
  began: "Began",
  named: "First told of",
  deepened: "Went deeper",
  paused: "Paused",
  returned: "Came back",
  dropped: "Let go",
} as const;

/** Turns without a reason that are named before the rest is folded away. */
const MOST_BARE = 10;

function turnsOfKind({ kind, items }: YearView["turns"][number]): Html {
  const told = items.filter(({ reasons }) => reasons.length > 0);
  const bare = items.filter(({ reasons }) => reasons.length === 0);
  // One or two more are shown rather than hidden alone behind a disclosure.
  const shown = bare.length <= MOST_BARE + 2 ? bare : bare.slice(0, MOST_BARE);
  const rest = bare.slice(shown.length);
  return html`<section aria-labelledby="${kind}"><h2 id="${kind}">${HEADINGS[kind]}</h2>
<div>${told.length > 0 && html`<ul class="told">${told.map(turnWithReason)}</ul>`}
${shown.length > 0 && bareTurns(shown, told.length > 0)}
${rest.length > 0 && html`<details class="fold"><summary>${rest.length} more</summary>${bareTurns(rest, false)}</details>`}</div></section>
`;
}

function turnWithReason(view: TurnView): Html {
  return html`<li><p class="turn-head">${turnHead(view)}</p>
${view.reasons.map(quote)}</li>
`;
}

function turnHead({ topics, times }: TurnView): Html {
  return html`${join(topics.map(topic))} ${times.map(({ href, label }, at) => html`${at > 0 && ", "}<a class="when" href="${href}">${label}</a>`)}`;
}

function bareTurns(items: readonly TurnView[], isMore: boolean): Html {
  return html`<ul class="bare${isMore && " more"}">${items.map((view) => html`<li>${turnHead(view)}</li>\n`)}</ul>`;
}

function quote({ text, place, language }: QuoteView): Html {
  return html`<blockquote class="because"><p${lang(language)}>${text}</p><footer>${link(place)}</footer></blockquote>`;
}

function pivots(views: readonly PivotView[]): Html {
  return html`<section aria-labelledby="pivots"><h2 id="pivots">Changed course</h2>
<ul class="told">${views.map(
    ({
      left,
      taken,
      when,
      reason,
    }) => html`<li><p class="turn-head">From ${join(left.map(plainTopic))} to ${join(taken.map(plainTopic))} <a class="when" href="${when.href}">${when.label}</a></p>
${reason && quote(reason)}</li>
`,
  )}</ul></section>
`;
}

function plainTopic(view: TopicView): Html {
  return html`<a class="topic hue-${view.hue}" href="${view.href}">${view.label}</a>`;
}

/** Neutral: a silence is nothing to be sorry for. */
function gaps(views: readonly GapView[]): Html {
  return html`<section aria-labelledby="gaps"><h2 id="gaps">Silent</h2>
<ul class="told">${views.map(
    ({
      label,
      months,
      reason,
    }) => html`<li><p class="turn-head">${label} <span class="when">${count(months, "month", "months")} of which nothing is told</span></p>
${reason && quote(reason)}</li>
`,
  )}</ul></section>
`;
}

function resources({ resources: list, year: name }: YearView): Html {
  return html`<section class="year-resources" aria-labelledby="used"><h2 id="used">${list.every(({ times }) => times > 1) ? "Used most" : "Used"} in ${name}</h2>
<ol class="catalogue">${list.map(
    ({ resource }) => html`<li><a class="catalogue-title" href="${resource.href}">${resource.title}</a>${host(resource)}
<p class="mentions"><span class="sr-only">Mentioned in </span>${resource.mentions.slice(0, MOST_PLACES).map((place, at) => html`${at > 0 && ", "}${link(place)}`)}${resource.mentions.length > MOST_PLACES && ` and ${resource.mentions.length - MOST_PLACES} more`}</p></li>
`,
  )}</ol></section>`;
}

const MOST_PLACES = 3;

function monthByMonth({ across, months }: YearView): Html {
  if (across.length + months.length === 0) return html``;
  return html`<section class="months" aria-labelledby="months"><h2 id="months">Month by month</h2>
${across.length > 0 && html`<section aria-labelledby="across"><h3 id="across">Across the year</h3><div>${rows(across)}</div></section>`}
${months.map(month)}</section>`;
}

/** Up to so many days stand open where a month has nothing else to show. */
const MOST_DAYS = 12;

function month({ title, anchor, rows: open, days }: MonthView): Html {
  return html`<section aria-labelledby="${anchor}"><h3 id="${anchor}">${title}</h3>
<div>${rows(open)}${days.length > 0 && fold(days, "day", "days", open.length === 0 && countPeriods(days) <= MOST_DAYS)}</div></section>
`;
}

function fold(list: readonly PeriodRow[], one: string, many: string, isOpen = false): Html {
  return html`<details class="fold"${isOpen && html` open`}><summary>${count(countPeriods(list), one, many)}</summary>${rows(list)}</details>`;
}

function countPeriods(list: readonly PeriodRow[]): number {
  return list.reduce((sum, { days }) => sum + (days?.length ?? 1), 0);
}

function rows(list: readonly PeriodRow[]): Html {
  if (list.length === 0) return html``;
  return html`<ol class="plain">${list.map(row)}</ol>`;
}

/** The title of a text that tells several stands once, with them below it. */
function row(view: PeriodRow): Html {
  if (!view.days)
    return html`<li><p class="evidence-head">${period(view.period)} ${view.sources.map(link)}</p>${topicList(view.topics)}</li>\n`;
  return html`<li><p class="evidence-head">${view.sources.map(link)}</p>
<ol class="told-days">${view.days.map((day) => html`<li>${period(day.period)} ${topicList(day.topics)}</li>\n`)}</ol></li>
`;
}
