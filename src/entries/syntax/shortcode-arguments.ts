/** What a tag was called with, as text; names in lower case with dashes: 'maxWidth', 'max_width' and 'max-width' are one. */
export interface ShortcodeArguments {
  positional: string[];
  named: Record<string, string>;
}

const ARGUMENT =
  /(?:([A-Za-z_][\w.-]*)\s*=\s*(?=["'`]|[^\s,]))?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([^\s,]+))/gs;

/** Reads `src="a b.png" alt='x' width=300`, `dQw4w9WgXcQ`, `"go" "linenos=table"` and Zola's `id="x", autoplay=true`. */
export function readArguments(text: string): ShortcodeArguments {
  const positional: string[] = [];
  const named: Record<string, string> = {};
  for (const [, name, double, single, raw, bare] of text.matchAll(ARGUMENT)) {
    const value = double ?? single ?? raw ?? bare ?? "";
    const plain = double === undefined && single === undefined ? value : value.replace(/\\(["'\\])/g, "$1");
    const key = name === undefined ? null : nameOf(name);
    if (key === null) positional.push(plain);
    else if (!Object.hasOwn(named, key)) named[key] = plain;
  }
  return { positional, named };
}

function nameOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
