/**
 * Scores the timeline against labelled journals: `npm run evaluate [-- DIR] [--verbose]`. DIR holds gold/NN.json and NN/ or docs/NN/
 * (default: bench/journals; 01 to 04 are for development, no rule may be written from 05 to 08).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildJournal, openJournal } from "./journal.ts";
import { emptySums, type Gold, type Sums, scoreTimeline } from "./score.ts";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const root = words[0] ?? new URL("journals", import.meta.url).pathname;
const docs = existsSync(join(root, "docs")) ? join(root, "docs") : root;
const total = emptySums();
for (const name of readdirSync(docs).sort()) {
  const labels = join(root, "gold", `${name}.json`);
  if (!existsSync(labels)) continue;
  const gold = JSON.parse(readFileSync(labels, "utf8")) as Gold;
  const { timeline } = await buildJournal(openJournal(join(docs, name)));
  const { sums, notes } = scoreTimeline(gold, timeline);
  for (const key of Object.keys(total) as (keyof Sums)[]) total[key] += sums[key];
  print(`${name}  ${describe(sums)}`);
  if (process.argv.includes("--verbose")) for (const note of notes) print(note);
}
print(`all ${describe(total)}`);

function describe(sums: Sums): string {
  const [periodP, periodR] = [ratio(sums.periodHit, sums.periodPredicted), ratio(sums.periodHit, sums.periodGold)];
  const [precision, recall] = [ratio(sums.hit, sums.hit + sums.wrong), ratio(sums.coreHit, sums.core)];
  const depth = sums.depthGold > 0 ? `; depth ${sums.depthHit} of ${sums.depthGold}` : "";
  return (
    `period F1 ${mean(periodP, periodR)}; interest F1 ${mean(precision, recall)} ` +
    `(P ${precision.toFixed(2)}, R ${recall.toFixed(2)})${depth}`
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(precision: number, recall: number): string {
  return (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)).toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
