/**
 * Learns the weights of src/topics/likely/weights.ts from labelled journals: `npm run learn -- DIR…`. A DIR holds docs/NN/ and
 * gold/NN.json as for `npm run evaluate`. Words that only a few documents use get no weight.
 */
import { writeFileSync } from "node:fs";
import { type Example, readExamples } from "./examples.ts";
import { learnWeights, type Model } from "./fit.ts";

const TABLE = new URL("../../src/topics/likely/weights.ts", import.meta.url);
/** Smaller weights change nothing. */
const SMALLEST = 0.05;
const WIDTH = 130;

const examples: Example[] = [];
for (const root of process.argv.slice(2)) examples.push(...(await readExamples(root)));
const model = learnWeights(examples);
writeFileSync(TABLE, tableOf(model));
const found = examples.filter(({ isInterest }) => isInterest).length;
const documents = new Set(examples.map(({ document }) => document)).size;
process.stdout.write(`${examples.length} phrases of ${documents} documents, ${found} of them interests\n`);

function tableOf({ bias, weights }: Model): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[] = [];
  let line = "";
  for (const [feature, weight] of kept) {
    const part = `${feature} ${Math.round(weight * 100)}`;
    if (line !== "" && line.length + part.length + 2 > WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? part : `${line}; ${part}`;
  }
  return `/** Written by \`npm run learn\`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = ${Math.round(bias * 100)};
export const TABLE = \`
${[...lines, line].join("\n")}
\`;
`;
}
