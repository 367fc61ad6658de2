import { describe, expect, it, test } from "vitest";
import type { Interest } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

/** The interests of one post, by topic. */
const interestsOf = (body: string): Record<string, Interest> => {
  const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", body });
  const { timeline } = assembleSite([entry], [], SETTINGS).site;
  return Object.fromEntries(timeline.periods.flatMap(({ interests }) => interests.map((one) => [one.topic, one])));
};

describe("how a topic stands by the author's own verb", () => {
  it.each([
    ["I tried to keep up with Kubernetes.", "kubernetes", "continued"],
    ["I got to refresh my Haskell.", "haskell", "resumed"],
    ["I dived into Kubernetes again due to a project.", "kubernetes", "resumed"],
    [
      "I read about Haskell. As for Haskell, while I may not be pursuing it deeper at the moment, it helped.",
      "haskell",
      "paused",
    ],
    ["I read about Haskell. I am no longer studying it these days.", "haskell", "paused"],
    ["I read about Haskell. I don't use it anymore.", "haskell", "dropped"],
    [
      "I learned Haskell. My tools in it are in a good place now, so I should have more time for Rust.",
      "haskell",
      "paused",
    ],
    [
      "I learned Rust. I learned Haskell. My tools in it are in a good place now, so I should have more time for Rust.",
      "rust",
      "started",
    ],
    ["I learned Haskell. My tools are in a good place now, and I have no more time for tests.", "haskell", "started"],
    ["I started learning Haskell.", "haskell", "started"],
    ["I started learning Haskell. Old Harbour Ltd abandoned Haskell.", "haskell", "started"],
    ["I started learning Haskell. Has anybody abandoned Haskell?", "haskell", "started"],
    ["When I was first learning Haskell, everything was a list.", "haskell", "continued"],
    ["When I started learning Haskell, there were few books.", "haskell", "continued"],
    ["I recently revisited an article about Haskell.", "haskell", "started"],
    ["I have been drawn to Haskell for many years and read about it.", "haskell", "continued"],
    ["My interest in Haskell had been growing, so I read about it.", "haskell", "continued"],
    ["I was first drawn to Haskell about six years back. I read about it.", "haskell", "continued"],
    ["I was first drawn to Haskell about six years back.\nI started learning Haskell.", "haskell", "continued"],
    ["In the last year, I began studying Haskell.", "haskell", "continued"],
    ["Haskell came out thirty years ago, and I read about it.", "haskell", "started"],
    ["Chapter 2 on Haskell finished.", "haskell", "continued"],
    ["Ich lerne seit Jahren Haskell.", "haskell", "continued"],
  ])("%s", (body, topic, status) => {
    expect(interestsOf(body)[topic]?.status).toBe(status);
  });
});

test.each([
  ["## Putting Haskell on hold\n\nMy course on Haskell ended early.", "paused"],
  ["## Putting Haskell on a server\n\nMy course on Haskell ended early.", "started"],
  ["I worked on Haskell. I shelved it in the frost, but I've been tinkering with it since.", "started"],
  ["I wrote Haskell and came home to find Haskell paused its compiler.", "started"],
])("of a step in a heading, and of what is no step: %s", (body, status) => {
  expect(interestsOf(body).haskell?.status).toBe(status);
});

test("a trade that is paused and resumed is no interest that turns", () => {
  const body = "Sales went well. I resumed sales in March and read about weaving. Weaving is paused.";
  const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", tags: ["sales", "weaving"], body });
  const [period] = assembleSite([entry], [], SETTINGS).site.timeline.periods;
  const statuses = period?.interests.map(({ topic, status }) => `${topic} ${status}`);
  expect(statuses?.sort()).toEqual(["sales started", "weaving paused"]);
});

describe("how a topic stands by a title", () => {
  it.each([
    ['Read about Haskell, then "Why I Stopped Writing Haskell" by a colleague.', "started"],
    ["Learned Haskell, and read [Why I Dropped Haskell](https://letters.test/why).", "started"],
    ['I dropped Haskell and wrote "Why I Stopped Writing Haskell" about it.', "dropped"],
    ["I dropped [The Haskell Book of Ida](https://letters.test/book).", "dropped"],
  ])("%s", (body, status) => {
    expect(interestsOf(body).haskell?.status).toBe(status);
    const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", body });
    const { turns } = assembleSite([entry], [], SETTINGS).site;
    expect(turns.some(({ kind }) => kind === "dropped")).toBe(status === "dropped");
  });
});

describe("what a look back says of today", () => {
  const lastYear = (date: string, body: string) => {
    const entry = sampleEntry("2020.md", { title: "My 2020", date, body });
    return assembleSite([entry], [], SETTINGS).site;
  };
  const body = "I read about Haskell. As for Haskell, I may not be pursuing it at the moment.";

  it("is no word on the year that it is about", () => {
    expect(lastYear("2021-08-05", body).timeline.periods[0]?.interests[0]?.status).toBe("started");
    expect(lastYear("2021-01-05", body).timeline.periods[0]?.interests[0]?.status).toBe("paused");
  });

  it("and what a day lets go did not begin on it", () => {
    const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", body: "Haskell I dropped." });
    expect(assembleSite([entry], [], SETTINGS).site.turns).toMatchObject([{ kind: "dropped", day: "2021-03-05" }]);
  });

  it("and what a year set aside ended with it", () => {
    expect(lastYear("2021-01-05", "I read about Haskell. Haskell I dropped.").turns).toMatchObject([
      { kind: "began", day: "2020-01-01" },
      { kind: "dropped", day: "2020-12-31" },
    ]);
  });
});

