import { describe, expect, test } from "vitest";
import { createHistory, type Sighting } from "../../src/topics/history/index.ts";

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

  test("without a day: nobody knows whether it came before the dated times", () => {
    expect(history.statusOn("a", null, null)).toBe("continued");
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
      ...["started", "paused", "continued", "continued", "resumed"],
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

  test("what was dropped rests until work or words of return; a mention tells neither again", () => {
    const dropped = seen("a", "2020-03-01", "2020-03-31", { status: "dropped" });
    const before = [seen("a", "2020-01-01"), seen("a", "2020-03-10"), dropped];
    const bare = seen("a", "2020-05-01", "2020-05-01", { isWork: false });
    expect(told([...before, bare])).toEqual(["started", "continued", "dropped", "continued"]);
    const known = createHistory([...before, bare]);
    expect([bare, dropped].map((one) => known.isPassing("a", one))).toEqual([true, false]);
    const whole = { start: "2020-04-01", end: "2020-06-30" };
    expect([known.isPassing("a", whole), known.statusOn("a", whole, null)]).toEqual([true, "continued"]);
    expect(told([...before, bare, seen("a", "2020-06-01"), seen("a", "2020-06-02")]).slice(3)).toEqual([
      "continued",
      "resumed",
      "continued",
    ]);
    const named = seen("a", "2020-06-01", "2020-06-01", { isSaid: false });
    expect(told([...before, named]).at(-1)).toBe("continued");
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
