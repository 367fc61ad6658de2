import { type Html, html } from "../src/html.ts";

export function redirect(view: { href: string; canonical: string; title: string; language: string }): Html {
  return html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<title>${view.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${view.href}">
<link rel="canonical" href="${view.canonical}">
</head>
<body>
<main><h1>This page has moved</h1><p>It is now at <a href="${view.href}">${view.title}</a>.</p></main>
</body>
</html>
`;
}
