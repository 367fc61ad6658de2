import { describe, expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { findWords } from "../../src/suggest/find-words.ts";
import { findUnlinkedMentions } from "../../src/suggest/unlinked-mentions.ts";
import { SETTINGS, sampleEntry } from "../site/sample.ts";

const BOOK = "https://tides.test/book/";
const SHELF = sampleEntry("shelf.md", {
  body: `I own the [Low Water Handbook](${BOOK}) and [tide tables](https://tables.test/).`,
});

/** What is found in a text beside a shelf that links things. */
function search(body: string, shelf = SHELF, title = "Notes") {
  const entries = [shelf, sampleEntry("notes.md", { title, body })];
  return findUnlinkedMentions(assembleSite(entries, [], SETTINGS).site);
}

describe("names of resources without a link", () => {
  it("are found with their line, address and where the journal links them", () => {
    expect(search("Words.\n\nBack to the Low Water Handbook today.")).toEqual([
      { path: "notes.md", line: 5, words: "Low Water Handbook", url: BOOK, linked: { path: "shelf.md", line: 3 } },
    ]);
  });

  it("once for each section", () => {
    const body = "Low Water Handbook, and the Low Water Handbook.\n\n## June\n\nThe Low Water Handbook again.";
    expect(search(body).map(({ line }) => line)).toEqual([3, 7]);
  });

  it("are known by the words of a work, and by quotes", () => {
    const shelf = sampleEntry("shelf.md", {
      body: `The [Marsh Book](${BOOK}), and a paper: [the noise of tides](https://arxiv.org/abs/1701.02434).`,
    });
    expect(search("Read the Marsh book.", shelf).map(({ words }) => words)).toEqual(["Marsh book"]);
    expect(search('Read "the noise of tides".', shelf).map(({ words }) => words)).toEqual(["noise of tides"]);
    expect(search("We heard the noise of tides.", shelf)).toEqual([]);
  });

  it.each([
    ["in small letters", "A low water handbook would help."],
    ["inside of words", "The Low Water Handbooks of others."],
    ["as words of another link", "The [Low Water Handbook](https://other.test/x)."],
    ["in headings", "## Low Water Handbook\n\nWords."],
    ["where the entry links the thing elsewhere", `Low Water Handbook.\n\n## June\n\nOf [it](${BOOK}).`],
    ["of one word", "The Handbook says so, and Tables do."],
  ])("are left alone %s", (_, body) => {
    expect(search(body)).toEqual([]);
  });

  it("are left alone when they are topics, mean two things, or come from an encyclopedia", () => {
    const tagged = sampleEntry("shelf.md", {
      tags: ["Low Water Handbook"],
      body: `The [Low Water Handbook](${BOOK}).`,
    });
    expect(search("The Low Water Handbook.", tagged)).toEqual([]);
    const two = sampleEntry("shelf.md", {
      body: `[Low Water Handbook](${BOOK}) and [Low Water Handbook](https://other.test/book/)`,
    });
    expect(search("The Low Water Handbook.", two)).toEqual([]);
    const person = "https://en.wikipedia.org/wiki/Ada_Byron_King";
    expect(
      search(
        "Ada Byron King wrote.",
        sampleEntry("shelf.md", { body: `[Ada Byron King](${person}), [Ada Byron King](${person})` }),
      ),
    ).toEqual([]);
  });
});

describe("the place of words in a source", () => {
  it.each([
    ["a\nb\nThe Rust Book", 1, { line: 3, column: 5 }],
    ["The *Rust\nBook* is", 1, { line: 1, column: 6 }],
    ["> the Rust\n> Book", 1, { line: 1, column: 7 }],
    ["Rust Book\n\nRust Book", 2, { line: 3, column: 1 }],
    ["`Rust Book`, then Rust Book", 1, { line: 1, column: 19 }],
    ["[Rust Book](https://a.test) or ![Rust Book](b.png)", 1, null],
    ["Trust Book and Rust Books", 1, null],
  ])("%j from line %i", (source, line, place) => {
    expect(findWords(source, line, "Rust Book")).toEqual(place);
  });
});
