import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { gatherResources, identifyResource, kindOnToolSite, type ResourceMention } from "../../src/resources/index.ts";
import { toIsbn13 } from "../../src/resources/isbn.ts";

describe("one thing, one id", () => {
  it.each([
    [
      "arxiv:1211.3711",
      "paper",
      [
        "https://arxiv.org/abs/1211.3711",
        "http://www.arxiv.org/pdf/1211.3711.pdf",
        "https://arxiv.org/pdf/1211.3711v2",
        "https://ar5iv.org/html/1211.3711",
        "https://doi.org/10.48550/arXiv.1211.3711",
        "https://huggingface.co/papers/1211.3711",
        "https://web.archive.org/web/20210101000000/https://arxiv.org/abs/1211.3711",
        "https://www.google.com/url?q=https://arxiv.org/abs/1211.3711&sa=D",
      ],
    ],
    [
      "arxiv:math.GT/0309136",
      "paper",
      ["https://arxiv.org/abs/math.GT/0309136", "https://arxiv.org/pdf/math.GT/0309136v1.pdf"],
    ],
    [
      "doi:10.1145/3368089.3409741",
      "paper",
      [
        "https://doi.org/10.1145/3368089.3409741",
        "http://dx.doi.org/10.1145/3368089.3409741",
        "https://dl.acm.org/doi/pdf/10.1145/3368089.3409741",
        "https://doi.org/10.1145/3368089.3409741?utm_source=x#sec-2",
      ],
    ],
    [
      "yt:tideS-12_wX",
      "video",
      [
        "https://www.youtube.com/watch?v=tideS-12_wX",
        "https://youtu.be/tideS-12_wX?t=42",
        "https://m.youtube.com/watch?t=9s&v=tideS-12_wX&feature=share",
        "https://www.youtube-nocookie.com/embed/tideS-12_wX#t=3",
      ],
    ],
    [
      "isbn:9781492045526",
      "book",
      [
        "https://www.amazon.com/Deep-Learning/dp/1492045527?tag=x-20",
        "https://www.amazon.co.uk/gp/product/1492045527/ref=sr_1_1",
        "https://bookshop.org/books/deep-learning/9781492045526",
        "https://openlibrary.org/isbn/9781492045526",
        "https://www.oreilly.com/library/view/deep-learning/9781492045526/",
      ],
    ],
    [
      "gh:rust-lang/book",
      "repository",
      [
        "https://github.com/rust-lang/book",
        "http://github.com/Rust-Lang/Book/",
        "https://github.com/rust-lang/book.git",
        "https://github.com/rust-lang/book/issues",
        "https://github.com/rust-lang/book?tab=readme-ov-file#readme",
      ],
    ],
    [
      "gh:a/b#notes/One.ipynb",
      "notebook",
      [
        "https://github.com/a/b/blob/main/notes/One.ipynb",
        "https://colab.research.google.com/github/a/b/blob/main/notes/One.ipynb",
        "https://nbviewer.org/github/a/b/blob/dev/notes/One.ipynb",
        "https://raw.githubusercontent.com/a/b/refs/heads/main/notes/One.ipynb",
        "https://mybinder.org/v2/gh/a/b/main?labpath=notes/One.ipynb",
      ],
    ],
    [
      "example.org/a",
      "other",
      [
        "https://example.org/a",
        "http://www.example.org/a/",
        "https://EXAMPLE.org/a#part",
        "https://example.org/a?utm_source=x&fbclid=1&ref=hn&gclid=2",
      ],
    ],
    ["example.org", "other", ["https://example.org", "http://www.example.org/"]],
    [
      "example.org/view?id=3&t=7",
      "other",
      ["https://example.org/view?id=3&t=7", "http://example.org/view/?id=3&t=7#top"],
    ],
  ])("%s", (id, kind, addresses) => {
    expect(addresses.map((address) => identifyResource(address)?.id)).toEqual(addresses.map(() => id));
    expect(identifyResource(addresses[0] ?? "")?.kind).toBe(kind);
  });

  test("and other things other ids", () => {
    const ids = [
      "https://example.org/A",
      "https://example.org/a",
      "https://a.example.org/a",
      "https://example.org/a?page=2",
      "https://example.org/#/a",
      "https://example.org/#/b",
    ];
    expect(new Set(ids.map((address) => identifyResource(address)?.id)).size).toBe(ids.length);
  });
});

