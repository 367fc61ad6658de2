import type {
  Depth,
  Entry,
  Goal,
  OpenLoop,
  Quote,
  Resource,
  Section,
  Site,
  Status,
  TimelinePeriod,
  TimelineTopic,
} from "../../src/model.ts";
import { pageUrl, slugify } from "../../src/urls.ts";
import {
  frontMatter,
  sampleEntry,
  sampleInterest,
  samplePeriod,
  sampleSettings,
  sampleSite,
  sampleTag,
} from "./machine-sample.ts";
import { CHINESE, EVERYTHING, QUARTERS } from "./sample-bodies.ts";

/** Field, then its topics. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Systems: ["Kubernetes", "Rust", "Embedded Firmware", "SQLite"],
  Statistics: ["Bayesian Inference", "Least Squares", "Markov Chain Monte Carlo"],
  Signals: ["Fourier Analysis", "Window Functions", "傅里叶变换"],
  Languages: ["Portuguese", "C++"],
};
const LOOSE = ["Ceramics", "Typography", "The History of Tide Tables and Their Makers"];

/** Entry, heading (null: the whole entry), first day, last day, label, what it tells: '!' deep dive, '+' worked on; '>' … status. */
type Told = [string, string | null, string, string, string, string];

const TOLD: readonly Told[] = [
  ["first-light", null, "2021-03-14", "2021-03-14", "14 March 2021", "Ceramics>started"],
  ["portuguese-by-ear", null, "2021-04-02", "2021-04-02", "2 April 2021", "+Portuguese>started"],
  ["looking-back-2021", null, "2021-01-01", "2021-12-31", "2021", "Kubernetes, +Bayesian Inference, Portuguese, !Rust"],
  [
    "looking-back-2021",
    "January – March",
    "2021-01-01",
    "2021-03-31",
    "January – March 2021",
    "+Kubernetes>started, SQLite>started",
  ],
  [
    "looking-back-2021",
    "April – June",
    "2021-04-01",
    "2021-06-30",
    "April – June 2021",
    "+Bayesian Inference>started, Typography",
  ],
  [
    "looking-back-2021",
    "July – September",
    "2021-07-01",
    "2021-09-30",
    "July – September 2021",
    "Kubernetes>dropped, +Portuguese>resumed",
  ],
  [
    "looking-back-2021",
    "October – December",
    "2021-10-01",
    "2021-12-31",
    "October – December 2021",
    "!Rust>started, +Embedded Firmware>started",
  ],
  ["a-week-of-windows", null, "2021-11-08", "2021-11-14", "8 – 14 November 2021", "!Window Functions>started"],
  ["back-at-the-bench", null, "2023-02-01", "2023-02-28", "February 2023", "!Embedded Firmware>resumed, +Rust>resumed"],
  [
    "one-of-everything",
    null,
    "2023-04-01",
    "2023-06-30",
    "April – June 2023",
    "!Fourier Analysis>started, +Window Functions>resumed, Least Squares>started, C++",
  ],
  ["zh-notes", null, "2023-01-01", "2023-12-31", "2023", "+傅里叶变换>started, Fourier Analysis"],
  [
    "chains",
    null,
    "2023-09-01",
    "2023-11-30",
    "September – November 2023",
    "!Markov Chain Monte Carlo>started, +Bayesian Inference>resumed, Ceramics>resumed",
  ],
  [
    "a-very-long-title",
    null,
    "2024-01-15",
    "2024-01-15",
    "15 January 2024",
    "The History of Tide Tables and Their Makers>started",
  ],
  ["spring-week", null, "2024-03-11", "2024-03-17", "11 – 17 March 2024", "+Least Squares>resumed, Ceramics>dropped"],
  ["spring-day", null, "2024-04-02", "2024-04-02", "2 April 2024", "SQLite>resumed"],
  ["now", null, "2024-05-01", "2024-05-31", "May 2024", "!Rust, +SQLite, Portuguese>paused"],
  ["now", "Next", "2024-06-01", "2024-08-31", "June – August 2024", "+Typography, Kubernetes"],
];

const DEPTHS: Readonly<Record<string, Depth>> = { "!": "deep-dive", "+": "worked-on" };

function readTold([slug, heading, start, end, label, what]: Told, line: number): TimelinePeriod {
  const anchor = heading === null ? "" : `#${encodeURIComponent(slugify(heading))}`;
  const interests = what.split(", ").map((item) => {
    const [name = "", status = "continued"] = item.replace(/^[!+]/, "").split(">");
    return sampleInterest(slugify(name), {
      depth: DEPTHS[item.charAt(0)] ?? "touched",
      status: status as Status,
      weight: 1 / what.split(", ").length,
      evidence: [{ line: line + 2, rule: "cue", text: `the words that tell of ${name}` }],
    });
  });
  return samplePeriod({
    id: `${start}/${end}`,
    edtf: `${start}/${end}`,
    start,
    end,
    label,
    kind: heading === "Next" ? "plan" : "activity",
    source: { path: `${slug}.md`, line, heading },
    entry: `${pageUrl(BASE, slug)}${anchor}`,
    interests,
  });
}

