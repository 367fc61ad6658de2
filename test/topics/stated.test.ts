import { describe, expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "../site/sample.ts";

/** Names of the topics of one post. */
const topicsOf = (body: string): string[] => {
  const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", body });
  return assembleSite([entry], [], SETTINGS)
    .site.timeline.topics.map(({ label }) => label)
    .sort();
};

it("lets each item below 'What I am learning' be about the names in it", () => {
  const shown = (heading: string): string[] => {
    const body = `## ${heading}\n- How Linux boots\n- Bits of Python, just for fun\n- Go home early`;
    const entry = sampleEntry("now.md", { title: "Now", date: null, body });
    const { timeline } = assembleSite([entry], [], SETTINGS).site;
    const interests = timeline.periods.flatMap((period) => period.interests);
    return interests.flatMap(({ topic, evidence }) => (evidence[0]?.rule === "cue" ? [topic] : [])).sort();
  };
  expect(shown("What I am learning:")).toEqual(["linux", "python"]);
  expect(shown("Was ich gelernt habe")).toEqual(["linux", "python"]);
  expect(shown("Ce que j'ai appris")).toEqual(["linux", "python"]);
  expect(shown("What I had for lunch:")).toEqual([]);
});

describe("what the author lists as topics", () => {
  it.each([
    ["a list below its line", "Key Topics:\n- Grellet sorting\n- Eelcrowd", ["Eelcrowd", "Grellet sorting"]],
    ["in the line itself", "Topics: grellet, eel weirs", ["eel weirs", "grellet"]],
    ["what was used", "Tech stack: Rust + Grellet", ["Grellet", "Rust"]],
    [
      "short items below what was learnt",
      "I ended up learning about:\n- Eelcrowd\n- Grellet sorting",
      ["Eelcrowd", "Grellet sorting"],
    ],
    ["this week", "In May, this week we covered:\n- Eelcrowd", ["Eelcrowd"]],
    ["no places that were seen", "Places we explored:\n- Eelcrowd\n- Marram End", []],
    ["no words on oneself", "We have learned about:\n- my own tides", []],
    ["no sentences there", "I ended up learning about:\n- eels, and how the grellet turns when the wind drops", []],
    ["names that could be persons elsewhere", "Topics covered:\n- Marram API", ["Marram API"]],
    [
      "a list below a heading that says so",
      "## O que estudei:\n- Grellet sorting, eelcrowd",
      ["Grellet sorting", "eelcrowd"],
    ],
    ["the same said twice", "Themen & Inhalte:\n- Grelletbau\n- Eelcrowd", ["Eelcrowd", "Grelletbau"]],
    [
      "what a line of the list is called",
      "Topics:\n- Loops: counting the boats\n- Strings: joining names at sea",
      ["Loops", "Strings"],
    ],
    ["a subject without how far one goes into it", "## Temas aprendidos\n- Rust básico", ["Rust"]],
    [
      "a subject without what is said beside it",
      "## Topics learned\n- Eelcrowd (the one of last spring)\n- Rust with `range()`",
      ["Eelcrowd", "Rust"],
    ],
    ["no word of code", "Key topics:\n- Eelcrowd with `for`", ["Eelcrowd"]],
    ["what was met today, with its article", "Argomenti di oggi: le tuple", ["Tuples"]],
    ["what was met today in Chinese", "今日学习：列表和字典", ["列表", "字典"]],
    ["another language", "Tecnologias utilizadas: Grellet", ["Grellet"]],
    [
      "what was done with a subject in German, without the deed",
      "## Lerninhalte\n- Fremdschlüssel wiederholt\n- Einführung in die Rekursion\n- Grelletbau durchgearbeitet\n\nHeute war ein langer Tag, und ich habe viel gelernt.",
      ["Fremdschlüssel", "Grelletbau", "Rekursion"],
    ],
  ])("%s", (_, body, labels) => {
    expect(topicsOf(body)).toEqual(labels);
  });

  it.each([
    ["a list of something else", "Groceries:\n- Grellet\n- Eelcrowd"],
    ["the text behind the list", "Topics:\n\n- none\n\nThe grellet was cold."],
    ["a list below a heading of another kind", "## What I bought\n- Grellet sorting"],
    ["a list below a day, which is 'Tag' in German", "## Tag 3 - 21.08.2020\n- Austausch\n- Grellet gekauft"],
    ["plans", "Topics for later: grellet"],
    ["whole sentences", "Topics: the thing that I saw at the gate on my way home"],
  ])("but not %s", (_, body) => {
    expect(topicsOf(body)).toEqual([]);
  });
});
