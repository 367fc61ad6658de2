import { type Html, html } from "../html.ts";
import { percent } from "./axis-drawing.ts";
import { drawBars } from "./bars.ts";
import type { Field } from "./hues.ts";
import type { Lane } from "./lanes.ts";
import { BASELINE, type Plot } from "./plot.ts";
import type { Strand } from "./strands.ts";

/** In Latin letters. */
const NAME_LENGTH = 26;

/** A stretch of the line on which the bars of a lane stand: 'life' where the topic is in hand, 'rest' where it is paused. */
interface Thread {
  from: number;
  to: number;
  kind: "life" | "rest";
}

export function drawFieldName(field: Field, y: number): Html {
  const name = shorten(field.label ?? "Other topics", NAME_LENGTH);
  return html`<g class="field hue-${field.hue}" transform="translate(0 ${y})"><line x1="0" x2="100%" y1="6" y2="6"/><rect x="0" y="15" width="9" height="9"/><text x="0" dx="15" y="24">${name}</text></g>
`;
}

/** The name, the thread of the topic's life, and the bars on it. Everything stands at its own zero, the baseline of a lane whose top is at `y`. */
export function drawLane(lane: Lane, y: number, plot: Plot): Html {
  const at = (serial: number) => percent(plot.x(plot.axis.position(serial)));
  const threads = spinThreads(lane.strands).map(
    ({ from, to, kind }) => html`<line class="${kind}" x1="${at(from)}" x2="${at(to)}"/>`,
  );
  return html`<g class="lane hue-${lane.field.hue}" transform="translate(0 ${y + BASELINE})"${lane.field.label && html` data-field="${lane.field.label}"`}><line class="ground" x1="${percent(plot.gutter)}" x2="100%"/>${threads}${plot.named && drawName(lane, plot)}${drawBars(lane.strands, lane.topic.label, plot)}</g>
`;
}

function drawName({ topic }: Lane, plot: Plot): Html {
  const name = shorten(topic.label, NAME_LENGTH);
  const title = name === topic.label ? null : html`<title>${topic.label}</title>`;
  return html`<a class="name" href="${topic.url}">${title}<text x="${percent(plot.gutter - 1.5)}" y="-2">${name}</text></a>`;
}

/** From the first stretch to the last; it breaks off where the topic was dropped, until it comes back. */
function spinThreads(strands: readonly Strand[]): Thread[] {
  const threads: Thread[] = [];
  let status: Strand["status"] = "continued";
  let reach = Number.NEGATIVE_INFINITY;
  const spin = (from: number, to: number, kind: Thread["kind"]) => {
    const last = threads.at(-1);
    if (last?.kind === kind && last.to >= from) last.to = Math.max(last.to, to);
    else threads.push({ from, to, kind });
  };
  for (const strand of strands.filter(({ plan }) => !plan).sort((a, b) => a.start - b.start)) {
    const silent = strand.start > reach && threads.length > 0 && status !== "dropped";
    if (silent) spin(reach, strand.start, status === "paused" ? "rest" : "life");
    spin(strand.start, strand.end, "life");
    // Of two stretches that end together, a quarter and its last month, the one that says how it ended counts.
    const rests = strand.status === "paused" || strand.status === "dropped";
    if (strand.end > reach || (strand.end === reach && rests)) status = strand.status;
    reach = Math.max(reach, strand.end);
  }
  return threads;
}

/** Cut between words where that leaves more than half. Wide characters (CJK) count twice. */
function shorten(name: string, most: number): string {
  let room = most;
  let kept = "";
  for (const character of name) {
    room -= (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (room < 0) {
      const words = kept.lastIndexOf(" ");
      return `${(words > most / 2 ? kept.slice(0, words) : kept).trimEnd()}…`;
    }
    kept += character;
  }
  return name;
}
