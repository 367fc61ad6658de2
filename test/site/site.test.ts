import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { readVocabulary } from "../../src/topics/vocabulary.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const assemble = (entries: Entry[], topics: string | null = null, settings = SETTINGS) =>
  assembleSite(entries, readVocabulary(topics).vocabulary, settings).site;
const tagged = (path: string, ...tags: string[]) => sampleEntry(path, { title: path, date: "2021-03-05", tags });

describe("tags", () => {
  const slugs = (entries: Entry[], topics: string | null = null) =>
    assemble(entries, topics).tags.map(({ slug, label, aliases, entries: list }) => [
      slug,
      label,
      aliases,
      list.length,
    ]);

  test("variants are one, under the most frequent spelling", () => {
    expect(
      slugs([
        tagged("a.md", "Deep Learning"),
        tagged("b.md", "deep-learning"),
        tagged("c.md", "deep-learning"),
        tagged("d.md", "DeepLearning", "deep learning"),
      ]),
    ).toEqual([["deep-learning", "deep-learning", ["Deep Learning", "DeepLearning", "deep learning"], 4]]);
  });

  test("names that differ by a sign, and those of other scripts, have pages of their own", () => {
    expect(
      slugs([tagged("a.md", "C", "C++", "C#", ".NET", "NET", "机器学习", "深度学习", "❤")])
        .map(([slug]) => slug)
        .sort(),
    ).toEqual(["c", "c-plus-plus", "c-sharp", "dot-net", "net", "u2764", "机器学习", "深度学习"].sort());
  });

  test("different names with one address get different ones, whatever the order", () => {
    const names = (list: string[]) =>
      assemble(list.map((tag, index) => tagged(`${index}.md`, tag))).tags.map(({ slug, label }) => [label, slug]);
    const found = names(["c sharp", "C#"]);
    expect(found.map(([, slug]) => slug).sort()).toEqual(["c-sharp", "c-sharp-2"]);
    expect(names(["C#", "c sharp"])).toEqual(found);
  });

  test("tags in small letters have the capitals of their name, others stay", () => {
    const labels = assemble([tagged("a.md", "rust"), tagged("b.md", "npm"), tagged("c.md", "long notes")]).tags.map(
      ({ label }) => label,
    );
    expect(labels.sort()).toEqual(["Rust", "long notes", "npm"]);
  });

  test("tags in small letters are written as texts write a name with a capital inside, no heading in capitals", () => {
    const body = "## KEELHAULING\n\nWorked on TideLog. TideLog counts the hours of keelhauling. Learned about VHF.";
    const entry = sampleEntry("a.md", {
      title: "Notes",
      date: "2024-03-08",
      tags: ["tidelog", "vhf", "keelhauling"],
      body,
    });
    const labels = assemble([entry]).tags.map(({ label }) => label);
    expect(labels.sort()).toEqual(["TideLog", "VHF", "keelhauling"]);
  });

  test("topics.yaml merges aliases and gives the label", () => {
    expect(
      slugs(
        [tagged("a.md", "nlp"), tagged("b.md", "language processing")],
        "- name: Natural Language Processing\n  aliases: [NLP, language processing]",
      ),
    ).toEqual([
      ["natural-language-processing", "Natural Language Processing", ["NLP", "language processing", "nlp"], 2],
    ]);
  });

  test("known tools merge by themselves", () => {
    const entries = [tagged("a.md", "golang", "go"), tagged("b.md", "k8s"), tagged("c.md", "Kubernetes")];
    expect(slugs(entries).map(([slug, , , count]) => [slug, count])).toEqual([
      ["go", 1],
      ["kubernetes", 2],
    ]);
  });

  test("places are pages, and where people are is no interest", () => {
    const site = assemble([tagged("a.md", "Sailing", "Bremen", "Peru", "FL", "Boulder")]);
    expect(site.tags.map(({ label }) => label).sort()).toEqual(["Boulder", "Bremen", "FL", "Peru", "Sailing"]);
    expect(site.timeline.topics.map(({ id }) => id).sort()).toEqual(["boulder", "fl", "sailing"]);
  });

  test("categories are pages too; generic ones stay off the timeline", () => {
    const site = assemble([
      sampleEntry("a.md", { title: "A", date: "2021-03-05", categories: ["Life"], tags: ["tag 1", "tides"] }),
    ]);
    expect(site.tags.map(({ slug, source }) => [slug, source])).toEqual([
      ["life", "category"],
      ["tag-1", "tag"],
      ["tides", "tag"],
    ]);
    expect(site.timeline.topics.map(({ id }) => id)).toEqual(["tides"]);
  });

  test("a broader topic lists the entries of the narrower ones", () => {
    const site = assemble(
      [tagged("a.md", "nlp"), tagged("b.md", "ml")],
      "- name: NLP\n  parent: ML\n- name: ML\n  parent: Computing",
    );
    expect(site.tags.map(({ slug, entries }) => [slug, entries.map(({ path }) => path)])).toEqual([
      ["computing", ["a.md", "b.md"]],
      ["ml", ["a.md", "b.md"]],
      ["nlp", ["a.md"]],
    ]);
  });

  test("addresses carry the base path and are encoded", () => {
    const [tag] = assemble([tagged("a.md", "机器学习")], null, { ...SETTINGS, basePath: "/j/" }).tags;
    expect(tag).toMatchObject({
      url: `/j/tags/${encodeURI("机器学习")}/`,
      feedUrl: `/j/tags/${encodeURI("机器学习")}/feed.xml`,
    });
  });

  test("names that are keys of every object", () => {
    expect(slugs([tagged("a.md", "constructor", "__proto__", "toString")]).map(([slug]) => slug)).toEqual([
      "__proto__",
      "constructor",
      "tostring",
    ]);
  });
});

