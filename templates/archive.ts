import { type Html, html } from "../src/html.ts";
import type { ArchiveView } from "../src/pages/views/archive.ts";
import { entriesByYear } from "./lists.ts";
import { count } from "./marks.ts";

export function archive(view: ArchiveView): Html {
  return html`<header class="page-head">
<h1>Archive</h1>
<p class="lead">${count(view.count, "entry", "entries")}</p>
${view.years.length > 1 && html`<nav class="jump" aria-label="Years"><ul>${view.years.map(({ year, anchor, entries }) => html`<li><a href="#${anchor}">${year ?? "Undated"}</a> <span class="quiet">${entries.length}</span></li>`)}</ul></nav>`}
</header>
${entriesByYear(view.years, "h2")}`;
}
