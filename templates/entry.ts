import { type Html, html } from "../src/html.ts";
import type { TocItem } from "../src/model.ts";
import type { EntryView, EvidenceMarkView, NoteView, SeriesView, TopicTurnView } from "../src/pages/views/entry.ts";
import type { EntryCard } from "../src/pages/views/marks.ts";
import { entriesByYear, lang, resourceList } from "./lists.ts";
import { breakable, period, signKey, time, topic, topicList } from "./marks.ts";

/** A page of the book: the text in the middle, the instruments in its margins. */
export function entry(view: EntryView): Html {
  const direction = view.direction && html` dir="${view.direction}"`;
  return html`<article class="leaf"${lang(view.language)}${direction}>
<header class="leaf-head">
<h1>${view.titleHtml}</h1>
</header>
<div class="margin">
${!view.below && panel(view)}
${view.toc && contents(view.toc, view.isTocOfDates)}
</div>
<div class="text">
${view.cover && html`<p class="cover"><img src="${view.cover.src}" alt="${view.cover.alt}"></p>`}
<div class="prose">
${view.body}
</div>
</div>
</article>
<div class="after">
${view.supplement}
${view.below && view.below.length > 0 && section("below", "In this folder", entriesByYear(view.below, "h3"))}
${view.series.map(seriesList)}
${view.resources.length > 0 && section("resources", "Resources of this entry", resourceList(view.resources, false))}
${view.related.length > 0 && section("related", "On the same topics", html`<ul class="plain">${view.related.map((card) => html`<li>${cardLink(card)}${card.date && html` <span class="quiet">${time(card.date)}</span>`}</li>`)}</ul>`)}
${(view.newer || view.older || view.topicTurns.length > 0) && turns(view)}
<p class="source">Source <code>${breakable(view.source)}</code></p>
</div>`;
}

/** What it is about beside when it was written: two times that are never mixed up. */
function panel(view: EntryView): Html {
  return html`<dl class="panel">
${view.about && html`<div><dt>Covers</dt><dd>${period(view.about)}</dd></div>`}
<div><dt>Written</dt><dd>${view.written ? time(view.written) : "Undated"}</dd></div>
${view.updated && html`<div><dt>Updated</dt><dd>${time(view.updated)}</dd></div>`}
<div><dt>Reading</dt><dd>${view.minutes} min</dd></div>
${view.authors.length > 0 && html`<div><dt>By</dt><dd>${view.authors.join(", ")}</dd></div>`}
${view.tags.length > 0 && html`<div class="panel-wide"><dt>Topics</dt><dd>${topicList(view.tags)}${signKey(html`${topicList(view.tags)}${view.body}`)}</dd></div>`}
</dl>`;
}

/** More headings than these would fill a phone's window before the text begins. */
const MOST_IN_SIGHT = 16;

/** A calendar of days waits behind its name, on any screen. */
function contents(items: readonly TocItem[], isOfDates: boolean): Html {
  return html`<nav class="toc${countHeadings(items) > MOST_IN_SIGHT && " long"}" aria-label="Contents"><details${!isOfDates && html` open`}><summary>Contents</summary>
${tocList(items)}
</details></nav>`;
}

function countHeadings(items: readonly TocItem[]): number {
  return items.reduce((sum, { children }) => sum + 1 + countHeadings(children), 0);
}

function tocList(items: readonly TocItem[]): Html {
  return html`<ol>${items.map((item) => html`<li><a href="#${encodeURIComponent(item.anchor)}">${item.title}</a>${item.children.length > 0 && tocList(item.children)}</li>`)}</ol>`;
}

/** In the right margin beside its heading on wide screens, under it on narrow ones. */
export function note(view: NoteView): Html {
  if (view.inline) return html` <span class="note beside" role="note">${view.topics.map(topic)}</span>`;
  return html`
<div class="note" role="note">${view.period && html`<p>${period(view.period)}</p>`}${topicList(view.topics)}</div>`;
}

/** A faint line under the author's own words; the text around it is not disturbed. */
export function evidenceMark({ href, hue }: EvidenceMarkView, words: Html): Html {
  if (href === null) return html`<span class="told hue-${hue}">${words}</span>`;
  return html`<a class="told hue-${hue}" href="${href}">${words}</a>`;
}

function seriesList(series: SeriesView): Html {
  const items = series.entries.map(({ href, label, current }) =>
    current ? html`<li aria-current="true">${label}</li>` : html`<li><a href="${href}">${label}</a></li>`,
  );
  const title = `Part ${series.part} of ${series.entries.length} in “${series.name}”`;
  return section("series", title, html`<ol class="plain numbered">${items}</ol>`);
}

function section(kind: string, title: string, content: Html): Html {
  return html`<section class="after-${kind}">
<h2 class="label">${title}</h2>
${content}
</section>
`;
}

/** Before and after, in time and then on the main topics. */
function turns(view: EntryView): Html {
  const inTime =
    (view.newer || view.older) &&
    html`<div class="turn-row">
${view.older ? step("older", "Before", view.older) : html`<p class="older quiet">The first entry</p>`}
${view.newer ? step("newer", "After", view.newer) : html`<p class="newer quiet">The latest entry</p>`}
</div>`;
  return html`<nav class="turn" aria-label="Before and after">
${inTime}
${view.topicTurns.map(topicTurn)}
</nav>`;
}

function topicTurn({ topic, older, newer }: TopicTurnView): Html {
  return html`<div class="turn-row">
<p class="turn-topic">On <b class="hue-${topic.hue}">${topic.label}</b></p>
${older ? step("older", "Before", older) : html`<p class="older quiet">The first</p>`}
${newer ? step("newer", "After", newer) : html`<p class="newer quiet">The latest</p>`}
</div>
`;
}

function step(side: "older" | "newer", label: Html | string, card: EntryCard): Html {
  return html`<p class="${side}"><span>${label}</span> ${cardLink(card)}${card.date && time(card.date)}</p>`;
}

function cardLink(card: EntryCard): Html {
  return html`<a href="${card.href}"${lang(card.language)}>${card.titleHtml}</a>`;
}