test("entries: newest first by day and time, undated last, by path", () => {
  const entries = [
    sampleEntry("z.md"),
    sampleEntry("old.md", { date: "2020-01-01" }),
    sampleEntry("b.md", { date: "2021-03-05" }),
    sampleEntry("noon.md", { date: "2021-03-05", time: "2021-03-05T12:00:00+02:00" }),
    sampleEntry("later.md", { date: "2021-03-05", time: "2021-03-05T11:30:00Z" }),
    sampleEntry("a.md"),
    sampleEntry("new.md", { date: "2021-03-06" }),
  ];
  const order = assemble(entries).entries.map(({ path }) => path);
  expect(order[0]).toBe("new.md");
  expect(order.indexOf("later.md")).toBeLessThan(order.indexOf("noon.md"));
  expect(order.slice(-3)).toEqual(["old.md", "a.md", "z.md"]);
});

test("links of every page", () => {
  expect(assemble([], null, { ...SETTINGS, basePath: "/j/" }).links).toEqual({
    home: "/j/",
    archive: "/j/archive/",
    tags: "/j/tags/",
    timeline: "/j/timeline/",
    resources: "/j/resources/",
    now: "/j/now/",
    open: "/j/open/",
    atom: "/j/feed.xml",
    rss: "/j/rss.xml",
    jsonFeed: "/j/feed.json",
  });
});

describe("related entries", () => {
  test("share topics, rare ones first, at most five, none of themselves", () => {
    const entries = [
      tagged("a.md", "common", "rare"),
      tagged("b.md", "rare"),
      ...Array.from({ length: 8 }, (_, index) => tagged(`n${index}.md`, "common")),
      ...Array.from({ length: 8 }, (_, index) => tagged(`o${index}.md`, `own${index}`)),
      tagged("lonely.md", "alone"),
      sampleEntry("bare.md", { date: "2021-03-05" }),
    ];
    const { related } = assemble(entries);
    expect(related["/a/"]?.[0]).toBe("/b/");
    expect(related["/a/"]).toHaveLength(5);
    expect(Object.entries(related).every(([url, others]) => !others.includes(url))).toBe(true);
    expect(related["/lonely/"]).toBeUndefined();
    expect(related["/bare/"]).toBeUndefined();
    expect(assemble([...entries].reverse()).related).toEqual(related);
  });

  test("share neither the form of a text nor what most entries are about", () => {
    const entries = [
      tagged("a.md", "journal", "ropes"),
      tagged("b.md", "journal", "ropes", "sails"),
      tagged("c.md", "ropes", "sails"),
      ...Array.from({ length: 7 }, (_, index) => tagged(`n${index}.md`, "ropes", `own${index}`)),
    ];
    const { related } = assemble(entries);
    expect(related).toEqual({ "/b/": ["/c/"], "/c/": ["/b/"] });
  });

  test("a topic of all entries relates them without comparing all pairs", () => {
    const entries = Array.from({ length: 4000 }, (_, index) => tagged(`${index}.md`, "everything", `t${index % 900}`));
    const { related } = assemble(entries);
    expect(Object.keys(related)).toHaveLength(4000);
  });
});

