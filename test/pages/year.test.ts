import { describe, expect, it } from "vitest";
import type { Quote, Site, Turn } from "../../src/model.ts";
import { renderPages } from "../../src/pages/index.ts";
import { pickMain, weighTopics } from "../../src/pages/year-weights.ts";
import { numberWord, openSentence } from "../../templates/number-words.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

const site = makeSampleSite();
const period = site.timeline.periods.find(({ label }) => label === "October – December 2021");
const quote = (text: string): Quote => ({
  path: period?.source.path ?? "",
  line: 3,
  entry: "/looking-back-2021/#october-december",
  text,
});
const turn = (topic: string, kind: Turn["kind"], reason: Quote | null): Turn => ({
  topic,
  kind,
  period: period?.id ?? "",
  day: "2021-10-01",
  entry: period?.entry ?? "",
  reason,
});
const pageOf = (given: Partial<Site>, year = "2021"): string =>
  renderPages({ ...site, ...given }, theme).find(({ url }) => url === `/timeline/${year}/`)?.contents ?? "";
const headings = (page: string): string[] => [...page.matchAll(/<h([1-6])[^>]*>/g)].map((match) => match[1] ?? "");

describe("the year in review", () => {
  it("quotes a reason once, with a link to its place, for all topics that it is about", () => {
    const reason = quote("I started both because the <gate> was down.");
    const page = pageOf({ turns: [turn("rust", "began", reason), turn("embedded-firmware", "began", reason)] });
    expect(page.match(/I started both because the &lt;gate&gt; was down/g)).toHaveLength(1);
    expect(page).toContain('<a href="/looking-back-2021/#october-december">Looking back on 2021</a>');
  });

  it("ends no line of its opening with a number", () => {
    expect(pageOf({ turns: [turn("rust", "deepened", null), turn("sqlite", "paused", null)] })).toMatch(
      /One topic went deeper, \S+\u00a0was paused\./,
    );
  });

  it("quotes it once where the topics that it is about began at other times, and names both", () => {
    const spring = site.timeline.periods.find(({ label }) => label === "January – March 2021");
    const early = { ...turn("rust", "began", quote("The rain.")), day: "2021-01-01", period: spring?.id ?? "" };
    const page = pageOf({ turns: [early, turn("embedded-firmware", "began", quote("The rain."))] });
    const [list = ""] = /id="began".*?<\/section>/s.exec(page) ?? [];
    expect(list.match(/The rain\./g)).toHaveLength(1);
    expect(list).toMatch(/January – March.*October – December|October – December.*January – March/s);
  });

  it("begins with what went deepest for longest, however many places tell of something else", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ line: at + 1, rule: "link" as const, text: "Docker" }));
    const day = {
      id: "2021-05-01",
      edtf: "2021-05-01",
      start: "2021-05-01",
      end: "2021-05-01",
      precision: "day" as const,
    };
    const spring = { id: "2021-03/2021-06", edtf: "2021-03/2021-06", start: "2021-03-01", end: "2021-06-30" };
    const [first, second, third, last] = site.timeline.topics;
    const touched = [first, second, third].map((topic) =>
      sampleInterest(topic?.id ?? "", { depth: "touched", evidence: many }),
    );
    const deep = sampleInterest(last?.id ?? "", { depth: "deep-dive" });
    const periods = [samplePeriod({ ...day, interests: touched }), samplePeriod({ ...spring, interests: [deep] })];
    const page = pageOf({ timeline: { ...site.timeline, periods } });
    expect(/above all <a [^>]*>([^<]+)</.exec(page)?.[1]).toBe(last?.label);
  });

  it("says 'most' only of what was used more than once", () => {
    const used = (times: number, at: number): (typeof site.resources)[number][] => {
      const [resource] = site.resources;
      const mention = resource?.mentions[0];
      if (!resource || !mention || !period) return [];
      const place = (place: number) => ({ ...mention, period: period.id, entry: `/there/${place}/` });
      return [
        {
          ...resource,
          id: `r${at}`,
          title: `Book ${at}`,
          mentions: Array.from({ length: times }, (_, to) => place(to)),
        },
      ];
    };
    const often = pageOf({ resources: [used(2, 1), used(3, 2), used(2, 3), used(1, 4)].flat() });
    expect(often).toContain("Used most in 2021");
    expect(often).not.toContain("Book 4");
    const once = pageOf({ resources: [used(2, 1), used(1, 2), used(1, 3)].flat() });
    expect(once).toContain("Used in 2021");
    expect(once).toContain("Book 3");
    // What several entries name goes before what one names in many places.
    const [one, ...more] = used(5, 1).concat(used(2, 2), used(2, 3));
    const apart = more.map((resource) => ({
      ...resource,
      mentions: resource.mentions.map((mention, at) => ({ ...mention, path: `${at}.md` })),
    }));
    const page = pageOf({ resources: [...(one ? [one] : []), ...apart] });
    expect(page.indexOf("Book 1")).toBeGreaterThan(page.indexOf("Book 3"));
    // A person is nothing that was used.
    const people = used(1, 2).map((resource) => ({ ...resource, kind: "profile" as const }));
    expect(pageOf({ resources: [...used(1, 1), ...people] })).not.toContain("Book 2");
  });

  it("tells turns without a reason too, and leaves those of other years out", () => {
    const page = pageOf({
      turns: [turn("rust", "dropped", null), { ...turn("rust", "paused", null), day: "2020-03-01" }],
    });
    expect(page).toContain('<h2 id="dropped">Let go</h2>');
    expect(page).not.toContain('id="paused"');
    expect(page).not.toContain("<blockquote");
  });

  it("names a topic once among those that came back, with each time beside it", () => {
    const spring = site.timeline.periods.find(({ label }) => label === "January – March 2021");
    const early = { ...turn("rust", "returned", quote("The rain.")), day: "2021-01-01", period: spring?.id ?? "" };
    const page = pageOf({
      turns: [turn("rust", "returned", null), early, { ...early, topic: "kubernetes", reason: null }],
    });
    const [list = ""] = /id="returned".*?<\/section>/s.exec(page) ?? [];
    expect(list.match(/>Rust</g)).toHaveLength(1);
    expect(list).toMatch(/>January – March<\/a>, <a class="when"[^>]*>October – December<\/a>/);
    expect(list.match(/The rain\./g)).toHaveLength(1);
    expect(page).toContain("Two topics came back");
  });

  it("shows a pivot and a silence with the author's words, neutrally", () => {
    const pivots = [
      {
        before: "",
        after: period?.id ?? "",
        day: "2021-10-01",
        left: ["kubernetes"],
        taken: ["rust"],
        reason: quote("Kubernetes bored me."),
      },
    ];
    const gaps = [
      { start: "2021-11-01", end: "2022-01-31", reason: quote("I was ill.") },
      { start: "2019-01-01", end: "2019-03-31", reason: null },
    ];
    const page = pageOf({ pivots, gaps });
    expect(page).toMatch(/From <a[^>]*>Kubernetes<\/a> to <a[^>]*>Rust<\/a>/);
    expect(page).toContain("Kubernetes bored me.");
    expect(page).toMatch(/class="turn-head">November – December <[^>]*>2 months of which nothing is told/);
    expect(pageOf({ gaps }, "2022")).toMatch(/class="turn-head">January <[^>]*>one month of which nothing is told/);
    expect(page).toContain("I was ill.");
    expect(page).not.toContain("March 2019");
  });

  it("names its own year nowhere in the times of its turns, unless another is named beside it", () => {
    const told = (label: string) => ({
      ...turn("rust", "began", null),
      told: { start: "2021-06-27", end: "2021-08-05", label, precision: "day" as const },
    });
    const time = (label: string) => /class="when"[^>]*>([^<]*)</.exec(pageOf({ turns: [told(label)] }))?.[1];
    expect(time("27 June 2021 – 5 August 2021")).toBe("27 June – 5 August");
    expect(time("27 June 2021 – 5 August")).toBe("27 June – 5 August");
    expect(time("27 December 2020 – 5 January 2021")).toBe("27 December 2020 – 5 January 2021");
    expect(time("Week 12, 2021")).toBe("Week 12");
    expect(time("2021")).toBe("2021");
  });

  it("keeps headings in order, with and without turns", () => {
    for (const page of [pageOf({}), pageOf({ turns: [turn("rust", "began", null)] }), pageOf({ turns: [] }, "2023")]) {
      const levels = headings(page).map(Number);
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => level <= (levels[at - 1] ?? 1) + 1)).toBe(true);
    }
  });

  it("reaches every period of the year", () => {
    const page = pageOf({});
    const inYear = site.timeline.periods.filter(
      ({ start, end, source }) => start?.startsWith("2021") && end?.startsWith("2021") && source.heading !== null,
    );
    for (const { entry } of inYear) expect(page).toContain(`href="${entry}"`);
  });
});

