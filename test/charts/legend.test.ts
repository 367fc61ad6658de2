import { describe, expect, it } from "vitest";
import { drawLegend } from "../../src/charts/legend.ts";
import type { Seen } from "../../src/charts/seen.ts";

function read(...seen: Seen[]) {
  const { markup } = drawLegend(new Set(seen), false, "lanes");
  const texts = [...markup.matchAll(/<text class="turn-word[^>]*>([^<]+)|<text[^>]*>([^<]+)/g)];
  const lines = [...markup.matchAll(/class="(life|rest)"/g)].map(([, line]) => line);
  return {
    turns: texts.flatMap(([, turn]) => turn ?? []),
    words: texts.flatMap(([, , word]) => word ?? []),
    lines,
    said: /left to right: ([^<]*)\./.exec(markup)?.[1],
    width: Number(/ width="(\d+)"/.exec(markup)?.[1]),
  };
}

const ALL: Seen[] = [
  ...(["touched", "worked-on", "deep-dive", "sunk", "life", "rest", "planned"] as const),
  ...(["started", "named", "resumed", "paused", "dropped"] as const),
];

describe("the sample lane", () => {
  it("shows a whole life where all of it occurs, on a tablet too", () => {
    const { turns, words, lines, width } = read(...ALL);
    expect(turns).toEqual(["first told of", "started", "paused", "resumed", "dropped"]);
    expect(words).toEqual([
      ...["touched", "not mentioned", "worked on", "deep dive", "shorter time within", "planned"],
    ]);
    expect(lines).toEqual(["life", "rest"]);
    expect(width).toBeLessThan(700);
  });

  it("names nothing that the lanes do not show, whatever that is", () => {
    for (const without of ALL) {
      const { turns, words, lines, said } = read(...ALL.filter((one) => one !== without));
      const names = { named: "first told of", life: "not mentioned", sunk: "shorter time within" };
      const name = without in names ? names[without as keyof typeof names] : without.replace("-", " ");
      expect([...turns, ...words, ...lines], without).not.toContain(name);
      expect(said, without).not.toMatch(new RegExp(`(^|; )${name}`));
    }
    expect(read("touched", "named")).toMatchObject({ turns: ["first told of"], words: ["touched"], lines: [] });
    expect(read("planned")).toMatchObject({ turns: [], words: ["planned"], lines: [] });
  });

  it("shows each turn and line once, however few depths there are", () => {
    const few = read("worked-on", "named", "started", "paused", "dropped", "life");
    expect(few.turns.toSorted()).toEqual(["dropped", "first told of", "paused", "started"]);
    expect(few.words).toEqual(["worked on", "not mentioned"]);
    expect(read("worked-on", "rest")).toMatchObject({ words: ["worked on", "while paused"], lines: ["rest"] });
    expect(read("touched", "worked-on", "raised").said).toBe(
      "touched, a low pale bar; worked on, a higher bar; shorter time within, drawn on top of the longer one",
    );
  });
});
