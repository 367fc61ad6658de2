import { expect, test } from "vitest";
import { assembleSite } from "../../../src/site/index.ts";
import { readVocabulary } from "../../../src/topics/vocabulary.ts";
import { SETTINGS, sampleEntry } from "../sample.ts";

test("a goal that is set again stands once, with its later times; after more than a year it is a new one", () => {
  const set = (day: string, text: string) =>
    sampleEntry(`${day}.md`, { title: `Goals of ${day}`, date: day, body: `## Goals\n- ${text}` });
  const entries = [
    set("2021-05-01", "Draw five maps of the marsh"),
    set("2021-06-01", "Draw 6 maps of the marsh."),
    set("2023-06-01", "Draw five maps of the marsh"),
  ];
  const { carriedGoals } = assembleSite(entries, readVocabulary(null).vocabulary, SETTINGS).site;
  const times = carriedGoals.map(({ goal, again }) => [goal.since, ...again.map(({ since }) => since)]);
  expect(times).toEqual([["2021-05-01", "2021-06-01"], ["2023-06-01"]]);
});
