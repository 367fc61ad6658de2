import { describe, expect, it } from "vitest";
import type { TimelinePeriod } from "../../src/model.ts";
import { assembleSite, readSections } from "../../src/site/index.ts";
import { listTimes } from "../../src/site/times.ts";
import { ENOUGH, ENOUGH_AGAIN, weighPhrases } from "../../src/topics/likely/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const TEXT = `Spent most of the week on the kiln shelf. The garden pump stopped again, so I soldered a new switch and wrote a page about valve timing.

- Refactored the tide table parser
- Shelled peas with Bettany at the gate

In the evenings I worked on the tide table parser and on slow bread. I did not get to the boat repair, and never to ferret grooming.`;

const build = (...bodies: string[]): { periods: TimelinePeriod[]; labels: string[] } => {
  const entries = bodies.map((body, at) => sampleEntry(`notes/${at}.md`, { title: "Notes", date: "2024-03-08", body }));
  const { timeline } = assembleSite(entries, [], SETTINGS).site;
  return { periods: timeline.periods, labels: timeline.topics.map(({ label }) => label) };
};

/** The score that a phrase has at the last time of an entry. */
const scoreOf = (body: string, key: string): number => {
  const entry = sampleEntry("notes/0.md", { title: "Notes", date: "2024-03-08", body });
  const last = listTimes(readSections([entry], null)).at(-1);
  const weighed = last ? weighPhrases(last.phrases.values(), last.around, last.isOpen) : [];
  return weighed.find((phrase) => phrase.key === key)?.score ?? Number.NEGATIVE_INFINITY;
};
const isBetween = (score: number): boolean => score >= ENOUGH_AGAIN && score < ENOUGH;

describe("phrases that no rule vouches for", () => {
  it("are interests where they are likely, with their words", () => {
    const { periods, labels } = build(TEXT);
    expect(labels).toContain("valve timing");
    const found = periods[0]?.interests.find(({ topic }) => topic === "valve-timing");
    expect(found?.evidence).toEqual([{ line: 3, rule: "phrase", text: expect.stringContaining("about valve timing") }]);
  });

  it("are not what was not done", () => {
    const denied = TEXT.replace("and wrote a page", "but never wrote a page");
    expect(build(denied).labels).not.toContain("valve timing");
  });

  it("are none of a note too short for odds", () => {
    expect(build("Soldered a switch and wrote a page about valve timing.").labels).not.toContain("valve timing");
  });

  it("are not those who wrote what was read", () => {
    expect(build(`${TEXT}\n\nRead a guide to valve timing by Orla Vane.`).labels).not.toContain("Orla Vane");
    const list = `${TEXT}\n\n- The tide garden - Matthew Vane\n- Slow bread - Orla Moss`;
    expect(build(list).labels.filter((label) => /vane|moss/i.test(label))).toEqual([]);
  });

  it("have to be known and to come back in a journal of many entries, or to be most likely", () => {
    const others = Array.from({ length: 10 }, (_, at) => `Rain on day ${at}, and nothing else to tell of.`);
    expect(build(TEXT, ...others).labels).not.toContain("valve timing");
    const known = TEXT.replace("valve timing", "logic");
    expect(build(known, ...others).labels).not.toContain("Logic");
    expect(build(known, known, ...others).labels).toContain("Logic");
  });

  it("are no words of every day in a journal of many entries, as often as an essay may say them", () => {
    const essay = [
      ...[
        "Read the first half of a book about the city and sketched it.",
        "A city is more than its streets: a happy city has benches.",
      ],
      ...["I mapped the city by its benches.", "Then I wrote a page on what makes a city and how to plan a city."],
      "Rain came and went. ".repeat(6),
    ].join(" ");
    const others = Array.from({ length: 10 }, (_, at) => `Rain on day ${at}, and nothing else to tell of.`);
    expect(scoreOf(essay, "city")).toBeGreaterThan(100 * Math.log(4));
    expect(build(essay).labels).toContain("city");
    expect(build(essay, ...others).labels).not.toContain("city");
  });

  it("are shown at the other times of the entry, too, where they are half as likely", () => {
    const week = (day: number, told: string): string =>
      `## 2024-03-0${day}\n\n${told} ${"Rain came and went. ".repeat(6)}\n\n`;
    const first = "Wrote a page about water hammer, more on water hammer.";
    const log = (told: string): string => `${week(4, first)}${week(5, told)}`;
    // Which of them is half as likely is for the weights to say.
    const told = [
      "Asked the neighbours over for soup and water hammer.",
      "Had soup, water hammer and rain.",
      "Looked out for a water hammer all day.",
      "Slept badly with the water hammer so near.",
      "Walked home past the water hammer with a lamp.",
    ].find((text) => isBetween(scoreOf(log(text), "water hammer")));
    expect(told).toBeDefined();
    const { periods } = build(log(told ?? ""));
    const days = periods.filter(({ interests }) => interests.some(({ topic }) => topic === "water-hammer"));
    expect(days.map(({ start }) => start)).toEqual(["2024-03-04", "2024-03-05"]);
    expect(build(week(5, told ?? "").repeat(2)).labels).not.toContain("water hammer");
  });

  it("are shown only where they are likely, not where they are just named", () => {
    const { periods } = build(TEXT, "Looked at [valve timing](https://valve.test/) again.");
    const ofTopic = periods.filter(({ interests }) => interests.some(({ topic }) => topic === "valve-timing"));
    expect(ofTopic.map(({ source }) => source.path)).toEqual(["notes/0.md"]);
  });
});

it("no word is cut from a longer name", () => {
  const told = TEXT.replace("about valve timing", "about Valve Timing Clock, then more on Valve Timing Clock");
  expect(build(told).labels).not.toContain("Valve");
});
