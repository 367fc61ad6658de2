import { type Html, html } from "../src/html.ts";
import type { TagLine, TagsView } from "../src/pages/views/tags.ts";
import { topic } from "./marks.ts";

export function tags(view: TagsView): Html {
  return html`<header class="page-head">
<h1>Tags</h1>
${view.groups.length > 0 && html`<p class="lead">Tags and <strong class="category">categories</strong> are the author’s own; <i class="found">topics in italics</i> were found in the texts. The number counts entries.</p>`}
${view.groups.length > 1 && html`<nav class="jump" aria-label="Initials"><ul>${view.groups.map(({ label, anchor }) => html`<li><a href="#${anchor}">${label}</a></li>`)}</ul></nav>`}
</header>
${view.groups.length === 0 && html`<p>No entry has a tag yet.</p>`}
<div class="tag-groups">${view.groups.map(
    ({ label, anchor, tags: lines }) => html`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${label}</h2>
<ul>${lines.map(tagLine)}</ul>
</section>
`,
  )}</div>`;
}

function tagLine(line: TagLine): Html {
  const kind = line.source === "category" && html` <span class="sr-only">(category)</span>`;
  return html`<li class="${line.source}">${topic(line)}${kind} <span class="quiet">${line.count}</span></li>\n`;
}
