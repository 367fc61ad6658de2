import { BAR_HEIGHTS, DEPTH_NAMES, drawGlyph } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { DateView, LinkView, PeriodView, TopicView } from "../src/pages/views/marks.ts";

/** Small pieces that say the same thing in the same way on every page: days, periods, topics. */

export function time(date: DateView): Html {
  return html`<time datetime="${date.datetime}">${date.label}</time>`;
}

/** A period stands between two upright strokes, like a dimension on a drawing; plans are dashed. */
export function period(view: PeriodView): Html {
  if (view.undated) return html`<a class="period undated" href="${view.href}">${view.label || "Undated"}</a>`;
  const plan = view.plan && html`<span class="sr-only">Planned: </span>`;
  return html`<a class="period${view.plan ? " plan" : ""}" href="${view.href}">${plan}${view.label}</a>`;
}

/** A topic with a stroke in the colour of its field, as high as it went deep. */
export function topic(view: TopicView): Html {
  const said = sayTopic(view);
  return html`<a class="topic hue-${view.hue}" href="${view.href}">${gauge(view)}${view.label}${said !== "" && html`<span class="sr-only">, ${said}</span>`}</a>`;
}

/** 'deep dive, started'; '' where a topic is only named. */
export function sayTopic({ depth, status, plan }: TopicView): string {
  if (depth === null) return "";
  if (plan) return "planned";
  return status === null || status === "continued" ? DEPTH_NAMES[depth] : `${DEPTH_NAMES[depth]}, ${status}`;
}

/** The bar of the chart, at the size of a letter; its glyph where the status has one. */
export function gauge({ depth, status, plan }: TopicView): Html {
  if (depth === null) return html``;
  const height = Math.round((BAR_HEIGHTS[depth] * 14) / BAR_HEIGHTS["deep-dive"]);
  const bar = html`<svg width="9" height="14" aria-hidden="true"><rect class="bar ${depth}${plan && " plan"}" y="${14 - height}" width="9" height="${height}"/></svg>`;
  // A topic that is only touched again after a while has not come back: its words say it, a shape would shout it.
  const slight = status === "resumed" && depth === "touched";
  if (plan || slight || status === null || status === "continued") return bar;
  return html`${bar}<svg width="11" height="11" viewBox="-6 -6 12 12" aria-hidden="true">${drawGlyph(status)}</svg>`;
}

export function topicList(topics: readonly TopicView[]): Html {
  if (topics.length === 0) return html``;
  return html`<ul class="topics">${topics.map((view) => html`<li>${topic(view)}</li>`)}</ul>`;
}

export function link(view: LinkView): Html {
  return html`<a href="${view.href}">${view.label}</a>`;
}

/** 'one entry', '12 entries'. */
export function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}