const BASE = "/";

function sampleTopics(): TimelineTopic[] {
  const topic = (label: string, parent: string | null): TimelineTopic => {
    const id = slugify(label);
    return {
      id,
      label,
      aliases: label === "Kubernetes" ? ["K8s"] : [],
      parent,
      url: pageUrl(BASE, "tags", id),
      listed: parent !== null,
    };
  };
  const fields = Object.entries(FIELDS).flatMap(([field, names]) => [
    topic(field, null),
    ...names.map((name) => topic(name, slugify(field))),
  ]);
  return [...fields, ...LOOSE.map((name) => topic(name, null))];
}

function sampleEntries(): Entry[] {
  const settings = sampleSettings();
  const write = (slug: string, date: string | null, title: string, parts: Partial<Entry> = {}) =>
    sampleEntry(
      slug,
      date,
      { title, titleHtml: title, excerpt: EXCERPT, html: `<p>${EXCERPT}</p>`, minutes: 3, ...parts },
      settings,
    );
  const quarters = ["January – March", "April – June", "July – September", "October – December"];
  return [
    write("now", "2024-05-28", "Where I stand in May", { frontMatter: frontMatter({ tags: ["Rust"] }) }),
    write("spring-day", "2024-04-02", "A database in one file"),
    write("spring-week", "2024-03-17", "Week 11: straight lines", {
      html: MARKED,
      blocks: [{ line: 115, at: MARKED.indexOf("<li") }],
      sections: [day("Monday, 11 March", 113)],
      updated: { day: "2024-03-20", time: null },
    }),
    write(
      "a-very-long-title",
      "2024-01-15",
      "On the people who calculated the sea, the machines of brass and wire that they built to do it for them, and what became of both",
    ),
    write("looking-back-2023", "2024-01-03", "Looking back on 2023", {
      frontMatter: frontMatter({ pinned: true, series: ["Looking back"] }),
    }),
    write("zh-notes", "2023-12-30", "二〇二三年学习笔记", {
      language: "zh",
      html: CHINESE,
      excerpt: "今年我主要在学习统计学和信号处理。",
      toc: [],
    }),
    write("chains", "2023-12-01", "Chains that forget where they began"),
    write("one-of-everything", "2023-06-18T21:10:00+01:00", "One of everything: <code>DFT</code> & friends", {
      title: "One of everything: DFT & friends",
      titleHtml: "One of everything: <code>DFT</code> &amp; friends",
      html: EVERYTHING,
      hasMath: true,
      hasCode: true,
      minutes: 9,
      toc: ["Mathematics", "Code", "Tables", "Lists", "Asides", "Pictures"].map((title) => ({
        title,
        anchor: slugify(title),
        children: [],
      })),
    }),
    write("back-at-the-bench", "2023-02-27", "Back at the bench"),
    write("looking-back-2021", "2022-01-02", "Looking back on 2021", {
      html: QUARTERS,
      updated: { day: "2022-01-09", time: null },
      redirects: ["/2022/01/looking-back/", "/old.html"],
      frontMatter: frontMatter({ authors: ["Ida Strand"], series: ["Looking back"] }),
      toc: quarters.map((title) => ({ title, anchor: slugify(title), children: [] })),
      sections: quarters.map((title, index) => ({
        kind: "heading",
        heading: title,
        anchor: slugify(title),
        depth: 2,
        line: 103 + index,
        parent: 0,
        passages: [],
        period: null,
        interests: [],
      })),
    }),
    write("a-week-of-windows", "2021-11-14", "A week of windows"),
    write("portuguese-by-ear", "2021-04-02", "Portuguese by ear"),
    write("first-light", "2021-03-14", "First light", { excerpt: "" }),
    write("no-date", null, "A note without a date"),
  ];
}

/** A dated item in which the words stand that the timeline quotes, some of them in a link. */
const MARKED =
  '<ul><li id="monday-11-march">Monday, 11 March: <em>first</em> the words that tell of Least Squares, and then <a href="https://example.org/clay">the words that tell of Ceramics</a>.</li></ul>';

function day(heading: string, line: number): Section {
  const place = { kind: "item", heading, anchor: slugify(heading), depth: 7, line, parent: 0 } as const;
  return { ...place, passages: [], period: null, interests: [] };
}

const EXCERPT =
  "I thought that this would take an evening. It took the week, and at the end of it I had one good plot, two bad habits fewer, and a list of questions that is longer than the one I started with.";

