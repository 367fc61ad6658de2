import { describe, expect, it } from "vitest";
import { keepForms } from "../../src/pages/form-lines.ts";

describe("the lines of a form", () => {
  it("stay lines, also where a value is left blank, marked or broken already", () => {
    const form = '<p id="l-3">tide: low<br>\nwind: <b>none</b>\n<em>boat</em>: out\nback at:</p>';
    expect(keepForms(`<p>Before.</p>\n${form}`)).toBe(
      '<p>Before.</p>\n<p id="l-3">tide: low<br>\nwind: <b>none</b><br>\n<em>boat</em>: out<br>\nback at:</p>',
    );
    expect(keepForms("<p>潮：低\n風：なし\n船：沖</p>")).toContain("潮：低<br>\n風：なし<br>\n");
  });

  it("are three at least, and not those of prose", () => {
    for (const html of [
      "<p>tide: low\nwind: none</p>",
      "<p>We went out with the tide\nand came home with the next: wet,\nand late.</p>",
      "<p>Seen:\nheron: one\nof the two that nest\non the far bank\nand\nloud\nteal: nine</p>",
      "<p>https://example.org/low\nhttps://example.org/high\nhttps://example.org/slack</p>",
      "<p>12:30 out\n14:10 back\n16:00 dry</p>",
      '<pre><code class="language-yaml">tide: low\nwind: none\nboat: out\n</code></pre>',
    ])
      expect(keepForms(html)).toBe(html);
  });
});
