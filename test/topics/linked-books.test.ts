import { describe, expect, test } from "vitest";
import type { Language } from "../../src/topics/cues/index.ts";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const BOOK = "https://www.goodreads.com/book/show/12-the-salt-road";
const DOUBAN = "https://book.douban.com/subject/12/";

/** The titles that a passage gives; `title` is what links to the page of the book. */
function titles(text: string, title: string, language: Language = "en", href = BOOK): string[] {
  const section = sampleSection(text);
  const passages = section.passages.map((passage) => ({ ...passage, links: [{ text: title, href, line: 1 }] }));
  return findInterests({ ...section, passages }, false, language).flatMap(({ label, rule }) =>
    rule === "cue" ? [label] : [],
  );
}

describe("a book whose page is linked is an interest of who reads it", () => {
  test.each<[Language, string, string, string]>([
    ["en", "Finished The Salt Road on the ferry.", "The Salt Road", BOOK],
    ["en", "On the ferry I was reading The Salt Road: Six Walks.", "The Salt Road: Six Walks", BOOK],
    ["de", "Auf der Fähre habe ich Die Salzstraße gelesen.", "Die Salzstraße", BOOK],
    ["zh", "这周读完了盐路，很喜欢。", "盐路", DOUBAN],
  ])("%s: %s", (language, text, title, href) => {
    expect(titles(text, title, language, href)).toContain(title.replace(/:.*/, ""));
  });

  test.each([
    ["for later", "I want to read The Salt Road.", "The Salt Road", BOOK],
    ["by a word that is of something else", "I finished my shift and bought The Salt Road.", "The Salt Road", BOOK],
    ["for others", "Ada told me to read The Salt Road.", "The Salt Road", BOOK],
    ["with no word of reading", "A map as in The Salt Road.", "The Salt Road", BOOK],
    ["no page of a book", "Finished The Salt Road on the ferry.", "The Salt Road", "https://salt.example/road"],
    ["no title", "I read this on the ferry.", "this", BOOK],
  ])("but not %s", (_, text, title, href) => {
    expect(titles(text, title, "en", href)).not.toContain("The Salt Road");
    expect(titles(text, title, "en", href)).not.toContain("this");
  });
});
