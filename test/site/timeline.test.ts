import { describe, expect, test } from "vitest";
import type { Entry, TimelinePeriod, VocabularyTerm } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { readVocabulary } from "../../src/topics/vocabulary.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

function assemble(entries: Entry[], topics: string | null = null) {
  const vocabulary: VocabularyTerm[] = readVocabulary(topics).vocabulary;
  return assembleSite(entries, vocabulary, SETTINGS);
}

/** Label → topics of the period. */
function interests(periods: TimelinePeriod[]): Record<string, string[]> {
  return Object.fromEntries(periods.map(({ id, interests: found }) => [id, found.map(({ topic }) => topic)]));
}

const REVIEW = `## January - March
- [Deconstructing Kubernetes](https://k.example/1)
### Links
- [Kubernetes Design](https://k.example/2)
## April - July
- [Deep Learning with PyTorch](https://p.example/)
## Goals
- [Concurrency in Rust](https://r.example/)`;

describe("periods", () => {
  test("no day goes deeper than its month, even where it stands below a week that it is not in", () => {
    const body = "## 1 - 10 February\n\nA dull week.\n\n### 27 February\n\nA deep dive into Haskell. Haskell all day.";
    const { periods } = assemble([sampleEntry("feb.md", { title: "February 2022", body })]).site.timeline;
    const depths = Object.fromEntries(periods.map(({ id, interests: found }) => [id, found.map(({ depth }) => depth)]));
    expect(depths["2022-02"]).toEqual(depths["2022-02-27"]);
    expect(depths["2022-02"]).toEqual(["deep-dive"]);
  });

  test("what a review sums up holds in the part that tells most of it, though no single day is a deep dive for that", () => {
    const parts = (first: string, second: string) =>
      `## ${first}\n\nI learned Rust. I wrote a parser in Rust. I built a whole shell in Rust.\nOn the side I got interested in Haskell.\n\n## ${second}\n\nI learned Rust.\n\n`;
    const sum = "## Summary\n\nIn the end I dived deep into Haskell. It was worth it. I read on about Haskell.";
    const depthsOf = (body: string) =>
      assemble([sampleEntry("a.md", { title: "2021 in review", body })]).site.timeline.periods.map(
        ({ interests: found }) => found.find(({ topic }) => topic === "haskell")?.depth,
      );
    const months = parts("January - March", "April - June");
    expect(depthsOf(months)[1]).toBe("touched");
    expect(depthsOf(months + sum)).toEqual(["deep-dive", "deep-dive", undefined]);
    expect(depthsOf(parts("January 4", "April 5") + sum)).toEqual(["deep-dive", "worked-on", undefined]);
  });

  test("what a tag gives is worked on where the title or the description names it, else by what the text says", () => {
    const tags = ["herons", "rain", "lute", "chess", "sailing"];
    const body = "I sat in the hut and listened to Haskell talks all day. It was cold.";
    const entry = sampleEntry("a.md", {
      title: "A heron by the hut",
      description: "What the rain does.",
      date: "2021-03-05",
      body,
      tags,
    });
    const { periods } = assemble([entry], "- name: Herons\n- name: Lute\n- name: Rain\n").site.timeline;
    const depths = periods.flatMap(({ interests: found }) => found.map(({ topic, depth }) => [topic, depth]));
    expect(Object.fromEntries(depths)).toMatchObject({ herons: "worked-on", rain: "worked-on", lute: "touched" });
  });

  test("of a log without any year: undated, each by itself, with the words that the author wrote", () => {
    const body = "## March 5\n\nLearned Rust.\n\n## March 7\n\nLearned Haskell.";
    const { site } = assemble([sampleEntry("log.md", { title: "Log", body })]);
    expect(
      site.timeline.periods.map(({ label, start, edtf, interests: found }) => [
        label,
        start,
        edtf,
        found.map(({ topic }) => topic),
      ]),
    ).toEqual([
      ["Undated", null, null, ["haskell", "rust"]],
      ["March 5", null, null, ["rust"]],
      ["March 7", null, null, ["haskell"]],
    ]);
  });

  test("of a year in review: the contract's shape, nested, rolled up, plans left out", () => {
    const { site, messages } = assemble([
      sampleEntry("2020.md", { title: "My Interests - 2020", date: "2021-08-12", body: REVIEW }),
    ]);
    expect(messages).toEqual([]);
    expect(site.timeline.periods.map(({ interests: _, resources: __, ...rest }) => rest)).toEqual([
      {
        id: "2020",
        edtf: "2020",
        start: "2020-01-01",
        end: "2020-12-31",
        precision: "year",
        approximate: false,
        kind: "activity",
        label: "2020",
        source: { path: "2020.md", line: 1, heading: null },
        rule: "year",
        entry: "/2020/",
      },
      {
        id: "2020-01/2020-03",
        edtf: "2020-01/2020-03",
        start: "2020-01-01",
        end: "2020-03-31",
        precision: "span",
        approximate: false,
        kind: "activity",
        label: "January – March 2020",
        source: { path: "2020.md", line: 3, heading: "January - March" },
        rule: "month-range",
        entry: "/2020/#january-march",
      },
      expect.objectContaining({ id: "2020-04/2020-07", source: { path: "2020.md", line: 7, heading: "April - July" } }),
    ]);
    expect(interests(site.timeline.periods)).toEqual({
      "2020": ["kubernetes", "deep-learning", "pytorch"],
      "2020-01/2020-03": ["kubernetes"],
      "2020-04/2020-07": ["deep-learning", "pytorch"],
    });
    expect(site.timeline.periods[1]?.interests[0]).toEqual({
      topic: "kubernetes",
      depth: "worked-on",
      status: "started",
      isFirstMention: true,
      weight: 1,
      evidence: [
        { line: 4, rule: "link", text: "Deconstructing Kubernetes" },
        { line: 6, rule: "link", text: "Kubernetes Design" },
      ],
    });
    expect(site.timeline.periods.map(({ resources }) => resources)).toEqual([
      ["k.example/1", "k.example/2", "p.example"],
      ["k.example/1", "k.example/2"],
      ["p.example"],
    ]);
    expect(site.tags.map(({ slug }) => slug)).not.toContain("rust");
  });

  test("without any date: one undated, nothing invented", () => {
    const { site } = assemble([
      sampleEntry("notes/tides.md", { tags: ["tides"], body: "## Python 3.10\n## Chapter 3-4" }),
    ]);
    expect(site.timeline.periods).toEqual([
      expect.objectContaining({
        id: "undated:notes/tides",
        edtf: null,
        start: null,
        end: null,
        precision: "undated",
        label: "Undated",
        rule: "undated",
      }),
    ]);
  });

  test("an undated log that says nothing beside its dated days is no time of its own", () => {
    const { site } = assemble([
      sampleEntry("now.md", {
        title: "Now",
        body: "## August 5th, 2023\n- [Git](https://g.example)\n## April 11th, 2021",
      }),
    ]);
    expect(interests(site.timeline.periods)).toEqual({
      "2021-04-11": [],
      "2023-08-05": ["git"],
    });
  });

  test("a publication day takes nothing over from sections about another time", () => {
    const { site } = assemble([
      sampleEntry("a.md", {
        title: "Looking back",
        date: "2021-08-12",
        tags: ["tides"],
        body: "## March 2019\n- [Git](https://g.example)",
      }),
    ]);
    expect(interests(site.timeline.periods)).toEqual({ "2019-03": ["git"], "2021-08-12": ["tides"] });
  });

  test("the same day twice is two periods; the same heading twice gets a notice", () => {
    const body =
      "## 2022-02-05\n- [Git](https://g.example)\n## 2022-02-05\n- [Redis](https://r.example)\n## 2022-02-05 17:30";
    const { site, messages } = assemble([
      sampleEntry("a.md", { title: "Log", body }),
      sampleEntry("b.md", { title: "Log", body: "## 5 February 2022" }),
    ]);
    expect(messages).toMatchObject([
      { path: "a.md", line: 5, column: 1, severity: "warning", rule: "period-repeated" },
    ]);
    const days = site.timeline.periods.filter(({ start }) => start !== null);
    expect(days.map(({ source }) => [source.path, source.line])).toEqual([
      ["a.md", 3],
      ["a.md", 5],
      ["a.md", 7],
      ["b.md", 3],
    ]);
    expect(days.map((day) => day.interests.map(({ topic }) => topic))).toEqual([["git"], ["redis"], [], []]);
  });

  test("a heading that says the title's time again is no second period; beside others inside of it it is one", () => {
    const idsOf = (body: string) =>
      assemble([sampleEntry("a.md", { title: "March 2021", body })]).site.timeline.periods.map(({ id }) => id);
    const again = "See below.\n## March 2021\n- [Git](https://g.example)";
    expect(idsOf(again)).toEqual(["2021-03"]);
    // The rest of the entry is about something else.
    expect(idsOf(`${again}\n## Some links`)).toEqual(["2021-03", "2021-03:a#march-2021"]);
    expect(idsOf("## Some links\nNone.\n## March 2021\nRain.")).toEqual(["2021-03", "2021-03:a#march-2021"]);
    expect(idsOf(`${again}\n## Goals for April`)).toEqual(["2021-03", "2021-04"]);
    expect(idsOf(`${again}\n## February 2021`)).toEqual(["2021-02", "2021-03"]);
    expect(idsOf(`${again}\n## 5 March 2021`)).toHaveLength(3);
    const { site } = assemble([sampleEntry("a.md", { title: "March 2021", body: again })]);
    expect(interests(site.timeline.periods)).toEqual({ "2021-03": ["git"] });
  });

  test("the first day of a journey is a day among the others, though it is the day of the post as well", () => {
    const body = "On foot.\n\n## Monday 1st March - The dunes\n\nSand.\n\n## Tuesday 2nd March - The weir\n\nRain.";
    const { periods } = assemble([sampleEntry("walk.md", { title: "A walk", date: "2021-03-01", body })]).site.timeline;
    expect(periods.map(({ edtf, source }) => [edtf, source.heading])).toEqual([
      ["2021-03-01", null],
      ["2021-03-01", "Monday 1st March - The dunes"],
      ["2021-03-02", "Tuesday 2nd March - The weir"],
    ]);
  });

  test("a `period` that was not used is named", () => {
    const entry = (path: string, title: string, period: string) =>
      sampleEntry(path, { title, period, date: "2022-03-01" });
    const { messages } = assemble([
      entry("a.md", "On tides", "when it rained"),
      entry("b.md", "February 2022", "2021-01"),
      entry("c.md", "February 2022", "2022-02-10/2022-02-20"),
    ]);
    expect(messages.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      ["a.md", 1, "period-unreadable"],
      ["b.md", 1, "period-contradiction"],
    ]);
  });

  test("periods that overlap stay apart", () => {
    const body =
      "## January - March 2021\n- [Git](https://g.example)\n## February - April 2021\n- [Redis](https://r.example)";
    expect(interests(assemble([sampleEntry("a.md", { title: "Log", body })]).site.timeline.periods)).toMatchObject({
      "2021-01/2021-03": ["git"],
      "2021-02/2021-04": ["redis"],
    });
  });

  test("a winter over New Year rolls up both of its sides", () => {
    const body =
      "## Dec – Feb\n### December 30\n- [Git](https://g.example)\n### January 2\n- [Redis](https://r.example)";
    const { site } = assemble([sampleEntry("log/2020.md", { title: "Winter log", body })]);
    expect(interests(site.timeline.periods)).toMatchObject({
      "2020-12/2021-02": ["git", "redis"],
      "2020-12-30": ["git"],
      "2021-01-02": ["redis"],
    });
  });

  test("plans are periods of their own kind and never count as done", () => {
    const body = "## March 2021\n- [Git](https://g.example)\n## Goals for April 2021\n- [Redis](https://r.example)";
    const { site } = assemble([sampleEntry("a.md", { title: "2021", body })]);
    const [year, , plan] = site.timeline.periods;
    expect([plan?.kind, plan?.interests.map(({ topic }) => topic)]).toEqual(["plan", ["redis"]]);
    expect(year?.interests.map(({ topic }) => topic)).toEqual(["git"]);
    expect(site.tags.map(({ slug }) => slug)).toEqual(["git"]);
  });

  test("ids are unique and do not depend on the order of the files", () => {
    const entries = ["c", "a", "b"].map((name) =>
      sampleEntry(`${name}.md`, {
        title: "February 2022",
        date: "2022-03-01",
        body: "## 2022-02-05\n## Notes\n## February 2022",
      }),
    );
    const ids = (list: Entry[]) => assemble(list).site.timeline.periods.map(({ id }) => id);
    expect(new Set(ids(entries)).size).toBe(9);
    expect(ids([...entries].reverse())).toEqual(ids(entries));
    expect(assemble([...entries].reverse()).site).toEqual(assemble(entries).site);
  });
});

