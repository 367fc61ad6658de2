import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/model.ts";
import { findDepth } from "../../src/topics/depth.ts";
import { joinExtents, measureExtent, NO_EXTENT } from "../../src/topics/extent.ts";

/** Passages of a section, a line each; '```' stands for a code block. */
function passages(...texts: string[]): Passage[] {
  return texts.map((text, at) => {
    const links = text.startsWith("[") ? [{ href: "https://a.test/", text: text.slice(1, -1), line: at + 1 }] : [];
    const kind = text === "```" ? "code" : links.length > 0 ? "item" : "paragraph";
    return { kind, line: at + 1, text: text.replace(/[[\]]/g, ""), strong: [], links, checked: null };
  });
}

function depths(texts: string[], topics: Record<string, number[]>, heading: string[] = []): Record<string, string> {
  const given = passages(...texts);
  const named = Object.entries(topics).flatMap(([topic, lines]) =>
    lines.map((line) => ({ topic, names: [topic], line, text: given[line - 1]?.text ?? "" })),
  );
  const { total, topics: extents } = measureExtent(given, named, heading);
  return Object.fromEntries(
    [...new Set([...Object.keys(topics), ...heading])].map((topic) => {
      const extent = extents.get(topic) ?? NO_EXTENT;
      return [topic, findDepth({ ...extent, total, share: 0.2, links: 0, depths: [], status: null })];
    }),
  );
}

describe("what a text is about", () => {
  const judge = (texts: string[], topics: Record<string, number[]>, strong: Record<number, string>) => {
    const given = passages(...texts).map((passage) => {
      const label = strong[passage.line];
      return label === undefined ? passage : { ...passage, strong: [label] };
    });
    const named = Object.entries(topics).flatMap(([topic, lines]) =>
      lines.map((line) => ({ topic, names: [topic], line, text: given[line - 1]?.text ?? "" })),
    );
    return measureExtent(given, named, []).topics;
  };

  test("what follows a run-in label is about it up to the next, whatever else is named", () => {
    const texts = ["Chess. I lost to a bishop.", "Then I wrote a book in latex.", "```", "Lute. Two hours."];
    const topics = { chess: [1], latex: [2], lute: [4] };
    const found = judge(texts, topics, { 1: "Chess.", 4: "Lute." });
    expect(found.get("chess")).toMatchObject({ sentences: 4, main: 4, effort: 2 });
    expect(found.get("latex")).toMatchObject({ sentences: 1 });
    expect(found.get("lute")).toMatchObject({ sentences: 2 });
    // Behind the last label a text may go on to other things.
    expect(judge(texts, topics, { 1: "Chess.", 2: "Then" }).get("lute")).toMatchObject({ sentences: 2 });
    // A single bold word is no layout.
    expect(judge(texts, topics, { 1: "Chess." }).get("chess")).toMatchObject({ sentences: 2 });
  });

  test("a sight and a supposed thing are no work", () => {
    const texts = [
      "The heron was on its post.",
      "A heron across the pond is about there.",
      "Ada asked whether a heron would come.",
      "Two shapes: a bucket and a “heron” of wood.",
    ];
    for (const text of texts) expect(judge([text], { heron: [1] }, {}).get("heron")).toMatchObject({ main: 0 });
    for (const text of ["I drew the heron on its post.", "The heron is going well.", "The heron was back."])
      expect(judge([text], { heron: [1] }, {}).get("heron")).toMatchObject({ main: 1 });
  });

  test("data that is shown is no work by itself", () => {
    const code: Passage = { kind: "code", line: 2, text: "[1]", strong: [], links: [], checked: null, language: "rs" };
    const effort = (block: Passage) =>
      measureExtent(
        [...passages("Chess."), block],
        [{ topic: "chess", names: ["chess"], line: 1, text: "Chess." }],
        [],
      ).topics.get("chess")?.effort;
    expect([effort(code), effort({ ...code, language: "json" })]).toEqual([1, 0]);
  });

  test("a thing that is ready was worked on", () => {
    expect(judge(["The lute is finished, all of it."], { lute: [1] }, {}).get("lute")).toMatchObject({ effort: 1 });
    expect(judge(["The lute is built in Rome."], { lute: [1] }, {}).get("lute")).toMatchObject({ effort: 0 });
  });

  test("a tag that the title names, or with work told, is worked on, unless the text only tells of its end", () => {
    const told = { ...NO_EXTENT, total: 20, share: 0.1, links: 0, depths: [], status: null };
    expect(findDepth(told)).toBe("touched");
    expect(findDepth({ ...told, isTagged: true })).toBe("touched");
    expect(findDepth({ ...told, isTagged: true, effort: 1 })).toBe("worked-on");
    expect(findDepth({ ...told, isTagged: true, isSubject: true })).toBe("worked-on");
    expect(findDepth({ ...told, isTagged: true, isSubject: true, status: "dropped" })).toBe("touched");
    const long = { ...told, sentences: 12, main: 12, status: "dropped" } as const;
    expect(findDepth({ ...long, isTagged: true, isSubject: true })).toBe("touched");
    expect(findDepth({ ...long, isTagged: true })).toBe("worked-on");
    expect(findDepth({ ...told, isTagged: true, isSubject: true, depths: ["touched"] })).toBe("touched");
  });
});

