import { type Html, html } from "../src/html.ts";
import type { HomeView } from "../src/pages/views/home.ts";
import { entryList, periodTable } from "./lists.ts";
import { link, topicList } from "./marks.ts";

export function home(view: HomeView): Html {
  return html`<div class="opening">
<h1>${view.title}</h1>
${view.subtitle && html`<p class="subtitle">${view.subtitle}</p>`}
</div>
${view.chart && hero(view, view.chart)}
<section class="recent" aria-labelledby="recent">
<h2 class="label" id="recent">${view.recent.some((card) => card.date) ? "Recent entries" : "Entries"}</h2>
${view.recent.length > 0 ? entryList(view.recent, "h3") : html`<p>Nothing is written yet.</p>`}
${view.recent.length > 0 && html`<p class="onward">${link(view.archive)}</p>`}
</section>`;
}

function hero(view: HomeView, chart: Html): Html {
  return html`<section class="hero" aria-labelledby="hero">
<h2 class="label" id="hero">${view.window}</h2>
${view.now.length > 0 && html`<div class="now"><span>Lately</span> ${topicList(view.now)}</div>`}
<div class="chart">${chart}</div>
<div class="phone-only">${periodTable(view.table, "periods")}</div>
<p class="onward">${link(view.timeline)}</p>
</section>
`;
}
