import { describe, expect, it } from "vitest";
import { assignFields } from "../../src/charts/hues.ts";
import { makeLongTimeline, makeWeek } from "./sample-timelines.ts";

function term(name: string, color: string | null) {
  return { name, aliases: [], parent: null, color, icon: null, ignore: false, line: 1 };
}

describe("assignFields", () => {
  it("gives every field a hue of its own", () => {
    const fields = assignFields(makeLongTimeline(20, 3), []);
    expect(new Set([...fields.values()].map((field) => field.hue)).size).toBe(5);
    expect(fields.get("topic-1")).toMatchObject({ id: "shore", label: "Shore" });
  });

  it("takes the author's colour, or the nearest hue to it", () => {
    const fields = assignFields(makeLongTimeline(20, 3), [
      term("shore", "#aa4433"),
      term("Words", "#06b"),
      term("Making", "red"),
    ]);
    expect(fields.get("shore")?.hue).toBe(4);
    expect(fields.get("words")?.hue).toBe(0);
    expect(fields.get("making")?.hue).not.toBe(4);
  });

  it("has one field without a name where topics have no parents", () => {
    expect(assignFields(makeWeek(), []).get("reading")).toEqual({ id: null, label: null, hue: 0, rank: 0 });
  });
});
