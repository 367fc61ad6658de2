import { saySign } from "../src/charts/glyphs.ts";
import { type Html, html } from "../src/html.ts";
import type { Depth } from "../src/model.ts";
import type { TimelineView } from "../src/pages/views/timeline.ts";
import { folded } from "./folded.ts";
import { count, link } from "./marks.ts";
import { meterKey, periodCards, periodYears } from "./periods.ts";

/** The lanes, then the same in words. */
export function timeline(view: TimelineView): Html {
  return html`<header class="page-head">
<h1>Timeline</h1>
${view.years.length > 0 && html`<nav class="jump" id="years" aria-label="Years"><ul>${view.years.map((year) => html`<li>${link(year)} ${sayYear(year)}</li>`)}</ul></nav>`}
${view.chart && laneFilter(view)}
</header>
${view.overview && html`<div class="phone-only">${view.overview}<p class="onward">${link(view.topics)}</p></div>`}
${view.chart ? html`<div class="chart"><p class="past"><a class="skip-inline" href="#periods">Past the chart, to the periods in words</a></p>${view.chart}</div>` : html`<p>${view.undated.length > 0 ? "No entry names its year." : "No entry names a time yet."}</p>`}
${
  view.periods.length > 0 &&
  html`<section class="in-words" aria-labelledby="periods">
<h2 id="periods">Period by period</h2>
${meterKey(view.periods.flatMap(({ rows }) => rows))}
${periodYears(view.periods)}</section>`
}
${view.undated.length > 0 && undated(view)}
<p class="onward">The same data as ${view.downloads.map((file, index) => html`${index > 0 && ", "}${link(file)}`)}</p>`;
}

function undated(view: TimelineView): Html {
  return html`<section class="in-words" aria-labelledby="undated">
<h2 id="undated">Without a date</h2>
${periodCards(view.undated)}
${view.moreUndated.count > 0 && html`<p class="onward">${view.moreUndated.count} more ${view.moreUndated.count === 1 ? "is" : "are"} in <a href="${view.moreUndated.archive}#undated">the archive</a></p>`}
</section>`;
}

type Choice = readonly [value: string, words: string];

/** Used by timeline.js and only seen where scripts run; written here, so that it costs the script nothing. */
function laneFilter(view: TimelineView): Html {
  const controls = listControls(view);
  const [first = "", ...rest] = controls.map(({ label }) => label);
  return html`<search class="lane-filter" data-topics="${view.topics.href}" hidden>
<label>Topic <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${
  controls.length > 0 &&
  html`<details><summary>${[first, ...rest.map((label) => label.toLowerCase())].join(", ")}</summary>${folded(html`<div>
${controls.map(select)}
</div>`)}</details>
`
}<button type="button">Show all</button><output></output>
</search>`;
}

interface Control {
  name: string;
  label: string;
  choices: readonly Choice[];
}

/** Those that have something to choose between: a status that no topic has would lead to nothing. */
function listControls({ choices: { depths, statuses }, fields, years }: TimelineView): Control[] {
  const same = (words: readonly string[]) => words.map((word): Choice => [word, word]);
  const signs = statuses.map((sign): Choice => [sign, sign === "planned" ? sign : saySign(sign)]);
  const controls: Control[] = [
    { name: "depth", label: "Depth", choices: [["", "any depth"], ...listDepths(depths)] },
    { name: "status", label: "Status", choices: [["", "any"], ...signs] },
    { name: "field", label: "Field", choices: [["", "every field"], ...same(fields.length > 1 ? fields : [])] },
    {
      name: "year",
      label: "Time",
      choices: [["", "all years"], ...same(years.length > 1 ? years.map(({ label }) => label) : [])],
    },
  ];
  return controls.filter(({ choices }) => choices.length > 1);
}

function listDepths(depths: readonly Depth[]): Choice[] {
  const [touched, worked, deep] = (["touched", "worked-on", "deep-dive"] as const).map((one) => depths.includes(one));
  const above: Choice = ["worked-on", deep ? "worked on or more" : "worked on"];
  return [
    ...(touched && worked ? [above] : []),
    ...(deep && depths.length > 1 ? [["deep-dive", "deep dives"] as const] : []),
  ];
}

function select({ name, label, choices }: Control): Html {
  return html`<label>${label} <select name="${name}">${choices.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>\n`;
}

function sayYear({ topics, entries }: TimelineView["years"][number]): string {
  if (topics > 0) return count(topics, "topic", "topics");
  return entries > 0 ? count(entries, "entry", "entries") : "planned";
}