describe("status", () => {
  const seen = (path: string, date: string, interests: Entry["frontMatter"]["interests"] = []) =>
    sampleEntry(path, { title: "Day", date, tags: ["tides"], interests });
  const statuses = (entries: Entry[]) =>
    assemble(entries).site.timeline.periods.map(({ interests: [first] }) => first?.status);

  test("from first sight to a gap and back", () => {
    expect(
      statuses([
        seen("a.md", "2021-01-01"),
        seen("b.md", "2021-02-01"),
        seen("c.md", "2021-06-01"),
        seen("d.md", "2021-06-01"),
      ]),
    ).toEqual(["started", "continued", "resumed", "resumed"]);
  });

  test("a year and its first month both start, a later month goes on", () => {
    const body =
      "## January\n- [Git](https://g.example)\n## March\n- [Git](https://g.example)\n## December\n- [Git](https://g.example)";
    expect(statuses([sampleEntry("a.md", { title: "2021 in review", body })])).toEqual([
      "started",
      "started",
      "continued",
      "resumed",
    ]);
  });

  test("is read from afar: thrown in, by pronoun, by the title of a list; a mention later turns nothing", () => {
    const month = (path: string, date: string, body: string) => sampleEntry(path, { title: "Day", date, body });
    const { site } = assemble([
      month("a.md", "2021-01-05", "Learned PostgreSQL, Haskell, and Kubernetes."),
      month(
        "b.md",
        "2021-02-05",
        "PostgreSQL, on the other hand, I have dropped.\nI read about Haskell. I dropped it for good.",
      ),
      month("c.md", "2021-03-05", "## Put down, with thanks\n- Kubernetes\n- Haskell"),
      month("d.md", "2021-04-05", "Learned Danish. It is all much like PostgreSQL."),
      month("e.md", "2021-05-05", "When I dropped Haskell, I had no time.\nI learned Haskell all week."),
    ]);
    const statuses = (topic: string) =>
      site.timeline.periods.flatMap(({ interests }) =>
        interests.filter((one) => one.topic === topic).map(({ status }) => status),
      );
    expect(statuses("postgresql")).toEqual(["started", "dropped", "continued"]);
    expect(statuses("haskell")).toEqual(["started", "dropped", "dropped", "resumed"]);
    expect(statuses("kubernetes")).toEqual(["started", "dropped"]);
  });

  test("no part goes deeper than its whole", () => {
    const body =
      "## January\n- [Git](https://g.example)\nI wrote a whole book on Git. I built Git hooks every day.\n## March\nRust.\nRust.\nRust.\nRust.\nHaskell.\nHaskell.\nHaskell.";
    const { site } = assemble([sampleEntry("a.md", { title: "2021 in review", body })]);
    const depths = site.timeline.periods.map(({ interests }) => interests.find(({ topic }) => topic === "git")?.depth);
    expect(depths).toEqual(["deep-dive", "deep-dive", undefined]);
  });

  test("the author's word wins", () => {
    const stated = seen("b.md", "2021-02-01", [{ topic: "Tides", depth: "deep-dive", status: "dropped" }]);
    const [, second] = assemble([seen("a.md", "2021-01-01"), stated]).site.timeline.periods;
    expect(second?.interests).toMatchObject([{ topic: "tides", depth: "deep-dive", status: "dropped" }]);
  });
});