test("parts know the whole", () => {
  const list = "PLtide0123456789abcdefghij";
  const video = identifyResource(`https://www.youtube.com/watch?v=aB3-xYz_9Qk&list=${list}&index=10`);
  expect(video).toMatchObject({ id: "yt:aB3-xYz_9Qk", kind: "video", partOf: `yt:${list}` });
  expect(identifyResource(`https://youtube.com/playlist?list=${list}`)).toMatchObject({
    id: `yt:${list}`,
    kind: "playlist",
    partOf: null,
  });
  expect(identifyResource("https://github.com/a/b/tree/main/src")).toMatchObject({
    id: "gh:a/b#src",
    partOf: "gh:a/b",
  });
  expect(identifyResource("https://github.com/a/b/issues/12")).toMatchObject({
    id: "gh:a/b#issues/12",
    kind: "community",
  });
});

test("an embedded playlist is no video, a preprint has no version, a product no words, a book its number", () => {
  const list = "PLtide0123456789abcdefghij";
  expect(identifyResource(`https://www.youtube.com/embed/videoseries?list=${list}`)?.id).toBe(`yt:${list}`);
  expect(identifyResource("https://www.biorxiv.org/content/10.1101/2020.03.01.972935v2.full.pdf")?.id).toBe(
    "doi:10.1101/2020.03.01.972935",
  );
  expect(identifyResource("https://www.nature.com/articles/nature14539")?.id).toBe("doi:10.1038/nature14539");
  expect(identifyResource("https://www.nature.com/articles/d41586-020-00000-0")?.id).toMatch(/^nature\.com/);
  expect(identifyResource("https://www.amazon.de/Ein-Ding/dp/B08N5WRWNW/ref=sr_1?qid=3")?.id).toBe(
    "amazon.de/dp/B08N5WRWNW",
  );
  expect(identifyResource("https://doi.org/10.1007/978-0-387-31073-2")?.kind).toBe("book");
  expect(identifyResource("https://en.m.wikipedia.org/wiki/Eel")?.id).toBe("en.wikipedia.org/wiki/Eel");
  expect(identifyResource("https://x.com/a/status/1?s=20&t=abc")?.id).toBe("x.com/a/status/1");
  expect(identifyResource("https://example.org/a?s=20&t=abc")?.id).toBe("example.org/a?s=20&t=abc");
});

test("look-alikes are plain pages", () => {
  for (const address of [
    "https://github.com/features/actions",
    "https://www.amazon.com/dp/B08N5WRWNW",
    "https://www.youtube.com/@someone",
    "https://arxiv.org/list/cs.LG/recent",
    "https://bookshop.org/lists/9781492045527",
  ]) {
    expect(identifyResource(address)?.id, address).toMatch(/^(?:github|amazon|youtube|arxiv|bookshop)\./);
  }
  expect(toIsbn13("0000000001")).toBeNull();
});

test("what is no address is nothing", () => {
  for (const href of [
    "",
    "mailto:a@b.c",
    "javascript:alert(1)",
    "/local/",
    "#part",
    "https://",
    "http://[",
    "https://x y",
  ]) {
    expect(identifyResource(href), href).toBeNull();
  }
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const found = identifyResource(url);
      // Its own address leads to the same thing again.
      expect(identifyResource(found?.url ?? "")?.id).toBe(found?.id);
    }),
  );
});

