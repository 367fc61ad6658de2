import { describe, expect, test } from "vitest";
import { signInList } from "../../../src/charts/glyphs.ts";
import type { Site } from "../../../src/model.ts";
import { assembleSite } from "../../../src/site/index.ts";
import { readVocabulary } from "../../../src/topics/vocabulary.ts";
import { SETTINGS, sampleEntry } from "../sample.ts";

const TOPICS = ["Pottery", "Rust", "Swimming", "Weaving", "Kilns"].map((name) => `- name: ${name}`).join("\n");
const assemble = (...posts: [day: string, body: string][]): Site =>
  assembleSite(
    posts.map(([date, body]) => sampleEntry(`${date}.md`, { title: "Notes", date, body })),
    readVocabulary(TOPICS).vocabulary,
    SETTINGS,
  ).site;
/** 'told of' where no words say that the topic was begun. */
const beginningOf = (site: Site, topic: string) =>
  site.turns.flatMap((turn) =>
    turn.topic === topic && turn.kind === "began"
      ? [`${turn.isFirstMention ? "told of" : "begun"} ${turn.told?.label ?? turn.day}`]
      : [],
  )[0];

describe("beginnings that words tell", () => {
  test.each([
    "There is a craft, weaving, that takes up a whole table. I started on Tuesday and forgot the time.",
    "A neighbour showed me weaving. I started doing the evening course there.",
    "I read about weaving. So I started it.",
    "I read about weaving. I started in February 2021.",
    "I read about weaving. I started last Sunday.",
    "I began dabbling in weaving circles.",
  ])("the sentence itself or the one right behind: %s", (text) => {
    expect(beginningOf(assemble(["2021-03-01", text]), "weaving")).toBe("begun 2021-03-01");
  });

  test.each([
    "I used weaving for a rug. It is better than when I started, and it shows.",
    "I worked on weaving. I started a fire in the stove.",
    "I used weaving and pottery. I started on Tuesday.",
    "I worked on weaving. Next week I might have started on Tuesday.",
    "A friend showed me weaving. I started this job with her.",
    "I used weaving. I started in marketing and felt lost.",
    "I used weaving. I started in Lisbon and moved north.",
    "I used weaving. I started last week's essay.",
    "I used weaving. I started today with a run.",
    "I used weaving. My job started on Monday.",
    "I worked on weaving. I started avoiding it.",
    "I used weaving next to the lake. I started running there.",
  ])("not what else was started, or when: %s", (text) => {
    expect(beginningOf(assemble(["2021-03-01", text]), "weaving")).not.toBe("begun 2021-03-01");
  });

  test("a started book begins what it is about", () => {
    const book = "I started [the green book on weaving](https://example.com/green) and draw in it.";
    expect(beginningOf(assemble(["2021-03-01", book]), "weaving")).toBe("begun 2021-03-01");
  });

  test("a reason alone is no beginning: its sentence has a verb of one", () => {
    const worked = "I worked on weaving, because my table was empty.";
    expect(beginningOf(assemble(["2021-03-01", worked]), "weaving")).toBe("told of 2021-03-01");
    const took = "I took up weaving, because my table was empty.";
    expect(beginningOf(assemble(["2021-03-01", took]), "weaving")).toBe("begun 2021-03-01");
    const cut = "The loom was slow, so I decided to shorten my weaving.";
    expect(beginningOf(assemble(["2021-03-01", cut]), "weaving")).not.toBe("begun 2021-03-01");
  });

  test.each([
    "I regularly attend weaving classes.",
    "I attended a weaving workshop.",
    "We started with some weaving and went on to clay.",
    "I started learning Rust for my weaving game.",
    "I started working with Rust and the loom, weaving became a chore.",
  ])("a habit, one meeting, the order of a session, a purpose: %s", (text) => {
    expect(beginningOf(assemble(["2021-03-01", text]), "weaving")).toBe("told of 2021-03-01");
  });

  test("a list of what was started within the last year, though some of it was let go since", () => {
    const list = "In the last year I started studying a handful of things: weaving, pottery, kilns, and swimming.";
    const more = "I gave up on weaving. I was drawn to kilns about six years back.";
    const site = assemble(["2021-03-01", `${list}\n\n${more}`]);
    const begun = site.turns.filter(({ kind, isFirstMention }) => kind === "began" && !isFirstMention);
    expect(begun.map(({ topic }) => topic).sort()).toEqual(["pottery", "swimming", "weaving"]);
  });

  test("a course that was attended is begun", () => {
    expect(beginningOf(assemble(["2021-03-01", "I attended a weaving course."]), "weaving")).toBe("begun 2021-03-01");
  });
});

