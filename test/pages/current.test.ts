import { describe, expect, it } from "vitest";
import type { Interest, TimelinePeriod } from "../../src/model.ts";
import { findCurrent } from "../../src/pages/current.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { viewStanding } from "../../src/pages/standing.ts";
import { findStretches, sayStretch } from "../../src/pages/stretches.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

const LABELS = { knots: "Knots", "rope-work": "Rope Work", sails: "Sails", kites: "Kites" };

function tell(day: string, path: string, interests: readonly Interest[], end = day): TimelinePeriod {
  const source = { path, line: 1, heading: null };
  return samplePeriod({ id: `${day} ${path}`, start: day, end, source, interests: [...interests] });
}

const work = (topic: string) => sampleInterest(topic, { evidence: [{ line: 1, rule: "cue", text: topic }] });
const touch = (topic: string): Interest => ({ ...work(topic), depth: "touched", status: "continued" });

/** An entry of one line. */
function write(slug: string, day: string, text: string) {
  const passages = [{ kind: "paragraph" as const, line: 1, text, strong: [], links: [], checked: null }];
  const place = { kind: "entry" as const, heading: null, anchor: null, depth: 0, line: 1, parent: null };
  return sampleEntry(slug, day, { sections: [{ ...place, passages, period: null, interests: [] }] });
}

function open(periods: TimelinePeriod[], entries = [write("last", "2024-06-30", "Tied a bowline.")]) {
  const topics = Object.entries(LABELS).map(([id, label]) => ({
    ...{ id, label, aliases: [], parent: null, url: `/tags/${id}/`, listed: false },
  }));
  return openLedger(sampleSite(entries, { timeline: { version: 1, topics, periods } }), theme);
}

const topicsOf = (list: readonly Interest[]) => list.map(({ topic }) => topic);

describe("current interests", () => {
  it("need work: what a page of links touches stands beside them", () => {
    const { into, also } = findCurrent(open([tell("2024-06-20", "last.md", [touch("knots"), work("sails")])]));
    expect([topicsOf(into), topicsOf(also)]).toEqual([["sails"], ["knots"]]);
  });

  it("begin with what the author's own Now page names, in its order, and what it says was taken up", () => {
    const now = write(
      "now",
      "2024-06-20",
      "On the desk: kites, and a book on sails. Just started on rope work. Knots.",
    );
    const named = tell("2024-06-20", "now.md", [
      work("sails"),
      { ...touch("rope-work"), status: "started" },
      work("kites"),
      touch("knots"),
    ]);
    const { into, also } = findCurrent(open([named], [now]));
    expect([topicsOf(into), topicsOf(also)]).toEqual([["kites", "sails", "rope-work"], ["knots"]]);
  });

  it("leave out what the journal went on without for weeks, as its own page says", () => {
    const weeks = ["2024-05-01", "2024-05-12"].map((day) => tell(day, "first.md", [work("knots")]));
    const later = ["2024-06-02", "2024-06-30"].map((day) => write(`on-${day}`, day, "Sewed a sail."));
    const sails = tell("2024-06-30", "last.md", [work("sails")]);
    const went = open([...weeks, sails], [write("first", "2024-05-12", "Knots."), ...later]);
    expect(topicsOf(findCurrent(went).into)).toEqual(["sails"]);
    expect(viewStanding(went, "knots", undefined)).toMatchObject({ kind: "quiet" });
    const paused = open([...weeks, sails], [write("first", "2024-05-12", "Knots."), ...later.slice(1)]);
    expect(topicsOf(findCurrent(paused).into)).toContain("knots");
  });

  it("go on with what the author says he goes on with", () => {
    const entry = write("last", "2024-06-30", "Sewed sails all day. I will get back to RW in July.");
    const deep = { ...work("sails"), depth: "deep-dive" as const };
    const { into } = findCurrent(open([tell("2024-06-20", "last.md", [deep, work("rope-work")])], [entry]));
    expect(topicsOf(into)).toEqual(["rope-work", "sails"]);
  });
});

it("what is current is found once for a journal", () => {
  const ledger = open([tell("2024-06-20", "last.md", [work("knots")])]);
  expect(findCurrent(ledger)).toBe(findCurrent(ledger));
});

describe("since when", () => {
  const say = (...periods: TimelinePeriod[]) => sayStretch(findStretches(open(periods), "knots"), "2024-06-30");

  it("is no day where one day alone tells of it", () => {
    expect(say(tell("2024-06-20", "a.md", [work("knots")]))).toBe("only on 20 June 2024");
    expect(say(tell("2024-06-10", "a.md", [work("knots")], "2024-06-20"))).toBe("since 10 June 2024");
  });

  it("is some days where they are over, unless the author's words say that he goes on", () => {
    const periods = [tell("2024-05-10", "a.md", [work("knots")]), tell("2024-05-14", "a.md", [work("knots")])];
    expect(say(...periods)).toBe("from 10 to 14 May 2024");
    expect(say(tell("2024-04-28", "a.md", [work("knots")], "2024-05-02"))).toBe("from 28 April 2024 to 2 May 2024");
    const stretches = findStretches(open(periods), "knots");
    expect(sayStretch(stretches, "2024-06-30", { goesOn: true })).toBe("since 10 May 2024");
  });

  it("is the return after a pause in words, however short it was", () => {
    const ledger = open([
      tell("2024-01-01", "a.md", [work("knots")], "2024-03-31"),
      tell("2024-05-20", "b.md", [work("knots")], "2024-06-20"),
    ]);
    const turn = { topic: "knots", period: "", entry: "/", reason: null };
    const turns = [
      { ...turn, kind: "paused" as const, day: "2024-02-20" },
      { ...turn, kind: "returned" as const, day: "2024-05-20" },
    ];
    const rested = openLedger({ ...ledger.site, turns }, theme);
    expect(sayStretch(findStretches(ledger, "knots"), "2024-06-30")).toBe("since January 2024");
    expect(sayStretch(findStretches(rested, "knots"), "2024-06-30")).toBe("again since 20 May 2024");
  });

  it("is a month where no day is told", () => {
    const month = tell("2024-06-01", "a.md", [work("knots")], "2024-06-30");
    expect(say({ ...month, precision: "month" })).toBe("since June 2024");
    expect(say({ ...month, precision: "span" })).toBe("since 1 June 2024");
  });

  it("is not a day on which a topic was only named while it rested", () => {
    const periods = [
      tell("2023-01-01", "a.md", [work("knots")]),
      tell("2024-03-20", "b.md", [touch("knots")]),
      tell("2024-06-10", "c.md", [work("knots")], "2024-06-20"),
    ];
    const turn = { topic: "knots", period: "", entry: "/", reason: null };
    const turns = [
      { ...turn, kind: "paused" as const, day: "2023-02-01" },
      { ...turn, kind: "returned" as const, day: "2024-06-10" },
    ];
    const ledger = open(periods);
    const rested = openLedger({ ...ledger.site, turns }, theme);
    expect(sayStretch(findStretches(rested, "knots"), "2024-06-30")).toBe("again since 10 June 2024");
  });

  it("counts no return by a mere mention", () => {
    const [first, last] = [tell("2023-01-01", "a.md", [work("knots")]), tell("2024-06-20", "c.md", [work("knots")])];
    expect(say(first, tell("2023-09-01", "b.md", [touch("knots")]), last)).toBe("again on 20 June 2024");
  });
});
