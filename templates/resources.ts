import { type Html, html } from "../src/html.ts";
import type { LinkView, MentionView } from "../src/pages/views/marks.ts";
import type { CardView, DrawerView, HeapView, IndexTerm, ResourcesView } from "../src/pages/views/resources.ts";
import { count, link, topicList } from "./marks.ts";

const LEAD = "Everything outside this journal that it learned from, each once, with the places that mention it.";

/** The catalogue: a drawer for each kind, a card for each thing, an index by year and by topic. */
export function resources(view: ResourcesView): Html {
  const { drawers, years, topics, downloads, only } = view;
  return html`<header class="page-head">
${only && html`<p class="label"><a href="${only.all}">Resources</a></p>`}
<h1>${only ? only.label : "Resources"}</h1>
${!only && html`<p class="lead">${view.count === 0 ? "No entry links to anything outside yet." : LEAD}</p>`}
${!only && drawers.length > 1 && jump(view)}
${downloads.length > 0 && html`<p class="take-away">The same list as ${join(downloads)}</p>`}
</header>
${drawers.length > 0 && finder(drawers)}
${drawers.map((one) => drawer(one, only === null && isLarge(view) ? FEW_OPEN : MOST_OPEN))}
${(years.length > 0 || topics.length > 0) && html`<div class="index">${years.length > 0 && index("by-year", "By year of first use", years)}${topics.length > 0 && index("by-topic", "By topic", topics)}</div>`}`;
}

function jump({ drawers, years, topics }: ResourcesView): Html {
  return html`<nav class="jump" aria-label="Kinds"><ul>${drawers.map(({ label, anchor, count: number }) => html`<li><a href="#${anchor}">${label}</a> <span class="quiet">${number}</span></li>`)}
${years.length > 0 && html`<li class="jump-index"><a href="#by-year">By year</a></li>`}${topics.length > 0 && html`<li class="jump-index"><a href="#by-topic">By topic</a></li>`}</ul></nav>`;
}

/** Shown by resources.js and filled by it on the first use; without it the page needs none of it. */
function finder(drawers: readonly DrawerView[]): Html {
  const cards = drawers.flatMap((drawer) => drawer.cards);
  const topics = new Set(cards.flatMap((card) => card.topics.map(({ label }) => label)));
  const years = new Set(cards.flatMap((card) => card.years));
  const choice = (name: string, label: string, all: string) =>
    html`<label for="find-${name}">${label}</label><select id="find-${name}" name="${name}"><option value="">${all}</option></select>`;
  return html`<search class="finder" hidden><div>
<p class="finder-text"><label for="find-q">Find</label><input id="find-q" name="q" type="search" autocomplete="off" spellcheck="false"></p>
${drawers.length > 1 && html`<p>${choice("kind", "Kind", "Every kind")}</p>`}
${topics.size > 1 && html`<p>${choice("topic", "Topic", "Every topic")}</p>`}
${years.size > 1 && html`<p>${choice("year", "Used in", "Any year")}</p>`}
<p class="finder-result"><output>${cards.length} ${drawers.every((one) => one.cards.length === one.count) ? "in all" : "on this page"}</output> <button type="button">Show all</button></p>
</div></search>`;
}

/** A page of all kinds with more than that is a shelf of drawers: each shows only what lies on top. */
const LARGE = 400;

function isLarge({ drawers }: ResourcesView): boolean {
  return drawers.reduce((sum, { cards }) => sum + cards.length, 0) > LARGE;
}

function drawer({ label, anchor, count: number, cards, heaps, more }: DrawerView, open: number): Html {
  return html`<section class="drawer" aria-labelledby="${anchor}">
<h2 id="${anchor}">${label} <span class="quiet">${number}</span></h2>
<div>${more.length > 0 && html`<p class="small">The ${cards.length} that are mentioned most, in order of their titles.</p>`}
${cards.length > 0 && cardList(label, cards, open)}
${heaps.map(heap)}
${more.length > 0 && html`<p class="onward">${join(more)}</p>`}</div>
</section>
`;
}

/** '2063 pictures at example.org', closed also while something is looked for. */
function heap({ host: name, kind, links }: HeapView): Html {
  return html`<details class="more-names"><summary>${links.length} ${kind} at ${name}</summary><p>${joinNames(links)}</p></details>`;
}