describe("the topics of a year", () => {
  const about = (id: string, start: string, end: string, kind: "activity" | "plan" = "activity") =>
    samplePeriod({
      id,
      start,
      end,
      kind,
      label: id,
      interests: [sampleInterest(`${id}-a`, {}), sampleInterest("rust", {})],
    });
  const periods = [
    about("winter", "2022-12-01", "2023-02-28"),
    about("may", "2023-05-01", "2023-05-31"),
    about("goals", "2023-06-01", "2023-06-30", "plan"),
    about("ahead", "2024-01-01", "2024-01-31", "plan"),
  ];
  const pages = renderPages(sampleSite([], { timeline: { version: 1, topics: [], periods } }), theme);
  const at = (url: string) => pages.find((page) => page.url === url)?.contents ?? "";

  it("are open where a year has nothing but plans, and folded below what was done", () => {
    const plansOf = (year: string) => at(`/timeline/${year}/`).split('id="planned"')[1];
    expect(plansOf("2024")).not.toContain("<details");
    expect(plansOf("2023")).toContain("<summary>one plan</summary>");
  });

  it("are one number wherever they are counted: those of all that reaches into it, without what was only planned", () => {
    const timeline = at("/timeline/");
    const counted = [...timeline.matchAll(/<a href="\/timeline\/(\d+)\/">\d+<\/a> (3 topics|2 topics|planned)/g)];
    expect(counted.map(([, year, words]) => `${year} ${words}`)).toEqual([
      "2024 planned",
      "2023 3 topics",
      "2022 2 topics",
    ]);
    expect(timeline).toContain("2 periods, 3 topics");
    expect(at("/timeline/2023/")).toContain('<meta name="description" content="2023 in this journal: 3 topics.">');
    expect(at("/timeline/2024/")).toContain('<meta name="description" content="2024 in this journal.">');
  });
});

