import { DEPTH_NAMES } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { HomeView } from "../src/pages/views/home.ts";
import type { CurrentTopic } from "../src/pages/views/now.ts";
import { entryList, periodTable } from "./lists.ts";
import { link, meter, topic } from "./marks.ts";

/** Who writes and what about, where he stands, the last year at a glance, and what to read. */
export function home(view: HomeView): Html {
  return html`<div class="opening">
<div>
<h1>${view.title}</h1>
${view.subtitle && html`<p class="subtitle">${view.subtitle}</p>`}
</div>
${view.now.length > 0 && standing(view)}
</div>
${view.chart ? hero(view, view.chart) : view.topics.length > 0 && subjects(view)}
<section class="recent" aria-labelledby="recent">
<h2 class="label" id="recent">${nameRecent(view)}</h2>
${view.recent.length > 0 ? entryList(view.recent, "h3") : html`<p>Nothing is written yet.</p>`}
${view.recent.length > 0 && html`<p class="onward">${link(view.archive)}</p>`}
</section>`;
}

function nameRecent({ recent }: HomeView): string {
  if (!recent.some((card) => card.date)) return "Entries";
  return recent.some((card) => card.pinned) ? "Pinned and recent entries" : "Recent entries";
}

function standing(view: HomeView): Html {
  const day =
    view.lastDay && html` <span>as of <time datetime="${view.lastDay.datetime}">${view.lastDay.label}</time></span>`;
  return html`<section class="standing" aria-labelledby="now">
<h2 class="label" id="now"><a href="${view.nowPage.href}">${view.nowPage.label}</a>${day}</h2>
<ul>${view.now.map(standingTopic)}</ul>
</section>`;
}

function standingTopic(topic: CurrentTopic): Html {
  return html`<li class="hue-${topic.hue}">${meter(topic)}<a href="${topic.href}">${topic.label}</a>${topic.depth && html`<span class="sr-only">, ${DEPTH_NAMES[topic.depth]}</span>`} <span class="since">${topic.since}</span></li>
`;
}

function subjects(view: HomeView): Html {
  return html`<section class="hero" aria-labelledby="hero">
<h2 class="label" id="hero">Topics</h2>
<ul class="topics subjects">${view.topics.map((item) => html`<li>${topic(item)} <span class="quiet">${item.count}</span></li>`)}</ul>
<p class="onward">${link(view.index)}</p>
</section>
`;
}

function hero(view: HomeView, chart: Html): Html {
  return html`<section class="hero" aria-labelledby="hero">
<h2 class="label" id="hero">${view.window}</h2>
<div class="chart">${chart}</div>
<div class="phone-only">${periodTable(view.table, "periods")}</div>
<p class="onward">${link(view.timeline)}</p>
</section>
`;
}