/** Cards of a drawer that stand open; beyond them the rest is folded away. */
const MOST_OPEN = 36;
const FEW_OPEN = 12;

function cardList(label: string, cards: readonly CardView[], most: number): Html {
  // A few more are shown rather than hidden alone.
  const open = cards.length <= most + most / 3 ? cards : cards.slice(0, most);
  const rest = cards.slice(open.length);
  return html`<ul class="cards">${open.map(card)}</ul>
${rest.length > 0 && html`<details class="more-cards"><summary>${rest.length} more: ${label}</summary><ul class="cards">${rest.map(card)}</ul></details>`}`;
}

function card(view: CardView): Html {
  const { anchor, href, title, call, passes, places, uses, years } = view;
  return html`<li${anchor && html` id="${anchor}"`}${years.length > 0 && html` data-years="${years.join(" ")}"`}>
<a class="card-title" href="${href}" dir="auto">${title}</a>
${(call !== "" || passes.length > 0) && html`<p class="call">${call !== "" && html`<span>${call}</span>`}${passes.map((pass) => html` <b>${pass}</b>`)}</p>`}
${use(view)}${places.length > 0 && html`<p class="use">At ${join(places)}</p>`}
${mentions(uses)}
${topicList(view.topics)}</li>
`;
}

/** 'May 2023', 'May 2023 to March 2024'. */
function use({ first, last }: CardView): Html {
  if (first === null || last === null) return html``;
  const span = (label: string) => html`<span class="period">${label}</span>`;
  const later = last.label !== first.label;
  return html`<p class="use">${first.plan && "Planned for "}${span(first.label)}${later && html` <span class="until">to&nbsp;${span(last.label)}</span>`}</p>`;
}

/** Places of a mention that a card shows. */
const MOST_MENTIONS = 6;

function mentions(uses: readonly MentionView[]): Html {
  // One or two more are shown rather than hidden alone behind a disclosure.
  const shown = uses.length <= MOST_MENTIONS + 2 ? uses : uses.slice(0, MOST_MENTIONS);
  const rest = uses.slice(shown.length);
  const list = (items: readonly MentionView[]) => items.map((item, at) => html`${at > 0 && ", "}${mention(item)}`);
  return html`<p class="use">In ${list(shown)}</p>${rest.length > 0 && html`<details class="use"><summary>and ${rest.length} more</summary>${list(rest)}</details>`}`;
}

function mention(view: MentionView): Html {
  return html`${link(view)}${view.sections.length > 0 && html` (${join(view.sections)})`}`;
}

/** A longer index waits behind its number. */
const MOST_TERMS = 150;

function index(id: string, title: string, terms: readonly IndexTerm[]): Html {
  const list = html`<dl>${terms.map(indexTerm)}</dl>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${terms.length > MOST_TERMS ? html`<details class="more-cards"><summary>${terms.length} terms</summary>${list}</details>` : list}</section>
`;
}

function indexTerm({ term, count: number, cards, more }: IndexTerm): Html {
  const many = cards.length === 0 ? count(number, "resource", "resources") : number;
  return html`<div><dt>${link(term)} <span class="quiet">${many}</span></dt>${cards.length > 0 && html`<dd>${joinNames(cards)}${more.length > 0 && moreNames(more)}</dd>`}</div>
`;
}

/** 'and 37 more': by kind, each in a paragraph of its own. */
function moreNames(more: IndexTerm["more"]): Html {
  const number = more.reduce((sum, { cards }) => sum + cards.length, 0);
  return html`<details class="more-names"><summary>and ${number} more</summary>${more.map(({ label, cards }) => html`<p><b>${label}</b> ${joinNames(cards)}</p>`)}</details>`;
}

/** Titles that are no sentence of a page: many have commas of their own. The dot stays with the title before it where a line ends. */
function joinNames(links: readonly LinkView[]): Html {
  return html`${links.map((item, at) => html`${at > 0 && "\u00a0· "}${link(item)}`)}`;
}

function join(links: readonly LinkView[]): Html {
  return html`${links.map((item, at) => html`${at > 0 && ", "}${link(item)}`)}`;
}
