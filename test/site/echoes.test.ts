import { expect, test } from "vitest";
import { addEchoes } from "../../src/site/echoes.ts";
import { readSections } from "../../src/site/index.ts";
import { sampleEntry } from "./sample.ts";

test("a tag comes back in running text, though not as a part of other words", () => {
  const tagged = sampleEntry("a.md", { title: "A lamp", tags: ["lamp"], body: "It is blue." });
  const echoesOf = (body: string) =>
    addEchoes(readSections([tagged, sampleEntry("b.md", { title: "A pier", body })], null), new Map())
      .flatMap(({ echoes }) => echoes)
      .map(({ label }) => label);
  expect(echoesOf("In the window the lamp was dark.")).toEqual(["lamp"]);
  expect(echoesOf("We saw two lamp shops and slept.")).toEqual([]);
});
