import { partsOf, type Strand } from "./strands.ts";

/** A stretch of the line on which the bars of a lane stand: 'life' where the topic is in hand, 'rest' where it is paused. */
export interface Thread {
  from: number;
  to: number;
  kind: "life" | "rest";
}

/**
 * From the first stretch to the last; it breaks off where the topic was dropped, until it comes back. To be named meanwhile, or worked on
 * before the time of which the author says that it came back, ends neither a pause nor an end. `earlier`: what is told before the part
 * that is shown, for how the topic stood then.
 */
export function spinThreads(strands: readonly Strand[], earlier: readonly Strand[] = []): Thread[] {
  const threads: Thread[] = [];
  let status: Strand["status"] = "continued";
  let reach = Number.NEGATIVE_INFINITY;
  let restsAt = Number.NEGATIVE_INFINITY;
  const spin = (from: number, to: number, kind: Thread["kind"]) => {
    const last = threads.at(-1);
    if (last?.kind === kind && last.to >= from) last.to = Math.max(last.to, to);
    else threads.push({ from, to, kind });
  };
  const past = new Set(earlier.flatMap(partsOf));
  const ordered = [...earlier, ...strands]
    .flatMap(partsOf)
    .filter(({ plan }) => !plan)
    .sort((a, b) => a.start - b.start);
  for (const [at, strand] of ordered.entries()) {
    const turn = strand.turn?.at ?? strand.start;
    // Told in December to have ended in November.
    if (isRest(strand.status) && turn < strand.start && !isRest(status) && threads.length > 0) {
      if (turn > reach) spin(reach, turn, "life");
      status = strand.status;
      reach = Math.max(reach, turn);
    }
    const start = isRest(strand.status) ? strand.start : Math.min(strand.start, turn);
    const silent = start > reach && threads.length > 0 && status !== "dropped";
    if (silent) spin(reach, start, status === "paused" ? "rest" : "life");
    if (!past.has(strand)) spin(start, strand.end, "life");
    // A part of the stretch that says how it ended was before that.
    const isPart = strand.end <= restsAt;
    const stays =
      isRest(status) && strand.status === "continued" && (isPart || staysAtRest(strand, ordered.slice(at + 1)));
    if (!stays) status = strand.status;
    if (isRest(strand.status)) restsAt = strand.end;
    reach = Math.max(reach, strand.end);
  }
  return threads;
}

function isRest(status: Strand["status"]): boolean {
  return status === "paused" || status === "dropped";
}

/** Only named, or the author tells its return later. */
function staysAtRest({ depth }: Strand, later: readonly Strand[]): boolean {
  return depth === "touched" || later.find(({ status }) => status !== "continued")?.status === "resumed";
}

/** What is seen of a line between the bars on it: they stand in order and apart (`joinTouching`). */
export function findGaps([start, end]: [number, number], told: readonly [number, number][]): [number, number][] {
  const gaps: [number, number][] = [];
  let at = start;
  for (const [left, right] of [...told, [end, end] as const]) {
    const until = Math.min(left, end);
    if (until > at) gaps.push([at, until]);
    at = Math.max(at, right);
  }
  return gaps;
}

/** Bars that touch become one: a year of plans, month by month, is no row of little boxes. */
export function joinTouching(places: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [left, right] of [...places].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && left <= last[1]) last[1] = Math.max(last[1], right);
    else joined.push([left, right]);
  }
  return joined;
}

/** The kinds of line that are seen between the bars of a lane, `least` wide. `x`: where a day lies, in the measure of the bars. */
export function findSeenLines(
  threads: readonly Thread[],
  bars: readonly [number, number][],
  x: (serial: number) => number,
  least: number,
): ReadonlySet<Thread["kind"]> {
  const told = joinTouching(bars);
  const isSeen = ({ from, to }: Thread) => findGaps([x(from), x(to)], told).some(([a, b]) => b - a >= least);
  const kinds = new Set<Thread["kind"]>();
  for (const thread of threads) if (!kinds.has(thread.kind) && isSeen(thread)) kinds.add(thread.kind);
  return kinds;
}