describe("topics.yaml", () => {
  const body =
    "## March 2021\nToday some NLP, and about energy-based models.\nMore EBMs. Played Sea Chess.\n- [Sea Chess](https://l.example)";
  const topics =
    "- name: Natural Language Processing\n  aliases: [NLP]\n  parent: Machine Learning\n- name: Energy-based Models\n  aliases: [EBM]\n- name: Sea Chess\n  ignore: true\n- name: Never Seen";

  test("finds its names in the text, with the words that say so", () => {
    const { site } = assemble([sampleEntry("a.md", { title: "Log", tags: ["Sea Chess"], body })], topics);
    const march = site.timeline.periods.find(({ id }) => id === "2021-03");
    expect(march?.interests).toMatchObject([
      {
        topic: "energy-based-models",
        evidence: [
          { line: 4, rule: "vocabulary", text: "Today some NLP, and about energy-based models." },
          { line: 5 },
        ],
      },
      { topic: "natural-language-processing", evidence: [{ line: 4, rule: "vocabulary" }] },
    ]);
  });

  test("names parents, is marked as listed, and hides what is to be ignored from the timeline only", () => {
    const { site } = assemble([sampleEntry("a.md", { title: "Log", tags: ["Sea Chess"], body })], topics);
    expect(site.timeline.topics).toEqual([
      {
        id: "energy-based-models",
        label: "Energy-based Models",
        aliases: ["EBM"],
        parent: null,
        url: "/tags/energy-based-models/",
        listed: true,
      },
      {
        id: "machine-learning",
        label: "Machine Learning",
        aliases: [],
        parent: null,
        url: "/tags/machine-learning/",
        listed: true,
      },
      {
        id: "natural-language-processing",
        label: "Natural Language Processing",
        aliases: ["NLP"],
        parent: "machine-learning",
        url: "/tags/natural-language-processing/",
        listed: true,
      },
    ]);
    expect(site.tags.map(({ slug, entries }) => [slug, entries.length])).toEqual([
      ["energy-based-models", 1],
      ["machine-learning", 1],
      ["natural-language-processing", 1],
      ["sea-chess", 1],
    ]);
  });
});

