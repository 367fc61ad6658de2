/**
 * Scores the timeline against labelled journals: `npm run evaluate [-- DIR] [--verbose]`. DIR holds gold/NN.json and NN/ or docs/NN/
 * (default: bench/journals, where only the journals for development tell what they miss: no rule may be written from the others).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildJournal, openJournal } from "./journal.ts";
import { emptySums, type Gold, type Sums, scoreTimeline } from "./score.ts";

/** Journals of our own that a rule may be looked for in; all others of bench/journals are held out. */
const forDevelopment: readonly string[] = ["01", "02", "03", "04", "09", "11", "13", "15", "18", "19"];
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const root = words[0] ?? new URL("journals", import.meta.url).pathname;
const docs = existsSync(join(root, "docs")) ? join(root, "docs") : root;
const isOurs = words[0] === undefined;
const total = emptySums();
const development = emptySums();
const heldOut = emptySums();
for (const name of readdirSync(docs).sort()) {
  const labels = join(root, "gold", `${name}.json`);
  if (!existsSync(labels)) continue;
  const gold = JSON.parse(readFileSync(labels, "utf8")) as Gold;
  const { timeline } = await buildJournal(openJournal(join(docs, name)));
  const { sums, notes } = scoreTimeline(gold, timeline);
  const isHeldOut = isOurs && !forDevelopment.includes(name);
  addSums(total, sums);
  addSums(isHeldOut ? heldOut : development, sums);
  print(`${name}${isHeldOut ? "*" : " "} ${describe(sums)}`);
  if (process.argv.includes("--verbose") && !isHeldOut) for (const note of notes) print(note);
}
if (isOurs) {
  print(`development ${describe(development)}`);
  print(`held out *  ${describe(heldOut)}`);
}
print(`all ${describe(total)}`);

function addSums(into: Sums, sums: Sums): void {
  for (const key of Object.keys(into) as (keyof Sums)[]) into[key] += sums[key];
}

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
