import { type Html, html } from "../src/html.ts";
import type { ArchiveView, GroupOfEntries } from "../src/pages/views/archive.ts";
import { entriesByYear, entryLines } from "./lists.ts";
import { count } from "./marks.ts";

export function archive(view: ArchiveView): Html {
  const { years, undated } = view;
  return html`<header class="page-head">
<h1>Archive</h1>
<p class="lead">${count(view.count, "entry", "entries")}</p>
${years.length + undated.length > 1 && jump(view)}
</header>
${entriesByYear(years, "h2")}
${undated.length > 0 && html`<div id="undated">${years.length > 0 && html`<h2 class="without-date">Undated</h2>`}${undated.map((group) => groupOf(group, years.length > 0))}</div>`}`;
}

function jump({ years, undated }: ArchiveView): Html {
  const item = (href: string, name: string, number: number) =>
    html`<li><a href="#${href}">${name}</a> <span class="quiet">${number}</span></li>`;
  const all = undated.reduce((sum, { entries }) => sum + entries.length, 0);
  if (years.length === 0)
    return html`<nav class="jump" aria-label="Groups"><ul>${undated.map(({ anchor, name, entries }) => item(anchor, name || "Others", entries.length))}</ul></nav>`;
  return html`<nav class="jump" aria-label="Years"><ul>${years.map(({ year, anchor, entries }) => item(anchor, year ?? "", entries.length))}${all > 0 && item("undated", "Undated", all)}</ul></nav>`;
}

/** Under a heading of its own where there are several. */
function groupOf({ name, anchor, entries }: GroupOfEntries, isBelowYears: boolean): Html {
  const isOnly = name === "" && anchor === "in-others" && isBelowYears;
  if (isOnly) return entryLines(entries);
  const title = name || "Others";
  return html`<section class="year" aria-labelledby="${anchor}">
${isBelowYears ? html`<h3 id="${anchor}">${title}</h3>` : html`<h2 id="${anchor}">${title} <span class="quiet">${entries.length}</span></h2>`}
${entryLines(entries)}
</section>
`;
}