describe("a name in headings or links alone", () => {
  test("has to come back and to look like a topic", () => {
    const entry = (path: string, text: string) =>
      sampleEntry(path, { title: "Log", date: "2021-03-05", body: `- [${text}](https://x.example/${path})` });
    const topics = (...texts: string[]) =>
      assemble(texts.map((text, index) => entry(`${index}.md`, text))).site.timeline.topics.map(({ id }) => id);
    expect(topics("TideLog")).toEqual([]);
    expect(topics("TideLog", "TideLog")).toEqual(["tidelog"]);
    expect(topics("Ada Lovelace", "Ada Lovelace")).toEqual([]);
    expect(topics("blog post", "blog post")).toEqual([]);
  });

  test("is enough where it is a tag somewhere", () => {
    const { site } = assemble([
      sampleEntry("a.md", { title: "A", date: "2021-03-05", tags: ["payment"] }),
      sampleEntry("b.md", { title: "B", date: "2021-04-05", body: "## Payment" }),
    ]);
    expect(interests(site.timeline.periods)).toEqual({ "2021-03-05": ["payment"], "2021-04-05": ["payment"] });
  });

  test("is no topic where every entry has it", () => {
    const entries = Array.from({ length: 12 }, (_, index) =>
      sampleEntry(`${index}.md`, { title: "T", date: "2021-03-05", body: "## What We Were Learning" }),
    );
    expect(assemble(entries).site.timeline.topics).toEqual([]);
  });
});

