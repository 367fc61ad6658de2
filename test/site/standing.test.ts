import { expect, test } from "vitest";
import type { Entry } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const SHELF = ["Rust", "Haskell", "Python"]
  .map(
    (name) => `## ${name}\n${[1, 2, 3].map((n) => `- [${name} book ${n}](https://b.example/${name}${n})`).join("\n")}`,
  )
  .join("\n");

function topicsOn(entries: Entry[], day: string): string[] {
  const { site } = assembleSite(entries, [], SETTINGS);
  return site.timeline.periods
    .filter(({ start }) => start === day)
    .flatMap(({ interests }) => interests.map(({ topic }) => topic));
}

test("resources sorted by subject touch nothing on their day, but stay resources", () => {
  const shelf = sampleEntry("shelf.md", { title: "The shelf", date: "2021-05-01", body: SHELF });
  expect(topicsOn([shelf], "2021-05-01")).toEqual([]);
  expect(assembleSite([shelf], [], SETTINGS).site.resources).toHaveLength(9);
});

test("the same links below headings of a year are what was done in it", () => {
  const review = sampleEntry("2021.md", { title: "2021 in review", date: "2022-01-03", body: SHELF });
  expect(topicsOn([review], "2021-01-01")).toEqual(expect.arrayContaining(["rust", "haskell", "python"]));
});

test("a page about the author touches only what a cue says", () => {
  const body = "I like Rust.\nStarted learning Haskell.";
  const about = sampleEntry("about.md", { title: "About", date: "2021-05-01", body });
  const post = sampleEntry("post.md", { title: "A week", date: "2021-05-08", body });
  expect(topicsOn([about], "2021-05-01")).not.toContain("python");
  expect(topicsOn([about], "2021-05-01")).toContain("haskell");
  expect(topicsOn([post], "2021-05-08")).toContain("haskell");
});