describe("the opening of a year", () => {
  const open = (...topics: string[]) => {
    const one = samplePeriod({
      start: "2023-05-01",
      end: "2023-05-31",
      interests: topics.map((id) => sampleInterest(id)),
    });
    const list = topics.map((id) => ({ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: false }));
    const turns = topics.map((id) => ({ ...turn(id, "began", null), day: "2023-05-01", period: one.id }));
    const site = sampleSite([], { timeline: { version: 1, topics: list, periods: [one] }, turns });
    const page = renderPages(site, theme).find(({ url }) => url === "/timeline/2023/")?.contents ?? "";
    return /<p class="lead">(.*?)<\/p>/.exec(page)?.[1]?.replace(/<[^>]+>/g, "");
  };

  it("names a few topics rather than counting them", () => {
    const told = "Nothing was written in the year itself; one text tells of it";
    expect(open("rope")).toBe(`${told}, about rope.`);
    expect(open("knots", "rope")).toBe(`${told}, about knots and rope.`);
    expect(open("knots", "rope", "sails", "tides")).toBe(`${told}.`);
  });

  it("says 'above all' of what several texts tell, not of a tie nor of one vague month", () => {
    const tell = (start: string, end: string, topic: string, weight: number) =>
      samplePeriod({
        start,
        end,
        source: { path: start, line: 1, heading: null },
        interests: [sampleInterest(topic, { weight })],
      });
    const days = ["02-03", "04-10", "09-01"].map((day) => tell(`2023-${day}`, `2023-${day}`, "sails", 0.2));
    const others = ["knots", "rope", "tides"].map((topic) => tell("2023-05-01", "2023-05-31", topic, 0.4));
    expect(pickMain(weighTopics([...others, ...days]))).toEqual(["sails"]);
    expect(pickMain(weighTopics(others))).toEqual(["knots", "rope", "tides"]);
  });

  it("opens no sentence with a digit", () => {
    expect(openSentence("12 entries on 31 topics")).toBe("Twelve entries on 31 topics");
    expect(openSentence("41 topics in 9 texts")).toBe("Forty-one topics in 9 texts");
    expect(openSentence("214 entries")).toBe("In all, 214 entries");
    expect(numberWord(0)).toBe("no");
  });

  it("counts topics with the texts that tell of them, not with others written in the year", () => {
    const ids = ["knots", "rope", "sails", "tides"];
    const tell = (path: string, start: string, topics: readonly string[]) =>
      samplePeriod({
        ...{ id: path, start, end: start, label: start, source: { path, line: 1, heading: null } },
        interests: topics.map((id) => sampleInterest(id)),
      });
    const topics = ids.map((id) => ({ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: false }));
    const lead = (...periods: ReturnType<typeof tell>[]) => {
      const site = sampleSite([sampleEntry("spring", "2023-05-01")], { timeline: { version: 1, topics, periods } });
      const page = renderPages(site, theme).find(({ url }) => url === "/timeline/2023/")?.contents ?? "";
      return /<p class="lead">(.*?)[,.]/.exec(page)?.[1];
    };
    const spring = tell("spring.md", "2023-05-01", ids);
    expect(lead(spring)).toBe("One entry on 4 topics");
    expect(lead(spring, tell("later.md", "2023-08-01", ["rope"]))).toBe("Four topics in 2 texts");
    expect(lead(tell("later.md", "2023-08-01", ids))).toBe("Four topics in one text");
  });

  it("says what began from the second year on, small numbers as words", () => {
    const [earlier] = site.timeline.periods;
    const began = site.timeline.topics.slice(0, 11).map(({ id }) => turn(id, "began", null));
    const before = samplePeriod({ ...earlier, id: "before", start: "2019-01-01", end: "2019-01-31", label: "then" });
    const timeline = { ...site.timeline, periods: [before, ...site.timeline.periods] };
    const paused = turn("rust", "paused", null);
    expect(pageOf({ turns: began.slice(0, 3), timeline })).toContain("Three topics began.");
    expect(pageOf({ turns: [...began.slice(0, 3), paused], timeline })).toMatch(/Three topics began, one.was paused\./);
    expect(pageOf({ turns: [...began, paused], timeline })).toMatch(/Eleven topics began, one.was paused\./);
  });
});

