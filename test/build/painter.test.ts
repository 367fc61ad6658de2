import { readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPainter } from "../../src/build/painter.ts";
import type { PreviewCard } from "../../src/model.ts";
import { makeFolder } from "../folder.ts";

const CARD: PreviewCard = { journal: "A", title: "B", note: "", lanes: [], marks: [], here: null };
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Width and height stand in the first chunk of a PNG. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("the painter", () => {
  it("paints a PNG of 1200 by 630 pixels, the same bytes each time", () => {
    const [once, again] = [createPainter(null).paint(CARD), createPainter(null).paint(CARD)];
    expect([...once.subarray(0, 4)]).toEqual(PNG);
    expect(sizeOf(once)).toEqual([1200, 630]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it("paints a card once and takes it from the folder then", () => {
    const folder = join(makeFolder({}), "cards");
    createPainter(folder).paint(CARD);
    const [name = ""] = readdirSync(folder);
    utimesSync(join(folder, name), 1000, 1000);
    const picture = createPainter(folder).paint(CARD);
    expect(statSync(join(folder, name)).mtimeMs).toBe(1_000_000);
    expect(Buffer.from(picture).equals(readFileSync(join(folder, name)))).toBe(true);
  });

  it("forgets the pictures that a build did not ask for", () => {
    const folder = join(makeFolder({}), "cards");
    createPainter(folder).paint(CARD);
    const painter = createPainter(folder);
    painter.paint({ ...CARD, title: "C" });
    expect(readdirSync(folder)).toHaveLength(2);
    painter.forgetOthers();
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
