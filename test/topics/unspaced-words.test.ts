import fc from "fast-check";
import { expect, test } from "vitest";
import { isCutOut, splitUnspaced } from "../../src/topics/unspaced-words.ts";

const SENTENCE = "今天在海边学习了编织渔网。";

test("the words of a long text are those of its sentences", () => {
  const words = (text: string) => splitUnspaced(text).map(({ text: word }) => word);
  expect(words(SENTENCE.repeat(200))).toEqual(Array.from({ length: 200 }, () => words(SENTENCE)).flat());
});

test("nothing is lost of any text, however long it goes on without a pause", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(600), (text, times) => {
      const whole = `${"网".repeat(times)}${text}${"𠮷".repeat(times)}`;
      const words = splitUnspaced(whole);
      expect(words.map((word) => word.text).join("")).toBe(whole);
      expect(words.every((word) => whole.startsWith(word.text, word.index))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a find inside of a word is cut out of it", () => {
  expect(isCutOut("试图论证", 1, 2)).toBe(true);
  expect(isCutOut("数学很难", 0, 2)).toBe(false);
});
