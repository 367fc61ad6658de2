import { DEPTH_NAMES } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { HomeView } from "../src/pages/views/home.ts";
import type { EntryCard } from "../src/pages/views/marks.ts";
import type { CurrentTopic } from "../src/pages/views/now.ts";
import { entryList, titleLink } from "./lists.ts";
import { link, meter, time, topic } from "./marks.ts";

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
${view.pinned.length > 0 && pinned(view.pinned)}
<section class="recent" aria-labelledby="recent">
<h2 class="label" id="recent">${nameRecent(view)}</h2>
${view.recent.length > 0 ? entryList(view.recent, "h3") : html`<p>Nothing is written yet.</p>`}
${view.recent.length > 0 && html`<p class="onward">${link(view.archive)}</p>`}
</section>`;
}

function nameRecent({ recent }: HomeView): string {
  return recent.some((card) => card.date) ? "Recent entries" : "Entries";
}

/** Titles only: what is new begins on the same screen. */
function pinned(cards: readonly EntryCard[]): Html {
  return html`<section class="pinned" aria-labelledby="pinned">
<h2 class="label" id="pinned">Pinned</h2>
<ul>${cards.map((card) => html`<li>${titleLink(card)}${card.date && html` ${time(card.date)}`}</li>\n`)}</ul>
</section>
`;
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
${view.overview && html`<div class="phone-only">${view.overview}</div>`}
<p class="onward">${link(view.timeline)}</p>
</section>
`;
}
