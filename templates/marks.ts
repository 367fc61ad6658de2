import { DEPTH_NAMES, GLYPHS, sayDepth, saySign } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { DateView, LinkView, PeriodView, TopicView } from "../src/pages/views/marks.ts";

/** Small pieces that say the same thing in the same way on every page: days, periods, topics. */

export function time(date: DateView): Html {
  return html`<time datetime="${date.datetime}">${date.label}</time>`;
}

/** A period is a link to where it is told: 'July 2026'; of a plan the line below it is dashed. */
export function period(view: PeriodView): Html {
  if (view.undated) return html`<a class="period" href="${view.href}">${view.label || "Undated"}</a>`;
  const plan = view.plan && html`<span class="sr-only">Planned: </span>`;
  return html`<a class="period${view.plan ? " plan" : ""}" href="${view.href}">${plan}${view.label}</a>`;
}

/** A topic in the colour of its field: before the name how deep it went, behind it the shape of its status. */
export function topic(view: TopicView): Html {
  const said = sayTopic(view);
  return html`<a class="topic hue-${view.hue}"${marks(view)} href="${view.href}">${view.label}${said !== "" && html`<span class="sr-only">, ${said}</span>`}</a>`;
}

/** 'deep dive, started', 'worked on, then dropped'; '' where a topic is only named. */
export function sayTopic({ depth, status, plan }: TopicView): string {
  if (depth === null) return "";
  if (plan) return "planned";
  return sayDepth(depth, status);
}

/** What the style sheet draws a topic's meter and shape from; nothing where it is only named. */
export function marks({ depth, status, plan }: TopicView): Html {
  if (depth === null) return html``;
  if (plan) return html` data-depth="planned"`;
  // A topic that is only touched again after a while has not come back: its words say it, a shape would shout it.
  const slight = status === "resumed" && depth === "touched";
  const turn = slight || status === null || status === "continued" ? "" : status;
  return html` data-depth="${depth}"${turn !== "" && html` data-status="${turn}"`}`;
}

const METERS = { ...DEPTH_NAMES, planned: "planned" };
const MARKED = /<a class="topic hue-\d" data-depth="([\w-]+)"(?: data-status="(\w+)")?/g;

/** Words for the meters and shapes of the topics in a piece of markup, behind a name; nothing where it has none. */
export function signKey({ markup }: Html): Html {
  const seen = new Set([...markup.matchAll(MARKED)].flatMap(([, depth, status]) => [depth, status]));
  const meters = Object.entries(METERS).filter(([depth]) => seen.has(depth));
  const signs = GLYPHS.filter((sign) => seen.has(sign));
  if (meters.length === 0) return html``;
  return html`<details class="sign-key"><summary>Key to the signs</summary><p class="mark-key hue-5">${meters.map(([depth, word]) => html`<span><span class="meter" data-depth="${depth}"></span>${word}</span> `)}${signs.map((sign) => html`<span data-status="${sign}">${saySign(sign)}</span> `)}</p></details>`;
}

/** The meter of the depth alone, for words that stand beside it. */
export function meter({ depth, plan }: TopicView): Html {
  return depth === null ? html`` : html`<span class="meter" data-depth="${plan ? "planned" : depth}"></span>`;
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

/** A path that ends its lines behind its slashes, and within a name only where one alone is too long. */
export function breakable(path: string): Html {
  return html`${path.split("/").map((part, index) => html`${index > 0 && html`/<wbr>`}${part}`)}`;
}