test("kinds by host and path", () => {
  const kind = (href: string) => identifyResource(href)?.kind;
  expect(kind("https://docs.djangoproject.com/en/5.0/")).toBe("docs");
  expect(kind("https://flask.readthedocs.io/en/latest/")).toBe("docs");
  expect(kind("https://www.coursera.org/learn/ml")).toBe("course");
  expect(kind("https://web.stanford.edu/class/cs224n/")).toBe("course");
  expect(kind("https://www.kaggle.com/datasets/a/b")).toBe("dataset");
  expect(kind("https://en.wikipedia.org/wiki/Tide")).toBe("article");
  expect(kind("https://news.ycombinator.com/item?id=1")).toBe("community");
  expect(kind("https://community.example.org/nets")).toBe("community");
  expect(kind("https://example.org/t/low-tides/123")).toBe("community");
  expect(kind("https://notreddit.com/")).toBe("other");
  expect(kind("https://docs.google.com/document/d/1/edit")).toBe("other");
  expect(kind("https://doc.rust-lang.org/book/")).toBe("book");
  expect(kind("https://tides-book.github.io/book/tides-book.pdf")).toBe("book");
  expect(kind("https://www.kaggle.com/someone/eel-counts")).toBe("dataset");
  expect(kind("https://www.kaggle.com/c/titanic")).toBe("community");
  expect(kind("https://distill.pub/")).toBe("article");
  expect(kind("https://twitter.com/somebody")).toBe("profile");
  expect(kind("https://mastodon.social/@somebody")).toBe("profile");
  expect(kind("https://www.linkedin.com/in/some-body/")).toBe("profile");
  expect(kind("https://twitter.com/somebody/status/1")).toBe("community");
  expect(kind("https://www.reddit.com/r/tides/")).toBe("community");
  expect(kind("https://sites.google.com/view/berkeley-cs294-158-sp20/home")).toBe("course");
  expect(kind("http://eel101.tides.edu/")).toBe("other");
  expect(kind("http://cs231n.tides.edu/")).toBe("course");
  expect(kind("https://www.tides.edu/~moss/course/")).toBe("course");
  expect(kind("https://www.tides.edu/~moss/eels/spring-2020.html")).toBe("course");
  expect(kind("https://tides.example/cs-101")).toBe("other");
  expect(kind("https://greenteapress.com/wp/think-dsp/")).toBe("book");
  expect(kind("https://github.com/somebody")).toBe("profile");
  expect(kind("https://github.com/explore")).not.toBe("profile");
  expect(kind("https://leetcode.com/problems/tides")).toBe("problem");
  expect(kind("https://codeforces.com/problemset/problem/7/A")).toBe("problem");
  expect(kind("https://codeforces.com/contest/7/standings")).not.toBe("problem");
  expect(kind("https://leetcode.com/problemset/all/")).not.toBe("problem");
  expect(kind("https://luogu.org/blog/p/tides")).not.toBe("problem");
  expect(kind("https://projecteuler.net/problem=7")).toBe("problem");
  expect(kind("https://codepen.io/")).toBe("tool");
  expect(kind("https://codepen.io/ada/pen/AbC")).toBe("repository");
});

test.each([
  ["https://ruby-doc.org/core-9/Tide.html", "docs"],
  ["https://example.org/lang/en/docs/cli/run", "docs"],
  ["https://example.org/docs-of-sale.pdf", "other"],
  ["https://example.org/community/threads/why-nets-tear.7/", "community"],
  ["https://shop.example.org/tide-clock", "product"],
  ["https://example.org/products/a-clock-to-tell-the-tide", "product"],
  ["https://www.amazon.com/dp/B00TIDE000", "product"],
  ["https://example.org/2019/low-tides-of-spring/", "article"],
  ["https://example.org/2024/Dec/22/nets/", "article"],
  ["https://example.org/p/the-tide-we-missed", "article"],
  ["https://example.org/why-nets-tear-in-spring/", "article"],
  ["https://example.org/spring-tide-net-clock", "other"],
  ["https://example.org/problems/mend-a-net-in-the-dark/", "problem"],
  ["https://example.org/problem.php?id=7", "problem"],
  ["https://example.org/problems/mend-a-net/solution/by-ada/", "other"],
  ["https://projecteuler.net/project/resources/tides.txt", "other"],
  ["https://codepen.io/ada/full/AbC", "other"],
  ["https://example.org/nets", "other"],
])("where nothing names the kind, the address lets suppose it: %s", (href, kind) => {
  const identity = identifyResource(href) ?? { id: "", url: "", kind: "other" as const, partOf: null, name: "" };
  const mention = { identity, title: "Nets", path: "a.md", line: 1, period: null, day: null, entry: "/a/", topics: [] };
  expect(gatherResources([mention])[0]?.kind).toBe(kind);
  const hinted = { ...mention, hint: { kind: "book" as const, strength: 3 } };
  expect(gatherResources([hinted])[0]?.kind).toBe("book");
});

