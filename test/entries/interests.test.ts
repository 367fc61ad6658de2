import { describe, expect, test } from "vitest";
import { annotateSections } from "../../src/entries/interests.ts";
import type { Entry } from "../../src/model.ts";
import { sampleEntry } from "../site/sample.ts";

/** Heading (null for the whole entry) → the period's EDTF. */
function periods(entry: Entry): [string | null, string | null][] {
  return entry.sections.map(({ heading, period }) => [heading, period?.edtf ?? null]);
}

describe("the whole entry", () => {
  const whole = (given: Parameters<typeof sampleEntry>[1], path = "a.md") => {
    const period = sampleEntry(path, given).sections[0]?.period ?? null;
    return period && [period.edtf, period.rule];
  };

  test("takes its title's period, else the front matter's, else its date, else none", () => {
    expect(whole({ title: "My Interests - 2020", date: "2021-08-12" })).toEqual(["2020", "year"]);
    expect(whole({ title: "On tides", date: "2021-08-12", period: "2020-07/2020-09" })).toEqual([
      "2020-07/2020-09",
      "front-matter",
    ]);
    expect(whole({ title: "On tides", date: "2021-08-12" })).toEqual(["2021-08-12", "date"]);
    expect(whole({ title: "On tides" })).toBeNull();
  });

  test("`period` makes a title more precise, and loses where the title excludes it", () => {
    expect(whole({ title: "2020 in review", period: "2020-03/2020-12", date: "2021-01-02" })).toEqual([
      "2020-03/2020-12",
      "front-matter",
    ]);
    expect(whole({ title: "February 2022", period: "2021-01", date: "2022-01-01" })).toEqual(["2022-02", "month"]);
  });

  test("a `period` that cannot be read changes nothing", () => {
    expect(whole({ title: "On tides", period: "when it rained", date: "2021-08-12" })).toEqual(["2021-08-12", "date"]);
  });
});

describe("headings without a year", () => {
  test("take it from the nearest dated heading, then title, front matter, path, publication", () => {
    expect(
      periods(sampleEntry("a.md", { title: "2020 in review", date: "2021-01-05", body: "# 2019\n## March\n# April" })),
    ).toEqual([
      [null, "2020"],
      ["2019", "2019"],
      ["March", "2019-03"],
      ["April", "2020-04"],
    ]);
    expect(
      periods(sampleEntry("a.md", { title: "Log", period: "2018", date: "2021-01-05", body: "## March" }))[1],
    ).toEqual(["March", "2018-03"]);
    expect(periods(sampleEntry("log/2017.md", { title: "Log", date: "2021-01-05", body: "## March" }))[1]).toEqual([
      "March",
      "2017-03",
    ]);
    expect(periods(sampleEntry("log/2017/03/index.md", { title: "Log", body: "## 12th\n## May" })).slice(1)).toEqual([
      ["12th", "2017-03-12"],
      ["May", "2017-05"],
    ]);
    expect(periods(sampleEntry("a.md", { title: "Log", date: "2021-01-05", body: "## March" }))[1]).toEqual([
      "March",
      "2021-03",
    ]);
    expect(periods(sampleEntry("a.md", { title: "Log", body: "## March" }))[1]).toEqual(["March", null]);
    const marked = "Nets and knots.\n\n2019\n\n## March";
    expect(periods(sampleEntry("a.md", { title: "Log", body: marked }))[1]).toEqual(["March", "2019-03"]);
  });

  test("inside a winter take the year of their side of New Year", () => {
    expect(
      periods(sampleEntry("a.md", { title: "Dec 2020 – Feb 2021", body: "## December\n## January\n## February 3" })),
    ).toEqual([
      [null, "2020-12/2021-02"],
      ["December", "2020-12"],
      ["January", "2021-01"],
      ["February 3", "2021-02-03"],
    ]);
  });

  test("'2-01 to 2-10' under a title of February 2022, published before it", () => {
    const entry = sampleEntry("2022-02-01-february.md", {
      title: "February, 2022: A lost month",
      date: "2022-01-01",
      body: "# Unit 1: 2-01 to 2-10\n## 2022-02-01\n## Links",
    });
    expect(periods(entry)).toEqual([
      [null, "2022-02"],
      ["Unit 1: 2-01 to 2-10", "2022-02-01/2022-02-10"],
      ["2022-02-01", "2022-02-01"],
      ["Links", null],
    ]);
  });

  test("the weeks of a course are not those of the calendar", () => {
    const course = sampleEntry("course.md", {
      title: "Half batch",
      date: "2022-08-05",
      body: "### Week 1\n### Week 2\n### Week 31",
    });
    expect(
      periods(course)
        .slice(1)
        .map(([, period]) => period),
    ).toEqual([null, null, null]);
    const notes = sampleEntry("notes.md", { title: "Week 31", date: "2022-08-08" });
    expect(periods(notes)).toEqual([[null, "2022-08-01/2022-08-07"]]);
  });

  test("the file name's own date is the publication's", () => {
    const entry = sampleEntry("_posts/2021-01-05-retro.md", {
      title: "Retro",
      date: "2021-01-05",
      body: "## December",
    });
    expect(periods(entry)[1]).toEqual(["December", "2020-12"]);
  });
});

