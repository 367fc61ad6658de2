import { describe, expect, test } from "vitest";
import { type Evidence, MOST_INTERESTS, weighInterests } from "../../src/topics/weigh.ts";

const none = new Map();
const evidence = (topic: string, rule: string, ...lines: number[]): Evidence[] =>
  lines.map((line) => ({ topic, rule, line, text: topic }));

describe("weights", () => {
  test("shares of all evidence, strongest first, equal ones by name", () => {
    const found = weighInterests(
      [...evidence("b", "link", 1, 2), ...evidence("a", "link", 3), ...evidence("c", "link", 4)],
      none,
    );
    expect(found.map(({ topic, weight }) => [topic, weight])).toEqual([
      ["b", 0.5],
      ["a", 0.25],
      ["c", 0.25],
    ]);
  });

  test("a line speaks once for a topic, by its strongest rule", () => {
    const [found] = weighInterests(
      [...evidence("a", "vocabulary", 5, 5), ...evidence("a", "heading", 5), ...evidence("a", "link", 6)],
      none,
    );
    expect(found?.evidence.map(({ line, rule }) => [line, rule])).toEqual([
      [5, "heading"],
      [6, "link"],
    ]);
  });

  test("what is only likely and was brought up once is touched, however short the text", () => {
    const extent = { sentences: 1, main: 1, effort: 1, isDeep: false, isShallow: false, isHard: false };
    const extentsOf = (isHard: boolean) => ({ total: 1, topics: new Map([["a", { ...extent, isHard }]]) });
    const depthOf = (...found: Evidence[]): string | undefined =>
      weighInterests(found, none, extentsOf(false))[0]?.depth;
    expect(depthOf(...evidence("a", "phrase", 4))).toBe("touched");
    expect(weighInterests(evidence("a", "phrase", 4), none, extentsOf(true))[0]?.depth).toBe("worked-on");
    expect(depthOf(...evidence("a", "phrase", 4, 5))).toBe("worked-on");
    const named = evidence("a", "concept", 4).map((one) => ({
      ...one,
      text: "It was written by one core and read by a ring buffer.",
    }));
    const idle = { total: 1, topics: new Map([["a", { ...extent, effort: 0, isHard: false }]]) };
    expect(weighInterests(named, none, idle)[0]?.depth).toBe("touched");
    expect(weighInterests(named, none, extentsOf(false))[0]?.depth).toBe("worked-on");
    expect(weighInterests(evidence("a", "concept", 4), none, idle)[0]?.depth).toBe("worked-on");
    expect(depthOf(...evidence("a", "cue", 4))).toBe("worked-on");
  });

  test("the last word on how a topic stands counts, of one line the author's own", () => {
    const told = (rule: string, line: number, status: "started" | "continued" | "paused"): Evidence[] =>
      evidence("a", rule, line).map((one) => ({ ...one, status }));
    const statusOf = (...found: Evidence[][]) => weighInterests(found.flat(), none)[0]?.status;
    expect(statusOf(told("cue", 4, "started"), told("concept", 4, "continued"))).toBe("started");
    expect(statusOf(told("cue", 4, "started"), told("concept", 5, "continued"))).toBe("continued");
    expect(statusOf(told("cue", 4, "started"), told("cue", 4, "paused"))).toBe("paused");
  });

  test("at most ten, noise left out, tags never", () => {
    const many = Array.from({ length: 20 }, (_, index) => evidence(`t${index}`, "link", index)).flat();
    expect(weighInterests(many, none)).toHaveLength(MOST_INTERESTS);
    const loud = evidence("loud", "vocabulary", ...Array.from({ length: 60 }, (_, index) => index));
    const quiet = [...evidence("noise", "vocabulary", 100), ...evidence("tagged", "tag", 1)];
    expect(weighInterests([...loud, ...quiet], none).map(({ topic }) => topic)).toEqual(["loud", "tagged"]);
  });

  test("equal ones are all shown where they are few, and a long text shows more that its author told of", () => {
    const strong = Array.from({ length: 9 }, (_, at) => evidence(`t${at}`, "cue", at, 50 + at)).flat();
    const equal = ["u", "v", "w"].flatMap((topic) => evidence(topic, "link", 30));
    expect(weighInterests([...strong, ...equal], none)).toHaveLength(12);
    const told = [
      ...strong,
      ...evidence("u", "cue", 20, 21),
      ...evidence("v", "cue", 30),
      ...evidence("w", "link", 30),
    ];
    expect(weighInterests(told, none, { total: 20, topics: new Map() })).toHaveLength(10);
    const topics = weighInterests(told, none, { total: 60, topics: new Map() }).map(({ topic }) => topic);
    expect(topics).toHaveLength(11);
    expect(topics).toContain("v");
  });

  test("what is told and linked on one line counts a little more", () => {
    const one = (rules: string[], topic: string) => rules.flatMap((rule) => evidence(topic, rule, 5));
    const found = weighInterests([...one(["cue"], "a"), ...one(["cue", "link"], "b")], none);
    expect(found.map(({ topic }) => topic)).toEqual(["b", "a"]);
  });

  test("nothing gives nothing", () => {
    expect(weighInterests([], none)).toEqual([]);
  });
});

