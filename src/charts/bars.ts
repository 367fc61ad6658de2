import { serialDay } from "../days.ts";
import { type Html, html } from "../html.ts";
import { placeSpan } from "./axis.ts";
import { percent } from "./axis-drawing.ts";
import { sayWhen } from "./calendar.ts";
import { DEPTH_NAMES, saySign } from "./glyphs.ts";
import type { Plot } from "./plot.ts";
import { partsOf, type Strand } from "./strands.ts";

/** In per cent of the width: a day in a long journal must still be seen and hit. */
const LEAST_WIDTH = 0.6;
/** In per cent of the width, which is some 900 pixels: the paper between a bar and its neighbour. */
export const HAIRLINE = 0.08;

/** Entries that the name of a bar tells. */
const MOST_TITLES = 2;

/** A strand with the place that it takes on the paper, in per cent of the width. */
export interface Bar {
  strand: Strand;
  left: number;
  right: number;
  /** How many bars lie below it, one on the other; 0 for one that lies on none. */
  level: number;
  /** What lies below it is as high and as dark: a rim would cut a gap into what is one. */
  isFlush: boolean;
}

/** The bars of one lane, in the order of time, each after every longer one that it lies on. */
export function placeBars(strands: readonly Strand[], plot: Plot): Bar[] {
  const bars = layerBars(strands.map((strand) => placeBar(strand, plot)));
  for (const [index, bar] of bars.entries()) {
    const under = bars
      .slice(0, index)
      .filter((other) => other.left < bar.right - HAIRLINE && bar.left < other.right - HAIRLINE);
    bar.level = Math.max(0, ...under.map(({ level }) => level + 1));
    bar.isFlush = under.every(({ strand: { depth, plan } }) => depth === bar.strand.depth && !plan && !bar.strand.plan);
  }
  return bars;
}

function placeBar(strand: Strand, { axis, x }: Plot): Bar {
  const { from, to } = placeSpan(axis, strand, LEAST_WIDTH / (x(1) - x(0)));
  return { strand, left: x(from), right: x(to), level: 0, isFlush: true };
}

/**
 * A keyboard goes through a lane in the order of time, and so does the painter, except that a bar waits for all longer ones that
 * it would otherwise be hidden by: a day inside a quarter comes after the quarter.
 */
function layerBars(bars: readonly Bar[]): Bar[] {
  const length = ({ strand }: Bar) => strand.end - strand.start;
  const longFirst = [...bars].sort((a, b) => length(b) - length(a));
  const turns = new Map<Bar, number>();
  for (const [index, bar] of longFirst.entries()) {
    const under = longFirst.slice(0, index).filter((other) => other.left < bar.right && bar.left < other.right);
    turns.set(bar, Math.max(bar.strand.start, ...under.map((other) => turns.get(other) ?? 0)));
  }
  return longFirst.sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}

/**
 * What answers to a finger and to a keyboard; what is seen of a bar is drawn together with all others (lane-shapes.ts). Its line
 * leans a little: of one that lies level, browsers say that it has no height, and programs that steer them, that nobody sees it.
 */
export function drawLink({ strand, left, right }: Bar, topic: string): Html {
  const days = `${serialDay(strand.days.start)}/${serialDay(strand.days.end - 1)}`;
  const statuses = [...new Set(partsOf(strand).flatMap(({ status }) => (status === "continued" ? [] : [status])))];
  const status = statuses.length > 0 && html` data-status="${statuses.join(" ")}"`;
  return html`<a href="${strand.href}" class="${strand.depth}${strand.plan && " plan"}" aria-label="${describeStrand(strand, topic)}" data-days="${days}"${status}><line x1="${percent(left)}" x2="${percent(right)}" y2=".1"/></a>`;
}

/** 'Kubernetes: worked on, started in February 2020, January – March 2020, in 2020 in review'; 'Rust: touched, May 2023, 5 times, in Week 1, Week 2 and 3 more'. */
export function describeStrand(strand: Strand, topic: string): string {
  const depth = strand.plan ? "planned" : DEPTH_NAMES[strand.depth];
  const status = strand.plan ? [] : sayStatuses(strand);
  const times = strand.count > 1 ? [`${strand.count} times`] : [];
  return `${topic}: ${[depth, ...status, strand.label, ...times, ...sayTold(strand.told)].join(", ")}`;
}

/** 'Started in February 2020', of several stretches 'paused, resumed', in the order of time; not 'started, started in February 2020'. */
function sayStatuses(strand: Strand): string[] {
  const turns = partsOf(strand).flatMap(({ status, turn }) =>
    status === "continued" ? [] : [{ sign: saySign(status), when: turn ? ` ${sayWhen(turn)}` : "" }],
  );
  const said = turns.flatMap(({ sign, when }, at) => {
    const isDated = [turns[at - 1], turns[at + 1]].some((beside) => beside?.sign === sign && beside.when !== "");
    return when === "" && isDated ? [] : [`${sign}${when}`];
  });
  return said.filter((words, at) => words !== said[at - 1]);
}

function sayTold(titles: readonly string[]): string[] {
  const named = titles.slice(0, MOST_TITLES);
  const rest = titles.length - named.length;
  if (named.length === 0) return [];
  return [`in ${rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(" and ")}`];
}
