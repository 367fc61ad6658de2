import { type Html, html } from "../html.ts";
import { type Bar, drawLink } from "./bars.ts";
import type { Field } from "./hues.ts";
import type { Lane } from "./lanes.ts";
import { FLOOR, MIDDLE, type Plot } from "./plot.ts";

/** In Latin letters. */
const NAME_LENGTH = 26;
/** Letters that the square before the name of a field takes. */
const SQUARE = 3;

export function drawFieldName(field: Field, y: number): Html {
  const name = shorten(nameField(field), NAME_LENGTH - SQUARE);
  return html`<g class="field hue-${field.hue}" transform="translate(0 ${y})"><line x1="0" x2="100%" y1="6" y2="6"/><rect x="0" y="15" width="9" height="9"/><text x="0" dx="15" y="24">${name}</text></g>
`;
}

function nameField({ label }: Field): string {
  return label ?? "Other topics";
}

/** The name and the bars as links, of a lane whose top is at `y`; what is seen of the bars is drawn with those of all lanes. */
export function drawLane(lane: Lane, bars: readonly Bar[], y: number, plot: Plot): Html {
  const links = bars.map((bar) => drawLink(bar, lane.topic.label));
  return html`<g class="lane hue-${lane.field.hue}" transform="translate(0 ${y + MIDDLE})"${lane.field.label && html` data-field="${lane.field.label}"`}>${plot.named && drawName(lane)}${links}</g>
`;
}

function drawName({ topic }: Lane): Html {
  const name = shorten(topic.label, NAME_LENGTH);
  const title = name === topic.label ? null : html`<title>${topic.label}</title>`;
  return html`<a class="name" href="${topic.url}">${title}<text y="${FLOOR - 2}">${name}</text></a>`;
}

/** What names take on a tablet, where they are largest beside the bars: per cent of the width, for the paper behind them and for each letter. */
const ROOM = { behind: 3, letter: 0.82, least: 12 };

/** What the names of lanes need left of the bars, and those of their fields where they are shown, in per cent of the width. */
export function measureNames(lanes: readonly Lane[], withFields: boolean): number {
  const longest = lanes.reduce((most, { topic, field }) => {
    const own = withFields ? countLetters(nameField(field)) + SQUARE : 0;
    return Math.max(most, countLetters(topic.label), own);
  }, 0);
  return Math.max(ROOM.least, ROOM.behind + ROOM.letter * Math.min(longest, NAME_LENGTH));
}

function countLetters(name: string): number {
  return [...name].reduce((sum, character) => sum + widthOf(character), 0);
}

/** Wide characters (CJK) count twice. */
function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
}

/** Cut between words where that leaves more than half. */
function shorten(name: string, most: number): string {
  let room = most;
  let kept = "";
  for (const character of name) {
    room -= widthOf(character);
    if (room < 0) {
      const words = kept.lastIndexOf(" ");
      return `${(words > most / 2 ? kept.slice(0, words) : kept).trimEnd()}…`;
    }
    kept += character;
  }
  return name;
}
