import { GLYPHS, saySign } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { TimelineView } from "../src/pages/views/timeline.ts";
import { folded } from "./folded.ts";
import { count, link } from "./marks.ts";
import { meterKey, periodCards, periodYears } from "./periods.ts";

/** The lanes, then the same in words. */
export function timeline(view: TimelineView): Html {
  return html`<header class="page-head">
<h1>Timeline</h1>
${view.years.length > 0 && html`<nav class="jump" id="years" aria-label="Years"><ul>${view.years.map((year) => html`<li>${link(year)} ${sayYear(year)}</li>`)}</ul></nav>`}
${view.chart && laneFilter(view)}
</header>
${view.overview && html`<div class="phone-only">${view.overview}<p class="onward">${link(view.topics)}</p></div>`}
${view.chart ? html`<div class="chart"><p class="past"><a class="skip-inline" href="#periods">Past the chart, to the periods in words</a></p>${view.chart}</div>` : html`<p>${view.undated.length > 0 ? "No entry names its year." : "No entry names a time yet."}</p>`}
${
  view.periods.length > 0 &&
  html`<section class="in-words" aria-labelledby="periods">
<h2 id="periods">Period by period</h2>
${meterKey()}
${periodYears(view.periods)}</section>`
}
${view.undated.length > 0 && undated(view)}
<p class="onward">The same data as ${view.downloads.map((file, index) => html`${index > 0 && ", "}${link(file)}`)}</p>`;
}

function undated(view: TimelineView): Html {
  return html`<section class="in-words" aria-labelledby="undated">
<h2 id="undated">Without a date</h2>
${periodCards(view.undated)}
${view.moreUndated.count > 0 && html`<p class="onward">${view.moreUndated.count} more ${view.moreUndated.count === 1 ? "is" : "are"} in <a href="${view.moreUndated.archive}#undated">the archive</a></p>`}
</section>`;
}

type Choice = readonly [value: string, words: string];

const DEPTHS: readonly Choice[] = [
  ["", "any depth"],
  ["worked-on", "worked on or deeper"],
  ["deep-dive", "deep dives"],
];
const STATUSES: readonly Choice[] = [
  ["", "any"],
  ...GLYPHS.map((sign): Choice => [sign, saySign(sign)]),
  ["planned", "planned"],
];

/** Used by timeline.js and only seen where scripts run; written here, so that it costs the script nothing. */
function laneFilter({ fields, years, topics }: TimelineView): Html {
  const same = (words: readonly string[]) => words.map((word): Choice => [word, word]);
  return html`<search class="lane-filter" data-topics="${topics.href}" hidden>
<label>Topic <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
<details><summary>Depth, status${fields.length > 1 && ", field"}${years.length > 1 && ", time"}</summary>${folded(html`<div>
${select("depth", "Depth", DEPTHS)}
${select("status", "Status", STATUSES)}
${fields.length > 1 && select("field", "Field", [["", "every field"], ...same(fields)])}
${years.length > 1 && select("year", "Time", [["", "all years"], ...same(years.map(({ label }) => label))])}
</div>`)}</details>
<button type="button">Show all</button><output></output>
</search>`;
}

function select(name: string, label: string, choices: readonly Choice[]): Html {
  return html`<label>${label} <select name="${name}">${choices.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>`;
}

function sayYear({ topics, entries }: TimelineView["years"][number]): string {
  if (topics > 0) return count(topics, "topic", "topics");
  return entries > 0 ? count(entries, "entry", "entries") : "planned";
}
