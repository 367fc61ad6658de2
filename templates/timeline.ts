import { type Html, html } from "../src/html.ts";
import type { TimelineView } from "../src/pages/views/timeline.ts";
import { count, link } from "./marks.ts";
import { meterKey, periodCards, periodYears } from "./periods.ts";

/** The lanes, then the same in words. The script adds what filters and enlarges; nothing of it is here. */
export function timeline(view: TimelineView): Html {
  return html`<header class="page-head">
<h1>Timeline</h1>
${view.years.length > 0 && html`<nav class="jump" aria-label="Years"><ul>${view.years.map((year) => html`<li>${link(year)} <span class="quiet">${year.topics > 0 ? count(year.topics, "topic", "topics") : count(year.entries, "entry", "entries")}</span></li>`)}</ul></nav>`}
</header>
${view.chart ? html`<div class="chart"><p class="past"><a class="skip-inline" href="#periods">Past the chart, to the periods in words</a></p>${view.chart}</div>` : html`<p>No entry names a time yet.</p>`}
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
${view.moreUndated.count > 0 && html`<p class="onward">and ${view.moreUndated.count} more without a date: <a href="${view.moreUndated.archive}#undated">see the archive</a></p>`}
</section>`;
}
