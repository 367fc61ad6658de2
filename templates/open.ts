import { type Html, html, NO_BREAK } from "../src/html.ts";
import type { QuoteView } from "../src/pages/views/now.ts";
import type { OpenItem, OpenSection, OpenView } from "../src/pages/views/open.ts";
import { lang } from "./lists.ts";

/** More than these wait behind a disclosure. */
const MOST_SHOWN = 12;
const FEW = 3;
const DONE: Readonly<Record<OpenSection["kind"], string>> = {
  goal: "met",
  promise: "kept",
  question: "answered",
  todo: "done",
};

/** A ledger of what was set out to do: what is open first. */
export function open(view: OpenView): Html {
  const day = view.lastDay && html`<time datetime="${view.lastDay.datetime}">${view.lastDay.label}</time>`;
  const nothing = html`<p class="lead">No goal, question, promise or task was found in this journal.</p>`;
  const level = view.isSupplement ? "h3" : "h2";
  const isEmpty = view.sections.length === 0;
  const content = html`${view.sections.map((part) => section(part, level))}`;
  if (view.isSupplement)
    return html`<section class="supplement" aria-labelledby="stands">
<h2 id="stands">Open in the journal</h2>
${isEmpty ? nothing : content}
</section>`;
  return html`<header class="page-head">
<h1>Open</h1>
${isEmpty ? nothing : html`<p class="lead">What the author set out to do, asked and promised, and what became of it${day && html` by ${day}`}.</p>`}
</header>
${content}`;
}

function section(part: OpenSection, level: "h2" | "h3"): Html {
  const name =
    level === "h2"
      ? html`<h2 id="${part.anchor}">${part.title}</h2>`
      : html`<h3 id="${part.anchor}">${part.title}</h3>`;
  const [shown, more] = [part.open.slice(0, MOST_SHOWN), part.open.slice(MOST_SHOWN)];
  const done = DONE[part.kind];
  return html`<section class="tally" aria-labelledby="${part.anchor}">
<div class="tally-head">${name}<p>${part.summary}</p></div>
<div>
${shown.length > 0 ? list(shown, done) : html`<p class="tally-none">Nothing is open.</p>`}
${more.length > 0 && fold(sayMore(more), list(more, done))}
${part.closed.length > 0 && (part.open.length === 0 && part.closed.length <= FEW ? list(part.closed, done) : fold(`${part.closed.length}${NO_BREAK}${nameDone(part, done)}`, list(part.closed, done)))}
${part.missed.length > 0 && fold(`${part.missed.length} not${NO_BREAK}met`, list(part.missed, done))}
</div>
</section>
`;
}

function sayMore(more: readonly OpenItem[]): string {
  const oldest = more.findLast(({ state, isOlder }) => state === "open" && isOlder);
  // What was touched and not met stands below, too, and is counted apart above.
  const [what, whose] = more.every(({ state }) => state === "open")
    ? ["open", "the oldest"]
    : ["open or touched", "the oldest open"];
  return `${more.length} more ${what}${oldest ? `, ${whose} from ${oldest.age}` : ""}`;
}

function fold(summary: string, content: Html): Html {
  return html`<details class="tally-fold"><summary>${summary}</summary>
${content}
</details>`;
}

function list(items: readonly OpenItem[], done: string): Html {
  return html`<ul class="tally-list">${items.map((item) => row(item, done))}</ul>`;
}

/** In front of what shows the state of an item; of what is met, the word for its kind. */
const LEADS: Readonly<Record<OpenItem["state"], string | null>> = {
  open: "later",
  touched: "later",
  missed: "not met",
  met: null,
};

function row(item: OpenItem, ofKind: string): Html {
  const done = item.done ?? ofKind;
  const state = item.state === "met" ? done : item.state === "missed" ? "not met" : item.state;
  return html`<li class="${item.state}">
${box(item.state)}
<p class="tally-text"><span class="sr-only">${state}: </span><a href="${item.href}"${lang(item.language)}>${item.text}</a></p>
<p class="tally-place">${item.age && html`<span class="age">${item.age}${item.isUnheard && ", nothing found since"}</span> `}<span class="where">from <cite>${item.label}</cite>${item.date && html`, <time datetime="${item.date.datetime}">${item.date.label}</time>`}</span></p>
${item.again.length > 0 && again(item.again)}
${item.by.map((quote) => proof(quote, LEADS[item.state] ?? done))}
${item.moreBy > 0 && html`<p class="proof">and ${item.moreBy} more</p>`}
</li>
`;
}

/** 'set again in June 2024, July 2024: “Draw six maps”'. */
function again(later: OpenItem["again"]): Html {
  const one = ({ href, label, words }: OpenItem["again"][number]) =>
    html`<a href="${href}">${label}</a>${words && html`: <q${lang(words.language)}>${words.text}</q>`}`;
  return html`<p class="tally-place">set again in ${later.map((item, at) => html`${at > 0 && ", "}${one(item)}`)}</p>`;
}

/** What shows that it was done, in the author's words. */
function proof(quote: QuoteView, lead: string): Html {
  return html`<p class="proof"><span>${lead}:</span> <a href="${quote.href}"><q${lang(quote.language)}>${quote.text}</q></a> ${quote.label !== quote.text && html`<span class="where">${quote.label}</span>`}</p>`;
}

/** Empty, half and ticked: told by shape. */
function box(state: OpenItem["state"]): Html {
  const inside = {
    open: html``,
    touched: html`<path d="M1 15 15 1V15z"/>`,
    missed: html`<path class="tick" d="M4 4l8 8M12 4l-8 8"/>`,
    met: html`<path class="tick" d="M3.5 8.5 7 12l6-8"/>`,
  };
  return html`<svg class="box ${state}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><rect x=".75" y=".75" width="14.5" height="14.5"/>${inside[state]}</svg>`;
}

/** 'Answered', 'answered or cleared up'. */
function nameDone({ closed }: OpenSection, done: string): string {
  return [...new Set(closed.map((item) => item.done ?? done))].join(" or ");
}
