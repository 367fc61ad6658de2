import { type Html, html } from "../src/html.ts";
import type { ResourceView, TopicView } from "../src/pages/views/marks.ts";
import type { EvidenceView, QuoteView, SeenView, StandingView, StoryView, TagView } from "../src/pages/views/tag.ts";
import { entriesByYear, lang } from "./lists.ts";
import { count, link, marks, meter, period, sayTopic, topicList } from "./marks.ts";

export function tag(view: TagView): Html {
  return html`<header class="page-head topic-head hue-${view.hue}">
<p class="label">Topic${view.parent && html` in ${link(view.parent)}`}</p>
<h1 class="strand-title">${view.label}</h1>
${view.standing && html`<p class="lead">${view.standing.text}</p>`}
${view.aliases.length > 0 && html`<p class="also">Also written ${view.aliases.join(", ")}</p>`}
${facts(view)}
</header>
${view.chart && html`<div class="chart strand">${view.isOwnChart && html`<p class="small">Told of under this name only, without the topics within it</p>\n`}${view.chart}</div>`}
${view.story.length > 0 && story(view.story)}
${view.path.length > 0 && path(view.path)}
${view.years.length > 0 && evidence(view)}
${
  view.entries.length > 0 &&
  html`<section class="topic-part" aria-labelledby="entries"><h2 id="entries">Entries</h2>
${entriesByYear(view.entries, "h3")}</section>`
}`;
}

function facts(view: TagView): Html {
  const { standing } = view;
  return html`<dl class="facts">
${standing && dates(standing)}
<div><dt>Written</dt><dd>${count(view.count, "entry", "entries")} · ${link(view.feed)}</dd></div>
${view.narrower.length > 0 && html`<div><dt>Within it</dt><dd>${topicList(view.narrower)}</dd></div>`}
${view.related.length > 0 && html`<div><dt>Alongside</dt><dd>${topicList(view.related)}</dd></div>`}
</dl>`;
}

function dates({ first, last, deepest }: StandingView): Html {
  return html`${first && html`<div><dt>First seen</dt><dd>${seen(first)}</dd></div>`}
${last && last.period.label !== first?.period.label && html`<div><dt>Last seen</dt><dd>${seen(last)}</dd></div>`}
${deepest && html`<div><dt>Deepest</dt><dd>${sayDeepest(deepest)} <span class="topic hue-${deepest.topic.hue}"${marks({ ...deepest.topic, status: null })}>${sayTopic(deepest.topic)}</span></dd></div>`}`;
}

function sayDeepest(deepest: SeenView): Html {
  return deepest.period.undated ? inTopic(deepest) : seen(deepest);
}

function seen({ period: when, within }: SeenView): Html {
  return html`${period(when)} ${inTopic({ within })}`;
}

function inTopic({ within }: Pick<SeenView, "within">): Html {
  return html`${within && html`<span class="quiet">in</span> ${link(within)}`}`;
}

/** How it came and went: every step with the author's own reason, where there is one. */
function story(steps: readonly StoryView[]): Html {
  return html`<section class="topic-part story" aria-labelledby="story">
<h2 id="story">How I got here</h2>
<ol class="steps">${steps.map((step) => html`<li>${turn(step)}</li>\n`)}</ol>
</section>
`;
}

function turn(step: StoryView): Html {
  const others =
    step.others.length > 0 &&
    html` ${step.kind === "turn" && html`<span class="quiet">beside</span> `}${topicList(step.others)}`;
  return html`<div class="step-head">${stepMark(step.topic)} <strong>${step.title}</strong>${others} ${period(step.period)}</div>
${step.quote && html`<p class="turn-words">${quote(step.quote)}</p>`}`;
}

/** On the line down the page: the shape of the turn, the meter of what went deeper, else a dot. */
function stepMark(topic: TopicView): Html {
  const { hue, status, plan } = topic;
  const turn = plan || status === "continued" ? null : status;
  if (turn) return html`<span class="step-mark" data-status="${turn}"></span>`;
  return html`<span class="step-mark hue-${hue}">${meter(topic)}</span>`;
}

export function quote({ text, href, language }: QuoteView): Html {
  return html`<a class="words" href="${href}"><q${lang(language)}>${text}</q></a>`;
}

const NAMED = { tag: "tagged", category: "in the category", code: "code in" };

/** A tag is no quotation, nor is the language of a block of code. */
function named({ text, href, name }: EvidenceView["quotes"][number]): Html {
  return html`<a class="words" href="${href}"><span class="quiet">${name && NAMED[name]}</span> “${text}”</a>`;
}

/** The resources as a path that a reader can follow. */
function path(steps: readonly ResourceView[]): Html {
  return html`<section class="topic-part" aria-labelledby="path">
<h2 id="path">Follow my path</h2>
<ol class="path">${steps.map((step) => html`<li>${pathStep(step)}</li>\n`)}</ol>
</section>
`;
}

/** Texts that a step of the path names; all texts on the topic stand below. */
const MOST_MENTIONS = 5;

function pathStep(step: ResourceView): Html {
  const said = [step.kind === "other" ? "" : step.kind, step.host, ...step.passes].filter((word) => word !== "");
  // One more is shown rather than counted.
  const shown = step.uses.length <= MOST_MENTIONS + 1 ? step.uses : step.uses.slice(0, MOST_MENTIONS);
  const rest = step.uses.length - shown.length;
  const mentions = shown.map((mention, index) => html`${index > 0 && ", "}${link(mention)}`);
  return html`<a class="path-title" href="${step.href}">${step.title}</a> <span class="quiet">${said.join(" · ")}</span>
<p class="mentions">${step.first && html`${period(step.first)} `}<span class="sr-only">Mentioned in </span>${mentions}${rest > 0 && ` and ${rest} more`}</p>`;
}

function evidence(view: TagView): Html {
  return html`<section class="topic-part story" aria-labelledby="periods">
<h2 id="periods">${isUndated(view) ? "Evidence" : "Evidence by period"}</h2>
${view.years.map(
  (
    { year, anchor, periods },
    index,
  ) => html`<details class="fold"${index === 0 && html` open`}><summary><span class="fold-name">${year ?? "Without a date"}</span> <span class="quiet">${year === null ? count(periods.length, "text", "texts") : count(periods.length, "period", "periods")}</span></summary>
<ol class="evidence" id="${anchor}">${periods.map((item) => html`<li id="${item.anchor}">${proof(item)}</li>\n`)}</ol></details>
`,
)}
${view.morePeriods > 0 && more(view)}
</section>
`;
}

function isUndated({ years }: TagView): boolean {
  return years.every(({ year }) => year === null);
}

/** Where the periods stand that have no room here. */
function more(view: TagView): Html {
  const number = view.morePeriods;
  if (isUndated(view))
    return html`<p class="small">${number === 1 ? "One more is" : `${number} more are`} among the entries below.</p>`;
  return html`<p class="small">These are the latest; ${number === 1 ? "one earlier one is" : `${number} earlier ones are`} on the <a href="${view.timeline}">timeline</a>.</p>`;
}

/** Every claim with the author's words for it. */
function proof(item: EvidenceView): Html {
  return html`<p class="evidence-head">${!item.period.undated && html`${period(item.period)} `}<span class="topic hue-${item.topic.hue}"${marks(item.topic)}>${sayTopic(item.topic)}</span> <span><span class="quiet">in</span>&nbsp;${link(item.entry)}</span></p>
${item.quotes.length > 0 && html`<ul>${item.quotes.map((words) => html`<li>${words.name === null ? quote(words) : named(words)} <code class="place" title="${words.place}">${words.place}</code></li>`)}</ul>`}`;
}
