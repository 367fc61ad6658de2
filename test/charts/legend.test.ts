import { describe, expect, it } from "vitest";
import { drawLegend } from "../../src/charts/legend.ts";
import { drawSampleLane } from "../../src/charts/sample-lane.ts";
import { LINES, type Seen } from "../../src/charts/seen.ts";

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

/** In pixels, as the sample lane reckons. */
const LETTER = 7.2;

/** Where the words of one row stand, from left to right. */
function rowsOf(drawing: string): [number, number][][] {
  const words = [...drawing.matchAll(/<text(?: class="turn-word (\w+)")? x="([\d.-]+)" y="(\d+)">([^<]*)</g)];
  return [true, false].map((isUpper) =>
    words
      .filter(([, , , y]) => Number(y) < 30 === isUpper)
      .map(([, anchor, x, , word = ""]): [number, number] => {
        const from = Number(x) - (anchor === "start" ? 0 : (word.length * LETTER) / 2);
        return [from, from + word.length * LETTER];
      })
      .sort(([a], [b]) => a - b),
  );
}

it("lets no words of the sample lane touch, whatever occurs on the lanes", () => {
  const kinds = Object.keys(LINES).concat("named", "started", "paused", "resumed", "dropped") as Seen[];
  for (let bits = 0; bits < 2 ** kinds.length; bits += 1) {
    const seen = new Set(kinds.filter((_, at) => bits & (1 << at)));
    for (const row of rowsOf(drawSampleLane(seen).drawing.markup))
      for (const [at, [from]] of row.entries())
        expect(from - (row[at - 1]?.[1] ?? -9), [...seen].join()).toBeGreaterThan(2);
  }
});
