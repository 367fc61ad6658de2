import { type Html, html } from "../src/html.ts";
import type { Url } from "../src/model.ts";

export function notFound(view: { home: Url; archive: Url }): Html {
  return html`<header class="page-head">
<h1>Nothing washed up here</h1>
<p class="lead">This address leads to no page (404). It may have moved, or never have been.</p>
</header>
<p class="onward"><a href="${view.home}">Home page</a> · <a href="${view.archive}">All entries</a></p>`;
}