test("the words that say how a topic stands are its evidence", () => {
  const one = interestsOf("Let me tell why the others got dropped. Haskell, chess and Rust are old loves.");
  expect(one.haskell).toMatchObject({
    status: "dropped",
    evidence: [{ text: "Let me tell why the others got dropped." }],
  });
});

describe("how deep a topic went by the author's own verb", () => {
  const rest = "Rain. More rain. A walk. Tea. The gate stuck. The hedge was cut. Letters. A visit. Bread. Sleep.";
  it.each([
    [`I worked on a real React project. ${rest}`, "react", "worked-on"],
    [`I have almost finished watching a series on Haskell. ${rest}`, "haskell", "worked-on"],
    ["I learned a bit about Haskell.", "haskell", "touched"],
    ["I got to experiment a bit with Haskell. Then I worked on React.", "haskell", "touched"],
    [`Haskell is something I do day in, day out. ${rest}`, "haskell", "worked-on"],
    [
      `I worked on React. Haskell seems very cool. Ada mentioned Haskell. React went well. ${rest}`,
      "haskell",
      "touched",
    ],
  ])("%s", (body, topic, depth) => {
    expect(interestsOf(body)[topic]?.depth).toBe(depth);
  });
});

test("a year that rolls up what was kept up did not start it", () => {
  const body = "## March 2020\n\nI kept up with Kubernetes.";
  const entry = sampleEntry("2020.md", { title: "My 2020", date: "2021-01-05", body });
  const { periods } = assembleSite([entry], [], SETTINGS).site.timeline;
  expect(periods.map(({ label, interests }) => [label, interests[0]?.status])).toEqual([
    ["2020", "continued"],
    ["March 2020", "continued"],
  ]);
});

describe("what is none of the author's interests", () => {
  it.each([
    ["a job that is over", "I had just finished my Haskell Engineer role."],
    ["a pun", "The title is a pun on Haskell."],
    ["the deed of something", "I focused on the processing of sentences."],
    ["what is the opposite", "A non-programming talk."],
    ["the first word of a title", "Watched Birds of Passage."],
    ["a film of somebody else's about something", "I watched a film about eels."],
    ["the field of a form", "Haskell used: a little of each."],
    ["a company", "I was at home with Resemble AI."],
  ])("%s", (_, body) => {
    expect(Object.keys(interestsOf(body)).filter((topic) => topic !== "film")).toEqual([]);
  });

  it("but what only ends like the name of a field is, and what stands behind it", () => {
    expect(Object.keys(interestsOf("Cargo used: learned Go."))).toContain("go");
  });

  it("but a job that begins is", () => {
    expect(Object.keys(interestsOf("I learned Haskell and started a Haskell Engineer role."))).toEqual(["haskell"]);
  });
});

test("an everyday word in a list with names of its own field", () => {
  expect(Object.keys(interestsOf("Crypto, NFTs, and blockchains were my year.")).sort()).toEqual([
    "blockchain",
    "cryptocurrency",
    "nfts",
  ]);
  expect(interestsOf("A crypto thing was on the radio.")).toEqual({});
});

/** The interests of each day of a log, with their depths. */
const daysOf = (...bodies: string[]): (string | undefined)[][] => {
  const body = bodies.map((text, at) => `## 2021-0${at + 1}-05\n\n${text}\n`).join("\n");
  const { periods } = assembleSite([sampleEntry("log.md", { title: "Log", body })], [], SETTINGS).site.timeline;
  return periods.slice(-bodies.length).map(({ interests }) => interests.flatMap(({ topic, depth }) => [topic, depth]));
};

test("what is only named while it is put down was only touched", () => {
  const [, , named] = daysOf("I learned Haskell all day.", "I paused Haskell.", "- Haskell");
  expect(named).toEqual(["haskell", "touched"]);
  expect(daysOf("I learned Haskell all day.", "I read of it.", "- Haskell")[2]).toEqual(["haskell", "worked-on"]);
});

test("a pursuit known from another day is not told of by its word in another use", () => {
  expect(daysOf("I went running.", "The pump was running in the background.")[1]).toEqual([]);
  expect(daysOf("I went running.", "More running by the weir.")[1]).toContain("running");
});

test("a tag 'English' alone says what a text is written in", () => {
  const topicsOf = (text: string) =>
    assembleSite(
      [sampleEntry("a.md", { title: "Rope", date: "2021-03-05", tags: ["English"], body: text })],
      [],
      SETTINGS,
    ).site.timeline.periods.flatMap(({ interests }) => interests.map(({ topic }) => topic));
  expect(topicsOf("A knot.")).not.toContain("english");
  expect(topicsOf("I practised English.")).toContain("english");
});
