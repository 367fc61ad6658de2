import { DEPTH_NAMES, endsWork, saySign } from "../src/charts/glyphs.ts";
import { type Html, html, NO_BREAK } from "../src/html.ts";
import type { Depth } from "../src/model.ts";
import type { PeriodRow, TopicView, YearOfPeriods } from "../src/pages/views/marks.ts";
import { folded } from "./folded.ts";
import { count, link, period } from "./marks.ts";

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];

/** A journal with more periods than this has all its years closed on a desk, where the chart says the same. */
const MOST_OPEN = 40;
/** Of a journal with more years than that, those before the latest few share a drawer: each drawer costs something. */
const MOST_YEARS = 7;
const LATEST_YEARS = 2;
/** Of the latest year of a long journal, on a phone, the periods that are there before somebody scrolls. */
const FIRST_PERIODS = 3;

/**
 * Periods as cards: what a chart says, in words. Years wait behind their names, except the latest one that is not only planned: it is
 * open in a short journal, and by lanes.js on a phone in every one.
 */
export function periodYears(years: readonly YearOfPeriods[]): Html {
  const latest = Math.max(
    0,
    years.findIndex(({ rows }) => rows.some((row) => !row.period.plan)),
  );
  const isShort = sum(years.map(({ rows }) => rows.length)) <= MOST_OPEN;
  const shown = isShort || years.length <= latest + MOST_YEARS ? years.length : latest + LATEST_YEARS;
  return html`${years.slice(0, shown).map((year, index) => {
    if (index !== latest) return periodYear(year, folded(periodCards(year.rows)));
    return isShort ? periodYear(year, periodCards(year.rows), html` open`) : latestYear(year);
  })}${shown < years.length && earlierYears(years.slice(shown))}`;
}

function periodYear(year: YearOfPeriods, cards: Html, open: Html = html``): Html {
  return html`<details class="period-year" id="${year.anchor}"${open}>
<summary><h3>${year.chapter.label}</h3> <span class="quiet">${count(year.periods, "period", "periods")}${year.topics > 0 && `, ${count(year.topics, "topic", "topics")}`}</span></summary>
${cards}
<p class="onward"><a href="${year.chapter.href}">The whole of ${year.chapter.label}</a></p>
</details>
`;
}

function latestYear(year: YearOfPeriods): Html {
  const [first, rest] = [year.rows.slice(0, FIRST_PERIODS), year.rows.slice(FIRST_PERIODS)];
  const cards = rest.length > 1 ? html`${periodCards(first)}\n${folded(periodCards(rest))}` : periodCards(year.rows);
  return periodYear(year, cards, html` data-latest`);
}

/** A drawer of drawers: what waits in it becomes elements at once, so that nothing is folded twice. */
function earlierYears(years: readonly YearOfPeriods[]): Html {
  return html`<details class="earlier-years">
<summary><h3>Earlier</h3> <span class="quiet">${years.at(-1)?.chapter.label} – ${years[0]?.chapter.label}, ${count(sum(years.map(({ periods }) => periods)), "period", "periods")}</span></summary>
${folded(html`${years.map((year) => periodYear(year, periodCards(year.rows)))}`)}
<p class="onward"><a href="#years">All years as chapters</a></p>
</details>
`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function periodCards(rows: readonly PeriodRow[]): Html {
  return html`<ol class="periods">${rows.map((row) => html`<li class="period-card">${card(row)}</li>\n`)}</ol>`;
}

function card(row: PeriodRow): Html {
  const sources = row.sources.map((source, index) => html`${index > 0 && ", "}${link(source)}`);
  return html`<div class="period-head">${!row.period.undated && period(row.period)}${row.sources.length > 0 && html`<p>in ${sources}</p>`}</div>
<div class="period-body">${meterList(row.topics)}${row.days && html`<ol class="days">${row.days.map((day) => html`<li><a class="day" href="${day.period.href}">${day.period.label}</a><div>${meterList(day.topics)}</div></li>`)}</ol>`}</div>`;
}

/** What the meters mean that stand in these rows. */
export function meterKey(rows: readonly PeriodRow[]): Html {
  const topics = rows.flatMap(({ topics: own, days = [] }) => [...own, ...days.flatMap((day) => day.topics)]);
  const seen = new Set(topics.map(({ plan, depth }) => (plan ? null : depth)));
  const shown = DEPTHS.filter((depth) => seen.has(depth));
  if (shown.length === 0) return html``;
  return html`<ul class="meter-key hue-5">${shown.map((depth) => html`<li data-depth="${depth}"><span class="topic">${DEPTH_NAMES[depth]}</span></li>`)}</ul>`;
}

/** What was worked on stands in lines of its own, what was only touched runs on in a paragraph behind it. */
function meterList(topics: readonly TopicView[]): Html {
  const weighs = ({ depth, plan }: TopicView) => !plan && depth !== null && depth !== "touched";
  const deep = topics.filter(weighs).sort((a, b) => rank(b) - rank(a));
  const rest = topics.filter((topic) => !weighs(topic));
  const isTouched = rest.length > 0 && rest.every(({ plan, depth }) => !plan && depth !== null);
  const name = isTouched && html`<p class="sr-only">touched</p>`;
  return html`${deep.length > 0 && html`<ul class="meters">${deep.map(meterItem)}</ul>`}${name}${rest.length > 0 && html`<ul class="meters slight">${rest.map(meterItem)}</ul>`}`;
}

function rank({ depth }: TopicView): number {
  return depth === null ? -1 : DEPTHS.indexOf(depth);
}

/**
 * The style sheet draws what is seen beside the words: before the name a meter of three cells that rise as the bars of the chart
 * do, filled up to the depth, and before its word the shape of the status. That topics were touched is said once, before their list.
 */
function meterItem(topic: TopicView): Html {
  const { depth, status, plan } = topic;
  const name = html`<a class="topic hue-${topic.hue}" href="${topic.href}">${topic.label}</a>`;
  if (plan || depth === null) return html`<li data-status="planned">${name} planned</li>`;
  const turn = status !== null && status !== "continued" ? status : null;
  // What is only touched is the rule, and long lists hold hundreds of them.
  const said = html`${depth !== "touched" && html` data-depth="${depth}"`}${turn && html` data-status="${turn}"`}`;
  if (depth !== "touched") {
    const work = DEPTH_NAMES[depth].replace(" ", NO_BREAK);
    // What began stands before the work ('started · worked on'), what ended behind it ('worked on, then dropped').
    if (turn && endsWork(depth, turn)) return html`<li${said}>${name} ${work}, then ${became(saySign(turn))}</li>`;
    return html`<li${said}>${name} ${turn ? became(`${saySign(turn)} · ${work}`) : work}</li>`;
  }
  // To be mentioned again after a while is no news: the shape is enough.
  return html`<li${said}>${name}${turn && html` ${became(turn === "resumed" ? html`<span class="sr-only">resumed</span>` : saySign(turn))}`}</li>`;
}

/** The shape and its words stay together where a line ends: '○ started · worked on'. */
function became(words: Html | string): Html {
  return html`<span>${words}</span>`;
}