describe("resources", () => {
  test("once each, with every mention, its innermost period and its topics", () => {
    const body = [
      "## February 2022",
      "- [Tides 5L](https://www.youtube.com/watch?v=aB3-xYz_9Qk&list=PLtide0123456789abcdefghij&index=10)",
      "### 2022-02-02",
      "- [first pass](http://arxiv.org/pdf/1211.3711v1.pdf) and [again](https://youtu.be/aB3-xYz_9Qk?t=30)",
      "#### Linear Algebra",
      "- [here](https://x.example/?utm_source=a)",
      "## Goals",
      "- [the course](https://c.example/) [Own page](https://journal.test/a/)",
    ].join("\n");
    const { resources, timeline } = assemble([sampleEntry("log.md", { title: "Log", body })]);
    expect(
      resources.map(({ id, title, partOf, topics, mentions }) => [
        id,
        title,
        partOf,
        topics,
        mentions.map(({ line, period }) => [line, period]),
      ]),
    ).toEqual([
      ["arxiv:1211.3711", "arXiv:1211.3711", null, [], [[6, "2022-02-02"]]],
      ["c.example", "c.example", null, [], [[10, null]]],
      [
        "yt:aB3-xYz_9Qk",
        "Tides 5L",
        "yt:PLtide0123456789abcdefghij",
        [],
        [
          [4, "2022-02"],
          [6, "2022-02-02"],
        ],
      ],
      ["x.example", "x.example", null, ["linear-algebra"], [[8, "2022-02-02"]]],
    ]);
    expect(timeline.periods.map(({ id, resources: used }) => [id, used])).toEqual([
      ["2022-02", ["yt:aB3-xYz_9Qk", "arxiv:1211.3711", "x.example"]],
      ["2022-02-02", ["arxiv:1211.3711", "yt:aB3-xYz_9Qk", "x.example"]],
    ]);
  });
});

test("resources: the label of a form speaks for its own line, a heading for all below it", () => {
  const topicsOf = (body: string) =>
    assemble([sampleEntry("log.md", { title: "March 2021", body })]).resources.map(({ topics }) => topics);
  const link = "[the gauge](https://a.example/gauge)";
  expect(topicsOf(`## Goals\n\n- Coding: a small tool\n- ${link}\n`)).toEqual([[]]);
  expect(topicsOf(`## Kubernetes\n\n- ${link}\n`)).toEqual([["kubernetes"]]);
});

test("resources: the words around tell the kind, the pass and the place; plans and quotes tell no pass", () => {
  const body = [
    "## 2022-02-02",
    "- First pass through the [Moss](https://eels.example/moss.pdf) paper",
    "### Books",
    "- [Eels](https://eels.example/eels#chapter-2)",
    "## Goals",
    "- finished [Eels](https://eels.example/eels)",
  ].join("\n");
  const { resources } = assemble([sampleEntry("log.md", { title: "Log", date: "2022-02-01", body })]);
  expect(
    resources.map(({ title, kind, mentions }) => [
      title,
      kind,
      mentions.map(({ place, passes }) => [place?.label, passes?.[0]?.number]),
    ]),
  ).toEqual([
    [
      "Eels",
      "book",
      [
        [undefined, undefined],
        ["#chapter-2", undefined],
      ],
    ],
    ["Moss", "paper", [[undefined, 1]]],
  ]);
});

test("values are plain JSON", () => {
  const site = assemble([
    tagged("a.md", "tides"),
    sampleEntry("b.md", { title: "2020", body: "## March\n- [Git](https://g.example)" }),
  ]);
  expect(JSON.parse(JSON.stringify(site))).toEqual(site);
});
