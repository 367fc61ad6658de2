import { expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const topicsOfSecond = (title: string, told: string) => {
  const body = `## 2021-03-01\n\nPacked for the ferry.\n\n## 2021-03-02\n\n${told}\n`;
  const { periods } = assembleSite([sampleEntry("a.md", { title, body })], [], SETTINGS).site.timeline;
  return periods
    .find(({ id }) => id === "2021-03-02")
    ?.interests.map(({ topic, evidence }) => [topic, evidence[0]?.text]);
};

it("the subject in a log's title counts where a day names it, without a cue", () => {
  const told = "The stand of the cello had slipped again.";
  expect(topicsOfSecond("Cello diary", told)).toEqual([["cello", told]]);
});

it.each([
  ["a day names something else", "Cello diary", "The stand of the lamp had slipped again."],
  ["the day denies it", "Cello diary", "No cello all day."],
  ["it is part of a longer word", "Cello diary", "Two violoncellos on the pier."],
  ["a short name stands in small letters", "Go diary", "Let the boat go."],
])("but not where %s", (_, title, told) => {
  expect(topicsOfSecond(title, told) ?? []).toEqual([]);
});
