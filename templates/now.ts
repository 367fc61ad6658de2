import { DEPTH_NAMES } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { CurrentTopic, NowView, QuoteView, RestingTopic } from "../src/pages/views/now.ts";
import { lang } from "./lists.ts";
import { link, meter, period, time, topic, topicList } from "./marks.ts";

/** Where the author stands when the journal ends. */
export function now(view: NowView): Html {
  const day = view.lastDay && html`<time datetime="${view.lastDay.datetime}">${view.lastDay.label}</time>`;
  const isEmpty = view.topics.length + view.resting.length + view.recent.length === 0;
  if (view.isSupplement)
    return html`<section class="supplement" aria-labelledby="stands">
<h2 id="stands">Where this stands in the journal</h2>
${day && html`<p class="lead">Read from its last weeks, up to ${day}.</p>`}
${parts(view, "h3")}
</section>`;
  return html`<header class="page-head">
<h1>Now</h1>
${isEmpty ? html`<p class="lead">${view.lastDay ? "Nothing is told of yet." : "No entry names a day yet, so nothing can be said of now."}</p>` : html`<p class="lead">What this journal was about when it was last written${day && html`: the weeks up to ${day}`}.</p>`}
</header>
${parts(view, "h2")}`;
}

type Level = "h2" | "h3";

function parts(view: NowView, level: Level): Html {
  return html`${view.topics.length > 0 ? part(level, "into", "Current interests", into(view)) : !view.isSupplement && nothing(view, level)}
${view.resting.length > 0 && part(level, "resting", "Resting", html`<ul class="resting">${view.resting.map(resting)}</ul>`)}
${view.resources.length > 0 && part(level, "sources", "Sources used", sources(view))}
${view.recent.length > 0 && part(level, "latest", "Last written", latest(view))}`;
}

function part(level: Level, id: string, title: string, content: Html): Html {
  const heading = level === "h2" ? html`<h2 id="${id}">${title}</h2>` : html`<h3 id="${id}">${title}</h3>`;
  return html`<section class="now-part" aria-labelledby="${id}">
${heading}
<div>${content}</div>
</section>
`;
}

function into(view: NowView): Html {
  return html`<ol class="current">${view.topics.map(current)}</ol>
${view.also.length > 0 && html`<div class="also"><span>Also</span> ${topicList(view.also)}</div>`}
<p class="onward">${link(view.timeline)}</p>`;
}

/** The last weeks tell of no work on anything, which is said rather than left out. */
function nothing({ lastDay, also, filed, resting: rest, recent }: NowView, level: Level): Html {
  if (lastDay === null || rest.length + recent.length === 0) return html``;
  const named = also.length > 0 ? also : filed;
  const words =
    also.length > 0
      ? "Only named in these weeks:"
      : filed.length > 0
        ? "These weeks tell of no topic. Their texts are filed under:"
        : "No topic in these weeks.";
  return part(level, "into", "Current interests", html`<p>${words}</p>${named.length > 0 && topicList(named)}`);
}

function current(view: CurrentTopic): Html {
  return html`<li class="hue-${view.hue}">
<p class="current-name"><a href="${view.href}">${view.label}</a></p>
<p class="current-since">${meter(view)}${view.depth && DEPTH_NAMES[view.depth]}${view.since && html` <span>${view.since}</span>`}</p>
${view.strip}
${view.quote && quote(view.quote)}
</li>
`;
}

/** Words of an entry with its title behind them, as on the pages of years. */
function quote(view: QuoteView): Html {
  return html`<p class="quoted"><a href="${view.href}"><q${lang(view.language)}>${view.text}</q></a>${view.label !== view.text && html` <span class="quoted-in">${view.label}</span>`}</p>`;
}

function resting(view: RestingTopic): Html {
  return html`<li>${[view, ...view.beside].map((one) => html`${topic({ ...one, status: null })} `)}<span class="since">${view.since}</span>${view.quote && quote(view.quote)}</li>
`;
}

function sources(view: NowView): Html {
  return html`<ul class="sources-now">${view.resources.map(({ href, title, kind, host }) => {
    const said = [kind === "other" ? "" : kind, host].filter((word) => word !== "").join(", ");
    return html`<li><a href="${href}">${title}</a>${said !== "" && html` <span class="quiet">${said}</span>`}</li>\n`;
  })}</ul>`;
}

function latest(view: NowView): Html {
  return html`<ol class="latest">${view.recent.map(
    (card) =>
      html`<li><a href="${card.href}"${lang(card.language)}>${card.titleHtml}</a> ${card.date && time(card.date)} ${card.period && period(card.period)}</li>\n`,
  )}</ol>`;
}
