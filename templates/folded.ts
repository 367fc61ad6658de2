import { type Html, html } from "../src/html.ts";

/** Where scripts run, what is folded away costs nothing until lanes.js is asked for it; where they do not, it is simply there. */
export function folded(content: Html): Html {
  return html`<noscript>${content}</noscript>`;
}
