import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Fontkit from "fontkit";
import type { Lettering, Weight } from "../charts/preview-card.ts";

/** Files of the family, by the scripts that they hold; each is opened when a letter first asks for it. */
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"] as const;
const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600 };

/** A stretch of text that one font file can write. */
interface Run {
  font: Fontkit.Font;
  text: string;
}

/**
 * Outlines from Source Serif, which comes as a package: the same letters on every machine. What reads its files is only loaded here,
 * as most builds find all their pictures in the cache.
 */
export function openLettering(): Lettering {
  const fonts = new Map<string, Fontkit.Font>();
  const require = createRequire(import.meta.url);
  const fontkit = require("fontkit") as typeof Fontkit;
  const open = (script: string, weight: Weight): Fontkit.Font => {
    const name = `source-serif-4-${script}-${WEIGHTS[weight]}-normal.woff2`;
    const known = fonts.get(name);
    if (known) return known;
    const font = fontkit.create(readFileSync(require.resolve(`@fontsource/source-serif-4/files/${name}`)));
    if ("fonts" in font) throw new Error(`${name} holds several fonts.`);
    fonts.set(name, font);
    return font;
  };
  const fontOf = (letter: string, weight: Weight): Fontkit.Font | undefined =>
    SCRIPTS.map((script) => open(script, weight)).find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const split = (text: string, weight: Weight): Run[] => {
    const runs: Run[] = [];
    for (const letter of text) {
      const last = runs.at(-1);
      const font = /\s/.test(letter) && last ? last.font : fontOf(letter, weight);
      if (font === undefined) continue;
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  };
  return {
    covers: (text) => [...text].every((letter) => /\s/.test(letter) || fontOf(letter, "regular") !== undefined),
    measure: (text, size, weight) =>
      split(text, weight).reduce(
        (sum, run) => sum + (run.font.layout(run.text).advanceWidth * size) / run.font.unitsPerEm,
        0,
      ),
    outline: (text, x, y, size, weight) => {
      let at = x;
      return split(text, weight)
        .map(({ font, text: part }) => {
          const scale = size / font.unitsPerEm;
          const { glyphs, positions } = font.layout(part);
          return glyphs
            .map((glyph, index) => {
              const path = glyph.path.scale(scale, -scale).translate(at, y).toSVG();
              at += (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
              return path;
            })
            .join("");
        })
        .join("");
    },
  };
}
