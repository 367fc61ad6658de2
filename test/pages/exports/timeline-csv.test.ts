import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Timeline } from "../../../src/model.ts";
import { guardFormula, renderTimelineCsv } from "../../../src/pages/exports/timeline-csv.ts";
import { NASTY_TEXTS, sampleInterest, samplePeriod, sampleSite } from "../machine-sample.ts";

const undated = { id: "undated", edtf: null, start: null, end: null, precision: "undated" as const };

function readRows(timeline: Timeline): Record<string, string>[] {
  const [page] = renderTimelineCsv(sampleSite([], { timeline }));
  return [...csvParse(page?.contents ?? "")];
}

/** What a reader does who wants the texts back. */
function unguard(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? cell.slice(1) : cell;
}

describe("timeline.csv", () => {
  const topics = [{ id: "go", label: "Go", aliases: [], parent: null, url: "/tags/go/", listed: false }];

  it("has a row for each interest of each period", () => {
    const interests = [
      sampleInterest("go", { weight: 0.75 }),
      sampleInterest("tides", { depth: "touched", weight: 0.25 }),
    ];
    expect(readRows({ version: 1, topics, periods: [samplePeriod({ interests })] })).toEqual([
      {
        period_id: "2024-01/2024-03",
        edtf: "2024-01/2024-03",
        start: "2024-01-01",
        end: "2024-03-31",
        precision: "span",
        approximate: "false",
        kind: "activity",
        label: "January – March 2024",
        topic: "go",
        topic_label: "Go",
        depth: "worked-on",
        status: "started",
        weight: "0.75",
        entry: "/spring/#january-march",
        path: "spring.md",
        line: "7",
        heading: "January - March",
        rule: "month-range",
      },
      expect.objectContaining({ topic: "tides", topic_label: "tides", depth: "touched", weight: "0.25" }),
    ]);
  });

  it("keeps a period without interests, and one without days", () => {
    const rows = readRows({ version: 1, topics, periods: [samplePeriod(), samplePeriod(undated)] });
    expect(rows).toMatchObject([
      { start: "2024-01-01", topic: "", weight: "" },
      { edtf: "", start: "", end: "", precision: "undated" },
    ]);
  });

  it("is only its head where there is no period", () => {
    const [page] = renderTimelineCsv(sampleSite([]));
    expect(page?.contents.split("\n")).toEqual([expect.stringMatching(/^period_id,edtf,.*,rule$/), ""]);
  });

  it("gives back every text", () => {
    for (const text of NASTY_TEXTS) {
      const period = samplePeriod({ label: text, source: { path: text, line: 1, heading: text } });
      const [row] = readRows({ version: 1, topics, periods: [period] });
      expect([row?.label, row?.path, row?.heading].map((cell) => unguard(cell ?? ""))).toEqual([text, text, text]);
    }
  });
});

describe("guardFormula", () => {
  it("puts an apostrophe before what a spreadsheet would run", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"]) {
      expect(guardFormula(text)).toBe(`'${text}`);
    }
  });

  it("leaves other texts alone", () => {
    for (const text of ["", "a=1", "'Tis", "1-2", "–"]) expect(guardFormula(text)).toBe(text);
  });

  it("can be undone", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "\t", "@") }),
        (text) => unguard(guardFormula(text)) === text,
      ),
    );
  });
});