describe("overrides and words of the author", () => {
  test("a longer name of topics.yaml takes over the shorter ones in it, and raises no bar", () => {
    const body = "Learned about Bayesian deep learning.\nRead about Haskell.";
    const entry = sampleEntry("a.md", { title: "Log", date: "2021-01-01", body });
    const { site } = assemble([entry], "- name: Bayesian Deep Learning\n- name: Learning");
    expect(interests(site.timeline.periods)["2021-01-01"]).toEqual(
      expect.arrayContaining(["bayesian-deep-learning", "haskell"]),
    );
    expect(interests(site.timeline.periods)["2021-01-01"]).not.toContain("deep-learning");
  });

  test("paused in words, resumed when it comes back; silence says nothing", () => {
    const body =
      "## January 2021\nStarted Haskell.\n## February 2021\nI put Haskell aside.\n## March 2021\nWrote some Haskell.";
    const { site } = assemble([sampleEntry("a.md", { title: "Log", body })]);
    const statuses = site.timeline.periods
      .filter(({ start }) => start !== null)
      .map(({ id, interests: [first] }) => [id, first?.status]);
    expect(statuses).toEqual([
      ["2021-01", "started"],
      ["2021-02", "paused"],
      ["2021-03", "resumed"],
    ]);
  });

  test("an acronym and its expansion are one topic across the journal", () => {
    const body =
      "## January 2021\nRead about energy landscape models (ELMs).\n## February 2021\n- more on ELMs\n## March 2021\n- an ELM of my own";
    const { site } = assemble([sampleEntry("a.md", { title: "Log", body })]);
    const found = site.timeline.periods.filter(({ start }) => start !== null).map(({ interests: list }) => list.length);
    expect(found).toEqual([1, 1, 1]);
    expect(site.timeline.topics).toMatchObject([{ label: "energy landscape models", listed: false }]);
  });

  test("letters that stand everywhere are no name of the journal, unless it says so", () => {
    const found = (first: string): number[] => {
      const body = `## January 2021\n${first}\n## February 2021\n- the task ID of the queue\n## March 2021\n- a new ID`;
      const { site } = assemble([sampleEntry("a.md", { title: "Log", tags: ["Island Dialects"], body })]);
      return site.timeline.periods.filter(({ start }) => start !== null).map(({ interests: list }) => list.length);
    };
    expect(found("Learned about Island Dialects.")).toEqual([1, 0, 0]);
    expect(found("Learned about Island Dialects (ID).")).toEqual([1, 1, 1]);
  });
});

