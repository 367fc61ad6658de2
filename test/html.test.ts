import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html, raw } from "../src/html.ts";

describe("html", () => {
  it("escapes every value, in content and in quoted attributes", () => {
    const name = `<script>alert("1 & 2")</script>'`;
    expect(html`<a title="${name}">${name}</a>`.markup).toBe(
      '<a title="&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;&#39;">&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;&#39;</a>',
    );
  });

  it("keeps html, joins lists and leaves nothing for nothing", () => {
    const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${undefined}${false}${true}${0}`.markup).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>0",
    );
    expect(html`${raw("<b>")}${[["x", ["<"]]]}`.markup).toBe("<b>x&lt;");
  });

  it("never lets a text open a tag or end an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(`${html`${text}`}`).toBe(escapeHtml(text));
      }),
    );
  });
});
