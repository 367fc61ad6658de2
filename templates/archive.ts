import { type Html, html } from "../src/html.ts";
import type { ArchiveView, GroupOfEntries } from "../src/pages/views/archive.ts";
import { entriesByYear, entryLines, undatedLines } from "./lists.ts";
import { count } from "./marks.ts";

export function archive(view: ArchiveView): Html {
  const { years, undated } = view;
  return html`<header class="page-head">
<h1>Archive</h1>
<p class="lead">${count(view.count, "entry", "entries")}</p>
${years.length + undated.length > 1 && jump(view)}
</header>
${entriesByYear(years, "h2")}
${undated.length > 0 && withoutDate(view)}`;
}

function jump({ years, undated }: ArchiveView): Html {
  const item = (href: string, name: string, number: number) =>
    html`<li><a href="#${href}">${name}</a> <span class="quiet">${number}</span></li>`;
  const all = undated.reduce((sum, { entries }) => sum + entries.length, 0);
  if (years.length === 0)
    return html`<nav class="jump" aria-label="Groups"><ul>${undated.map(({ anchor, name, entries }) => item(anchor, name || "Others", entries.length))}</ul></nav>`;
  return html`<nav class="jump" aria-label="Years"><ul>${years.map(({ year, anchor, entries }) => item(anchor, year ?? "", entries.length))}${all > 0 && item("undated", "Undated", all)}</ul></nav>`;
}

/** What names no day comes after all years, as a further one where it is not grouped. */
function withoutDate({ years, undated }: ArchiveView): Html {
  const [first, ...others] = undated;
  if (years.length > 0 && first && others.length === 0 && first.name === "")
    return html`<section class="year" id="undated" aria-labelledby="${first.anchor}">
<h2 id="${first.anchor}">Undated</h2>
${undatedLines(first.entries)}
</section>
`;
  const isFolded = undated.length > 1 && undated.reduce((sum, { entries }) => sum + entries.length, 0) > MANY;
  return html`<div id="undated">${years.length > 0 && html`<h2 class="without-date">Undated</h2>`}${undated.map((group) => groupOf(group, years.length > 0, isFolded))}</div>`;
}

/** So many titles are not read through: each group waits behind its name. */
const MANY = 400;

/** Under a heading of its own where there are several. The place that links lead to is what is folded, so that it opens. */
function groupOf({ name, anchor, entries }: GroupOfEntries, isBelowYears: boolean, isFolded: boolean): Html {
  const title = name || "Others";
  if (isFolded)
    return html`<details class="group">
<summary>${isBelowYears ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`} <span class="quiet">${entries.length}</span></summary>
<div id="${anchor}">${entryLines(entries)}</div>
</details>
`;
  return html`<section class="year" aria-labelledby="${anchor}">
${isBelowYears ? html`<h3 id="${anchor}">${title}</h3>` : html`<h2 id="${anchor}">${title} <span class="quiet">${entries.length}</span></h2>`}
${entryLines(entries)}
</section>
`;
}
