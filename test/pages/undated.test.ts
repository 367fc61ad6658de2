import { expect, it } from "vitest";
import { layTime } from "../../src/charts/chart-data.ts";
import { renderPages } from "../../src/pages/index.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { groupUndated } from "../../src/pages/undated.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

/** Undated notes, by path and title. */
function group(files: readonly (readonly [path: string, title: string])[]): Record<string, number> {
  const entries = files.map(([path, title]) => sampleEntry(path, null, { title }));
  const groups = groupUndated(openLedger(sampleSite(entries), theme), entries);
  return Object.fromEntries(groups.map(({ name, entries: { length } }) => [name, length]));
}

const many = (count: number, path: (at: number) => string, title = (at: number) => `Note ${at}`) =>
  Array.from({ length: count }, (_, at) => [path(at), title(at)] as const);

it("leaves a few in one list", () => {
  expect(group(many(40, (at) => `${at % 2 ? "git" : "vim"}/${at}.md`))).toEqual({ "": 40 });
});

it("groups many by folder, below the folder that all share, and those outside at the end", () => {
  const files = [...many(60, (at) => `notes/${at % 2 ? "vim" : "git"}/${at}.md`), ["notes/about.md", "About"] as const];
  expect(Object.entries(group(files))).toEqual([
    ["git", 30],
    ["vim", 30],
    ["", 1],
  ]);
});

it("groups by the first letter where folders tell nothing", () => {
  const titles = ["Éclair", "eel", "2 ways", "馬", "…"];
  const files = many(
    50,
    (at) => `${at}.md`,
    (at) => titles[at % 5] ?? "",
  );
  expect(group(files)).toEqual({ "0 – 9": 10, E: 20, 馬: 10, "": 10 });
});

it("folds the groups of a long archive, where links to them still open them", () => {
  const archive = (count: number) => {
    const entries = many(count, (at) => `${at % 2 ? "git" : "vim"}/${at}.md`).map(([path, title]) =>
      sampleEntry(path, null, { title }),
    );
    return renderPages(sampleSite(entries), theme).find(({ url }) => url === "/archive/")?.contents ?? "";
  };
  expect(archive(400)).not.toContain("<details");
  expect(archive(402)).toMatch(/<summary><h2>vim<\/h2> [\s\S]*?<\/summary>\s*<div id="in-vim">/);
  expect(archive(402)).toContain('<a href="#in-vim">vim</a>');
});

it("the line of the journal says that it counts dated entries, where others have no date", () => {
  const [dated, undated] = [sampleEntry("a", "2024-03-02"), sampleEntry("b", null)];
  expect(openLedger(sampleSite([dated]), theme).strandline?.entries).toBe("one entry");
  const base = openLedger(sampleSite([dated, undated]), theme).strandline;
  expect([base?.entries, base?.label]).toEqual(["one dated entry", expect.stringContaining("one dated entry, ")]);
});

it("what is told of a time ends a silence of the charts, whether it names a topic or not", () => {
  const tides = { id: "tides", label: "Tides", aliases: [], parent: null, url: "/tags/tides/", listed: false };
  const told = (start: string, end: string, topics = ["tides"]) => {
    const source = { path: `${start}.md`, line: 1, heading: null };
    return samplePeriod({ id: start, start, end, source, interests: topics.map((topic) => sampleInterest(topic)) });
  };
  const folds = (...bare: ReturnType<typeof told>[]) => {
    const periods = [told("2020-01-01", "2020-01-31"), told("2020-12-01", "2020-12-31"), ...bare];
    const { chart } = openLedger(sampleSite([], { timeline: { version: 1, topics: [tides], periods } }), theme);
    const year = layTime(chart, chart.strands, { start: "2020-01-01", end: "2020-12-31" });
    // The page of the year says the same as the timeline of the journal.
    expect(year?.axis.folds).toEqual(chart.whole?.axis.folds);
    return year?.axis.folds.map(({ title }) => title);
  };
  const whole = ["Nothing from February 2020 to November 2020"];
  expect(folds()).toEqual(whole);
  expect(folds(told("2020-06-15", "2020-06-15", []))).toEqual([
    "Nothing from February 2020 to May 2020",
    "Nothing from July 2020 to November 2020",
  ]);
  // A year as a whole tells of none of its months.
  expect(folds(told("2020-01-01", "2020-12-31", []))).toEqual(whole);
});
