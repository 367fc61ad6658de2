import { type Html, html, raw } from "../src/html.ts";
import type { FrameView, NavItem } from "../src/pages/views/frame.ts";

/** The document around every page. */
export function frame(view: FrameView, main: Html): Html {
  const page = drawPage(view, main);
  return view.kind === "timeline" && !view.structuredData ? spellSigns(page) : page;
}

/** The signs of a typesetter that labels of topics and periods carry. */
const SIGNS = /[\u2010-\u203a]/g;

/**
 * A page within Latin-1 is read and parsed in half the memory, and the timeline is the longest page of all: there, dashes and
 * quotes stand as references. Not where other scripts need the wider letters anyway.
 */
function spellSigns(page: Html): Html {
  const spelt = page.markup.replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
  return /[^\0-\xff]/.test(spelt) ? page : raw(spelt);
}

function drawPage(view: FrameView, main: Html): Html {
  return html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<title>${view.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${view.description && html`<meta name="description" content="${view.description}">`}
${view.canonical ? html`<link rel="canonical" href="${view.canonical}">` : html`<meta name="robots" content="noindex">`}
${view.stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${view.scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
<link rel="icon" type="image/svg+xml" href="${view.favicon}">
${view.feeds.map(({ href, type, title }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">\n`)}${view.openGraph.map(({ property, content }) => html`<meta property="${property}" content="${content}">\n`)}${view.structuredData && html`<script type="application/ld+json">${view.structuredData}</script>\n`}</head>
<body class="page-${view.kind}">
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
<div class="masthead-line">
<p class="site-title">${anchor({ ...view.site.home, label: view.site.title })}</p>
<nav aria-label="Journal"><ul>${view.nav.map((item) => html`<li>${anchor(item)}</li>`)}</ul></nav>
</div>
${view.strandline}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="colophon">
${view.site.author ? html`<p class="by"><span>${view.site.title}, </span>by ${view.site.author}</p>` : html`<p>${view.site.title}</p>`}
<nav aria-label="Feeds"><ul>${view.feeds.map(({ href, title }) => html`<li><a href="${href}">${shorten(title, view.site.title)}</a></li>`)}</ul></nav>
</footer>
</body>
</html>
`;
}

function anchor(item: NavItem): Html {
  return html`<a href="${item.href}"${item.current && html` aria-current="${item.current}"`}>${item.label}</a>`;
}

/** In the footer the journal's name goes without saying: 'Atom', 'Rust (Atom)'. */
function shorten(title: string, site: string): string {
  if (title.startsWith(`${site}: `)) return title.slice(site.length + 2);
  return title.replace(`${site} (`, "").replace(/\)$/, "");
}
