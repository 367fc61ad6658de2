import { describe, expect, it } from "vitest";
import { languageName } from "../../src/entries/highlighter.ts";
import { read } from "./read.ts";

describe("code", () => {
  it("is highlighted with classes, so that the style sheet holds both colour schemes", async () => {
    const { entry } = await read("```python\ndef f(): return 1\n```");
    expect(entry.html).toBe(
      '<pre class="shiki" tabindex="0" data-language="python"><code class="language-python"><span class="tok-keyword">def </span><span class="tok-function">f</span>(): <span class="tok-keyword">return </span><span class="tok-constant">1</span></code></pre>',
    );
    expect(entry.hasCode).toBe(true);
  });

  it("in an unknown language stays plain, with a notice", async () => {
    const { entry, messages } = await read("a\n\n```klingon\nqapla' <b>\n```");
    expect(entry.html).toContain("qapla' &lt;b>");
    expect(messages).toMatchObject([{ line: 3, rule: "code-language" }]);
  });

  it("without a language stays plain, without a notice", async () => {
    expect((await read("```\na\n```\n\n    b\n\n```text\nc\n```")).rules).toEqual([]);
  });

  it("keeps braces, dollars and template tags as they are", async () => {
    const { entry } = await read("`{{ page.title }}` and `$x$`\n\n```jinja\n{% for x in y %}{{ x }}{% endfor %}\n```");
    const text = entry.html.replace(/<[^>]*>/g, "");
    expect(text).toContain("{{ page.title }} and $x$");
    expect(text).toContain("{% for x in y %}{{ x }}{% endfor %}");
  });

  it("names its language in many ways", () => {
    expect(
      ["Python {linenos=true}", "{.c .numberLines}", "C++", "golang", "", "text", "js:app.js"].map(languageName),
    ).toEqual(["python", "c", "cpp", "go", "", "", "js"]);
  });
});

describe("math", () => {
  it("is set at build time, for eyes and for machines", async () => {
    const { entry } = await read("Euler: $e^{i\\pi} + 1 = 0$.\n\n$$\n\\int_0^1 x\\,dx\n$$\n");
    expect(entry.hasMath).toBe(true);
    expect(entry.html).toContain('<span class="katex-display"');
    expect(entry.html).toContain('<annotation encoding="application/x-tex">e^{i\\pi} + 1 = 0</annotation>');
    expect(entry.feedHtml).toContain("<math");
    expect(entry.feedHtml).not.toMatch(/katex|class=|style=/);
  });

  it("that is wrong shows its source and says where", async () => {
    const { entry, messages } = await read("text\n\nBad: $\\frac{1}{2$ end\n");
    expect(entry.html).toContain("\\frac{1}{2");
    expect(entry.html).toContain("katex-error");
    expect(messages).toMatchObject([{ line: 3, rule: "math-invalid" }]);
    expect((await read("text\n\n- item\n\n  $$\n  \\frac{1}{2\n  $$\n")).messages).toMatchObject([
      { line: 5, rule: "math-invalid" },
    ]);
  });

  it("cannot load, link or fill the page", async () => {
    const { entry } = await read(
      "$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://example.org/x.png}$ $\\rule{9999em}{9999em}$",
    );
    expect(entry.html).not.toMatch(/href="javascript|<img|9999em;/);
  });
});

describe("feeds", () => {
  it("carry absolute addresses and nothing that only works in the page", async () => {
    const { entry } = await read(
      "## One\n\n[a](tides.md) [b](#one) ![c](shore.png)\n\n| x |\n|---|\n| 1 |\n\n```c\nint x;\n```\n\nNote[^1].\n\n[^1]: Foot.",
    );
    expect(entry.feedHtml).toContain('href="https://example.org/tides/"');
    expect(entry.feedHtml).toContain('href="https://example.org/posts/a/#one"');
    expect(entry.feedHtml).toContain('src="https://example.org/posts/shore.png"');
    expect(entry.feedHtml).toContain('href="https://example.org/posts/a/#fn-1"');
    expect(entry.feedHtml).not.toMatch(/class=|tabindex|tok-|table-scroll/);
  });
});

describe("footnotes", () => {
  it("lead there and back", async () => {
    const { entry } = await read("Note[^a].\n\n[^a]: Foot.");
    const ids = new Set([...entry.html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...entry.html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(2);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});
