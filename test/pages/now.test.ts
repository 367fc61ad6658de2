import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model.ts";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

function render(site: Site, url: string): string[] {
  return renderPages(site, theme)
    .filter((page) => page.url === url)
    .map(({ contents }) => contents);
}

function withoutOwn(): Site {
  const site = makeSampleSite();
  return { ...site, entries: site.entries.filter(({ url }) => url !== "/now/") };
}

describe("/now/", () => {
  it("stands once, whether the author wrote it or not", () => {
    expect(render(makeSampleSite(), "/now/")).toHaveLength(1);
    expect(render(withoutOwn(), "/now/")).toHaveLength(1);
  });

  it("below the author's own entry when there is one, with nothing of the entry lost", () => {
    const [page = ""] = render(makeSampleSite(), "/now/");
    expect(page).toContain("<h1>Where I stand in May</h1>");
    expect(page.indexOf("Where this stands in the journal")).toBeGreaterThan(page.indexOf('class="prose"'));
    expect(page).toContain('aria-current="page">Now</a>');
  });

  it("quotes other entries below the author's own, not what stands above", () => {
    const [page = ""] = render(makeSampleSite(), "/now/");
    const quotes = [...page.matchAll(/class="quoted"><a href="([^"#]*)/g)].map((match) => match[1]);
    expect(quotes).not.toContain("/now/");
    expect(page).not.toContain("On the same topics");
  });

  it("leaves out what only a category files under", () => {
    const site = withoutOwn();
    const file = (rule: string): Site => ({
      ...site,
      timeline: {
        ...site.timeline,
        periods: site.timeline.periods.map((period) => ({
          ...period,
          interests: period.interests.map((interest) =>
            interest.topic === "rust"
              ? { ...interest, evidence: interest.evidence.map((found) => ({ ...found, rule })) }
              : interest,
          ),
        })),
      },
    });
    expect(render(file("tag"), "/now/")[0]).toMatch(/class="current-name"><a href="[^"]*">Rust</);
    const all = (rule: string): Site => ({
      ...site,
      timeline: {
        ...site.timeline,
        periods: site.timeline.periods.map((period) => ({
          ...period,
          interests: period.interests.map((one) => ({
            ...one,
            evidence: one.evidence.map((found) => ({ ...found, rule })),
          })),
        })),
      },
    });
    const [, filed = ""] =
      /Their texts are filed under:<\/p>([\s\S]*?)<\/section>/.exec(render(all("category"), "/now/")[0] ?? "") ?? [];
    expect(filed).toContain("Rust");
    // A category tells neither how deep the work was nor that it was begun.
    expect(filed).not.toMatch(/data-depth|data-status|sr-only/);
    const bare = { ...site.timeline, periods: site.timeline.periods.map((period) => ({ ...period, interests: [] })) };
    expect(render({ ...site, timeline: bare }, "/now/")[0]).toContain("<p>No topic in these weeks.</p>");
    expect(render(file("category"), "/now/")[0]).not.toMatch(/class="current-name"><a href="[^"]*">Rust</);
  });

  it("tells what the journal ends with, since when and how deep", () => {
    const [page = ""] = render(withoutOwn(), "/now/");
    expect(page).toMatch(/<h1>Now<\/h1>\n<p class="lead">[^<]*<time datetime="2024-05-31">31 May 2024<\/time>/);
    const topics = [...page.matchAll(/class="current-name"><a href="[^"]*">([^<]*)</g)].map((match) => match[1]);
    expect(topics.slice(0, 2)).toEqual(["Rust", "SQLite"]);
    expect(page).toContain("deep dive <span>again since 1 May 2024</span>");
  });

  it("lists what was put down as resting, not as current, and no plan at all", () => {
    const [page = ""] = render(withoutOwn(), "/now/");
    const [into = "", resting = ""] = page.split('id="resting"');
    expect(into).not.toContain("Portuguese");
    expect(resting).toMatch(/Portuguese<\/a> <span class="since">paused, May 2024</);
    expect(page).not.toContain("Typography");
  });

  it("gives the reason of the author where he has one", () => {
    const reason = { path: "chains.md", line: 1, entry: "/chains/", text: "because the kiln broke" };
    const turn = { topic: "ceramics", kind: "dropped" as const, period: "p", day: "2024-03-11", entry: "/x/", reason };
    const [page = ""] = render({ ...withoutOwn(), turns: [turn] }, "/now/");
    expect(page).toMatch(/dropped, March 2024<\/span><p class="quoted"><a href="\/chains\/"><q>because the kiln broke/);
  });

  it("gives no reason of an older pause for what came back and went quiet since", () => {
    const site = withoutOwn();
    const reason = { path: "chains.md", line: 1, entry: "/chains/", text: "because the kiln broke" };
    const given = { topic: "ceramics", period: "p", entry: "/x/" };
    const turns = [
      { ...given, kind: "paused" as const, day: "2023-01-01", reason },
      { ...given, kind: "returned" as const, day: "2023-03-01", reason: null },
    ];
    expect(render({ ...site, turns }, "/now/")[0]).not.toContain("because the kiln broke");
  });

  it("does not count among what is current what was let go and only named since", () => {
    const { timeline } = withoutOwn();
    const rust = timeline.periods.find(
      ({ end, interests }) => (end ?? "") > "2024" && interests.some(({ topic }) => topic === "rust"),
    );
    const turn = { topic: "rust", kind: "dropped" as const, period: rust?.id ?? "", entry: "/x/", reason: null };
    const [page = ""] = render({ ...withoutOwn(), turns: [{ ...turn, day: "2024-12-31" }] }, "/now/");
    const [into = "", resting = ""] = page.split('id="resting"');
    expect(into).not.toContain('class="current-name"><a href="/tags/rust/"');
    expect(resting).toContain(">Rust</a>");
  });

  it("ends where the journal's telling ends when the writing came long after", () => {
    const site = withoutOwn();
    const [first] = site.entries;
    const late = { day: "2025-06-01" as const, time: null };
    const entries = site.entries.map((entry) =>
      entry === first ? { ...entry, date: { ...entry.date, ...late } } : entry,
    );
    const [page = ""] = render({ ...site, entries }, "/now/");
    expect(page).toContain('datetime="2024-05-31"');
    expect(page).toContain('id="into"');
  });

  it("quotes a whole sentence where the words behind a topic are cut at both ends", () => {
    const text = "The shed was cold by four. Glazes of ash want a long fire, as I was told. We drove home in the dark.";
    const entry = sampleEntry("kiln", "2024-03-31", {
      sections: [
        {
          ...{
            kind: "entry",
            heading: null,
            anchor: null,
            depth: 0,
            line: 1,
            parent: null,
            period: null,
            interests: [],
          },
          passages: [{ kind: "paragraph", line: 7, text, strong: [], links: [], checked: null }],
        },
      ],
    });
    const cut = "… cold by four. Glazes of ash want a long fire, as I was told. We drove …";
    const evidence = [{ line: 7, rule: "cue", text: cut }];
    const interests = [sampleInterest("glazes", { evidence })];
    const period = samplePeriod({ source: { path: "kiln.md", line: 1, heading: null }, entry: "/kiln/", interests });
    const topic = { id: "glazes", label: "Glazes", aliases: [], parent: null, url: "/tags/glazes/", listed: true };
    const timeline = { version: 1 as const, topics: [topic], periods: [period] };
    const [page = ""] = render(sampleSite([entry], { timeline }), "/now/");
    expect(page).toContain("<q>Glazes of ash want a long fire, as I was told.</q>");
    expect(page).not.toContain("cold by four. Glazes");
    expect(page).toMatch(/as I was told\.<\/q><\/a> <span class="quoted-in">[^<]+<\/span>/);
  });

  it("quotes words of an older time only where no others tell of a topic", () => {
    const words = (...texts: string[]) => {
      const evidence = texts.map((text, at) => ({ line: at + 1, rule: "cue" as const, text }));
      const interests = [sampleInterest("glazes", { evidence })];
      const topic = { id: "glazes", label: "Glazes", aliases: [], parent: null, url: "/tags/glazes/", listed: true };
      const timeline = { version: 1 as const, topics: [topic], periods: [samplePeriod({ interests })] };
      const [page = ""] = render(sampleSite([sampleEntry("spring", "2024-03-31")], { timeline }), "/now/");
      return /class="quoted"><a[^>]*><q[^>]*>([^<]*)/.exec(page)?.[1];
    };
    const old = "Some fifteen years ago I mixed glazes in an old bucket by the sea.";
    expect(words(old, "I mixed glazes of ash.")).toBe("I mixed glazes of ash.");
    expect(words(old)).toBe(old);
  });

  it("draws a row of months only of a topic that three of them at least tell of", () => {
    const strips = (days: readonly string[]) => {
      const periods = days.map((day) =>
        samplePeriod({ id: day, start: day, end: day, interests: [sampleInterest("knots")] }),
      );
      const topic = { id: "knots", label: "Knots", aliases: [], parent: null, url: "/tags/knots/", listed: true };
      const timeline = { version: 1 as const, topics: [topic], periods };
      const entries = days.map((day) => sampleEntry(`log-${day}`, day));
      const [page = ""] = render(sampleSite(entries, { timeline }), "/now/");
      expect(page).toContain(">Knots</a>");
      return page.split('class="month-strip"').length - 1;
    };
    expect(strips(["2023-06-01", "2023-09-01", "2024-03-01"])).toBe(1);
    expect(strips(["2023-06-01", "2024-03-01", "2024-03-05"])).toBe(0);
  });

  it("does not look at the clock", () => {
    const site = withoutOwn();
    const later = { ...site, settings: { ...site.settings, today: "2031-01-01" } };
    expect(render(later, "/now/")).toEqual(render(site, "/now/"));
  });

  it("says so where there is nothing", () => {
    const [page = ""] = render(sampleSite([]), "/now/");
    expect(page).toContain("No entry names a day yet");
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});