test("a day outside of the stretch that it stands below counts in the whole entry that has room for it, and not in the stretch", () => {
  const body = `# Unit 1: 2-01 to 2-10
## 2022-02-02
Learned about Kubernetes.
## 2022-02-27
Learned about Clojure.
# Last year
## 2021-12-24
Learned about Haskell.`;
  const { site } = assemble([sampleEntry("a.md", { title: "February 2022", body })]);
  const found = interests(site.timeline.periods);
  expect(found["2022-02-01/2022-02-10"]).toEqual(["kubernetes"]);
  expect(found["2022-02"]).toEqual(["clojure", "kubernetes"]);
  expect(found["2021-12-24"]).toEqual(["haskell"]);
});

describe("a log of one subject", () => {
  const days =
    "## 2023-11-06\nLearned about Docker.\n## 2023-11-07\nEight hours on the sill.\n## 2023-11-08\nAnd again.";
  const found = (title: string, body: string, tags: string[] = []) =>
    interests(assemble([sampleEntry("a.md", { title, body, tags })]).site.timeline.periods);

  test("lends it to the days that name nothing else, touched", () => {
    const { site } = assemble([sampleEntry("a.md", { title: "Clojure log, November 2023", body: days })]);
    const { "2023-11-06": first, "2023-11-07": second } = interests(site.timeline.periods);
    expect([first, second]).toEqual([["docker"], ["clojure"]]);
    expect(site.timeline.periods.find(({ id }) => id === "2023-11-07")?.interests[0]?.depth).toBe("touched");
    expect(found("November 2023", days, ["clojure"])["2023-11-08"]).toEqual(["clojure"]);
  });

  test("not where there are several subjects, none, or no days", () => {
    expect(found("Clojure and Haskell log, November 2023", days)["2023-11-07"]).toEqual([]);
    expect(found("November 2023", days, ["clojure", "haskell"])["2023-11-07"]).toEqual([]);
    expect(found("November 2023", days)["2023-11-07"]).toEqual([]);
    expect(found("Clojure, November 2023", "## 2023-11-07\nEight hours on the sill.")["2023-11-07"]).toEqual([]);
  });
});
