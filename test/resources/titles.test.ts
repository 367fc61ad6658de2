import { describe, expect, it } from "vitest";
import { findOtherName, gatherResources, identifyResource, nameLink, readTitle } from "../../src/resources/index.ts";

it.each([
  ["The Bézier Game", "", "https://curves.example/", "The Bézier Game"],
  ["“A Pattern Language.”", "", "https://example.org/a", "A Pattern Language"],
  ["the game", "", "https://curves.example/", ""],
  ["The game", "", "https://curves.example/", ""],
  ["tide.js", "", "https://example.org/t", "tide.js"],
  ["tide.js.org", "", "https://tide.js.org/", ""],
  ["chart.pdf", "", "https://example.org/a", ""],
  ["https://example.org/", "Tide Tables: ", "https://example.org/", "Tide Tables"],
  ["https://example.org/", "Tide Tables – ", "https://example.org/", "Tide Tables"],
  ["https://example.org/", "I read it in ", "https://example.org/", ""],
  ["here", "Tide Tables: ", "https://example.org/", ""],
])("“%s” after “%s” (%s) → “%s”", (text, before, url, name) => {
  expect(findOtherName(text, before, url)).toBe(name);
});

/** Titles for readers of links with their words, in the order of the resources. */
function titlesOf(...links: [text: string, href: string][]): string[] {
  const mentions = links.flatMap(([text, href], line) => {
    const identity = identifyResource(href);
    const place = { path: "a.md", line, period: null, day: null, entry: "/a/", topics: [] };
    return identity === null ? [] : [{ identity, title: nameLink(text, "", href), ...place }];
  });
  return gatherResources(mentions).map((resource) => readTitle(resource).title);
}

describe("words out of a sentence", () => {
  it.each([
    [
      "as slow as it looks",
      "https://example.org/2021/03/nothing-is-as-slow-as-it-looks/",
      "Nothing is as slow as it looks",
    ],
    ["announced", "https://example.org/blog/tide-tables-v2-are-out", "Tide tables v2 are out"],
    ["an essay in The Estuary", "https://example.org/how-the-marsh-was-drained", "How the marsh was drained"],
    ["on Lending Shelf", "https://example.org/works/W12/Tide_tables", "Tide tables"],
    ["a new reader of tide tables", "https://github.com/ada/tides", "ada/tides"],
  ])("“%s” gives way to its address (%s)", (text, href, title) => {
    expect(titlesOf([text, href])).toEqual([title]);
  });

  it.each([
    ["The Slow Marsh", "https://example.org/how-the-marsh-was-drained"],
    ["tide tables", "https://example.org/tables/7"],
    ["salt marshes", "https://example.org/wetlands/salt-marsh"],
    ["a long discussion", "https://talk.example.org/t/how-tides-turn/7180/9"],
    ["eBird", "https://example.org/bird-lists-of-the-world"],
  ])("“%s” stays (%s)", (text, href) => {
    expect(titlesOf([text, href])).toEqual([text]);
  });

  it("lose against a name among the other links", () => {
    const href = "https://example.org/marsh";
    expect(titlesOf(["on Lending Shelf", href], ["on Lending Shelf", href], ["The Slow Marsh", href])).toEqual([
      "The Slow Marsh",
    ]);
  });

  it("stay with the number that the thing has on its site, unless it is one of several", () => {
    const net = "https://example.org/problems/mend-x/";
    expect(titlesOf(["50. Mend(x, n)", net])).toEqual(["50. Mend(x, n)"]);
    expect(titlesOf(["50. Mend(x, n)", net], ["50. 补网", net])).toEqual(["50. Mend(x, n)"]);
    expect(titlesOf(["73. 补网", "https://example.org/problems/mend-all-nets/"])).toEqual(["73. 补网"]);
    expect(titlesOf(["1. Nets", "https://nets.example/book"], ["2. Knots", "https://nets.example/book"])).toEqual([
      "book – nets.example",
    ]);
  });

  it("get back the end of a quotation", () => {
    expect(titlesOf(['Strip 12, "Low Tide', "https://example.org/12"])).toEqual(['Strip 12, "Low Tide"']);
  });
});

it("names what a player shows without the words around it", () => {
  expect(titlesOf(["Video: How Tides Turn (YouTube)", "https://www.youtube.com/watch?v=aB3-xYz_9Qk"])).toEqual([
    "How Tides Turn",
  ]);
});

describe("things of one site with the same title", () => {
  it("are told apart by the words of their addresses, else by what these end with", () => {
    expect(
      titlesOf(
        ["Harbour Talk", "https://talk.example.org/s/ab/low-tide"],
        ["Harbour Talk", "https://talk.example.org/s/xy/high_tide"],
        ["Harbour Talk", "https://talk.example.org/item?id=123456"],
      ),
    ).toEqual(["Harbour Talk (123456)", "High tide", "Low tide"]);
  });

  it("are told apart on a port of their own", () => {
    expect(
      titlesOf(
        ["Harbour Talk", "https://talk.example.org:8443/s/ab/low-tide"],
        ["Harbour Talk", "https://talk.example.org:8443/s/xy/high-tide"],
      ),
    ).toEqual(["High tide", "Low tide"]);
  });

  it("are told apart in moderate time, however many they are", () => {
    const talks = Array.from({ length: 4000 }, (_, at): [string, string] => [
      "Talk",
      `https://talk.example.org/item?id=${at}`,
    ]);
    expect(new Set(titlesOf(...talks)).size).toBe(4000);
  }, 4000);

  it("stay alike on other sites, and where nothing tells them apart", () => {
    expect(titlesOf(["Tides", "https://one.example/a"], ["Tides", "https://other.example/b"])).toEqual([
      "Tides",
      "Tides",
    ]);
  });
});

it.each([
  ["first", " and second of Moss's Tide Tables. The rest", "Tide Tables, first"],
  ["second", " of The Art of Weirs, twice", "The Art of Weirs, second"],
  ["first", " of all", ""],
  ["tides", " of Moss's Tide Tables", "tides"],
])("“%s” before “%s” → “%s”", (text, behind, name) => {
  expect(nameLink(text, "", "https://www.youtube.com/watch?v=aB3-xYz_9Qk", behind)).toBe(name);
});

it.each([
  ["course he gives by the sea each winter", "https://estuary.example/courses/106/107/", "Course – estuary.example"],
  ["only grow where they find light", "https://example.org/salt-plants/", "Salt plants"],
  [
    "check it twice",
    "https://github.com/ada/tides/blob/main/n/tide_tables_example.ipynb",
    "Tide tables example (ada/tides)",
  ],
])("words that tell instead of naming: “%s”", (text, href, title) => {
  expect(titlesOf([text, href])).toEqual([title]);
});

it("a video that is called by a word of its playlist is one of its videos", () => {
  const list = "PLtide0123456789abcdefghij";
  expect(
    titlesOf(
      ["ESTU", `https://www.youtube.com/watch?v=aB3-xYz_9Qk&list=${list}`],
      ["ESTU 6", `https://www.youtube.com/watch?v=cB3-xYz_9Qk&list=${list}`],
      ["Tide Tables ESTU", `https://www.youtube.com/playlist?list=${list}`],
    ),
  ).toEqual(["A video of Tide Tables ESTU", "ESTU 6", "Tide Tables ESTU"]);
});
