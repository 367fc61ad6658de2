import type { Strand } from "./strands.ts";

/** A stretch of the line on which the bars of a lane stand: 'life' where the topic is in hand, 'rest' where it is paused. */
interface Thread {
  from: number;
  to: number;
  kind: "life" | "rest";
}

/** From the first stretch to the last; it breaks off where the topic was dropped, until it comes back. */
export function spinThreads(strands: readonly Strand[]): Thread[] {
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
