/** A paragraph, with what its start tag says. */
const PARAGRAPH = /<p(?= |>)([^>]*)>((?:(?!<\/?p[ >])[\s\S])*)<\/p>/g;
/** A tag, which is passed over, or the end of a line with a break that stands there already. */
const LINE_END = /(?:<br ?\/?>)?\n|<[^>]*>/g;
/** 'tide: low': a line of a form, whose value may be left blank. */
const FIELD = /^\s*\p{L}[\p{L}\p{M}\p{N} '’()/-]{0,30}(?::(?:\s|$)|：)/u;
const FEWEST_FIELDS = 3;

/**
 * The lines of a form stay lines: 'tide: low', 'wind: none', 'boat: out' below each other would run together. In prose, where an
 * editor has broken the lines, hardly one of them begins so.
 */
export function keepForms(html: string): string {
  return html.replace(PARAGRAPH, (paragraph, attributes: string, content: string) =>
    isForm(content) ? `<p${attributes}>${breakLines(content)}</p>` : paragraph,
  );
}

function isForm(content: string): boolean {
  const lines = content.replace(/<[^>]*>/g, "").split("\n");
  const fields = lines.filter((line) => FIELD.test(line)).length;
  return fields >= FEWEST_FIELDS && fields * 2 >= lines.length;
}

function breakLines(content: string): string {
  return content.replace(LINE_END, (found) => (found.endsWith("\n") ? "<br>\n" : found));
}
