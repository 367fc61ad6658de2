import { describe, expect, it } from "vitest";
import { drawHeatMap, type HeatDay } from "../../src/charts/heat-map.ts";

const day = (of: string, amount = 1, about = ""): HeatDay => ({ day: of, href: `/log/#${of}`, about, amount });
const draw = (days: HeatDay[]): string => drawHeatMap(days)?.markup ?? "";
const STYLES = ["tokens", "ground", "year"]
  .map((name) => `<link rel="stylesheet" href="../../templates/styles/${name}.css">`)
  .join("\n");

describe("heat map", () => {
  it("is a picture that can be opened", async () => {
    const days = ["02-01", "02-02", "02-05", "02-28", "03-01", "06-30", "11-05", "11-06", "11-12"];
    const drawing = draw(days.map((of, at) => day(`2023-${of}`, (at % 4) * 2 + 1, at % 2 === 0 ? "Rust, Tides" : "")));
    await expect(
      `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>heat map</title>\n${STYLES}\n<main>\n${drawing}\n</main>\n</html>\n`,
    ).toMatchFileSnapshot("../snapshots/heat-map.html");
  });

  it("links every day to its text, with a full label", () => {
    const drawing = draw([day("2023-11-14", 3, "C, Rust")]);
    expect(drawing).toContain('<a href="/log/#2023-11-14" aria-label="14 November 2023: C, Rust">');
    expect(drawing).toContain('aria-label="November: one day told"');
  });

  it("says the amount by size as well as by shade", () => {
    const edges = [1, 3, 5, 99].map(
      (amount) => /class="heat-\d"[^>]*width="([\d.]+)"/.exec(draw([day("2023-05-01", amount)]))?.[1],
    );
    expect(edges).toEqual([...edges].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(edges).size).toBe(4);
  });

  it("puts Monday on top and starts a column with each week", () => {
    // 1 May 2023 was a Monday.
    const at = (of: string) =>
      /class="reach" x="([\d.]+)" y="([\d.]+)"/
        .exec(draw([day(of)]))
        ?.slice(1)
        .map(Number);
    expect(at("2023-05-01")).toEqual([0, 18]);
    expect(at("2023-05-07")).toEqual([0, 18 + 6 * 14]);
    expect(at("2023-05-08")).toEqual([14, 18]);
  });

  it("joins two texts of one day, names silent months together, and is none without a day", () => {
    const drawing = draw([day("2023-01-02", 1, "Rust"), day("2023-01-02", 1, "Tides"), day("2023-05-01")]);
    expect(drawing.match(/<a /g)).toHaveLength(2);
    expect(drawing).toContain("2 January 2023: Rust, Tides");
    expect(drawing).toContain('<li class="none">Feb – Apr: none</li>');
    expect(drawHeatMap([])).toBeNull();
  });
});