describe("months that words name for a beginning", () => {
  const review = (...lines: string[]): [string, string] => ["2022-01-02", lines.join("\n")];
  const yearOf = (...posts: [string, string][]): Site =>
    assembleSite(
      posts.map(([date, body]) =>
        sampleEntry(`${date}.md`, { title: date === "2022-01-02" ? "My 2021" : "Notes", date, body }),
      ),
      readVocabulary(TOPICS).vocabulary,
      SETTINGS,
    ).site;

  test.each([
    "In September I worked on weaving, because it rained.",
    "In September came weaving, all of it on one table.",
    "September was weaving.",
    "In September came pottery. It showed me how dull my plates were. Then I looked at weaving.",
  ])("%s", (text) => {
    expect(beginningOf(yearOf(review("## July - September", text)), "weaving")).toBe("told of September 2021");
  });

  test("another date ends what a month opened", () => {
    const text = "In September came pottery. I worked on weaving in the first week of August.";
    expect(beginningOf(yearOf(review("## July - September", text)), "weaving")).not.toContain("September");
  });

  test.each([
    "September was hot. Before that I worked on weaving.",
    "In September I looked back: I worked on weaving from July on.",
    "In September I met a man with a loom. I used weaving all summer.",
  ])("nor does a month open what went on before: %s", (text) => {
    expect(beginningOf(yearOf(review("## July - September", text)), "weaving")).not.toContain("September");
  });

  test("a text of that month tells it better", () => {
    const site = yearOf(review("## July - September", "In September came weaving."), ["2021-09-12", "I used weaving."]);
    expect(beginningOf(site, "weaving")).toBe("told of 2021-09-12");
  });

  test("a shorter time that says that it began goes before a longer one that does not", () => {
    const site = yearOf(review("## July - September", "I worked on weaving."), ["2021-09-12", "I started weaving."]);
    expect(beginningOf(site, "weaving")).toBe("begun 2021-09-12");
  });

  test("without words of a beginning the shortest text of a quarter first tells of it, and alone has the mark in lists", () => {
    const site = yearOf(review("## July - September", "Weaving, and more weaving."), ["2021-09-12", "I used weaving."]);
    expect(beginningOf(site, "weaving")).toBe("told of 2021-09-12");
    const signs = site.timeline.periods.flatMap(({ label, interests }) =>
      interests.filter(({ topic }) => topic === "weaving").map((interest) => [label, signInList(interest)]),
    );
    expect(signs).toContainEqual(["12 September 2021", "named"]);
    expect(signs.filter(([, sign]) => sign === "named")).toHaveLength(1);
  });

  test("a sentence on why it began tells it of its own time", () => {
    const why = "My evenings were long, so I started weaving.";
    const site = yearOf(review("## April - July", why), ["2021-06-12", "I used weaving."]);
    expect(site.turns.find(({ topic }) => topic === "weaving")).toMatchObject({
      day: "2021-04-01",
      reason: { text: why },
    });
    const ofDay = site.timeline.periods.find(({ label }) => label === "12 June 2021");
    expect(ofDay?.interests).toMatchObject([{ topic: "weaving", status: "continued" }]);
  });

  test("a book that was started before any other text on it began then", () => {
    const topics = readVocabulary("- name: Weaving\n  aliases: [The Green Book]").vocabulary;
    const posts = [
      ["2021-03-01", "I started [the long green one](https://example.com/green)."],
      ["2021-04-12", "I read [The Green Book](https://example.com/green) and used weaving."],
    ] as const;
    const entries = posts.map(([date, body]) => sampleEntry(`${date}.md`, { title: "Notes", date, body }));
    expect(beginningOf(assembleSite(entries, topics, SETTINGS).site, "weaving")).toBe("begun 1 March 2021");
  });
});
