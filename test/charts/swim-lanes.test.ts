import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { readChartData } from "../../src/charts/chart-data.ts";
import { drawStrandline, surveyStrandline } from "../../src/charts/strandline.ts";
import { drawSwimLanes, type SwimLanesOptions } from "../../src/charts/swim-lanes.ts";
import type { Timeline } from "../../src/model.ts";
import { NASTY_TEXTS, sampleInterest, samplePeriod } from "../pages/machine-sample.ts";
import { makeSampleSite } from "../pages/sample-site.ts";
import { makeLongTimeline, makeWeek } from "./sample-timelines.ts";

function draw(timeline: Timeline, options: Partial<SwimLanesOptions> = {}): string {
  const drawing = drawSwimLanes(readChartData(timeline, []), { id: "lanes", title: "Topics", ...options });
  return drawing?.markup ?? "";
}

const STYLES = ["tokens", "ground", "marks", "charts", "timeline"]
  .map((name) => `<link rel="stylesheet" href="../../templates/styles/${name}.css">`)
  .join("\n");

/** A page that can be opened from test/snapshots, with the theme's own style sheet. */
function page(title: string, drawing: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
${STYLES}
<main><div class="chart">
${drawing}
</div></main>
</html>
`;
}

/** What bars are called, and what else has a title. */
function titles(markup: string): string[] {
  return [...markup.matchAll(/<title>([^<]*)<\/title>|<a [^>]*aria-label="([^"]*)"/g)].map(
    ([, title, label]) => title ?? label ?? "",
  );
}

it("points to a list below it only on a page that has one", () => {
  expect(draw(makeWeek())).toContain("stands in the list below");
  expect(draw(makeWeek(), { isListed: false })).not.toContain("list below");
});

describe("pictures that can be opened", () => {
  it.each([
    ["swim-lanes-sample", makeSampleSite().timeline],
    ["swim-lanes-week", makeWeek()],
    ["swim-lanes-15-years", makeLongTimeline(30, 15)],
  ])("%s.html", async (name, timeline) => {
    await expect(page(name, draw(timeline))).toMatchFileSnapshot(`../snapshots/${name}.html`);
  });

  it("swim-lanes-year.html: weeks under their months", async () => {
    const window = { start: "2021-01-01", end: "2021-12-31" };
    const drawing = draw(makeSampleSite().timeline, { window });
    await expect(page("swim-lanes-year", drawing)).toMatchFileSnapshot("../snapshots/swim-lanes-year.html");
  });

  it("strandline.html", async () => {
    const base = surveyStrandline(makeSampleSite().entries.flatMap((entry) => entry.date?.day ?? []));
    const drawing = base ? drawStrandline(base, "2023-06-18").markup : "";
    await expect(page("strandline", drawing)).toMatchFileSnapshot("../snapshots/strandline.html");
  });
});

describe("swim lanes", () => {
  const sample = draw(makeSampleSite().timeline);

  it("say in a sentence what each bar means and lead to the place that says so", () => {
    expect(titles(sample)).toContain("Kubernetes: worked on, started, January – March 2021");
    expect(titles(sample)).toContain("Typography: planned, June – August 2024");
    expect(sample).toContain('<a href="/looking-back-2021/#january-march" ');
  });

  it("do not draw the year that an entry's sections tell in quarters", () => {
    expect(titles(sample).filter((title) => title.endsWith(", 2021"))).toEqual([]);
  });

  it("name the entry that tells it, where its title is known", () => {
    const timeline = makeWeek();
    const data = readChartData(timeline, [], new Map([["day-1.md", "First day"]]));
    const markup = drawSwimLanes(data, { id: "lanes", title: "Topics" })?.markup ?? "";
    expect(titles(markup)).toContain("Soldering: touched, started, 2024-02-26, in First day");
  });

  it("draw a week on top of the quarter around it", () => {
    const period = (start: string, end: string, path: string) =>
      samplePeriod({
        start,
        end,
        label: `${start}/${end}`,
        entry: `/${path}/`,
        source: { path, line: 1, heading: null },
        interests: [sampleInterest("rust")],
      });
    const timeline = {
      version: 1 as const,
      topics: [{ id: "rust", label: "Rust", aliases: [], parent: null, url: "/tags/rust/", listed: true }],
      periods: [period("2024-02-05", "2024-02-11", "week"), period("2024-01-01", "2024-03-31", "quarter")],
    };
    const order = [...draw(timeline).matchAll(/<a href="\/(week|quarter)\/" /g)].map((match) => match[1]);
    expect(order).toEqual(["quarter", "week"]);
  });

  it("show 25 lanes, the rest behind a disclosure, and say how many are not drawn", () => {
    const markup = draw(makeLongTimeline(130, 15));
    const [open, folded] = markup.split("<details");
    expect(open?.match(/class="lane /g)).toHaveLength(25);
    expect(folded?.match(/class="lane /g)).toHaveLength(75);
    expect(folded).toContain("Show 75 more topics");
    expect(folded).toContain('</details>\n<p class="undrawn">The 30 lightest topics are not drawn.</p>');
    const linked = draw(makeLongTimeline(130, 15), { index: "/tags/" });
    expect(linked).toContain('are not drawn; <a href="/tags/">all topics</a> are listed by name.');
  });

  it("stay of bounded size for 15 years and 80 topics", () => {
    expect(draw(makeLongTimeline(80, 15)).length).toBeLessThan(200_000);
  });

  it("take two elements for a bar, and few for what is seen of all of them", () => {
    const markup = draw(makeLongTimeline(80, 15), { legend: false });
    const count = (pattern: RegExp) => markup.match(pattern)?.length ?? 0;
    const [bars, lanes, paths] = [/ data-days=/g, /<g class="lane /g, /<path /g].map(count);
    const [first = ""] = markup.split("<details");
    expect(Number(first.match(/<path /g)?.length)).toBeLessThan(45);
    const inLanes = markup.split('<g class="lane ').slice(1).join("");
    const others = 3 * Number(lanes); // the lane, its name in two elements
    expect(Number(inLanes.match(/<[a-z]/g)?.length)).toBeLessThan(2 * Number(bars) + others + Number(paths) + 200);
  });

  it("draw nothing at all where nothing has a date", () => {
    const undated = samplePeriod({
      start: null,
      end: null,
      edtf: null,
      precision: "undated",
      interests: [sampleInterest("rust")],
    });
    expect(
      drawSwimLanes(readChartData({ version: 1, topics: [], periods: [undated] }, []), { id: "a", title: "b" }),
    ).toBeNull();
  });

  it("let the thread of a topic rest where it is paused, and break off where it is dropped", () => {
    const month = (start: string, end: string, status: "paused" | "dropped" | "continued") =>
      samplePeriod({
        start,
        end,
        label: start,
        source: { path: start, line: 1, heading: null },
        interests: [sampleInterest("rust", { status })],
      });
    const timeline = {
      version: 1 as const,
      topics: [{ id: "rust", label: "Rust", aliases: [], parent: null, url: "/tags/rust/", listed: true }],
      periods: [
        month("2024-01-01", "2024-01-31", "paused"),
        month("2024-04-01", "2024-04-30", "dropped"),
        month("2024-07-01", "2024-07-31", "continued"),
      ],
    };
    const threads = [...draw(timeline, { legend: false }).matchAll(/<path class="(life|rest) [^"]*" d="([^"]*)"/g)].map(
      ([, kind, path]) => `${kind} ${path?.split("M").length}`,
    );
    expect(threads).toEqual(["life 4", "rest 2"]); // three stretches of life, one of rest
  });

  it("draw plans so that what lies behind them is seen, and say that they are plans", () => {
    const stretch = (start: string, end: string, kind: "plan" | "activity") =>
      samplePeriod({
        ...{ start, end, label: `${start}/${end}`, kind, entry: `/${kind}/` },
        source: { path: `${start}.md`, line: 1, heading: null },
        interests: [sampleInterest("rust")],
      });
    const timeline = {
      version: 1 as const,
      topics: [{ id: "rust", label: "Rust", aliases: [], parent: null, url: "/tags/rust/", listed: true }],
      periods: [
        stretch("2022-01-01", "2022-03-31", "activity"),
        stretch("2022-02-01", "2022-04-30", "plan"),
        stretch("2023-02-01", "2023-02-28", "plan"),
      ],
    };
    const markup = draw(timeline, { legend: false });
    expect(titles(markup)).toContain("Rust: planned, 2022-02-01/2022-04-30");
    const looks = [...markup.matchAll(/<path class="((?:rim|bar)[^"]*)" d="([^"]*)"/g)];
    expect(looks.map(([, look]) => look)).toEqual([
      expect.stringMatching(/^bar worked-on hue/),
      expect.stringMatching(/^bar worked-on plan/),
      "rim plan",
      expect.stringMatching(/^bar worked-on plan/),
    ]);
    const [, from = 0, width = 0] = (/<rect x="([\d.]+)%" y="36" width="([\d.]+)%"/.exec(markup) ?? []).map(Number);
    const bars = [...markup.matchAll(/<line x1="([\d.]+)%" x2="([\d.]+)%" y2=".1"/g)];
    expect(markup).toContain('fill="url(#lanes-hatch)"/></svg> months with nothing told, left out</p>');
    for (const [, left, right] of bars) expect(Number(left) < from + width && from < Number(right)).toBe(false);
    expect(bars).toHaveLength(3);
  });

  it("keep shapes with slanting edges out of the drawing that is stretched to the width", () => {
    const markup = draw(makeLongTimeline(30, 15), { legend: false });
    const stretched = [...markup.matchAll(/<svg class="shapes".*?<\/svg>/g)].map(([drawing]) => drawing).join("");
    expect(stretched).not.toMatch(/class="mark (resumed|dropped)/);
    expect(stretched.match(/ d="[^"]*l-?\d/g)).toBeNull();
    const [first = ""] = markup.split("<details");
    for (const [status, aside] of [
      ["resumed", -3],
      ["dropped", 3],
    ]) {
      const group = new RegExp(
        `<g class="slant ${status}" transform="translate\\(${aside} 0\\)" marker-start="url\\(#lanes-${status}\\)".*?</g>`,
      );
      expect(first).toContain(`<marker id="lanes-${status}"`);
      expect(first.match(group)?.[0].match(/<line x1="[\d.]+%" y1="\d+"/g)?.length).toBeGreaterThan(2);
    }
  });

  it("keep to the window and put no start mark on what began before it", () => {
    const markup = draw(makeSampleSite().timeline, { window: { start: "2023-06-01", end: "2024-05-31" } });
    expect(titles(markup).some((title) => title.includes("2021"))).toBe(false);
    expect(markup).toContain("傅里叶变换: worked on");
    const rings = (part: string) => /class="mark started" d="([^"]*)"/.exec(part)?.[1]?.match(/M/g)?.length ?? 0;
    expect(rings(markup)).toBeLessThan(rings(draw(makeSampleSite().timeline)));
  });

  it("mark no pause that goes on from before the window", () => {
    const month = (start: string, status: "paused" | "continued") =>
      samplePeriod({
        ...{ start, end: `${start.slice(0, 8)}28`, label: start },
        source: { path: start, line: 1, heading: null },
        interests: [sampleInterest("rust", { status })],
      });
    const timeline = {
      version: 1 as const,
      topics: [{ id: "rust", label: "Rust", aliases: [], parent: null, url: "/tags/rust/", listed: true }],
      periods: [month("2023-11-01", "paused"), month("2024-02-01", "paused"), month("2024-03-01", "continued")],
    };
    const [before, year] = [{ end: "2023-12-31" }, { end: "2024-12-31" }].map(({ end }) =>
      draw(timeline, { window: { start: `${end.slice(0, 4)}-01-01`, end }, legend: false }),
    );
    expect(before).toContain("mark paused");
    expect(year).not.toContain("mark paused");
  });

  it.each(NASTY_TEXTS.slice(0, 3).concat(NASTY_TEXTS.slice(7, 10)))(
    "stay well-formed with a topic named %j",
    (label) => {
      const timeline: Timeline = {
        version: 1,
        topics: [
          { id: "x", label, aliases: [], parent: "f", url: "/tags/x/", listed: true },
          { id: "f", label, aliases: [], parent: null, url: "/tags/f/", listed: true },
        ],
        periods: [samplePeriod({ label, interests: [sampleInterest("x")] })],
      };
      const svg = draw(timeline, { legend: false }).match(/<svg[\s\S]*<\/svg>/)?.[0] ?? "";
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(JSON.stringify(new XMLParser().parse(svg))).not.toContain("undefined");
    },
  );

  it("give the names of lanes as much room as the longest one takes, up to a quarter of the width", () => {
    const gutterOf = (label: string) => {
      const topics = [{ id: "tides", label, aliases: [], parent: null, url: "/tags/tides/", listed: false }];
      const markup = draw({ version: 1, topics, periods: [samplePeriod({ interests: [sampleInterest("tides")] })] });
      return Number(/<svg class="shapes" x="([\d.]+)%"/.exec(markup)?.[1]);
    };
    const [short, middle, long] = ["Go", "Tide Tables", "The History of Tide Tables and Their Makers"].map(gutterOf);
    expect([short, middle, long]).toEqual([12, 12.02, 24.32]);
    expect(gutterOf("傅里叶变换分析")).toBe(14.48);
  });

  it("measure only the names that stand on the same picture, those of fields included", () => {
    const topics = ["Go", "Rust", "Nix", "Vim", "The History of Tide Tables and Their Makers"].map((label, index) => ({
      ...{ id: `t${index}`, label, aliases: [], parent: null, url: `/tags/t${index}/`, listed: index < 4 },
    }));
    const interests = topics.map(({ id }) => sampleInterest(id));
    const markup = draw({ version: 1, topics, periods: [samplePeriod({ interests })] }, { most: 2 });
    const gutters = [...markup.matchAll(/<svg class="shapes" x="([\d.]+)%"/g)].map(([, gutter]) => Number(gutter));
    expect(gutters).toEqual([12, 24.32]);
    const parent = {
      id: "away",
      label: "Away From the Desk",
      aliases: [],
      parent: null,
      url: "/tags/away/",
      listed: false,
    };
    const inField = topics.slice(0, 2).map((topic) => ({ ...topic, parent: "away" }));
    const fields = draw({
      version: 1,
      topics: [parent, ...inField],
      periods: [samplePeriod({ interests: interests.slice(0, 2) })],
    });
    expect(fields).toContain('<svg class="shapes" x="20.22%"');
  });

  it("survive parents that go round in a circle", () => {
    const timeline = makeWeek();
    const topics = timeline.topics.map((topic, index) => ({
      ...topic,
      parent: timeline.topics[1 - index]?.id ?? null,
    }));
    expect(draw({ ...timeline, topics })).toContain("Soldering");
  });
});

describe("strandline", () => {
  it("stays within a few kilobytes for a long and busy journal", () => {
    const days = Array.from(
      { length: 4000 },
      (_, index) =>
        `${2005 + (index % 19)}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
    );
    const base = surveyStrandline(days);
    expect(base && drawStrandline(base, "2010-01-01").markup.length).toBeLessThan(6000);
  });

  it("says what it shows, at the end that the day of a page leaves free", () => {
    const base = surveyStrandline(["2020-01-10", "2021-06-01", "2022-12-20"]);
    const draw = (here: string | null) => (base ? drawStrandline(base, here).markup : "");
    expect(draw(null)).toContain(
      'aria-label="Strandline of the journal: 3 entries, 10 January 2020 – 20 December 2022"',
    );
    expect(draw(null)).toContain('<text y="11">3 entries over time</text>');
    expect(draw("2022-12-20")).toContain('<text y="11">3 entries<');
    expect(draw("2020-01-10")).toContain('<text x="100%" text-anchor="end" y="11">3 entries<');
  });

  it("names a year that has only just begun, within the line", () => {
    const base = surveyStrandline(["2020-04-01", "2022-01-20"]);
    expect(base && drawStrandline(base, null).markup).toContain('x="100%" y="54" text-anchor="end">2022<');
  });

  it("names the year in which it begins, where the next name leaves room for that", () => {
    const begun = surveyStrandline(["2020-04-01", "2022-01-20"]);
    expect(begun && drawStrandline(begun, null).markup).toContain('x="0%" y="54">2020<');
    const late = surveyStrandline(["2020-11-01", "2023-01-20"]);
    expect(late && drawStrandline(late, null).markup).not.toContain(">2020<");
  });

  it("is nothing where no entry has a date, and a line where one has", () => {
    expect(surveyStrandline([])).toBeNull();
    expect(surveyStrandline(["2024-05-05"])?.label).toBe("Strandline of the journal: one entry, 5 May 2024");
  });
});
