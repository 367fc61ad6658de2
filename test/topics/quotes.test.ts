import { describe, expect, it } from "vitest";
import { cutClauses } from "../../src/topics/clauses.ts";
import { clauseAt, quoteAt } from "../../src/topics/evidence/reading.ts";

const quote = (text: string, word: string): string => {
  const clause = clauseAt({ clauses: cutClauses(text, "en") }, text.indexOf(word));
  return clause ? quoteAt(text, clause, text.indexOf(word)) : "";
};

describe("a quote", () => {
  it.each([
    ["ends with its sentence", "I learned to splice. Then rain.", "splice", "I learned to splice."],
    ["and its quotation marks", 'He said "splice it!" Then rain.', "splice", 'He said "splice it!"'],
    ["is whole where the text is", "Two hours of splicing", "splicing", "Two hours of splicing"],
    ["says that its sentence goes on", "I learned to splice because it rained.", "splice", "I learned to splice …"],
    [
      "ends with no small word",
      "I learned to splice and because it rained I stayed.",
      "splice",
      "I learned to splice …",
    ],
    ["ends with no colon", "The first splice has this form:", "splice", "The first splice has this form …"],
    ["goes on behind brackets", "Ropes have a splice (?) and knots.", "splice", "Ropes have a splice (?) and knots."],
    ["ends with brackets", "(I learned to splice.) Then rain.", "splice", "(I learned to splice.)"],
    ["goes on in small letters", "A splice ends in empty? and it works.", "splice", "A splice ends in empty? …"],
  ])("%s", (_, text, word, wanted) => {
    expect(quote(text, word)).toBe(wanted);
  });
});
