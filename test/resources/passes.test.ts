import { describe, expect, test } from "vitest";
import { findPasses, findPlace, findSentences, nameLink } from "../../src/resources/index.ts";

/** Passes of each link, '2/finished', of a text in which links stand as [text]. */
function passesOf(source: string): string[][] {
  const links = [...source.matchAll(/\[([^\]]+)\]/g)].map(([, text = ""]) => ({
    href: "https://a.example/",
    text,
    line: 1,
  }));
  const text = source.replace(/[[\]]/g, "");
  return findPasses({ text, links }).map((passes) =>
    passes.map(({ number, progress }) => `${number ?? "-"}/${progress ?? "-"}`),
  );
}

describe("passes", () => {
  test.each([
    ["First pass through the [Moss '94] paper (day 1/3)", [["1/-"]]],
    ["Started first pass through [Moss]", [["1/started"]]],
    ["Second pass through [Moss].", [["2/-"]]],
    ["[Moss], second pass, this time to the end", [["2/finished"]]],
    ["[Moss]: two passes; the tables will outlive us.", [["2/-"]]],
    ["I watched [the film] and have watched it twice since.", [["2/-"]]],
    ["Rewatched [lecture 8]. Now it is easy.", [["2/-"]]],
    ["Re-read [Moss] on the train", [["2/-"]]],
    ["3rd reading of [Moss]", [["3/-"]]],
    ["finished [one] and [two], started [three]", [["-/finished"], ["-/finished"], ["-/started"]]],
    ["First half of [6L] on eels", [["-/part"]]],
    ["[6L]: first half, then the second half", [["-/finished"]]],
    ["[Moss]: first pass, started second pass", [["1/-", "2/started"]]],
    ["[Moss]: first pass, started [Reed]", [["1/-"], ["-/started"]]],
    ["I have started [Moss] and do it in pencil", [["-/started"]]],
    ["halfway through [the book]", [["-/part"]]],
    ["[The book] is finished.", [["-/finished"]]],
  ])("%s", (source, expected) => {
    expect(passesOf(source)).toEqual(expected);
  });

  test.each([
    "Will do a second pass through [Moss] tomorrow.",
    "I put [Moss] on the list for a second pass when I need it.",
    "Going to put off a 3rd rereading of [Moss]",
    "I have not finished [Moss].",
    "Never got through [Moss].",
    "[Moss] is the paper I should have finished the first time.",
    "Finished the gate. [Moss] is on the table.",
    "As part of [the project], I started reading other things.",
    "watched [one] and [two]",
    "To get started, you need [the tool].",
    "Ann began shipping [the thing].",
    "It started because of [the flood].",
    "[The Second Reading of an Old Book], by Moss",
  ])("nothing in %j", (source) => {
    expect(passesOf(source).flat()).toEqual([]);
  });

  test("the words that say so", () => {
    const text = "Rain. Second pass through Moss, in bed. Slept.";
    const [passes] = findPasses({ text, links: [{ href: "https://a.example/", text: "Moss", line: 3 }] });
    expect(passes).toEqual([{ number: 2, progress: null, text: "Second pass through Moss, in bed." }]);
  });
});

test("places inside a thing", () => {
  const label = (href: string) => findPlace(href)?.label;
  expect(label("https://youtu.be/aB3-xYz_9Qk?t=1703")).toBe("28:23");
  expect(label("https://www.youtube.com/watch?v=aB3-xYz_9Qk&t=1h2m3s")).toBe("1:02:03");
  expect(label("https://www.youtube.com/watch?v=aB3-xYz_9Qk&t=0")).toBeUndefined();
  expect(label("https://a.example/book#memory%20ordering")).toBe("#memory ordering");
  expect(label("https://a.example/?t=30")).toBeUndefined();
  expect(label("https://a.example/#/page")).toBeUndefined();
  expect(label("https://a.example/#%zz")).toBe("#%zz");
});

test("sentences end where they end", () => {
  const sentences = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences("Read ch. 5, pp. 51-57. Slept!")).toEqual(["Read ch. 5, pp. 51-57.", "Slept!"]);
  expect(sentences("See e.g. Moss et al. 1994. Why? Because.")).toEqual([
    "See e.g. Moss et al. 1994.",
    "Why?",
    "Because.",
  ]);
  expect(sentences("Version 2.4.0 is out")).toEqual(["Version 2.4.0 is out"]);
  expect(sentences("Am 3. Februar im 2. Kapitel. Es waren 12. Dann kam Regen.")).toEqual([
    ...["Am 3. Februar im 2. Kapitel.", "Es waren 12.", "Dann kam Regen."],
  ]);
  expect(sentences("你好。再见。")).toEqual(["你好。", "再见。"]);
  expect(sentences("")).toEqual([]);
});

test("a link that only says which lecture is named with the words in front", () => {
  expect(nameLink("lecture 2", "Statistical Tides, ")).toBe("Statistical Tides, lecture 2");
  expect(nameLink("lecture 8", "Rewatched Tides ")).toBe("Tides, lecture 8");
  expect(nameLink("lecture 8", "then came ")).toBe("lecture 8");
  expect(nameLink("nice summary", "Ann has a ")).toBe("");
  expect(nameLink("Tides 5L", "watched ")).toBe("Tides 5L");
  expect(nameLink("kaggle", "a data set on ", "https://www.kaggle.com/ada/tides")).toBe("");
  expect(nameLink("Kaggle", "see ", "https://www.kaggle.com/")).toBe("Kaggle");
});
