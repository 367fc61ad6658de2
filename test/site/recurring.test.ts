import { describe, expect, it, test } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

/** Topics of a log with a section for each day. */
const topicsOf = (...days: string[]): string[] => {
  const body = days.map((text, at) => `## 2024-03-0${at + 1}\n\n${text}`).join("\n\n");
  const { timeline } = assembleSite([sampleEntry("log.md", { title: "Log", body })], [], SETTINGS).site;
  return timeline.topics.map(({ id }) => id).sort();
};

describe("a word in no list that comes back on several days", () => {
  it.each([
    ["code, twice", ["Fixed `eelcount` today.", "Now `eelcount` has a flag."], ["eelcount"]],
    [
      "a noun, three times",
      ["Applied grellet to verbs.", "Some grellet in the morning.", "The grellet works."],
      ["grellet"],
    ],
    ["a site of exercises", ["Solved Eelcrowd 1003.", "Eelcrowd 1004, alone.", "Eelcrowd 1007."], ["eelcrowd"]],
    [
      "letters that stand for a title",
      ["Two chapters of GRELT Tides.", "More of GRELT Tides.", "GRELT Shores began."],
      ["grelt"],
    ],
    ["a name with capitals", ["Loaded EELpedia.", "Cleaned EELpedia.", "EELpedia again."], ["eelpedia"]],
  ])("%s", (_, days, topics) => {
    expect(topicsOf(...days)).toEqual(topics);
  });

  it.each([
    ["a noun on one day only", ["Grellet. The grellet works. More grellet.", "Rain.", "Sun."]],
    ["a word of every day", ["The drawer stuck.", "A drawer again.", "That drawer."]],
    ["a field of the form", ["Grelled: no", "Grelled: yes", "Grelled: yes"]],
    ["a person", ["Tea with Ambrosine.", "Ambrosine's tea.", "A walk with Ambrosine."]],
    ["a comparison", ["Slower today.", "A slower pool.", "The slower tide."]],
    ["a deed", ["I grelled the gate.", "It was grelled.", "Grelled more."]],
    ["part of an address", ["See eels.example/grellet.", "See eels.example/grellet.", "See eels.example/grellet."]],
    ["what is planned", ["- [ ] grellet", "- [ ] grellet", "- [ ] grellet"]],
    ["laughter", ["A long tide, kkkkkk.", "Late again kkkkkk.", "Wet boots, kkkkkk"]],
  ])("but not %s", (_, days) => {
    expect(topicsOf(...days)).toEqual([]);
  });
});

test("the same word over an essay's paragraphs is the essay's own way of speaking", () => {
  const body = "The grellet is old.\n\nA grellet may last.\n\nSo the grellet ends.";
  const entry = sampleEntry("a.md", { title: "On the shore", date: "2024-03-01", body });
  expect(assembleSite([entry], [], SETTINGS).site.timeline.topics).toEqual([]);
});

test("words of a form, in the cells of its tables, are none", () => {
  const cell = (text: string, line: number) => ({
    kind: "cell" as const,
    line,
    text,
    strong: [],
    links: [],
    checked: null,
  });
  const entry = sampleEntry("log.md", {
    title: "Log",
    body: "## 2024-03-01\n\nRain.\n\n## 2024-03-02\n\nRain.\n\n## 2024-03-03\n\nRain.",
  });
  const sections = entry.sections.map((section) => ({
    ...section,
    passages:
      section.period === null
        ? section.passages
        : [...section.passages, cell("the grellet", section.line + 1), cell("a grellet", section.line + 2)],
  }));
  expect(assembleSite([{ ...entry, sections }], [], SETTINGS).site.timeline.topics).toEqual([]);
});
