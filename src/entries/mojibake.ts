/** A repaired stretch of text, at its place in the text that was given. */
export interface Repair {
  line: number;
  column: number;
  before: string;
  after: string;
}

/** Bytes 0x80 to 0x9F of Windows-1252; the five that it leaves out stand for themselves, as browsers read them. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const BYTES: ReadonlyMap<string, number> = new Map([
  ...[...HIGH].map((character, index): [string, number] => [character, 0x80 + index]),
  ...Array.from({ length: 0x60 }, (_, index): [string, number] => [String.fromCharCode(0xa0 + index), 0xa0 + index]),
]);

/** Every sequence of UTF-8 with two to four bytes, as it looks after being read as Windows-1252. */
const TAIL = `[${HIGH}\u00A0-\u00BF]`;
const SEQUENCE = `[\u00C2-\u00DF]${TAIL}|[\u00E0-\u00EF]${TAIL}{2}|[\u00F0-\u00F4]${TAIL}{3}`;
const RUN = new RegExp(`(?:${SEQUENCE})+`, "g");

/** Signs that may well follow an accented letter in a sound text: “é…”, « café », AMANHÔ. */
const PUNCTUATION = /^[\u00A0«»‹›‘’“”‚„…–—•™®°]+$/;

/**
 * Repairs UTF-8 that was once read as Windows-1252: 'itâ€™s' → 'it’s', 'cafÃ©' → 'café', 'ðŸ™‚' → '🙂'. Only whole sequences that give
 * a plausible character are touched; code (fences and `spans`) is not.
 */
export function repairMojibake(text: string): { text: string; repairs: Repair[] } {
  RUN.lastIndex = 0;
  if (!RUN.test(text)) return { text, repairs: [] };
  const repairs: Repair[] = [];
  let fence: string | null = null;
  const lines = text.split("\n").map((line, index) => {
    const mark = /^\s*(?:>\s*)*(```+|~~~+)/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim().endsWith(mark)) fence = null;
      return line;
    }
    if (mark !== undefined) {
      fence = mark;
      return line;
    }
    return repairLine(line, index + 1, repairs);
  });
  return { text: lines.join("\n"), repairs };
}

function repairLine(line: string, number: number, repairs: Repair[]): string {
  if (line.search(RUN) < 0) return line;
  const spans = codeSpans(line);
  return line.replace(RUN, (run, offset: number) => {
    if (spans.some(([start, end]) => offset >= start && offset < end)) return run;
    const after = repairRun(run, line.charAt(offset - 1), line.charAt(offset + run.length));
    if (after !== run) repairs.push({ line: number, column: offset + 1, before: run, after });
    return after;
  });
}

/** Stretches between two runs of equally many backticks. */
function codeSpans(line: string): [number, number][] {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  const nextOf = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { start, length } of runs.toReversed()) {
    const next = nextOf.get(length);
    if (next !== undefined) ends.set(start, next + length);
    nextOf.set(length, start);
  }
  const spans: [number, number][] = [];
  for (const { start } of runs) {
    const end = ends.get(start);
    if (end !== undefined && start >= (spans.at(-1)?.[1] ?? 0)) spans.push([start, end]);
  }
  return spans;
}

/** `before` and `after` are the characters around the run: they tell a broken word from a sound one. */
function repairRun(run: string, before: string, after: string): string {
  const sequences = run.match(new RegExp(SEQUENCE, "g")) ?? [];
  const decoded = sequences.map(decode);
  const inRun = sequences.length > 1 && !decoded.includes(null);
  const repaired = sequences.map((sequence, index) => {
    const character = decoded[index] ?? null;
    if (character === null) return sequence;
    const neighbours = { before: index > 0 ? "a" : before, after: index < sequences.length - 1 ? "a" : after };
    return isPlausible(sequence, character, neighbours, inRun) ? character : sequence;
  });
  const text = repaired.join("");
  // Some texts went through the mill twice.
  return text !== run && new RegExp(SEQUENCE).test(text) ? repairRun(text, before, after) : text;
}

/** The character whose UTF-8 bytes these are; null where they are none. */
function decode(sequence: string): string | null {
  const [lead = 0, ...tail] = [...sequence].map((character) => BYTES.get(character) ?? 0);
  const bits = tail.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0x7f >> (tail.length + 1)));
  const shortest = [0, 0x80, 0x800, 0x10000][tail.length] ?? 0;
  if (bits < shortest || bits > 0x10ffff || (bits >= 0xd800 && bits <= 0xdfff)) return null;
  const character = String.fromCodePoint(bits);
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]$/u.test(character)
    ? character
    : null;
}

/** Scripts whose words are more than one broken letter, and full-width signs; Han and Kana text has no spaces around them. */
const SCRIPTS =
  /\p{scx=Deva}|\p{scx=Beng}|\p{scx=Taml}|\p{scx=Telu}|\p{scx=Thai}|\p{scx=Geor}|\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}|\p{sc=Latn}|[\uFE0F\uFF00-\uFFEF]/u;
const LETTERS = /\p{sc=Latn}|\p{sc=Grek}|\p{sc=Cyrl}|\p{sc=Hebr}|\p{sc=Arab}/u;

function isPlausible(
  sequence: string,
  character: string,
  around: { before: string; after: string },
  inRun: boolean,
): boolean {
  const lead = BYTES.get(sequence[0] ?? "") ?? 0;
  const tail = sequence.slice(1);
  if (lead >= 0xf0) return lead === 0xf0 && tail.startsWith("Ÿ");
  // Only â leads to signs that stand alone (quotes, dashes, €, →), Braille aside.
  if (lead === 0xe2) return !PUNCTUATION.test(tail) && !/[\u2800-\u28FF]/.test(character);
  if (lead >= 0xe0) return inRun && SCRIPTS.test(character);
  if (lead > 0xc5) return inRun && LETTERS.test(character);
  return isPlausibleLatin(lead, tail, around);
}

/** Â, Ã, Ä and Å before a sign: letters at the end of a word in capitals, or half of a broken letter. */
function isPlausibleLatin(lead: number, tail: string, { before, after }: { before: string; after: string }): boolean {
  const isLetter = (character: string): boolean => /\p{L}/u.test(character);
  const isLower = (character: string): boolean => /\p{Ll}/u.test(character);
  if (lead === 0xc2) return !(before === "«" && tail === "»");
  if (lead === 0xc3 && tail === "\u00A0") return !isLetter(before) || isLower(before);
  if (lead === 0xc3 && !PUNCTUATION.test(tail)) return true;
  if (isLetter(before) && !isLower(before)) return isLower(after);
  return isLower(before) || isLetter(after);
}
