import { expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const topicsOn = (last: string, more = "") => {
  const link = "[Fun with sentiment analysis](https://git.example/ada/one.ipynb)";
  const body = `## 2021-03-01\n\n- Started on ${link} ${more}\n\n## 2021-03-02\n\n- ${last}\n`;
  const { periods } = assembleSite([sampleEntry("a.md", { title: "Log", body })], [], SETTINGS).site.timeline;
  return periods.find(({ id }) => id === "2021-03-02")?.interests.map(({ topic }) => topic);
};

it("what was linked is told of by a part of its name", () => {
  expect(topicsOn("Cleaned the data in the sentiment notebook")).toEqual(["sentiment-analysis"]);
});

it.each([
  ["nothing that was linked has the word", "Cleaned the data in the weather notebook", ""],
  ["it is for later", "Will clean the data in the sentiment notebook", ""],
  [
    "two things fit",
    "Cleaned the data in the sentiment notebook",
    "and [More sentiment analysis](https://git.example/ada/two.ipynb)",
  ],
])("but not where %s", (_, last, more) => {
  expect(topicsOn(last, more)).toEqual([]);
});
