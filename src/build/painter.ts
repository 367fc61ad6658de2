import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Renderer from "@resvg/resvg-js";
import { drawPreviewCard } from "../charts/preview-card.ts";
import type { PreviewCard } from "../model.ts";
import { openLettering } from "./lettering.ts";

/** Changes whenever the same card is to look different. */
const EDITION = 2;

export interface Painter {
  /** A PNG of the card. */
  paint(card: PreviewCard): Uint8Array;
  /** Takes pictures out of the cache that nothing has asked for. */
  forgetOthers(): void;
}

/**
 * Paints preview cards. A picture takes some 20 ms, so they rest in a folder by the hash of what they show; null: each is painted
 * afresh. The font and the renderer are only loaded when there is something to paint.
 */
export function createPainter(cache: string | null): Painter {
  const used = new Set<string>();
  let render: ((card: PreviewCard) => Uint8Array) | null = null;
  const paint = (card: PreviewCard): Uint8Array => {
    render ??= openRenderer();
    return render(card);
  };
  if (cache === null) return { paint, forgetOthers: () => {} };
  mkdirSync(cache, { recursive: true });
  return {
    paint: (card) => {
      const name = `${createHash("sha256")
        .update(JSON.stringify([EDITION, card]))
        .digest("hex")}.png`;
      const file = join(cache, name);
      used.add(name);
      if (existsSync(file)) return readFileSync(file);
      const picture = paint(card);
      writeFileSync(file, picture);
      return picture;
    },
    forgetOthers: () => {
      for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name), { force: true });
    },
  };
}

function openRenderer(): (card: PreviewCard) => Uint8Array {
  const { Resvg } = createRequire(import.meta.url)("@resvg/resvg-js") as typeof Renderer;
  const lettering = openLettering();
  return (card) => {
    const drawing = new Resvg(drawPreviewCard(card, lettering), { font: { loadSystemFonts: false } });
    return drawing.render().asPng();
  };
}
