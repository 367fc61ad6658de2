import { type Html, html } from "../html.ts";
import type { Depth } from "../model.ts";
import { BAR_HEIGHTS, DEPTH_NAMES, drawGlyph, type Glyph, saySign } from "./glyphs.ts";
import { LINES, type Seen } from "./seen.ts";

/** A bar of the sample, with what goes before it, the turns at its ends and the word below it. */
interface Piece {
  depth: Depth;
  /** 'join': it stands at the bar before it. */
  gap: "join" | "none" | "life" | "rest";
  word: string;
  start?: Glyph;
  end?: Glyph;
  /** What lies within it. */
  inner?: Depth;
  plan?: true;
}

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];

/** A life of which every part occurs on the lanes: touched, then worked on, set aside, taken up again, … */
function composeLane(seen: ReadonlySet<Seen>): Piece[] {
  const depths = DEPTHS.filter((depth) => seen.has(depth));
  const pieces = composeWork(depths, seen);
  composeReturn(pieces, depths, seen);
  composeEnd(pieces, seen);
  if (seen.has("planned")) pieces.push({ depth: "worked-on", gap: "none", word: LINES.planned, plan: true });
  return pieces;
}

/** The depths from the lowest on, with what begins. */
function composeWork(depths: readonly Depth[], seen: ReadonlySet<Seen>): Piece[] {
  const line = seen.has("life") ? "life" : "none";
  const pieces = depths.map((depth, at): Piece => {
    const gap = depth === "deep-dive" && depths[at - 1] === "worked-on" ? "join" : line;
    return { depth, gap, word: DEPTH_NAMES[depth] };
  });
  const [first, second] = pieces;
  if (!first) return pieces;
  const more: Piece = { depth: depths.at(-1) ?? first.depth, gap: line, word: "" };
  if (seen.has("named")) first.start = "named";
  // One bar cannot begin twice.
  const begun = first.start === "named" || (seen.has("started") && second && first.depth === "touched");
  if (seen.has("started")) (begun ? (second ?? more) : first).start = "started";
  const isShort = line === "life" && pieces.slice(1).every(({ gap }) => gap !== "life");
  return more.start || isShort ? [...pieces, more] : pieces;
}

/** What is set aside and comes back, and a time within a longer one. */
function composeReturn(pieces: Piece[], depths: readonly Depth[], seen: ReadonlySet<Seen>): void {
  const last = pieces.at(-1);
  if (last && seen.has("paused")) last.end = "paused";
  const [low, high] = seen.has("sunk") ? depths.slice(0, 2) : depths.slice(-2);
  const isWithin = seen.has("sunk") || seen.has("raised");
  if (!low || !(isWithin || seen.has("rest") || seen.has("resumed"))) return;
  const gap = seen.has("rest") ? "rest" : seen.has("life") && !last?.end ? "life" : "none";
  const piece: Piece = { depth: low, gap, word: "" };
  if (isWithin && high)
    Object.assign(piece, {
      depth: seen.has("sunk") ? high : low,
      inner: seen.has("sunk") ? low : high,
      word: LINES.sunk,
    });
  if (seen.has("resumed")) piece.start = "resumed";
  pieces.push(piece);
}

function composeEnd(pieces: Piece[], seen: ReadonlySet<Seen>): void {
  const last = pieces.at(-1);
  if (!last || !seen.has("dropped")) return;
  if (last.end) pieces.push({ depth: last.depth, gap: "none", word: "", end: "dropped" });
  else last.end = "dropped";
}

/** Where the sample lane stands, in pixels, and how high it is. */
const [LEFT, BASE, HEIGHT] = [8, 40, 64] as const;
/** In pixels: what a letter takes, the paper around a word, what a bar, a gap and a rest take at least, and a time within a longer one. */
const [LETTER, AROUND, BAR, GAP, REST, INNER] = [7.2, 16, 64, 40, 74, 8] as const;

type Placed = Piece & { x: number; width: number; before: string; from: number };