describe("depth from the sentences", () => {
  test("work in most of the text is a deep dive, on the side it is touched", () => {
    const texts = [
      "I began with chess. I worked through a whole book and wrote an engine.",
      "On the side I took up go.",
    ];
    expect(depths(texts, { chess: [1], go: [2] })).toEqual({ chess: "deep-dive", go: "touched" });
  });

  test("what is only put down is touched, with the sentence that goes on about it; what begins with two is work", () => {
    const told = { ...NO_EXTENT, sentences: 2, main: 2, total: 12, share: 0.2, links: 0, depths: [] };
    expect(findDepth({ ...told, status: "dropped" })).toBe("touched");
    expect(findDepth({ ...told, status: "started" })).toBe("worked-on");
    expect(findDepth({ ...told, effort: 1, status: "dropped" })).toBe("worked-on");
  });

  test("the means of something else is touched", () => {
    const texts = [
      "Read about soil all week.",
      "Wrote a small planner for the beds in python.",
      "Then I rested with soil.",
    ];
    expect(depths(texts, { soil: [1, 3], python: [2] })).toEqual({ soil: "worked-on", python: "touched" });
  });

  test("words of a deep dive speak for what the passage was about, and only for that", () => {
    const texts = [
      "The lute, an hour a night. It was a deep dive, and no more about harps.",
      "The harps again.",
      "A flute.",
    ];
    expect(depths(texts, { lute: [1], harps: [1, 2], flute: [3] })).toMatchObject({
      lute: "deep-dive",
      harps: "worked-on",
      flute: "touched",
    });
    expect(depths(["The lute. Not a deep dive.", "Harps.", "Harps."], { lute: [1], harps: [2, 3] })).toMatchObject({
      lute: "worked-on",
    });
  });

  test("a heading speaks for the sentences that name nothing; code counts as work", () => {
    const texts = ["I drew every joint. Then I built two.", "```", "It holds."];
    expect(depths(texts, {}, ["joinery"])).toEqual({ joinery: "deep-dive" });
  });

  test("hard work counts in any length, for its own object; a beginner goes into nothing deeply", () => {
    const long = ["Harps.", "Flutes.", "Drums.", "Horns.", "Fifes.", "Gongs.", "Bells.", "Viols.", "Lyres."];
    const lines = Object.fromEntries(long.map((text, at) => [text.toLowerCase().slice(0, -1), [at + 1]]));
    const depthOf = (text: string) => depths([...long, text], { ...lines, lute: [10] }).lute;
    expect(depthOf("Put in a lot of hours in cleaning the lute.")).toBe("worked-on");
    expect(depthOf("The lute: couple of videos in, loving it.")).toBe("worked-on");
    expect(depthOf("The lute course. Almost done with this.")).toBe("worked-on");
    expect(depthOf("Second pass through the paper on the lute.")).toBe("worked-on");
    expect(depthOf("First pass through the paper on the lute.")).toBe("touched");
    expect(depthOf("Did not get a lot of time for the lute.")).toBe("touched");
    expect(depthOf("The lute needs a lot of time.")).toBe("touched");
    expect(depthOf("The lute has parts in wood.")).toBe("touched");
    const later = [...long.slice(3), "One more thing: to-do: build a lute.", "Ada mentioned a lute."];
    expect(
      depths(later, { horns: [1], fifes: [2], gongs: [3], bells: [4], viols: [5], lyres: [6], lute: [7, 8] }).lute,
    ).toBe("touched");
    const lute = ["The lute. I built a lute and wrote its book.", "I am still at the lute."];
    expect(depths(lute, { lute: [1, 2] })).toEqual({ lute: "deep-dive" });
    const novice = ["The lute. I built a lute and wrote its book.", "I am still a novice at the lute."];
    expect(depths(novice, { lute: [1, 2] })).toEqual({ lute: "worked-on" });
  });

  test("a comparison and a job are no work on what they name", () => {
    const chess = ["I wrote an engine for chess.", "Then I built a book for chess."];
    const text = [...chess, "I measured it as I had done with the tides.", "I had finished my harps engineer role."];
    expect(depths(text, { chess: [1, 2], tides: [3], harps: [4] })).toMatchObject({
      tides: "touched",
      harps: "touched",
    });
    expect(depths([...chess, "I measured the tides."], { chess: [1, 2], tides: [3] })).toMatchObject({
      tides: "worked-on",
    });
  });

  test("a name inside of another word is no name", () => {
    const texts = ["Overtides are deeply odd.", "The tides."];
    expect(depths(texts, { tides: [2] })).toEqual({ tides: "worked-on" });
  });
});

test("extents of sections add up", () => {
  const [a, b] = [passages("Chess."), passages("[Chess]")].map((given) =>
    measureExtent(given, [{ topic: "chess", names: ["chess"], line: 1, text: "Chess" }], []),
  );
  const joined = joinExtents([a, b].flatMap((extents) => extents ?? []));
  expect(joined).toEqual({ total: 1.5, topics: new Map([["chess", { ...NO_EXTENT, sentences: 1.5, main: 1.5 }]]) });
});

test("a sentence that only says how a topic stands is no work, whatever it says", () => {
  const said = { ...NO_EXTENT, main: 1, sentences: 1, total: 1, share: 1, links: 0, depths: [] };
  expect(findDepth({ ...said, status: "dropped" })).toBe("touched");
  expect(findDepth({ ...said, status: "started" })).toBe("touched");
  expect(findDepth({ ...said, status: "continued" })).toBe("worked-on");
  expect(findDepth({ ...said, status: "dropped", effort: 2 })).toBe("worked-on");
});
