import { type Html, html } from "../src/html.ts";
import type { PeriodRow, TopicView } from "../src/pages/views/marks.ts";
import type { YearView } from "../src/pages/views/year.ts";
import { count, link, period, topicList } from "./marks.ts";

/** A year of the timeline, to be read like a chapter. */
export function year(view: YearView): Html {
  return html`<header class="page-head">
<p class="label">Timeline</p>
<h1>${view.year}</h1>
<p class="lead">${sentence(view)}</p>
${
  view.began.length + view.resumed.length + view.ended.length > 0 &&
  html`<dl class="panel wide">
${summary("Began", view.began)}${summary("Resumed", view.resumed)}${summary("Dropped", view.ended)}</dl>`
}
</header>
${view.chart && html`<div class="chart">${view.chart}</div>`}
<div class="chapters">${view.chapters.map(
    ({ title, anchor, rows }) => html`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${title}</h2>
<ol class="plain">${rows.map((row) => html`<li>${chapterRow(row)}</li>\n`)}</ol>
</section>
`,
  )}</div>
${(view.older || view.newer) && html`<nav class="turn" aria-label="Years"><p class="older">${view.older && html`<span>Before</span> ${link(view.older)}`}</p><p class="newer">${view.newer && html`<span>After</span> ${link(view.newer)}`}</p></nav>`}`;
}

function sentence(view: YearView): string {
  const entries =
    view.entries === 0 ? "Nothing written in the year itself" : `${count(view.entries, "entry", "entries")} written`;
  const topics = view.topics === 0 ? "" : `, ${count(view.topics, "topic", "topics")} told of`;
  const text = `${entries}${topics}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function summary(label: string, topics: readonly TopicView[]): Html {
  if (topics.length === 0) return html``;
  return html`<div><dt>${label}</dt><dd>${topicList(topics)}</dd></div>\n`;
}

function chapterRow(row: PeriodRow): Html {
  return html`<p class="evidence-head">${period(row.period)} ${row.sources.map(link)}</p>${topicList(row.topics)}`;
}
