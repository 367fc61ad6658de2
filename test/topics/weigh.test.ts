import { describe, expect, test } from "vitest";
import { createHistory, type Sighting } from "../../src/topics/history.ts";
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
    expect(depthOf(...evidence("a", "cue", 4))).toBe("worked-on");
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

describe("history", () => {
  const seen = (topic: string, start: string, end = start, given: Partial<Sighting> = {}): Sighting => ({
    topic,
    start,
    end,
    status: null,
    isWork: true,
    isSaid: true,
    ...given,
  });
  /** Status of each sighting, in the order given. */
  const told = (sightings: Sighting[]) => {
    const history = createHistory(sightings);
    return sightings.map((one) => history.statusOn(one.topic, one, one));
  };
  const history = createHistory([
    seen("a", "2021-01-01", "2021-01-31"),
    seen("a", "2020-01-01", "2020-01-31"),
    seen("long", "2020-01-01", "2020-12-31"),
    seen("long", "2020-02-01"),
  ]);
  const statusOn = (topic: string, day: string, isWork = true, known = history) =>
    known.statusOn(topic, { start: day, end: day }, { status: null, isWork, isSaid: true });

  test("started, continued; a topic seen once has no rhythm", () => {
    expect(statusOn("a", "2020-01-01")).toBe("started");
    expect(statusOn("a", "2020-04-30")).toBe("continued");
    expect(statusOn("new", "2021-02-05")).toBe("started");
  });

  test("without a day: no other time of the journal is an earlier one", () => {
    expect(history.statusOn("a", null, null)).toBe("started");
    expect(history.statusOn("new", null, null)).toBe("started");
    const telling = { status: "dropped" as const, isWork: true, isSaid: true };
    expect(history.statusOn("a", null, telling)).toBe("dropped");
  });

  test("what was begun and put down within a year is told of as its months leave it", () => {
    const year = { start: "2022-01-01", end: "2022-12-31" };
    const stop = seen("a", "2022-09-18", "2022-09-18", { status: "dropped" });
    const whole = (...list: Sighting[]) => createHistory(list).statusOn("a", year, null);
    expect(whole(seen("a", "2022-08-21"), stop)).toBe("dropped");
    expect(whole(seen("a", "2022-08-21"), stop, seen("a", "2023-02-01"))).toBe("dropped");
    expect(whole(seen("a", "2022-08-21"), stop, seen("a", "2022-12-01"))).toBe("started");
  });

  test("a part that began with it says that a longer time is where the topic started, whatever a day in it goes on with", () => {
    const month = { start: "2022-02-01", end: "2022-02-28" };
    const [unit, day] = [
      seen("a", "2022-02-01", "2022-02-10"),
      seen("a", "2022-02-06", "2022-02-06", { status: "continued" }),
    ];
    expect(createHistory([unit, day]).statusOn("a", month, null)).toBe("started");
    expect(createHistory([day]).statusOn("a", month, null)).toBe("continued");
  });

  test("the author's own word on a return counts before work that nobody calls one", () => {
    const [start, stop] = [seen("a", "2021-01-05"), seen("a", "2021-06-10", "2021-06-10", { status: "paused" })];
    const back = seen("a", "2022-01-01", "2022-03-31", { status: "resumed" });
    const week = seen("a", "2022-02-02");
    expect(told([start, stop, seen("a", "2021-10-03"), week, back])).toEqual([
      ...["started", "paused", "paused", "continued", "resumed"],
    ]);
    expect(told([start, stop, seen("a", "2021-07-20"), back])).toEqual(["started", "paused", "resumed", "resumed"]);
    expect(told([start, stop, seen("a", "2021-10-03")])).toEqual(["started", "paused", "resumed"]);
  });

  test("a longer period is no earlier time for its own parts; both start", () => {
    const [year, quarter, first, second] = told([
      seen("a", "2020-01-01", "2020-12-31"),
      seen("a", "2020-01-01", "2020-03-31"),
      seen("a", "2020-02-03"),
      seen("a", "2020-03-20"),
    ]);
    expect([year, quarter, first, second]).toEqual(["started", "started", "started", "continued"]);
    expect(history.statusOn("a", { start: "2020-01-01", end: "2020-12-31" }, null)).toBe("started");
    expect(history.statusOn("a", { start: "2021-01-01", end: "2021-12-31" }, null)).toBe("continued");
  });

  describe("a pause is long for the topic and for the journal", () => {
    const every = (topic: string, months: number[]) =>
      months.map((month) =>
        seen(topic, `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`),
      );
    const known = createHistory([
      ...every("monthly", [0, 1, 2, 3]),
      ...every("yearly", [0, 12, 24]),
      ...every(
        "journal",
        Array.from({ length: 40 }, (_, month) => month),
      ),
    ]);

    test("monthly: three months are none, four are one", () => {
      expect(statusOn("monthly", "2020-06-20", true, known)).toBe("continued");
      expect(statusOn("monthly", "2020-08-01", true, known)).toBe("resumed");
    });

    test("what comes once a year goes on after a year", () => {
      expect(statusOn("yearly", "2023-01-01", true, known)).toBe("continued");
    });

    test("a mention takes nothing up again, and what was only mentioned has no rhythm", () => {
      expect(statusOn("monthly", "2022-08-01", false, known)).toBe("continued");
      const named = createHistory(every("named", [0, 1, 2, 3]).map((one) => ({ ...one, isWork: false })));
      expect(statusOn("named", "2022-08-01", true, named)).toBe("continued");
    });
  });

  test("what was dropped stays so until work or words of return", () => {
    const dropped = seen("a", "2020-03-01", "2020-03-31", { status: "dropped" });
    const before = [seen("a", "2020-01-01"), seen("a", "2020-03-10"), dropped];
    const bare = seen("a", "2020-05-01", "2020-05-01", { isWork: false });
    expect(told([...before, bare])).toEqual(["started", "continued", "dropped", "dropped"]);
    expect(told([...before, bare, seen("a", "2020-06-01"), seen("a", "2020-06-02")]).slice(3)).toEqual([
      "dropped",
      "resumed",
      "continued",
    ]);
    const named = seen("a", "2020-06-01", "2020-06-01", { isSaid: false });
    expect(told([...before, named]).at(-1)).toBe("dropped");
    const back = seen("a", "2020-06-01", "2020-06-01", { isWork: false, status: "resumed" });
    expect(told([...before, back, { ...bare, start: "2020-07-01", end: "2020-07-01" }]).slice(3)).toEqual([
      "resumed",
      "continued",
    ]);
  });

  test("what a longer time says was going on did not start within it", () => {
    const months = seen("a", "2020-04-01", "2020-07-31", { status: "continued" });
    const year = seen("a", "2020-01-01", "2020-12-31");
    expect(told([year, months, seen("a", "2020-04-18", "2020-04-24")])).toEqual([
      "continued",
      "continued",
      "continued",
    ]);
    const begun = seen("a", "2020-04-18", "2020-04-24", { status: "started" });
    expect(told([months, begun])).toEqual(["continued", "started"]);
  });

  describe("a second return", () => {
    const back = (day: string) => seen("a", day, day, { status: "resumed" });

    test("takes a pause or a silence since the first", () => {
      const list = [seen("a", "2020-01-01"), back("2020-04-01"), back("2020-05-10"), back("2020-11-10")];
      expect(told(list)).toEqual(["started", "resumed", "continued", "resumed"]);
    });

    test("and comes at once after words that set it aside", () => {
      const paused = seen("a", "2020-04-20", "2020-04-20", { status: "paused" });
      expect(told([seen("a", "2020-01-01"), back("2020-04-01"), paused, back("2020-05-10")]).at(-1)).toBe("resumed");
    });
  });

  test("a period around a return or a pause does not tell it again", () => {
    const quarter = seen("a", "2020-04-01", "2020-06-30", { status: "resumed" });
    const list = [
      seen("a", "2020-01-01"),
      seen("a", "2020-02-01", "2020-02-01", { status: "paused" }),
      seen("a", "2020-05-03", "2020-05-03", { status: "resumed" }),
      quarter,
      seen("a", "2020-01-01", "2020-12-31", { status: "paused" }),
      seen("a", "2021-01-05", "2021-01-05", { isWork: false }),
    ];
    expect(told(list)).toEqual(["started", "paused", "resumed", "continued", "continued", "continued"]);
    const whole = createHistory(list).statusOn("a", { start: "2020-04-01", end: "2020-05-31" }, null);
    expect(whole).toBe("continued");
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
