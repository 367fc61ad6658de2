import { describe, expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "../site/sample.ts";

/** Topics of the period of one post. */
const topicsOf = (body: string, language: string | null = null): string[] => {
  const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", body, language });
  const { timeline } = assembleSite([entry], [], SETTINGS).site;
  return timeline.periods.flatMap(({ interests }) => interests.map(({ topic }) => topic)).sort();
};

describe("what is said of a subject without being into it", () => {
  it.each([
    ["a simile", "It was a sound like somebody drawing a curtain."],
    ["a comparison", "It went as with the piano, slowly."],
    ["a likeness", "I felt like a beginner with Haskell."],
    ["somebody else, told aside", "Joost, who wrote Haskell until he retired, came by."],
    ["somebody else", "My sister is learning Portuguese."],
    ["days without", "No statistics for fourteen days."],
    ["nothing said", "I had nothing to say about Kubernetes."],
    ["not bought", "I decided not to buy a piano."],
    ["a free day", "No cello all day."],
    ["a company", "Looked at the price list of **Open AI's** shop, and at AI Crowd's."],
    ["going without", "I went without Haskell for a week."],
  ])("%s", (_, text) => {
    expect(topicsOf(text)).toEqual([]);
  });

  it.each([
    ["the wish to", "Felt like learning Haskell today, so I started learning Haskell.", ["haskell"]],
    ["a question", "I wanted to know who wrote it and learned Haskell.", ["haskell"]],
    ["no problem", "No problem, learned Haskell this week.", ["haskell"]],
    ["the author beside somebody", "With Joost, who knits, I started learning Haskell.", ["haskell"]],
  ])("but %s", (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe("what a now page says of itself", () => {
  it.each([
    "This is a now page, inspired by D Dovetail and his movement.",
    "If you have a site of your own, you should make one, says Ada Dovetail.",
    "The idea of it is by Derek Sivers.",
  ])("%s", (text) => {
    expect(topicsOf(`${text}\n\nLearning Haskell.`)).toEqual(["haskell"]);
  });
});

describe("the word of an activity in another use", () => {
  it.each([
    "I am drawing a conclusion.",
    "I made drawings of peaks.",
    "The lamp starts running the program in the background.",
    "Got the tide gauge running on the boat's laptop.",
    "There is malware running on my machine.",
    "I learned to polish every page.",
    'It is like writing "all heights" on a page.',
    "Then it sang, and I stopped writing.",
    "I worked on the startup of the pump.",
    "Wrote it all in English.",
    "I worked on Repairing English all month.",
    "Had an English breakfast.",
    "I worked on Tick Tack Go this week.",
    "< Back to the contents | Go to February | Go to April >",
    "I kept running out of time.",
    "I got it back up and running.",
    "I enjoyed climbing the stairs.",
  ])("%s", (text) => {
    expect(topicsOf(text)).toEqual([]);
  });
  it.each([
    ["Started drawing again.", ["drawing"]],
    ["I enjoyed running along the canal.", ["running"]],
    ["I enjoyed climbing the wall.", ["climbing"]],
  ])("but: %s", (text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe("words cut out", () => {
  it.each([
    [
      "of a work's title",
      "- Read [Mathematics to Live By](https://example.org/b)\n- Learned about Haskell",
      ["haskell"],
    ],
    ["of a work on the field itself", "- Read [Introduction to Algorithms](https://example.org/b)", ["algorithms"]],
    [
      "of a clause",
      "I got into managing inventory and learned about changing the rules.\nManaging inventory, changing the rules.",
      [],
    ],
    ["with an apostrophe", "Learned that it's late. I've read about it's parts, and studied what's new.", []],
    ["behind an abbreviation", "I studied e.g. bonds.", []],
    [
      "everybody's, in place after place",
      "## Here\nFocus on the order.\n## There\nLearned about the order of it.\n## Yonder\nFocused on order. Usually sooner, focused on usually sooner.",
      [],
    ],
    ["of what went on beside", "Took a course on Haskell while soldering.", ["haskell"]],
  ])("%s", (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe("Chinese: what a cue leads to is a noun", () => {
  it.each([
    ["今天学习了很多,因而能够确定更合适的参数。", []],
    ["学习了梯度变化。", []],
    ["学习了目标检测相关介绍。", ["目标检测"]],
    ["今天学习了卷积神经网络的结构。", ["卷积神经网络"]],
    ["学习了智能合约的原理。", ["智能合约"]],
  ])("%s", (text, topics) => {
    expect(topicsOf(text, "zh")).toEqual(topics);
  });
});

it("an entered competition counts as work on what it is held on", () => {
  expect(topicsOf("I entered a Kaggle competition.")).toEqual(["kaggle"]);
  expect(topicsOf("I entered a room.")).toEqual([]);
});
