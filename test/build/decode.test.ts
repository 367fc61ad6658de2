import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/build/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decodeText", () => {
  it("reads UTF-8 and takes a byte order mark away", () => {
    expect(decodeText(Buffer.from("héllo ✓"))).toEqual({ text: "héllo ✓", guessed: false });
    expect(decodeText(Buffer.from("\ufeff---\n"))).toEqual({ text: "---\n", guessed: false });
    expect(decodeText(bytes())).toEqual({ text: "", guessed: false });
  });

  it("reads UTF-16 of both byte orders", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0)).text).toBe("Aé");
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9)).text).toBe("Aé");
  });

  it("reads what is no UTF-8 as Windows-1252 and says so", () => {
    expect(decodeText(bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x9f))).toEqual({
      text: "“café” €Ÿ",
      guessed: true,
    });
  });
});
