import { describe, expect, test } from "vitest";
import { createHistory } from "../../src/topics/history.ts";
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

  test("at most eight, noise left out, tags never", () => {
    const many = Array.from({ length: 20 }, (_, index) => evidence(`t${index}`, "link", index)).flat();
    expect(weighInterests(many, none)).toHaveLength(MOST_INTERESTS);
    const loud = evidence("loud", "vocabulary", ...Array.from({ length: 60 }, (_, index) => index));
    const quiet = [...evidence("noise", "vocabulary", 100), ...evidence("tagged", "tag", 1)];
    expect(weighInterests([...loud, ...quiet], none).map(({ topic }) => topic)).toEqual(["loud", "tagged"]);
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
        ["main", { sentences: 5, main: 5, effort: 2, isDeep: false }],
        ["side", { sentences: 2, main: 2, effort: 0, isDeep: false }],
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

describe("history", () => {
  const history = createHistory([
    { topic: "a", start: "2021-01-01", end: "2021-01-31" },
    { topic: "a", start: "2020-01-01", end: "2020-01-31" },
    { topic: "long", start: "2020-01-01", end: "2020-12-31" },
    { topic: "long", start: "2020-02-01", end: "2020-02-01" },
  ]);

  test("started, continued; a topic seen once has no rhythm", () => {
    expect(history.statusOn("a", "2020-01-01")).toBe("started");
    expect(history.statusOn("a", "2020-04-30")).toBe("continued");
    expect(history.statusOn("a", "2021-02-05")).toBe("continued");
    expect(history.statusOn("new", "2021-02-05")).toBe("started");
  });

  test("a longer time that is still running is no gap", () => {
    expect(history.statusOn("long", "2021-01-10")).toBe("continued");
  });

  test("without a day: seen at all or not", () => {
    expect(history.statusOn("a", null)).toBe("continued");
    expect(history.statusOn("new", null)).toBe("started");
  });

  describe("a pause is long for the topic and for the journal", () => {
    const every = (topic: string, months: number[]) =>
      months.map((month) => {
        const day = `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
        return { topic, start: day, end: day };
      });
    const known = createHistory([
      ...every("monthly", [0, 1, 2, 3]),
      ...every("yearly", [0, 12, 24]),
      ...every(
        "journal",
        Array.from({ length: 40 }, (_, month) => month),
      ),
    ]);

    test("monthly: three months are none, four are one", () => {
      expect(known.statusOn("monthly", "2020-06-20")).toBe("continued");
      expect(known.statusOn("monthly", "2020-08-01")).toBe("resumed");
    });

    test("what comes once a year goes on after a year", () => {
      expect(known.statusOn("yearly", "2023-01-01")).toBe("continued");
    });

    test("a mention takes nothing up again", () => {
      expect(known.statusOn("monthly", "2022-08-01", "touched")).toBe("continued");
    });
  });

  test("words that stop a topic hold from the end of their time", () => {
    const stopped = createHistory([
      { topic: "a", start: "2020-01-01", end: "2020-03-31", status: "dropped" },
      { topic: "b", start: "2020-01-01", end: "2020-01-02", status: "paused" },
    ]);
    expect(stopped.statusOn("a", "2020-02-01")).toBe("continued");
    expect(stopped.statusOn("a", "2020-04-01")).toBe("resumed");
    expect(stopped.statusOn("b", "2020-01-03")).toBe("resumed");
  });
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
