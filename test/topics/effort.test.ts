import { expect, test } from "vitest";
import { countEffort, isAside, isShallow } from "../../src/topics/effort.ts";

test.each([
  ["I spent a lot of time on a pitch to Talking Looms.", true],
  ["Pitched it to The Loom Podcast.", true],
  ["In May I was a guest on Loom Radio.", true],
  ["I learned to pitch to a low key.", false],
  ["I pitched the tent and worked on Haskell.", false],
])("is beside the matter or not: %s", (sentence, expected) => {
  expect(isAside(sentence)).toBe(expected);
});

test.each([
  ["Loomly continues in maintenance mode.", true],
  ["Loomly is still chugging along in the background.", true],
  ["A short one, as I sold Loomly and rest.", true],
  ["I sold Loomly.", true],
  ["I sold three looms that I built.", false],
  ["I worked on the background of the loom.", false],
])("is left alone or not: %s", (sentence, expected) => {
  expect(isShallow(sentence)).toBe(expected);
});

test.each([
  ["The lute came along, and I ran to the Tern Building.", 0],
  ["We slept in that building and left.", 0],
  ["I spoke of the building of lutes.", 1],
  ["I went on building the lute.", 1],
])("names a house or work: %s", (sentence, expected) => {
  expect(countEffort(sentence)).toBe(expected);
});
