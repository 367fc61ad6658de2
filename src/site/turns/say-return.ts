import { hitsOf } from "./parts.ts";
import type { Sighting, Words } from "./sightings.ts";
import { createFinder } from "./wording/finder.ts";
import { wordingOf } from "./wording/index.ts";

/**
 * How the words of a sighting say that its topic came back: plainly ('picked it up again after a break', or noted so), weakly ('used it
 * again', 'back to my kiln'), or not at all: then a silence tells it.
 */
export function sayReturn({ words }: Pick<Sighting, "words">): "plainly" | "weakly" | null {
  const said = words.filter(({ status }) => status === "resumed");
  if (said.length === 0) return null;
  return said.some(isPlain) ? "plainly" : "weakly";
}

function isPlain({ text, read, isNoted }: Words): boolean {
  if (isNoted) return true;
  const { returned, again, plain } = wordingOf(read.language);
  const lower = text.toLowerCase();
  const find = createFinder(lower);
  const whole = { start: 0, end: lower.length };
  if (hitsOf(plain.returned, find, whole).length > 0) return true;
  const slight = hitsOf(again, find, whole);
  return hitsOf(returned, find, whole).some(
    ({ index, end }) => !slight.some((one) => one.index <= index && one.end >= end),
  );
}