function placePieces(pieces: readonly Piece[]): Placed[] {
  let at: number = LEFT;
  // From here on a word may stand above.
  let free: number = LEFT;
  let isTold = false;
  return pieces.map((piece, index) => {
    const from = at;
    const isFirstLife = piece.gap === "life" && index > 0 && !isTold;
    // Its turns say that a rest is one.
    const isSaid = pieces[index - 1]?.end === "paused" && piece.start === "resumed";
    const before = isFirstLife ? LINES.life : piece.gap === "rest" && !isSaid ? LINES.rest : "";
    isTold ||= isFirstLife;
    if (index > 0 && piece.gap !== "join") at += Math.max(piece.gap === "rest" ? REST : GAP, measure(before));
    const x = Math.round(index === 0 ? at : Math.max(at, free + halfOf(piece.start)));
    if (piece.start) free = x + halfOf(piece.start) * (index === 0 ? 2 : 1);
    const width = Math.round(Math.max(BAR, measure(piece.word), piece.end ? free + halfOf(piece.end) - x : 0));
    at = x + width;
    if (piece.end) free = at + halfOf(piece.end);
    return { ...piece, x, width, before, from: Math.round(from) };
  });
}

/** Half of what the word of a turn takes. */
function halfOf(turn: Glyph | undefined): number {
  return turn === undefined ? 0 : measure(saySign(turn)) / 2;
}

function measure(word: string): number {
  return word === "" ? 0 : word.length * LETTER + AROUND;
}

/** The sample, and the same in words for those who do not see it: 'first told of, a small dot; touched, a low pale bar'. */
export function drawSampleLane(seen: ReadonlySet<Seen>): { drawing: Html; words: string } {
  const pieces = placePieces(composeLane(seen));
  const last = pieces.at(-1);
  const width = (last ? last.x + last.width : 0) + LEFT;
  const words = pieces.flatMap(sayPiece).filter((said, at, all) => said !== "" && all.indexOf(said) === at);
  const drawing = html`<svg class="lanes sample hue-5" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">${drawLine(pieces, "life")}${drawLine(pieces, "rest")}<g class="lane">${pieces.map(drawPiece)}${pieces.map(drawTurns)}</g></svg>`;
  return { drawing, words: words.join("; ") };
}

/** The line on which the bars stand, with what lies between them where that is of its kind. */
function drawLine(pieces: readonly Placed[], kind: "life" | "rest"): Html | false {
  const path = pieces.flatMap(({ gap, from, x }, index) =>
    index > 0 && gap === kind ? [`M${from} ${BASE}H${x}`] : [],
  );
  return path.length > 0 && html`<path class="${kind}" d="${path.join("")}"/>`;
}

function drawPiece({ depth, inner, plan, word, before, from, x, width }: Placed): Html {
  const middle = x + width / 2;
  return html`${before !== "" && drawWord(before, (from + x) / 2)}${drawBar(`${depth}${plan ? " plan" : ""}`, depth, x, width)}${inner && drawBar(inner, inner, middle - INNER / 2, INNER)}${word !== "" && drawWord(word, middle)}`;
}

function drawBar(look: string, depth: Depth, x: number, width: number): Html {
  const height = BAR_HEIGHTS[depth];
  return html`<rect class="bar ${look}" x="${x}" y="${BASE - height}" width="${width}" height="${height}"/>`;
}

function drawWord(word: string, x: number): Html {
  return html`<text x="${x}" y="${BASE + 18}">${word}</text>`;
}

function drawTurns({ start, end, x, width }: Placed): Html {
  return html`${start && drawTurn(start, x, x === LEFT)}${end && drawTurn(end, x + width, false)}`;
}

/** Its word is centred above it, but for the first one, which begins there. */
function drawTurn(sign: Glyph, x: number, isFirst: boolean): Html {
  return html`${drawGlyph(sign, html` transform="translate(${x} ${BASE})"`)}<text class="turn-word ${isFirst ? "start" : "middle"}" x="${isFirst ? x - 4 : x}" y="14">${saySign(sign)}</text>`;
}

/** How the shapes look, for those who do not see them. */
const LOOKS: Readonly<Partial<Record<string, string>>> = {
  [saySign("named")]: "a small dot",
  [saySign("started")]: "a ring",
  [saySign("resumed")]: "a triangle",
  [saySign("paused")]: "two strokes",
  [saySign("dropped")]: "a cross",
  [LINES.touched]: "a low pale bar",
  [LINES["worked-on"]]: "a higher bar",
  [LINES["deep-dive"]]: "the highest and darkest",
  [LINES.life]: "a thin line",
  [LINES.rest]: "a dotted line",
  [LINES.sunk]: "drawn on top of the longer one",
  [LINES.planned]: "hollow",
};

function sayPiece({ before, start, word, end }: Placed): string[] {
  const signs = [start, end].map((sign) => (sign ? saySign(sign) : ""));
  return [before, signs[0] ?? "", word, signs[1] ?? ""].map((said) => (LOOKS[said] ? `${said}, ${LOOKS[said]}` : said));
}