function sampleResources(): Resource[] {
  const mention = (path: string, line: number) => ({
    path: `${path}.md`,
    line,
    period: null,
    entry: pageUrl(BASE, path),
  });
  return [
    {
      id: "a",
      url: "https://example.org/scheduler",
      title: "Notes on schedulers",
      kind: "article",
      partOf: null,
      topics: ["kubernetes"],
      mentions: [mention("looking-back-2021", 12)],
    },
    {
      id: "b",
      url: "https://books.example.com/bayes?edition=3",
      title: "Reasoning with Half a Deck: a First Course in Bayesian Thinking",
      kind: "book",
      partOf: null,
      topics: ["bayesian-inference"],
      mentions: [mention("looking-back-2021", 20), mention("chains", 4), mention("now", 9)],
    },
    {
      id: "c",
      url: "https://www.example.net/watch?v=1",
      title: "A tide table, explained",
      kind: "video",
      partOf: null,
      topics: [],
      mentions: [mention("one-of-everything", 4)],
    },
    {
      id: "d",
      url: "https://code.example.com/a/b",
      title: "a/b",
      kind: "repository",
      partOf: null,
      topics: ["rust"],
      mentions: [mention("now", 4)],
    },
    {
      id: "e",
      url: `https://example.org/${"long-path-without-end-".repeat(6)}`,
      title: `https://example.org/${"long-path-without-end-".repeat(6)}`,
      kind: "other",
      partOf: null,
      topics: [],
      mentions: [mention("now", 5)],
    },
  ];
}

/** What shows something: the words of an entry. */
function sampleQuote(slug: string, line: number, text: string): Quote {
  return { path: `${slug}.md`, line, entry: pageUrl(BASE, slug), text };
}

function sampleGoals(): Goal[] {
  const goal = (text: string, state: Goal["state"], by: Quote[]): Goal => ({
    ...sampleQuote("looking-back-2021", 105, text),
    period: null,
    since: "2022-01-02",
    state,
    by,
  });
  return [
    goal("A recorder that survives a night outdoors", "met", [
      sampleQuote("back-at-the-bench", 3, "It ran until noon."),
    ]),
    goal("Half an hour of Portuguese a day", "touched", [sampleQuote("now", 4, "Portuguese, when the train is late.")]),
    goal("Learn to set type by hand", "open", []),
  ];
}

function sampleLoops(): OpenLoop[] {
  const loop = (
    kind: OpenLoop["kind"],
    text: string,
    since: string | null,
    age: number | null,
    closed: Quote | null,
  ) => ({
    ...sampleQuote("chains", 4, text),
    ...{ kind, since, age, closed, touched: null },
  });
  return [
    loop("promise", "In the next part I will show the sampler.", "2023-12-01", 120, null),
    loop(
      "question",
      "Why does the chain forget?",
      "2023-12-01",
      20,
      sampleQuote("spring-day", 2, "Because it has no memory."),
    ),
    ...Array.from({ length: 14 }, (_, index) => loop("todo", `Tidy drawer ${index + 1}`, null, null, null)),
  ];
}

/** A varied journal of three years: 4 fields, 15 topics, 14 entries. Written for these tests. */
export function makeSampleSite(): Site {
  const entries = sampleEntries();
  const periods = TOLD.map((told, index) => readTold(told, 100 + index));
  const undated = samplePeriod({
    id: "undated",
    edtf: null,
    start: null,
    end: null,
    precision: "undated",
    label: "Undated",
    source: { path: "no-date.md", line: 1, heading: null },
    entry: pageUrl(BASE, "no-date"),
    interests: [sampleInterest("ceramics")],
  });
  const topics = sampleTopics();
  const told = (slug: string) =>
    new Set(
      periods
        .filter((period) => period.interests.some((interest) => interest.topic === slug))
        .map((period) => period.source.path),
    );
  const tags = topics.map((topic) =>
    sampleTag(
      topic.id,
      entries.filter((entry) => told(topic.id).has(entry.path)),
      {
        label: topic.label,
        aliases: topic.aliases,
        source: ["Rust", "Portuguese", "C++"].includes(topic.label)
          ? "tag"
          : ["Statistics", "Signals"].includes(topic.label)
            ? "category"
            : "topic",
      },
    ),
  );
  return sampleSite(entries, {
    settings: sampleSettings({ subtitle: "Notes from the tideline on whatever came in" }),
    tags: tags.sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1)),
    timeline: { version: 1, topics, periods: [...periods, undated] },
    resources: sampleResources(),
    goals: sampleGoals(),
    openLoops: sampleLoops(),
    turns: [],
    leads: [],
    pivots: [],
    gaps: [],
    related: { "/looking-back-2021/": ["/chains/", "/now/"] },
  });
}
