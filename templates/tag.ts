import { type Html, html } from "../src/html.ts";
import type { EvidenceView, TagView } from "../src/pages/views/tag.ts";
import { entriesByYear, resourceList } from "./lists.ts";
import { count, gauge, link, period, sayTopic, topicList } from "./marks.ts";

const SOURCES = { tag: "Tag", category: "Category", topic: "Topic" };

export function tag(view: TagView): Html {
  return html`<header class="page-head hue-${view.hue}">
<p class="label">${SOURCES[view.source]}${view.parent && html` in ${link(view.parent)}`}</p>
<h1 class="strand-title">${view.label}</h1>
${view.aliases.length > 0 && html`<p class="lead">Also written ${view.aliases.join(", ")}</p>`}
${view.narrower.length > 0 && html`<div class="now"><span>Within it</span> ${topicList(view.narrower)}</div>`}
<p class="feed">${count(view.count, "entry", "entries")} · ${link(view.feed)}</p>
</header>
${view.chart && html`<div class="chart strand">${view.chart}</div>`}
${view.periods.length > 0 && story(view)}
${
  view.years.length > 0 &&
  html`<section class="tag-entries" aria-labelledby="entries"><h2 class="label" id="entries">Entries</h2>
${entriesByYear(view.years, "h3")}</section>`
}
${
  view.resources.length > 0 &&
  html`<section class="tag-resources" aria-labelledby="resources"><h2 class="label" id="resources">Resources, in order of use</h2>
${resourceList(view.resources, true)}</section>`
}`;
}

function story(view: TagView): Html {
  return html`<section class="story" aria-labelledby="periods">
<h2 class="label" id="periods">Periods</h2>
${view.morePeriods > 0 && html`<p class="small">The latest; ${view.morePeriods} earlier ones are on the timeline.</p>`}
<ol class="evidence">${view.periods.map((item) => html`<li id="${item.anchor}">${evidence(item)}</li>\n`)}</ol>
</section>
`;
}

/** Every claim with the author's words for it. */
function evidence(item: EvidenceView): Html {
  return html`<p class="evidence-head">${period(item.period)} <span class="topic hue-${item.topic.hue}">${gauge(item.topic)}${sayTopic(item.topic)}</span> <span class="quiet">in</span> ${link(item.entry)}</p>
${item.quotes.length > 0 && html`<ul>${item.quotes.map(({ text, place }) => html`<li><q>${text}</q> <code class="place">${place}</code></li>`)}</ul>`}`;
}