test("depth is relative to the period, and the author's word counts", () => {
  const found = weighInterests(
    [
      ...evidence("main", "vocabulary", 1, 2, 3, 4, 5),
      ...evidence("side", "link", 6, 7),
      ...evidence("once", "cue", 8),
      ...evidence("said", "front-matter", 1),
    ],
    new Map([["said", "deep-dive"]]),
    {
      total: 8,
      topics: new Map([
        ["main", { sentences: 5, main: 5, effort: 2, isDeep: false, isHard: false, isShallow: false }],
        ["side", { sentences: 2, main: 2, effort: 0, isDeep: false, isHard: false, isShallow: false }],
      ]),
    },
  );
  expect(Object.fromEntries(found.map(({ topic, depth }) => [topic, depth]))).toEqual({
    main: "deep-dive",
    side: "worked-on",
    once: "touched",
    said: "deep-dive",
  });
});

test("a tagged language that the text has code in is worked on", () => {
  const code: Evidence = { topic: "rust", rule: "concept", line: 9, text: "```rust" };
  const others = ["a", "b", "c", "d"].flatMap((topic) => evidence(topic, "cue", 1, 2, 3));
  const extents = { total: 12, topics: new Map() };
  const depthOf = (...own: Evidence[]) =>
    weighInterests([...others, ...own], none, extents).find(({ topic }) => topic === "rust")?.depth;
  expect(depthOf(...evidence("rust", "tag", 1))).toBe("touched");
  expect(depthOf(...evidence("rust", "tag", 1), code)).toBe("worked-on");
});

describe("a place in topics.yaml", () => {
  const place = (topic: string, line: number, rule: string, isListed = false) => ({
    topic,
    line,
    rule,
    text: topic,
    isListed,
  });
  const topicsOf = (evidence: ReturnType<typeof place>[]) =>
    weighInterests(evidence, new Map()).map(({ topic }) => topic);
  const strong = (isListed: boolean) => [1, 2, 3, 4, 5].map((line) => place("sailing", line, "cue", isListed));

  test("lets no weaker topic in beside it, as it would not without", () => {
    const weak = place("knots", 9, "concept");
    expect(topicsOf([...strong(false), weak])).toEqual(["sailing"]);
    expect(topicsOf([...strong(true), place("sailing", 1, "vocabulary", true), weak])).toEqual(["sailing"]);
  });

  test("keeps none out either, however often its name stands there", () => {
    const names = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => place("boat", line, "vocabulary", true));
    expect(topicsOf([...names, place("knots", 9, "concept")])).toEqual(["boat", "knots"]);
  });
});
