/**
 * The variables of a blog's templates that have a meaning in its posts. An `address` is the beginning of one ('' or '/') or a whole one;
 * a `value` is text that only the caller may know ('page.title').
 */
export type TemplateVariable = { kind: "address"; path: string } | { kind: "value"; name: string };

const ORIGINS =
  /^(?:site\.(?:url|baseurl|base_url|github\.url|root)|config\.base_url|base_?path|page\.root|assets?_path|theme_path)$/i;
const VALUES =
  /^(?:page\.(?:title|url|date|description|author|excerpt)|site\.(?:title|description|author|name|email|tagline))$/i;
const FILTERS =
  /\s*\|\s*(?:relative_url|absolute_url|url_for|safe|escape|uri_escape|url_encode|(?:prepend|append)\s*:\s*[\w."'/]+)/g;

/** Reads the inside of `{{ … }}`; null where it is none of these. `"/a.png" | relative_url` is an address too. */
export function readVariable(inner: string): TemplateVariable | null {
  const bare = inner.replace(FILTERS, "").trim();
  if (ORIGINS.test(bare)) return { kind: "address", path: "" };
  if (VALUES.test(bare)) return { kind: "value", name: bare.toLowerCase() };
  const [, , literal] = /^(["'])([^"']*)\1$/.exec(bare) ?? [];
  if (literal === undefined || bare === inner.trim()) return null;
  return { kind: "address", path: /^(?:[a-z]+:)?\/\//i.test(literal) ? literal : `/${literal.replace(/^\/+/, "")}` };
}
