/**
 * Learns the weights of src/topics/likely/ from labelled journals: `npm run learn -- [--more | --vectors FILE] DIR…`. A DIR holds docs/NN/ and
 * gold/NN.json as for `npm run evaluate`. Words that only a few documents use get no weight by themselves. FILE holds vectors of words in
 * the text form of GloVe: with it, words get weights by those that they are used like. With `--more` the weights that there are move as far as
 * these labels, beside those that they were learnt from, tell.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Example, readExamples } from "./examples.ts";
import { learnMore, learnWeights } from "./fit.ts";
import { readPresent, scoreAll } from "./present.ts";
import { kinTableOf, tableOf } from "./tables.ts";
import { NO_VECTORS, readVectors } from "./vectors.ts";

const FOLDER = new URL("../../src/topics/likely/", import.meta.url);

const { values, positionals } = parseArgs({
  options: { vectors: { type: "string" }, more: { type: "boolean" } },
  allowPositionals: true,
});
const present = readPresent();
const vectors = values.vectors === undefined ? NO_VECTORS : await readVectors(values.vectors);
const examples: Example[] = [];
for (const root of positionals) examples.push(...(await readExamples(root)));
const model = values.more ? learnMore(present, examples, scoreAll(present, examples)) : learnWeights(examples, vectors);
writeFileSync(new URL("weights.ts", FOLDER), tableOf(model));
if (!values.more) writeFileSync(new URL("kin-weights.ts", FOLDER), kinTableOf(model, vectors));
const found = examples.filter(({ isInterest }) => isInterest).length;
const documents = new Set(examples.map(({ document }) => document)).size;
process.stdout.write(`${examples.length} phrases of ${documents} documents, ${found} of them interests\n`);
