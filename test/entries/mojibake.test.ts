import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairMojibake } from "../../src/entries/mojibake.ts";

/** Bytes 0x80 to 0x9F as Windows-1252 shows them, by number, so that no decoder of the machine has a say. */
const HIGH = [
  ...[
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  ],
  ...[
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ],
];

function misread(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCodePoint(byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] ?? 0) : byte))
    .join("");
}

const SOUND = [
  "Ã",
  "Â",
  "“Ã”",
  "«Â»",
  "‘Ã’",
  "château, pâté, à la carte, voilà\u00A0» et «\u00A0café\u00A0»",
  "«\u00A0É\u00A0»",
  "NÃO, MÃE, AMANHÃ”, IRMÃ…",
  "São João não é Ñandú",
  "ESPAÑA “Ñ” CAFÉ™ CAFÉ®",
  "café…” olé…» é—é",
  "3\u00A0×\u00A05 ×½",
  "Ø\u00A012 mm, Ålesund, Ä… also",
  "Größe ÄÖÜ ß",
  "Übermäßig »SCHÄ«",
  "Îles, ÎLE",
  "naïve façade",
  "Łódź, żółw",
  "Привет, мир",
  "Γειά σου",
  "学习 机器学习",
  "日本語テスト",
  "한국어",
  "עברית",
  "العربية",
  "हिन्दी",
  "ไทย",
  "🙂 👩‍💻",
  "€5 – “ok” … ™ ½ °C §3 ¿qué?",
  "10 µm ± 2",
  "Þórður það »",
  "œuvre Œ",
];

const BROKEN = [
  "it’s “quoted” — and so on…",
  "café été naïve",
  "25 °C",
  "« café »",
  "5 € → 3 ≤ 4",
  "Österreich über Größe",
  "🙂 and 😉",
  "Привет мир",
  "机器学习",
  "日本語",
  "państwo źródło",
  "São Paulo, não",
  "il a été à la plage",
  "½ §3 © ®",
  "Ελληνικά",
  "हिन्दी",
  "✓ done",
  "No\u00A0break",
];

describe("repairMojibake", () => {
  it.each(SOUND)("leaves %s alone", (text) => {
    expect(repairMojibake(text)).toEqual({ text, repairs: [] });
  });

  it.each(BROKEN)("brings back %s", (text) => {
    expect(misread(text)).not.toBe(text);
    expect(repairMojibake(misread(text)).text).toBe(text);
  });

  it("brings back what went wrong twice", () => {
    expect(repairMojibake(misread(misread("déjà vu"))).text).toBe("déjà vu");
  });

  it("says where and what", () => {
    expect(repairMojibake("one\ntwo cafÃ©\r\nitâ€™s\n")).toEqual({
      text: "one\ntwo café\r\nit’s\n",
      repairs: [
        { line: 2, column: 8, before: "Ã©", after: "é" },
        { line: 3, column: 3, before: "â€™", after: "’" },
      ],
    });
  });

  it("leaves code alone: it may be about this very thing", () => {
    const text = "`Ã©` and ``a ` Ã©``\n```js\n'Ã©'\n```\n~~~~\n~~~\nÃ©\n~~~~\n> ```\n> Ã©\n> ```\n";
    expect(repairMojibake(text)).toEqual({ text, repairs: [] });
    expect(repairMojibake(`${text}cafÃ©`).repairs).toHaveLength(1);
  });

  it("never changes text that holds no broken sequence", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...SOUND.join("")).filter((letter) => !/[À-ô]/.test(letter)) }),
        (text) => {
          expect(repairMojibake(text).text).toBe(text);
        },
      ),
    );
  });

  it("brings back words of any mix of scripts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BROKEN), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join(" and ");
        expect(repairMojibake(misread(text)).text).toBe(text);
      }),
    );
  });

  it("comes to an end on a long run", () => {
    expect(repairMojibake("Ã©".repeat(50_000)).text).toBe("é".repeat(50_000));
    const ticks = "`".repeat(20_000); // opens a code span that may reach to the end: nothing is certain, nothing changes
    expect(repairMojibake(ticks + misread("é")).text).toBe(ticks + misread("é"));
  });
});
