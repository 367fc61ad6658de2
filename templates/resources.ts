import { type Html, html } from "../src/html.ts";
import type { ResourcesView } from "../src/pages/views/resources.ts";
import { resourceList } from "./lists.ts";

/** The catalogue. */
export function resources(view: ResourcesView): Html {
  return html`<header class="page-head">
<h1>Resources</h1>
<p class="lead">${view.count === 0 ? "No entry links to anything outside yet." : "Everything outside this journal that it learned from, each once, with the places that mention it."}</p>
${view.groups.length > 1 && html`<nav class="jump" aria-label="Kinds"><ul>${view.groups.map(({ label, anchor, resources: list }) => html`<li><a href="#${anchor}">${label}</a> <span class="quiet">${list.length}</span></li>`)}</ul></nav>`}
</header>
${view.groups.map(
  ({ label, anchor, resources: list }) => html`<section class="drawer" aria-labelledby="${anchor}">
<h2 id="${anchor}">${label} <span class="quiet">${list.length}</span></h2>
${resourceList(list, true)}
</section>
`,
)}`;
}
