import { describe, expect, it } from "vitest";
import { openLettering } from "../../src/build/lettering.ts";
import { CARD_SIZE, drawPreviewCard } from "../../src/charts/preview-card.ts";
import type { PreviewCard, PreviewLane } from "../../src/model.ts";

const lettering = openLettering();

function lane(label: string): PreviewLane {
  return {
    label,
    hue: 1,
    strands: [
      { from: 0, to: 0.4, depth: "worked-on", plan: false },
      { from: 0.4, to: 0.4, depth: "deep-dive", plan: false },
      { from: 0.9, to: 1, depth: "touched", plan: true },
    ],
  };
}

function card(changes: Partial<PreviewCard> = {}): PreviewCard {
  return {
    journal: "Salt and Solder",
    title: "Résumé of a žluť year",
    note: "January – March 2020",
    lanes: ["Kilns", "Knots", "Kites", "Keys", "Kelp"].map(lane),
    marks: [{ label: "2020", at: 0 }],
    here: 0.5,
    ...changes,
  };
}

/** Lowest base line of a text and ground line of the highest lane, in pixels from the top. */
function edges(svg: string): { ground: number; lanes: number } {
  const grounds = [...svg.matchAll(/M384 ([\d.]+)H/g)].map((match) => Number(match[1]));
  return { ground: Math.min(...grounds), lanes: grounds.length };
}

describe("a preview card", () => {
  it("can be opened", async () => {
    await expect(drawPreviewCard(card(), lettering)).toMatchFileSnapshot("../snapshots/preview-card.svg");
  });

  it("draws fewer lanes under a title of two lines, so that nothing overlaps", () => {
    const short = edges(drawPreviewCard(card(), lettering));
    const long = edges(
      drawPreviewCard(card({ title: "A title that needs more than a line of the card, surely" }), lettering),
    );
    expect(short.lanes).toBe(5);
    expect(long.lanes).toBeLessThan(5);
    expect(long.ground).toBeGreaterThan(short.ground);
  });

  it("cuts a title that no size can save, and one without any space", () => {
    for (const title of ["word ".repeat(80), "x".repeat(300), "x".repeat(100_000)]) {
      const svg = drawPreviewCard(card({ title }), lettering);
      const right = [...svg.matchAll(/[ML]([\d.]+) /g)].map((match) => Number(match[1]));
      expect(Math.max(...right)).toBeLessThanOrEqual(CARD_SIZE.width - 72 + 1);
    }
  });

  it("leaves out what the fonts cannot write and keeps the lanes", () => {
    const svg = drawPreviewCard(card({ title: "学習日記", note: "二〇二〇年", lanes: [lane("統計")] }), lettering);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg.match(/M72 [\d.]+H1128/g)).toHaveLength(1); // without a name to its left
  });

  it("puts the journal's name where a title would be that the fonts cannot write", () => {
    const instead = drawPreviewCard(card({ title: "学習日記" }), lettering);
    expect(instead).toBe(drawPreviewCard(card({ title: "Salt and Solder", journal: "" }), lettering));
  });

  it("writes Latin, Greek and Cyrillic", () => {
    expect(["Ångström – “ő”", "Ωμέγα", "Дневник", "Tiếng Việt"].map(lettering.covers)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(lettering.covers("日")).toBe(false);
  });
});
