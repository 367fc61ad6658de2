/** Bytes in a line of a calendar file, without its line break (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** One property as a content line, folded, with its CRLF: ('SUMMARY', 'a') → 'SUMMARY:a\r\n'. The value is escaped already. */
export function formatProperty(name: string, value: string): string {
  return `${foldLine(`${name}:${value}`)}\r\n`;
}

/** Escapes a value of type TEXT: backslash, semicolon, comma and line break. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/** Breaks a line between characters, never inside one; each further line starts with a space, which counts. */
function foldLine(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = countBytes(character.codePointAt(0) ?? 0);
    if (bytes + size > LINE_BYTES) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

function countBytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
