/**
 * CPU time of the engine per KB of text, warm, each part apart: `npm run bench [-- DIR …]` (default: bench/journals, the labelled
 * documents beside the repository where they are present, and a journal of 600 entries). `npm run bench -- --growth` times the site for
 * 150, 600 and 2400 entries. Time of the process, not of the clock: a busy machine must not matter.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { forgetLast } from "../src/remember.ts";
import { type Journal, openJournal, readEntries } from "./journal.ts";
import { makeLargeJournal } from "./large-journal.ts";
import { listStages } from "./stages.ts";

/** A journal and what it is called in the table. */
interface Sample {
  name: string;
  journals: readonly Journal[];
}

const OWN = new URL("journals", import.meta.url).pathname;
const LABELLED = new URL("../../shared/evaluation/docs", import.meta.url).pathname;
/** A small sample is warm only after many runs: before, most of its time is the compiler's. */
const WARM_UP = 30;
const ROUNDS = 7;
/** A sample of more KB than this is its own warm-up: it is run less often. */
const LARGE = 500;

const words = process.argv.slice(2);
const isGrowth = words.includes("--growth");
const folders = words.filter((word) => !word.startsWith("--"));
const own = openAll(OWN);
const samples: Sample[] = isGrowth
  ? [150, 600, 2400].map((count) => ({ name: `${count} entries`, journals: [makeLargeJournal(own, count)] }))
  : folders.length > 0
    ? folders.map((folder) => ({ name: folder, journals: openAll(folder) }))
    : listSamples();
for (const sample of samples) printTimes(sample, await timeSample(sample));

function listSamples(): Sample[] {
  const large = { name: "600 entries", journals: [makeLargeJournal(own, 600)] };
  const labelled = existsSync(LABELLED) ? [{ name: "labelled documents", journals: openAll(LABELLED) }] : [];
  return [{ name: "bench/journals", journals: own }, ...labelled, large];
}

/** A folder of journals ('01', '02', …), else the folder as one journal. */
function openAll(folder: string): Journal[] {
  const names = readdirSync(folder).filter((name) => /^\d\d$/.test(name));
  return names.length > 0 ? names.sort().map((name) => openJournal(join(folder, name))) : [openJournal(folder)];
}

/** Milliseconds of each part, all journals of the sample together. */
async function timeSample({ journals }: Sample): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const isLarge = sizeOf(journals) > LARGE;
  const read = async () => {
    const all = [];
    for (const journal of journals) all.push(await readEntries(journal));
    return all;
  };
  if (!isLarge) await read();
  const start = cpuTime();
  const entries = await read();
  times.set("parsing", cpuTime() - start);
  const stages = journals.map((journal, at) => listStages(journal, entries[at] ?? []));
  for (const [at, { name }] of (stages[0] ?? []).entries()) {
    times.set(
      name,
      timeOf(() => stages.forEach((list) => void list[at]?.run()), isLarge),
    );
  }
  // Reading an entry places its periods and finds its topics too.
  const found = (times.get("periods") ?? 0) + (times.get("topics") ?? 0);
  times.set("parsing", (times.get("parsing") ?? 0) - found);
  return times;
}

/** Median of several runs after some that nobody counts. Each reads its texts as if for the first time. */
function timeOf(work: () => void, isLarge: boolean): number {
  for (let round = 0; round < (isLarge ? 1 : WARM_UP); round += 1) work();
  const times = Array.from({ length: isLarge ? 3 : ROUNDS }, () => {
    forgetLast();
    const start = cpuTime();
    work();
    return cpuTime() - start;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function cpuTime(): number {
  return process.cpuUsage().user / 1000;
}

function sizeOf(journals: readonly Journal[]): number {
  return journals.flatMap(({ files }) => files).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
}

function printTimes({ name, journals }: Sample, times: ReadonlyMap<string, number>): void {
  const size = sizeOf(journals);
  process.stdout.write(`${name} (${Math.round(size)} KB)\n`);
  for (const [part, time] of times)
    process.stdout.write(`  ${part.padEnd(18)}${(time / size).toFixed(3).padStart(9)} ms per KB\n`);
}