describe("plans", () => {
  test("are the dated sections below goals, and whole entries about them", () => {
    const kinds = sampleEntry("a.md", {
      title: "2021 in review",
      body: "## Goals\n### February 2022\n## March 2021\n## Goals for April 2022",
    }).sections.map(({ period }) => period?.kind ?? null);
    expect(kinds).toEqual(["activity", null, "plan", "activity", "plan"]);
    const plans = sampleEntry("b.md", { title: "Goals for 2022", body: "## March" });
    expect(plans.sections.map(({ period }) => period?.kind)).toEqual(["plan", "plan"]);
  });
});

describe("mentions", () => {
  const labels = (entry: Entry, index: number) =>
    entry.sections[index]?.interests.map(({ label, rule, line }) => [label, rule, line]);

  test("tags, categories and the title stand for the whole entry, headings and links for their section", () => {
    const entry = sampleEntry("a.md", {
      title: "Tide Tables",
      tags: ["tides", "海"],
      categories: ["Sea"],
      interests: [{ topic: "Moon", depth: "deep-dive", status: null }],
      body: "- [Deconstructing Kubernetes](https://x.example)\n## Linear Algebra\n- [here](https://y.example)\n## 2021-02-05\n## Links\n<https://graphql.org/>",
    });
    expect(labels(entry, 0)).toEqual([
      ["tides", "tag", 1],
      ["海", "tag", 1],
      ["Sea", "category", 1],
      ["Moon", "front-matter", 1],
      ["Tide Tables", "heading", 1],
      ["Kubernetes", "link", 3],
    ]);
    expect(labels(entry, 1)).toEqual([["Linear Algebra", "heading", 4]]);
    expect(labels(entry, 2)).toEqual([]);
    expect(labels(entry, 3)).toEqual([["GraphQL", "link", 8]]);
  });

  test("words that head a line of a review or a now page tell of a pursuit", () => {
    const body = "Books: The Dike\n\nStill reading: The Sluice\n\nGames: none";
    const found = (title: string) => labels(sampleEntry("a.md", { title, date: "2021-03-31", body }), 0);
    const pursuits = found("March 2021")?.filter(([, rule]) => rule === "heading");
    expect(pursuits).toEqual([
      ["Reading", "heading", 3],
      ["Reading", "heading", 5],
      ["Video Games", "heading", 7],
    ]);
    expect(found("The harbour")?.map(([label]) => label)).not.toContain("Reading");
  });

  test("a title that is a date is no topic", () => {
    expect(labels(sampleEntry("a.md", { title: "March 2021" }), 0)).toEqual([]);
  });

  test("tags carry the line of their key where it is known", () => {
    const entry = sampleEntry("a.md", { tags: ["tides"] });
    const [whole] = annotateSections({ ...entry, title: "March 2021", keyLines: { tags: 4 } });
    expect(whole?.interests).toMatchObject([{ label: "tides", line: 4 }]);
  });
});

test("the given sections stay as they are", () => {
  const entry = sampleEntry("a.md", { title: "2020", body: "## March" });
  const before = JSON.stringify(entry.sections);
  annotateSections({ ...entry, title: "2019" });
  expect(JSON.stringify(entry.sections)).toBe(before);
});

test("a part of a day's form that was left empty says nothing, and 'What I'm reading' does in a text of one day", () => {
  const labelsOf = (body: string) =>
    sampleEntry("a.md", { title: "Notes", date: "2021-08-12", body }).sections.map(({ interests }) =>
      interests.map(({ label }) => label),
    );
  expect(labelsOf("## Haskell\n\n**Today's Progress:**\n\n## Rust\n\nIt rained.")).toEqual([[], [], ["Rust"]]);
  expect(labelsOf("## What I'm reading\n\nFifty pages of a long novel.").flat()).toContain("Reading");
  const parts = "# 2021\n\n### Books\n\n- The Tide Garden\n\n# 2020\n\n### Books\n\n- The Salt Path";
  const reading = sampleEntry("a.md", { title: "What I liked", body: parts }).sections.filter(({ interests }) =>
    interests.some(({ label }) => label === "Reading"),
  );
  expect(reading).toHaveLength(2);
});

describe("crypto", () => {
  const labels = (title: string, tags: string[] = []) =>
    sampleEntry("a.md", { title, tags, date: "2021-08-12", body: "## Crypto\n\nTwo ciphers." })
      .sections.flatMap(({ interests }) => interests)
      .map(({ label }) => label);

  test("is cryptography in a text on a contest, by its title or a tag, and money elsewhere", () => {
    expect(labels("HarbourCTF, a write-up")).toContain("Cryptography");
    expect(labels("A write-up", ["ctf"])).toContain("Cryptography");
    expect(labels("A year of money")).toContain("Crypto");
  });
});
