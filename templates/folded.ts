import { type Html, html } from "../src/html.ts";

/**
 * Where scripts run, what is folded away costs nothing until lanes.js is asked for it; where they do not, it is simply there.
 * What stands beside it has a link to a page that says it all: where scripts run but lanes.js could not be fetched, nothing else would.
 */
export function folded(content: Html): Html {
  return html`<noscript>${content}</noscript>`;
}
