import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Timeline } from "../../src/model.ts";
import { findShared, MESSAGE_LINE, type Outcome, strandline } from "../command.ts";
import { makeFolder, readTree } from "../folder.ts";

interface FeedItem {
  title: string;
  url: string;
  tags?: string[];
  date_published?: string;
  content_html: string;
}

const shared = findShared("seeds");
const NUMBERS = ["000", "001", "002", "003", "004"];

describe.skipIf(shared === null)("the five seeds", () => {
  const folder = makeFolder({}, afterAll);
  const seeds = join(folder, "seeds");
  let outcome: Outcome;
  let tree: Record<string, string>;
  let items: FeedItem[];
  let timeline: Timeline;

  /** A seed is known by the number that its name starts with. */
  const pathOf = (number: string) => readdirSync(seeds).find((name) => name.startsWith(number)) ?? "";
  const textOf = (number: string) => readFileSync(join(seeds, pathOf(number)), "utf8");
  const periodsOf = (number: string) => timeline.periods.filter((period) => period.source.path === pathOf(number));
  const urlOf = (number: string) => periodsOf(number).find(({ source }) => source.heading === null)?.entry ?? "";
  const pageOf = (number: string) => tree[`${urlOf(number).slice(1)}index.html`] ?? "";
  const itemOf = (title: string) => items.find((item) => item.title === title);

  beforeAll(async () => {
    if (shared === null) return;
    cpSync(shared, seeds, { recursive: true }); // apart from any repository, which could tell days
    outcome = await strandline(["build", "--content", seeds, "--output", join(folder, "site")]);
    tree = readTree(join(folder, "site"));
    const decode = (file: string) => JSON.parse(Buffer.from(tree[file] ?? "", "latin1").toString("utf8"));
    items = decode("feed.json").items;
    timeline = decode("timeline.json");
  });

  it("build as they are, and every line of the report names a file and a line", () => {
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toMatch(/^5 entries, /);
    for (const line of outcome.stderr.split("\n").filter((text) => text !== "")) expect(line).toMatch(MESSAGE_LINE);
  });

  it("keep their titles, without the marks of Markdown", () => {
    const written = ["000", "001", "002", "003"].map((number) => /^title: +"?(.*?)"?$/m.exec(textOf(number))?.[1]);
    const heading = /^# +\*\*(.*)\*\*/m.exec(textOf("004"))?.[1];
    const titles = [...written, heading].map((title) => title?.replaceAll("~~", ""));
    expect(NUMBERS.map((number) => /<h1[^>]*>(.*?)<\/h1>/s.exec(pageOf(number))?.[1]?.replace(/<[^>]*>/g, ""))).toEqual(
      titles,
    );
  });

  it("keep their author's day, and the one without a day stays undated", () => {
    const days = items.map((item) => item.date_published?.slice(0, 10));
    expect(days.sort()).toEqual(["2020-04-24", "2021-07-10", "2021-08-12", "2022-01-01"]);
    expect(periodsOf("004").map(({ start, end, precision }) => ({ start, end, precision }))).toContainEqual({
      start: null,
      end: null,
      precision: "undated",
    });
    expect(tree["archive/index.html"]).toContain(urlOf("004"));
  });

  it("keep their tags and categories, each with a page and a feed", () => {
    const { tags = [], url = "" } = itemOf("Deep Learning") ?? {};
    for (const tag of [
      "build2learn",
      "career",
      "deep learning",
      "machine learning",
      "next steps",
      "nlp",
      "Life",
      "Tech",
    ])
      expect(tags.map((name) => name.toLowerCase())).toContain(tag.toLowerCase());
    expect(new URL(url).pathname).toBe("/deep-learning/");
    for (const slug of ["build2learn", "deep-learning", "machine-learning", "next-steps", "life", "tech", "progress"]) {
      expect(tree[`tags/${slug}/index.html`], slug).toBeDefined();
      expect(tree[`tags/${slug}/feed.xml`], slug).toBeDefined();
    }
  });

  it("give the months of 2020 that the first one's headings name", () => {
    const found = periodsOf("000").filter((period) => period.source.heading !== null);
    expect(found.map(({ start, end, source }) => [source.line, start, end])).toEqual([
      [10, "2020-01-01", "2020-03-31"],
      [18, "2020-04-01", "2020-07-31"],
      [28, "2020-08-01", "2020-09-30"],
      [40, "2020-10-01", "2020-12-31"],
    ]);
    expect(periodsOf("000").find((period) => period.source.heading === null)).toMatchObject({
      start: "2020-01-01",
      end: "2020-12-31",
    });
  });

  it("give the unit and the days of February 2022 that the fourth one's headings name", () => {
    // Line 58 names the day of line 52 once more: the same period, or one of its own.
    const found = periodsOf("003").filter(({ source }) => source.heading !== null && source.line !== 58);
    expect(found.map(({ start, end, source }) => [source.line, start, end])).toEqual([
      [11, "2022-02-01", "2022-02-10"],
      ...[
        [22, 1],
        [27, 2],
        [33, 3],
        [45, 4],
        [52, 5],
        [64, 6],
        [69, 27],
      ].map(([line, day]) => [
        line,
        `2022-02-${String(day).padStart(2, "0")}`,
        `2022-02-${String(day).padStart(2, "0")}`,
      ]),
    ]);
  });

  it("show what their repairs are for", () => {
    const page = (title: string) => itemOf(title)?.content_html ?? "";
    const last = items.find((item) => item.date_published?.startsWith("2022-01-01"))?.content_html ?? "";
    expect(last).not.toContain("<script");
    expect(last).toMatch(/<a [^>]*href="https:\/\/www\.youtube\.com\/watch\?v=mTtDfKgLm54[^"]*"[^>]*>NYU<\/a>/);
    expect(page("A march in progress")).toContain("~mayhem");
    expect(page("Deep Learning")).not.toContain("&#8217;");
  });
});
