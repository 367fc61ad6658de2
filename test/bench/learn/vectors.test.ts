import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Example } from "../../../bench/learn/examples.ts";
import { learnWeights } from "../../../bench/learn/fit.ts";
import { kinTableOf } from "../../../bench/learn/tables.ts";
import { readVectors } from "../../../bench/learn/vectors.ts";

const FILE = join(mkdtempSync(join(tmpdir(), "vectors-")), "vectors.txt");
writeFileSync(FILE, "the 3 4\n, 1 1\ncarrot 0 2\nradish 0.1 2\nmonday 2 0\nsunday 2 0.1\n2017 1 1\n");

const example = (last: string, isInterest: boolean, at: number): Example => ({
  document: `${at}`,
  isEnglish: true,
  features: [],
  words: { last, first: null, leads: [] },
  isInterest,
});

it("vectors have the length 1, and words alone have one", async () => {
  const vectors = await readVectors(FILE);
  expect(vectors.words).toEqual(["the", "carrot", "radish", "monday", "sunday"]);
  const [x = 0, y = 0, known, rare] = vectors.of("the") ?? [];
  expect([x, y, known, rare]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8), 1, 0]);
});

it("a word that no document has is told like those that it is used like", async () => {
  const vectors = await readVectors(FILE);
  const examples = Array.from({ length: 60 }, (_, at) => example(at % 2 === 0 ? "carrot" : "monday", at % 2 === 0, at));
  const told = kinTableOf(learnWeights(examples, vectors), vectors);
  const letterOf = (word: string): string => new RegExp(`\\b${word}([A-Z])`).exec(told)?.[1] ?? "";
  expect(letterOf("radish") > "M").toBe(true);
  expect(letterOf("sunday") < "M").toBe(true);
});
