import { type Html, html, raw } from "../html.ts";
import type { Depth, PreviewCard, PreviewLane } from "../model.ts";
import { BAR_HEIGHTS } from "./glyphs.ts";
import { HUES } from "./hues.ts";

/** Letters as outlines, so that a picture looks the same on a machine without the font. */
export interface Lettering {
  /** Width in pixels of a line of text. */
  measure(text: string, size: number, weight: Weight): number;
  /** SVG path of a line of text; `x`, `y` is where its base line begins. */
  outline(text: string, x: number, y: number, size: number, weight: Weight): string;
  /** Whether the fonts have every letter. */
  covers(text: string): boolean;
}

export type Weight = "regular" | "semibold";

/** The size that the Open Graph protocol's readers expect, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 };

const INK = "#1f1d1a";
const SOFT = "#57534c";
const RULE = "#d8d2c4";
const PAPER = "#fbf9f4";
const EDGE = 72;
const GUTTER = 384;
/** Ground line of the lowest lane, and the least distance between two. */
const BOTTOM = 532;
const STEP = 44;
/** Base line of the title. */
const TITLE = 178;
const TITLE_SIZES = [76, 64, 54, 46];
/** More letters than any line of a card holds: to measure a longer text again and again takes minutes. */
const MOST_LETTERS = 240;
const OPACITY: Readonly<Record<Depth, number>> = { touched: 0.55, "worked-on": 0.8, "deep-dive": 1 };

/** A whole SVG document. What the fonts cannot write is left out: the lanes still tell the journal. */
export function drawPreviewCard(given: PreviewCard, lettering: Lettering): string {
  const card = fillTitle(given, lettering);
  const left = card.lanes.some(({ label }) => lettering.covers(label)) ? GUTTER : EDGE;
  const lines = breakTitle(clip(card.title), lettering);
  const below = TITLE + lines.reduce((sum, { size }) => sum + size * 1.1, 0) - 8;
  const lanes = card.lanes.slice(0, Math.floor((BOTTOM - below - 80) / STEP) + 1);
  const step = lanes.length > 3 ? STEP : 56;
  const top = BOTTOM - (lanes.length - 1) * step;
  const scale = lanes.length === 1 ? 4 : 1.7;
  const { width, height } = CARD_SIZE;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${PAPER}"/>
${write(lettering, clip(card.journal), EDGE, 92, 30, SOFT, "semibold")}
${lines.map(({ text, size }, index) => write(lettering, text, EDGE, TITLE + index * size * 1.1, size, INK, "semibold"))}
${write(lettering, clip(card.note), EDGE, below, 30, SOFT, "regular")}
${lanes.length > 0 && drawMarks(card, top, left, lettering)}
${lanes.map((lane, index) => drawLane(lane, top + index * step, scale, left, lettering))}
</svg>`.markup;
}

/** Where the fonts lack the title, the journal's own name stands in its place. */
function fillTitle(card: PreviewCard, lettering: Lettering): PreviewCard {
  if (lettering.covers(card.title)) return card;
  if (card.journal !== "" && lettering.covers(card.journal)) return { ...card, title: card.journal, journal: "" };
  return lettering.covers(card.note) ? { ...card, title: card.note, note: "" } : card;
}

interface TitleLine {
  text: string;
  size: number;
}

/** In the largest size that takes two lines or fewer; else in the smallest, cut after two. */
function breakTitle(title: string, lettering: Lettering): TitleLine[] {
  if (!lettering.covers(title)) return [];
  const room = CARD_SIZE.width - 2 * EDGE;
  for (const size of TITLE_SIZES) {
    const lines = wrap(title, (text) => lettering.measure(text, size, "semibold") <= room);
    if (lines.length <= 2) return lines.map((text) => ({ text, size }));
  }
  const size = TITLE_SIZES.at(-1) ?? 46;
  const fits = (text: string) => lettering.measure(text, size, "semibold") <= room;
  const [first = "", second = ""] = wrap(title, fits);
  return [
    { text: cut(first, fits), size },
    { text: cut(`${second} …`, fits), size },
  ];
}

function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  // A word that is wider than the card makes a line of its own, which no break can help.
  return lines.every(fits) ? lines : [...lines, "", ""];
}

/** Shortens from the end until it fits: 'A very long wo…'. */
function cut(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function clip(text: string): string {
  return [...text.slice(0, 2 * MOST_LETTERS)].slice(0, MOST_LETTERS).join("");
}

function drawMarks({ marks, here }: PreviewCard, top: number, left: number, lettering: Lettering): Html {
  const place = (at: number) => placeAt(at, left);
  const lines = marks.map(({ at }) => html`<path d="M${place(at)} ${top - 30}V${BOTTOM + 12}" stroke="${RULE}"/>`);
  const labels = marks.map(({ label, at }) => write(lettering, label, place(at), BOTTOM + 48, 24, SOFT, "regular"));
  const dot =
    here !== null &&
    html`<path d="M${place(here)} ${top - 34}V${BOTTOM + 12}" stroke="${INK}" stroke-width="2"/><circle cx="${place(here)}" cy="${top - 34}" r="6" fill="${INK}"/>`;
  return html`${lines}${labels}${dot}`;
}

function drawLane(
  { label, hue, strands }: PreviewLane,
  y: number,
  scale: number,
  left: number,
  lettering: Lettering,
): Html {
  const place = (at: number) => placeAt(at, left);
  const color = HUES[hue] ?? HUES[0] ?? INK;
  const fits = (text: string) => lettering.measure(text, 26, "regular") <= GUTTER - EDGE - 20;
  const bars = strands.map(({ from, to, depth, plan }) => {
    const height = BAR_HEIGHTS[depth] * scale;
    const width = Math.max(6, place(to) - place(from));
    const look = plan
      ? html`fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="6 4"`
      : html`fill="${color}" fill-opacity="${OPACITY[depth]}"`;
    return html`<rect x="${place(from)}" y="${y - height}" width="${round(width)}" height="${round(height)}" ${look}/>`;
  });
  return html`<path d="M${left} ${y}H${CARD_SIZE.width - EDGE}" stroke="${color}" stroke-opacity="0.45"/>${write(lettering, lettering.covers(label) ? cut(clip(label), fits) : "", EDGE, y, 26, INK, "regular")}${bars}\n`;
}

/** Pixels from the left of a share of the axis, which begins at `left`: behind the names, where there are any. */
function placeAt(at: number, left: number): number {
  return round(left + at * (CARD_SIZE.width - EDGE - left));
}

function write(
  lettering: Lettering,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string,
  weight: Weight,
): Html {
  if (text === "" || !lettering.covers(text)) return html``;
  return html`<path d="${raw(lettering.outline(text, x, round(y), size, weight))}" fill="${color}"/>\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