test.each([
  ["https://tides.example/", "tool"],
  ["https://tides.example/download/v2", "tool"],
  ["https://tides.example/stable/modules/nets", "docs"],
  ["https://tides.example/zh/nets/", "docs"],
  ["https://tides.example/ref/blob_open.html", "docs"],
  ["https://tides.example/themes/dark/", "other"],
  ["https://tides.example/blog/nets", "article"],
])("on the site of a tool: %s", (href, kind) => {
  expect(kindOnToolSite(href)).toBe(kind);
});

test("what only the author's machine answers is no resource", () => {
  for (const host of ["localhost:3600", "127.0.0.1", "192.168.0.7:80", "nas.local"])
    expect(identifyResource(`http://${host}/about`)).toBeNull();
});

describe("gathering", () => {
  const mention = (href: string, title: string, day: string | null, line = 1): ResourceMention => ({
    identity: identifyResource(href) ?? { id: "", url: "", kind: "other", partOf: null, name: "" },
    title,
    path: "a.md",
    line,
    period: day,
    day,
    entry: "/a/",
    topics: line === 1 ? ["tides"] : ["moon", "tides"],
  });

  test("the same thing twice is one resource with its mentions in order of time", () => {
    const [paper, ...rest] = gatherResources([
      mention("https://arxiv.org/pdf/1211.3711v1", "Second pass", null, 9),
      mention("https://arxiv.org/abs/1211.3711", "Moss 2012", "2022-02-03", 4),
      mention("http://arxiv.org/pdf/1211.3711", "", "2022-02-01", 7),
      mention("https://arxiv.org/abs/1211.3711", "Moss 2012", "2022-02-02"),
    ]);
    expect(rest).toEqual([]);
    expect(paper).toMatchObject({ id: "arxiv:1211.3711", title: "Moss 2012", topics: ["moon", "tides"] });
    expect(paper?.mentions.map(({ period }) => period)).toEqual(["2022-02-01", "2022-02-02", "2022-02-03", null]);
  });

  test("the name of a file or the id of a video is no title where there is a better one", () => {
    const titleOf = (href: string, ...titles: string[]) =>
      gatherResources(titles.map((title) => mention(href, title, "2020-01-01")))[0]?.title;
    expect(titleOf("https://youtu.be/tideS-12_wX", "tideS-12_wX")).toBe("YouTube video");
    expect(titleOf("https://tides.example/a/map_v2.png", "map_v2.png", "Map of the marsh")).toBe("Map of the marsh");
    expect(titleOf("https://tides.example/a/map_v2.png", "map_v2.png")).toBe("tides.example/a/map_v2.png");
    expect(titleOf("https://youtu.be/tideS-12_wX", "Deconstruct")).toBe("Deconstruct");
  });

  test("two halves, told one after the other, make a whole", () => {
    const half = (text: string, day: string): ResourceMention => ({
      ...mention("https://youtu.be/tideS-12_wX", "6L", day),
      passes: [{ number: null, progress: "part", text }],
    });
    const progress = (...halves: ResourceMention[]) =>
      gatherResources(halves)[0]?.mentions.map(({ passes }) => passes?.[0]?.progress);
    const [first, second] = [half("First half of 6L", "2020-01-01"), half("Second half of 6L", "2020-01-02")];
    expect(progress(second, first)).toEqual(["part", "finished"]);
    expect(progress(second)).toEqual(["part"]);
    expect(progress(first, half("First half of 6L again", "2020-01-03"))).toEqual(["part", "part"]);
  });

  test("the playlist is known from any mention, the longest of equal titles wins, a bare address is named by itself", () => {
    const list = "PLtide0123456789abcdefghij";
    const found = gatherResources([
      mention("https://youtu.be/tideS-12_wX", "K8s", "2020-01-01"),
      mention(`https://youtu.be/tideS-12_wX?list=${list}`, "Deconstructing K8s", "2020-01-02"),
      mention("http://tides.example/", "", "2020-01-02"),
      mention("https://tides.example/", "", "2020-01-03"),
    ]);
    expect(found.map(({ title }) => title)).toEqual(["Deconstructing K8s", "tides.example"]);
    expect(found[0]?.partOf).toBe(`yt:${list}`);
    expect(found[1]?.url).toBe("https://tides.example/");
  });
});
