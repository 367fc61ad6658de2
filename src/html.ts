/** Markup that is safe to put into a page as it is. Only `html` and `raw` make one. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a `${…}` of an html`…`: false, null and undefined leave nothing, lists are joined without a separator. */
export type Insert = Html | string | number | boolean | null | undefined | readonly Insert[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for element content and quoted attribute values, in HTML and XML alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/**
 * A tagged template that escapes every value: html`<a href="${url}">${title}</a>`.
 * Attribute values must be quoted in the template; html values inside are kept as they are.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Insert[]): Html {
  let out = strings[0] ?? "";
  values.forEach((value, index) => {
    out += render(value) + (strings[index + 1] ?? "");
  });
  return new Html(out);
}

/** Marks markup that was made safe elsewhere (the sanitised body of an entry, a drawn chart) as ready to use. */
export function raw(markup: string): Html {
  return new Html(markup);
}

function render(value: Insert): string {
  if (value === null || value === undefined || typeof value === "boolean") return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(render).join("");
  return escapeHtml(String(value));
}

/** Between a number and its word, which stay on one line: '23 met'. */
export const NO_BREAK = "\u00a0";
