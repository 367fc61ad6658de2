import { createRequire } from "node:module";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { Page, Resource, Site } from "../../../src/model.ts";
import { renderResourcesBib } from "../../../src/pages/exports/resources-bib.ts";
import { renderResourcesCsl } from "../../../src/pages/exports/resources-csl.ts";
import { renderResourcesCsv } from "../../../src/pages/exports/resources-csv.ts";
import { HOSTILE_TITLES, sampleResource, sampleUse, siteOf } from "./resource-sample.ts";

interface Work {
  id: string;
  type: string;
  title: string;
  URL?: string;
  DOI?: string;
  ISBN?: string;
  keyword?: string;
  note?: string;
  issued?: { "date-parts": number[][] };
  accessed?: { "date-parts": number[][] };
}

// The packages bring no types.
const require = createRequire(import.meta.url);
const { Cite }: { Cite: new (data: unknown) => { data: Work[]; format(name: string, options?: object): string } } =
  require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-csl");

const make = (render: (site: Site) => Page[], resources: Resource[]) => render(siteOf(resources))[0]?.contents ?? "";
const paper = (overrides: Partial<Resource>) => sampleResource({ kind: "paper", ...overrides });
const folded = (title: string) => title.replace(/\s+/g, " ");

const WORKS = [
  paper({ id: "arxiv:1701.02434", url: "https://arxiv.org/abs/1701.02434", title: "Hamiltonian Paths" }),
  paper({ id: "arxiv:hep-th/9901001", url: "https://arxiv.org/abs/hep-th/9901001", title: "Old Strings" }),
  paper({ id: "doi:10.1109/proc.1978.10837", url: "https://doi.org/10.1109/proc.1978.10837", title: "On Windows" }),
  sampleResource({ kind: "book", id: "isbn:9780262046305", url: "https://shop.test/a_b~c", title: "Low Water" }),
  paper({ id: "openreview.net/forum?id=a", url: "https://openreview.net/forum?id=a", title: "A Forum" }),
];

describe("resources.bib", () => {
  it("holds papers and books with the type and number that each has", () => {
    const text = make(renderResourcesBib, [...WORKS, sampleResource()]);
    expect([...text.matchAll(/^@(\w+)\{/gm)].map((match) => match[1])).toEqual([
      "misc",
      "misc",
      "article",
      "book",
      "misc",
    ]);
    expect(text).toContain("eprint = {1701.02434},\n  archiveprefix = {arXiv}");
    const read = new Cite(text).data;
    expect(read.map(({ title, DOI, ISBN, URL, issued }) => [title, DOI, ISBN, URL, issued?.["date-parts"][0]])).toEqual(
      [
        ["Hamiltonian Paths", undefined, undefined, "https://arxiv.org/abs/1701.02434", [2017, 1]],
        ["Old Strings", undefined, undefined, "https://arxiv.org/abs/hep-th/9901001", [1999, 1]],
        ["On Windows", "10.1109/proc.1978.10837", undefined, "https://doi.org/10.1109/proc.1978.10837", undefined],
        ["Low Water", undefined, "9780262046305", "https://shop.test/a_b~c", undefined],
        ["A Forum", undefined, undefined, "https://openreview.net/forum?id=a", undefined],
      ],
    );
    expect(read[0]?.accessed?.["date-parts"]).toEqual([[2024, 4, 2]]);
  });

  it.each(HOSTILE_TITLES)("gives back %j as it was", (title) => {
    const passes = [{ number: 2, progress: null, text: "" }];
    const works = [paper({ title, mentions: [sampleUse({ passes })] }), paper({ id: "b", title: "The next" })];
    const read = new Cite(make(renderResourcesBib, works)).data;
    expect(read.map((work) => work.title)).toEqual([folded(title), "The next"]);
    expect(read[0]?.note).toBe("Second pass");
  });

  it("gives each work a key of its own that does not change when others come", () => {
    const ids = [
      "a.test/x_y",
      "a.test/x-y",
      "A.test/X-Y",
      "漢字.test/本",
      `long.test/${"part/".repeat(40)}`,
      "plain.test/z",
    ];
    const keysOf = (list: string[]) =>
      new Map(
        new Cite(
          make(
            renderResourcesBib,
            list.map((id) => paper({ id, title: id })),
          ),
        ).data.map(({ title, id }) => [title, id]),
      );
    const keys = keysOf(ids);
    expect(new Set([...keys.values()].map((key) => key.toLowerCase())).size).toBe(ids.length);
    for (const key of keys.values()) expect(key).toMatch(/^[A-Za-z\d.-]{1,60}$/);
    expect(keysOf(["plain.test/z"]).get("plain.test/z")).toBe(keys.get("plain.test/z"));
  });

  it("is empty where there is nothing to cite", () => {
    expect(make(renderResourcesBib, [sampleResource()])).toBe("");
    expect(make(renderResourcesCsl, [])).toBe("[]\n");
  });
});

describe("resources.csl.json", () => {
  it("says the same as the BibTeX file, under the same keys", () => {
    const text = make(renderResourcesCsl, WORKS);
    const read = new Cite(text).data;
    expect(read.map(({ id }) => id)).toEqual(new Cite(make(renderResourcesBib, WORKS)).data.map(({ id }) => id));
    expect(read.map(({ type }) => type)).toEqual(["article", "article", "article-journal", "book", "document"]);
    expect(new Cite(text).format("bibliography", { template: "apa" })).toContain("Low Water");
  });

  it.each(HOSTILE_TITLES)("gives back %j as it was", (title) => {
    expect(new Cite(make(renderResourcesCsl, [paper({ title })])).data[0]?.title).toBe(folded(title));
  });
});

describe("resources.csv", () => {
  it("has a row for each mention, with its period, place and pass", () => {
    const passes = [
      { number: 2, progress: null, text: "second pass" },
      { number: null, progress: "finished" as const, text: "and finished it" },
    ];
    const place = { label: "28:23", url: "https://example.org/tides?t=1703" };
    const later = sampleUse({ line: 12, period: null, entry: "/spring/", place, passes });
    const [first, second, ...others] = csvParse(
      make(renderResourcesCsv, [sampleResource({ topics: ["a", "b"], mentions: [sampleUse(), later] })]),
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      start: "2024-01-01",
      end: "2024-03-31",
      kind: "activity",
      topics: "a b",
      pass: "",
      line: "9",
    });
    expect(second).toMatchObject({
      ...{ period_id: "", start: "", written: "2024-04-02", place: "28:23", pass: "2", progress: "finished" },
      words: "second pass … and finished it",
    });
  });

  it.each(HOSTILE_TITLES)("keeps %j in its cell, and no program runs it", (title) => {
    const rows = csvParse(
      make(renderResourcesCsv, [sampleResource({ title }), sampleResource({ id: "b", title: "Next" })]),
    );
    expect(rows.map((row) => row.title?.replace(/^'(?=[=+\-@])/, ""))).toEqual([title, "Next"]);
    expect(rows[0]?.title).not.toMatch(/^[=+\-@]/);
  });
});
