import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

const VECTORS = new URL("../../../shared/suites/xss-vectors.json", import.meta.url);

describe("raw HTML", () => {
  it("keeps what is harmless", async () => {
    const { entry } = await read(
      'H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark>\n\n<details><summary>More</summary>\n\n*inside*\n\n</details>\n\n<p align="center">c</p>\n',
    );
    expect(entry.html).toContain("H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark>");
    expect(entry.html).toContain("<details><summary>More</summary>\n<p><em>inside</em></p>\n</details>");
  });

  it("loses scripts, handlers and addresses that run code, with notices", async () => {
    const { entry, messages } = await read(
      'a\n\n<script>alert(1)</script>\n\n<img src="shore.png" onerror="alert(1)"> <a href="javascript:alert(1)">b</a> <style>p{}</style>\n\n[c](javascript:alert(1)) ![d](data:text/html;base64,AAAA)',
    );
    expect(entry.html).not.toMatch(/script|alert|onerror|style|data:/i);
    expect(messages.filter((message) => message.rule === "html-script").map((message) => message.line)).toEqual([3, 5]);
  });

  it("turns frames into links", async () => {
    const { entry, rules } = await read(
      '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0" title="Tides"></iframe>\n\n<iframe src="//player.vimeo.com/video/12345"></iframe>\n\n<iframe src="https://www.example.com/map"></iframe>\n',
    );
    expect(entry.html).toContain(
      '<p><a href="https://www.youtube.com/watch?v=abcdefghijk" class="media-link">Video on YouTube: Tides</a></p>',
    );
    expect(entry.html).toContain('href="https://vimeo.com/12345"');
    expect(entry.html).toContain("Embedded page on example.com");
    expect(rules).toEqual(["html-frame", "html-frame", "html-frame"]);
  });

  it("nested far too deeply is an error at the entry, not a crash", async () => {
    for (const open of ["> ", ">", "- ", "1. ", "> - "])
      await expect(read(`${open.repeat(6000)}deep`)).rejects.toThrow(/nested too deeply/);
    expect((await read(`${"- ".repeat(20)}fine\n\n${"- ".repeat(3)}\n\n* * *\n`)).rules).not.toContain(
      "entry-unreadable",
    );
  });
});

describe("known attacks", () => {
  it.skipIf(!existsSync(VECTORS))("leave nothing that runs (needs ../shared/suites)", async () => {
    const vectors: unknown = JSON.parse(readFileSync(VECTORS, "utf8"));
    const texts = (Array.isArray(vectors) ? vectors : Object.values(vectors as object).flat()).map((vector) =>
      typeof vector === "string"
        ? vector
        : String(
            (vector as Record<string, unknown>).payload ??
              (vector as Record<string, unknown>).html ??
              JSON.stringify(vector),
          ),
    );
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      const { entry } = await read(`text\n\n${text}\n`);
      for (const tag of entry.html.match(/<[a-z](?:"[^"]*"|[^>"])*>/gi) ?? []) {
        expect(tag).not.toMatch(/^<(?:script|iframe|object|embed|style|form|base|meta|link|svg)\b/i);
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son[a-z]+\s*=/i);
        expect(tag).not.toMatch(/(?:href|src|action|poster)="\s*(?:javascript|vbscript|data:text)/i);
      }
    }
  });
});
