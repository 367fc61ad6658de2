import { describe, expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] => findInterests(sampleSection(text), false).map(({ label }) => label);

describe("pieces that are practised", () => {
  it.each([
    ['Learned "Salt on the Window" by Marram Lights.', ["Salt on the Window"]],
    ['Recorded the solo "Tide Blues in A Minor."', ["Tide Blues in A Minor"]],
    ['Worked on the intro to "Laid in Sand" by Marram Lights', ["Laid in Sand"]],
    ['Read "Learning Rust" by Ada Moss.', ["Rust"]],
    ['Learned "Deep Learning at Low Water" by Ada Moss.', ["Deep Learning"]],
    ['Played "Python in the Sand" by Marram Lights.', ["Python in the Sand"]],
    ['Worked on the "is it a boat" question.', []],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
});

describe("lists of books", () => {
  it.each([
    ["I finished Letters in Chemistry by Anna Moss, and The Salt List by Lucy Foley.", []],
    ["I liked the book by Lucy Foley.", []],
    ["I finished Haskell Tricks by Anna Moss, and The Salt List by Lucy Foley.", ["Haskell"]],
    ["I read Calculus by Anna Moss, and The Salt List by Lucy Foley.", ["Calculus"]],
  ])("%s", (text, wanted) => {
    expect(labels(text).filter((label) => label !== "Reading")).toEqual(wanted);
  });
});

it("a piece is begun as other interests are", () => {
  const [found] = findInterests(sampleSection('Started learning "Salt on the Window" by Marram Lights.'), false);
  expect(found).toMatchObject({ label: "Salt on the Window", status: "started" });
});

describe("works in Chinese brackets", () => {
  const told = (text: string, kind: "item" | "paragraph" = "paragraph"): string[] =>
    findInterests(sampleSection(text, { kind }), false, "zh").map(({ label }) => label);
  it("are interests where they are read", () => {
    expect(told("今天读完了《潮间带植物志》第二章。")).toEqual(["潮间带植物志"]);
    expect(told("《海岸诗品》第1-3章", "item")).toEqual(["海岸诗品"]);
    expect(told("整理完《潮水白文》。")).toEqual(["潮水"]);
  });
  it("are none where they are named, planned or a story", () => {
    expect(told("我的朋友写了一篇文章，题目是《海岸诗品》。")).toEqual([]);
    expect(told("打算明年读《海岸诗品》。")).toEqual([]);
    expect(told("路上看到《海岸诗品》的海报。")).toEqual([]);
    expect(told("看到《海岸诗品》第二章。")).toEqual(["海岸诗品"]);
    expect(told("整理《码头会议纪要》。")).toEqual([]);
    expect(told("阅读小说《海岸诗品》。")).not.toContain("海岸诗品");
  });

  it("are told apart from a long line of others at once", () => {
    // Work that doubles with each of them would outlast the test.
    expect(told(`${"《12》".repeat(30)}a《海岸诗品》第1章`, "item")).toEqual([]);
  });
});
