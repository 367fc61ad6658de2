import { NOTHING } from "../../src/topics/likely/kin.ts";
import { type Model, PLACES } from "./fit.ts";
import type { Vectors } from "./vectors.ts";

/** Smaller weights change nothing. */
const SMALLEST = 0.05;
const WIDTH = 130;
/** Hundredths of the logarithm of the odds from one letter to the next. */
const STEP = 15;
const [FIRST_LETTER, LAST_LETTER] = ["A".charCodeAt(0), "Z".charCodeAt(0)];

/** The source of src/topics/likely/weights.ts. */
export function tableOf({ bias, weights }: Model): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = kept.map(([feature, weight]) => `${feature} ${Math.round(weight * 100)}`);
  return `/** Written by \`npm run learn\`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = ${Math.round(bias * 100)};
export const TABLE = \`
${fill(parts, "; ")}
\`;
`;
}

/** The source of src/topics/likely/kin-weights.ts: each word with a letter for each place. */
export function kinTableOf({ kin }: Model, vectors: Vectors): string {
  const parts = [...vectors.words].sort().map((word) => {
    const vector = vectors.of(word) ?? [];
    const letters = PLACES.map((place) =>
      letterOf(kin[place].reduce((sum, weight, n) => sum + weight * (vector[n] ?? 0), 0)),
    );
    return word + letters.join("");
  });
  return `/** Written by \`npm run learn\`: change nothing here. What words say by those that they are used like. See ./kin.ts. */
export const STEP = ${STEP};
export const KIN = \`
${fill(parts, " ")}
\`;
`;
}

function letterOf(weight: number): string {
  const code = NOTHING + Math.round((weight * 100) / STEP);
  return String.fromCharCode(Math.max(FIRST_LETTER, Math.min(LAST_LETTER, code)));
}

/** Parts side by side, in lines of nearly the same length. */
function fill(parts: readonly string[], between: string): string {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const longer = line === "" ? part : line + between + part;
    if (line !== "" && longer.length > WIDTH) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}
