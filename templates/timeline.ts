import { type Html, html } from "../src/html.ts";
import type { TimelineView } from "../src/pages/views/timeline.ts";
import { periodTable } from "./lists.ts";
import { count, link } from "./marks.ts";

export function timeline(view: TimelineView): Html {
  return html`<header class="page-head">
<h1>Timeline</h1>
${view.chart && html`<p class="lead beside-chart">A lane for each topic. The higher a bar, the deeper the work; a bar leads to the text that says so.</p>`}
${view.years.length > 0 && html`<nav class="jump" aria-label="Years"><ul>${view.years.map((year) => html`<li>${link(year)} <span class="quiet">${count(year.topics, "topic", "topics")}</span></li>`)}</ul></nav>`}
</header>
${view.chart ? html`<div class="chart"><p class="past"><a class="skip-inline" href="#periods">Past the chart, to the table</a></p>${view.chart}</div>` : html`<p>No entry names a time yet.</p>`}
${view.table.rows.length > 0 && periodTable(view.table, "periods")}
${view.undated.length > 0 && periodTable({ caption: "Without a date", rows: view.undated }, "undated")}
${view.moreUndated.count > 0 && html`<p class="onward">and ${view.moreUndated.count} more without a date: <a href="${view.moreUndated.archive}#undated">see the archive</a></p>`}
<p class="onward">The same data as ${view.downloads.map((file, index) => html`${index > 0 && ", "}${link(file)}`)}</p>`;
}