describe("the months of a year", () => {
  const tell = (start: string, end: string) =>
    samplePeriod({
      ...{ id: start, start, end, label: start, precision: start === end ? "day" : "week" },
      interests: [sampleInterest("rust")],
    });
  const labels = (...periods: ReturnType<typeof tell>[]) => {
    const site = sampleSite([], { timeline: { version: 1, topics: [], periods } });
    const page = renderPages(site, theme).find(({ url }) => url === "/timeline/2023/")?.contents ?? "";
    const [months = ""] = /<section class="months".*/s.exec(page) ?? [];
    return [...months.matchAll(/<summary>[^<]*|class="period"[^>]*>([^<]*)/g)].map(([all, label]) => label ?? all);
  };
  const week = tell("2023-10-09", "2023-10-15");

  it("tell a few days among the longer stretches, in their order", () => {
    expect(labels(tell("2023-10-03", "2023-10-03"), week, tell("2023-10-20", "2023-10-20"))).toEqual([
      "2023-10-03",
      "2023-10-09",
      "2023-10-20",
    ]);
  });

  it("name a text once for all the days that it tells", () => {
    const days = ["2023-10-03", "2023-10-04", "2023-10-05"].map((day) =>
      samplePeriod({ ...tell(day, day), source: { path: "spring.md", line: 3, heading: day } }),
    );
    const site = sampleSite([], { timeline: { version: 1, topics: [], periods: days } });
    const page = renderPages(site, theme).find(({ url }) => url === "/timeline/2023/")?.contents ?? "";
    const [, months = ""] = page.split('class="months"');
    expect(months.match(/>spring\.md</g)).toHaveLength(1);
    expect(months.match(/class="period"/g)).toHaveLength(3);
  });

  it("join no two texts that bear the same name", () => {
    const notes = ["early", "late"].map((slug) => sampleEntry(slug, "2023-10-09", { title: "Notes" }));
    const days = ["2023-10-03", "2023-10-04", "2023-10-05"].map((day, at) => {
      const slug = at === 2 ? "late" : "early";
      const source = { path: `${slug}.md`, line: at + 3, heading: day };
      return samplePeriod({ ...tell(day, day), source, entry: `/${slug}/#${day}` });
    });
    const site = sampleSite(notes, { timeline: { version: 1, topics: [], periods: days } });
    const page = renderPages(site, theme).find(({ url }) => url === "/timeline/2023/")?.contents ?? "";
    const [, months = ""] = page.split('class="months"');
    expect(months).toContain("<summary>3 days</summary>");
    expect([...months.matchAll(/href="([^"]*)">Notes</g)].map(([, href]) => href)).toEqual([
      "/early/",
      "/late/#2023-10-05",
    ]);
  });

  it("tell two sections of one day as one, and no heading without a topic", () => {
    const at = (line: number, interests: string[]) =>
      samplePeriod({
        ...tell("2023-10-05", "2023-10-05"),
        source: { path: "spring.md", line, heading: "2023-10-05" },
        interests: interests.map((topic) => sampleInterest(topic)),
      });
    expect(labels(at(3, ["rust"]), at(9, ["rust", "rope"]), week)).toEqual(["2023-10-05", "2023-10-09"]);
    expect(labels(at(3, []), week)).toEqual(["2023-10-09"]);
  });

  it("name a topic once beside a square, and the text where the day has none", () => {
    const rope = { id: "rope", label: "Rope", aliases: [], parent: null, url: "/tags/rope/", listed: true };
    const days = [1, 2, 3, 4, 5, 6].flatMap((number) => {
      const day = tell(`2023-10-0${number}`, `2023-10-0${number}`);
      const source = { path: "spring.md", line: number, heading: "Morning" };
      const first = { ...day, source, interests: number === 6 ? [] : [sampleInterest("rope")] };
      return [first, { ...first, source: { ...source, path: "later.md" } }];
    });
    const spring = sampleEntry("spring", null, { title: "The quay" });
    const site = sampleSite([spring], { timeline: { version: 1, topics: [rope], periods: days } });
    const page = renderPages(site, theme).find(({ url }) => url === "/timeline/2023/")?.contents ?? "";
    expect(page).toContain('aria-label="1 October 2023: Rope"');
    expect(page).toContain('aria-label="6 October 2023: The quay"');
  });

  it("fold many days", () => {
    const days = ["2023-10-03", "2023-10-04", "2023-10-05"].map((day) => tell(day, day));
    expect(labels(...days, week).slice(0, 2)).toEqual(["2023-10-09", "<summary>3 days"]);
  });
});

describe("the picture of a year", () => {
  const about = (start: string, end: string) =>
    samplePeriod({
      ...{ id: `${start}/${end}`, edtf: `${start}/${end}`, start, end, label: start },
      interests: [sampleInterest("rope")],
    });
  const rope = { id: "rope", label: "Rope", aliases: [], parent: null, url: "/tags/rope/", listed: true };
  const at = (year: string, ...periods: ReturnType<typeof about>[]) =>
    renderPages(sampleSite([], { timeline: { version: 1, topics: [rope], periods } }), theme).find(
      ({ url }) => url === `/timeline/${year}/`,
    )?.contents ?? "";

  it("ends with the last month of the journal, and begins with its first", () => {
    const page = at("2023", about("2023-03-01", "2023-04-30"), about("2023-05-01", "2023-05-31"));
    expect(page).toMatch(/<text class="minor"[^>]*>May</);
    expect(page).not.toContain("Nothing from");
  });

  it("is left out where there is only one stretch of time", () => {
    expect(at("2023", about("2023-03-01", "2023-04-30"))).not.toContain('class="lanes"');
  });
});
