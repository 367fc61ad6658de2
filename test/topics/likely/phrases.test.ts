import { describe, expect, it } from "vitest";
import { gatherPhrases, labelOf, type Phrase, phraseKey, type Told } from "../../../src/topics/likely/index.ts";

const told = (text: string, given: Partial<Told> = {}): Told => ({
  kind: "paragraph",
  text,
  strong: [],
  links: [],
  ...given,
});
const phrase = (key: string, ...texts: Told[]): Phrase | undefined => gatherPhrases(texts).get(key);

describe("phrases", () => {
  it("are up to three words of a run, one for the singular and the plural", () => {
    const phrases = gatherPhrases([told("Small tide table parsers"), told("the tide table parser")]);
    expect([...phrases.keys()]).toEqual(["tide", "tide table", "tide table parser", "table", "table parser", "parser"]);
    expect(phrases.get("tide table parser")?.sights.map(({ index, end }) => [index, end])).toEqual([
      [6, 24],
      [4, 21],
    ]);
  });

  it("are none of the places where work is shown, nor of lines that count", () => {
    const shown = [told("Link to work: tide table on CodePen"), told("Pomodoros completed: 4")];
    expect([...gatherPhrases(shown).keys()].filter((key) => /codepen|pomodoro/.test(key))).toEqual([]);
    expect(phrase("tide table", ...shown)).toBeDefined();
  });

  it("know how they stand", () => {
    expect(phrase("tide table", told("Tide tables", { kind: "heading" }))).toMatchObject({
      isHeading: true,
      isOpening: true,
    });
    expect(phrase("tide table", told("Tide tables: read", { kind: "item" }))).toMatchObject({
      isItem: true,
      isLead: true,
    });
    expect(phrase("tide", told("Tide tables: read", { kind: "item" }))).toMatchObject({ isItem: true, isLead: false });
    expect(phrase("tide", told("More on Tides"))).toMatchObject({ hasCapital: true, isOpening: false });
    expect(phrase("tide", told("on tides", { strong: ["Tides"] }))).toMatchObject({ isStrong: true, isLink: false });
    expect(phrase("tide", told("on tides", { links: [{ text: "tides" }] }))).toMatchObject({
      isStrong: false,
      isLink: true,
    });
  });

  it("know the verb that leads to them", () => {
    expect(phrase("socket", told("Soldered the new socket"))?.leads).toEqual(["soldered"]);
    expect(phrase("socket", told("Soldered it, a socket"))?.leads).toEqual([""]);
    expect(phrase("socket", told("the headphone socket"))?.leads).toEqual(["headphone"]);
  });
});

it("a text of several runs is no phrase", () => {
  expect(phraseKey("Tide Tables")).toBe("tide table");
  expect(phraseKey("tables of tides")).toBe("table|tide");
});

describe("phrases of other languages", () => {
  const labels = (text: string, language: "de" | "zh" | "ja") =>
    [...gatherPhrases([told(text)], language).values()].map(labelOf);

  it("are no single word cut from the end of a longer one", () => {
    expect(labels("エクストリームガーデニング", "ja")).not.toContain("ガーデニング");
    expect(labels("屋上ガーデニング", "ja")).toContain("ガーデニング");
  });

  it("are parted by their own small words", () => {
    expect(labels("Habe am Backofen gebaut und mit Lehm geputzt", "de")).toContain("backofen gebaut");
    expect(labels("Der Ofen mit dem Lehm", "de")).toEqual(["ofen", "lehm"]);
  });

  it("are written side by side where their words are", () => {
    expect(labels("学习潮汐图表", "zh")).toContain("潮汐图表");
    expect(labels("潮汐の図表を作りました", "ja")).toEqual(expect.arrayContaining(["潮汐", "図表"]));
  });

  it("have the words in Latin letters of texts without spaces, too", () => {
    expect(labels("用Fortran计算潮汐", "zh")).toEqual(expect.arrayContaining(["fortran", "fortran 计算", "潮汐"]));
  });
});
