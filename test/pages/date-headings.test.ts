import { describe, expect, it } from "vitest";
import { viewPeriodRow } from "../../src/pages/cards.ts";
import { isDate, isFullDate, isTimeOf, listsDates, saysTime } from "../../src/pages/date-headings.ts";
import { renderPages } from "../../src/pages/index.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

it.each([
  "2023-02-11",
  "Saturday, 11th of February 2023",
  "11 Feb 2023",
  "March 2020",
  "2023年2月11日",
  "11. März 2023",
])("%s is a date with its year", (heading) => expect(isFullDate(heading)).toBe(true));

it.each([...["11 February", "Day 3", "2023-02-11: the kiln", "Kiln 2023", "", "—", "2.1", "1.2.3", "(1)", "1/2"]])(
  "%s is none",
  (heading) => {
    expect(isFullDate(heading)).toBe(false);
  },
);

it("a date without its year is one, too, in a list of contents", () => {
  expect(isDate("11 February")).toBe(true);
  const days = Array.from({ length: 9 }, (_, at) => ({ anchor: `d${at}`, title: `${at + 1} March`, children: [] }));
  expect(listsDates(days)).toBe(true);
  expect(listsDates([{ anchor: "w", title: "Before the flood", children: days }])).toBe(true);
  expect(listsDates([...days, { anchor: "end", title: "In the end", children: [] }])).toBe(false);
});

it.each(["2.1", "1.2.3", "(1)", "Week 3"])("a list of contents of numbers such as %s is none of dates", (title) => {
  expect(isDate(title)).toBe(false);
});

it.each([
  ["3 October 2023", true],
  ["3 October", true],
  ["3/10/2023", true],
  ["3", true],
  ["4 October 2023", false],
  ["3.1", false],
  ["3 October 2023: the kiln", false],
])("beside 3 October 2023, %s says nothing else: %s", (heading, expected) => {
  expect(isTimeOf(heading, { start: "2023-10-03", end: "2023-10-03" })).toBe(expected);
});

it.each([
  ["3 October 2023", "Log"],
  ["2.1", "Log: 2.1"],
])("the place of a heading %s is named %s", (heading, label) => {
  const source = { path: "log.md", line: 3, heading };
  const period = samplePeriod({ start: "2023-10-03", end: "2023-10-03", source });
  const ledger = openLedger(sampleSite([sampleEntry("log", "2023-10-04", { title: "Log" })]), theme);
  expect(viewPeriodRow(ledger, period).sources.map((place) => place.label)).toEqual([label]);
});

it.each([
  ["Log: 3 October 2023", true],
  ["3 October 2023: the kiln", true],
  ["Log: 3 October", false],
  ["Log: October 2023", false],
  ["The kiln", false],
])("%s says in full that it was on 3 October 2023: %s", (heading, expected) => {
  expect(saysTime(heading, { start: "2023-10-03", end: "2023-10-03", kind: "activity" })).toBe(expected);
});

/** What a heading of a log says, for a day of it. */
const SPELLINGS = [["2024-03-01"], ["Log: 1 March 2024"]] as const;

describe.each(SPELLINGS)("beside the days of a log, the first of them headed %s", (first) => {
  const days = ["2024-03-01", "2024-03-02", "2024-03-03"];
  const headings = [first, ...days.slice(1)];
  const section = (heading: string, line: number) => ({
    ...{
      kind: "heading" as const,
      heading: headings[line - 3] ?? "",
      anchor: heading,
      depth: 2,
      line,
      parent: 0,
      passages: [],
      interests: [],
    },
    period: null,
  });
  const entry = sampleEntry("log", "2024-03-04", {
    html: days.map((day) => `<h2 id="${day}">${day}</h2><p>Words.</p>`).join(""),
    sections: days.map((day, at) => section(day, at + 3)),
  });
  const topics = ["kiln", "kiln", "glazes"];
  const periods = days.map((day, at) =>
    samplePeriod({
      ...{ id: day, edtf: day, start: day, end: day, precision: "day", label: `${at + 1} March 2024` },
      ...{ source: { path: "log.md", line: at + 3, heading: headings[at] ?? day }, entry: `/log/#${day}` },
      interests: [sampleInterest(topics[at] ?? "", { status: "continued" })],
    }),
  );
  const known = ["kiln", "glazes"].map((id) => ({
    ...{ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: true },
  }));
  const site = sampleSite([entry], { timeline: { version: 1, topics: known, periods } });
  const page = renderPages(site, theme).find(({ url }) => url === "/log/")?.contents ?? "";

  it("stands no date that the heading is, but each topic of the day, as on the timeline", () => {
    const notes = page.split('<div class="note"').slice(1);
    expect(notes.map((note) => /kiln|glazes/.exec(note)?.[0])).toEqual(topics);
    expect(page).not.toContain(">1 March 2024</a>");
  });
});

it("beside ten days stands what none of the days in them tells", () => {
  const section = (heading: string, anchor: string, line: number) => ({
    ...{
      kind: "heading" as const,
      heading,
      anchor,
      depth: 2,
      line,
      parent: 0,
      passages: [],
      interests: [],
      period: null,
    },
  });
  const entry = sampleEntry("log", "2024-03-14", {
    html: '<h2 id="unit">The first unit</h2><p>Words.</p><h3 id="day">2024-03-02</h3><p>Words.</p>',
    sections: [section("The first unit", "unit", 3), section("2024-03-02", "day", 5)],
  });
  const tell = (start: string, end: string, line: number, heading: string, topics: readonly string[]) =>
    samplePeriod({
      ...{ id: start, start, end, label: `${start} to ${end}`, source: { path: "log.md", line, heading } },
      interests: topics.map((topic) => sampleInterest(topic)),
    });
  const periods = [
    tell("2024-03-01", "2024-03-10", 3, "The first unit", ["kiln", "glazes"]),
    { ...tell("2024-03-02", "2024-03-02", 5, "2024-03-02", ["kiln"]), precision: "day" as const },
  ];
  const known = ["kiln", "glazes"].map((id) => ({
    ...{ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: true },
  }));
  const site = sampleSite([entry], { timeline: { version: 1, topics: known, periods } });
  const page = renderPages(site, theme).find(({ url }) => url === "/log/")?.contents ?? "";
  const [, unit = "", day = ""] = page.split('<div class="note"');
  expect([unit.includes("/tags/kiln/"), unit.includes("/tags/glazes/")]).toEqual([false, true]);
  expect(day).toContain("/tags/kiln/");
});

it("a list of contents waits behind its name where all that it leads to are dates", () => {
  const contentsOf = (...titles: string[]) => {
    const toc = titles.map((title, at) => ({ anchor: `part-${at}`, title, children: [] }));
    const pages = renderPages(sampleSite([sampleEntry("log", "2024-03-04", { toc })]), theme);
    return /<nav class="toc.*?<\/summary>/s.exec(pages.find(({ url }) => url === "/log/")?.contents ?? "")?.[0];
  };
  const days = Array.from({ length: 9 }, (_, at) => `${at + 1} March 2024`);
  expect(contentsOf(...days)).toMatch(/<details><summary>Contents<\/summary>$/);
  expect(contentsOf(...days, "In the end")).toMatch(/<details open><summary>Contents<\/summary>$/);
});
