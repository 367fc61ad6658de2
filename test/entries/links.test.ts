import { describe, expect, it } from "vitest";
import { index, read } from "./read.ts";

const html = async (markdown: string, options = {}) => (await read(markdown, options)).entry.html;

describe("links", () => {
  it("to other Markdown files lead to their pages", async () => {
    expect(await html("[a](tides.md)")).toContain('href="/tides/"');
    expect(await html("[a](../notes/fourier.md#bins)")).toContain('href="/notes/fourier/#bins"');
    expect(await html("[a](/notes/fourier.md)")).toContain('href="/notes/fourier/"');
    expect(await html("[a](/old/tides.html)")).toContain('href="/tides/"');
  });

  it("to headings of the entry find them by their words too", async () => {
    expect(await html("[a](#High%20Water)\n\n## High water\n")).toContain('<a href="#high-water">a</a>');
    expect(await html("[a](#13-spring-tides)\n\n## 1.3 Spring tides\n")).toContain('<a href="#1-3-spring-tides">a</a>');
    const { rules } = await read("[a](#nowhere)");
    expect(rules).toEqual(["anchor-missing"]);
  });

  it("that lead nowhere keep their words", async () => {
    const relative = await read("see [the *gone* note](gone.md) now");
    expect(relative.entry.html).toBe("<p>see the <em>gone</em> note now</p>");
    expect(relative.rules).toEqual(["link-missing"]);
    const absolute = await read("[cv](/cv.pdf)");
    expect(absolute.entry.html).toContain('href="/cv.pdf"');
    expect(absolute.rules).toEqual(["link-unknown"]);
  });

  it("without a scheme that are meant for the web get one", async () => {
    const { entry, rules } = await read("[a](docs.example.com/document/1)");
    expect(entry.html).toContain('href="https://docs.example.com/document/1"');
    expect(rules).toEqual(["link-scheme"]);
    expect(await html("[a](example.com)")).toContain('href="https://example.com"');
    expect((await read("[a](flake.nix)")).rules).toEqual(["link-missing"]);
  });

  it("never leave the content folder", async () => {
    expect(await html("[a](../../../../etc/passwd.md)")).toBe("<p>a</p>");
  });

  it("carry the base path", async () => {
    const pages = { ...index.pages, "posts/tides.md": "/journal/tides/" };
    expect(await html("[a](tides.md)", { index: { ...index, pages }, settings: { basePath: "/journal/" } })).toContain(
      'href="/journal/tides/"',
    );
  });
});

describe("pictures", () => {
  it("beside the entry are copied", async () => {
    const { entry } = await read("![Low tide](shore.png)");
    expect(entry.html).toBe('<p><img src="/posts/shore.png" alt="Low tide" decoding="async"></p>');
    expect(entry.files).toEqual({ "posts/shore.png": "/posts/shore.png" });
  });

  it("are fetched at once where they are the first, as what waits is not printed, the rest when they are scrolled to", async () => {
    const of = (count: number) => html('![loading="lazy"](/img/gull.jpg "A gull")\n\n'.repeat(count));
    expect(await of(3)).not.toContain(' loading="lazy"');
    expect(await of(3)).toContain('alt="loading=&quot;lazy&quot;"');
    expect((await of(14)).match(/ loading="lazy"/g)).toHaveLength(2);
    expect(await html('<table><tr><td><img src="/img/gull.jpg" loading="lazy"></td></tr></table>')).toContain(
      '<img src="/img/gull.jpg" decoding="async" alt="">',
    );
  });

  it("with a title become figures", async () => {
    expect(await html("A ![Gull](/img/gull.jpg) among words")).toMatch(
      /<p>A <img [^>]*class="inline"[^>]*> among words/,
    );
    expect(await html('![Gull](/img/gull.jpg "A gull, 2022")')).toBe(
      '<figure class="figure"><img src="/img/gull.jpg" alt="Gull" decoding="async"><figcaption>A gull, 2022</figcaption></figure>',
    );
  });

  it("in several sizes, and posters of films, are resolved too", async () => {
    const film = await read('<video src="shore.png" poster="/img/gull.jpg" controls></video>\n');
    expect(film.entry.html).toContain('poster="/img/gull.jpg"');
    expect(await html('<img src="shore.png" srcset="shore.png 1x, /img/gull.jpg 2x" alt="">')).toContain(
      'srcset="/posts/shore.png 1x, /img/gull.jpg 2x"',
    );
    expect(await html('<img src="shore.png" srcset="gone.png 2x" alt="">')).not.toContain("srcset");
  });

  it("that are missing leave their description", async () => {
    const { entry, messages } = await read("text\n\n![A *wave*](img/wave%20one.png)");
    expect(entry.html).toContain('<span class="missing">A wave <small>missing: wave one.png</small></span>');
    expect(messages).toMatchObject([{ line: 3, rule: "file-missing" }]);
    expect(await html('![](gone.png "A caption")')).toContain(
      '<span class="missing">A caption <small>missing: gone.png</small></span>',
    );
    expect(await html("![](gone.png)")).toContain('<span class="missing"><small>missing: gone.png</small></span>');
  });

  it("that are missing among words stay in their line", async () => {
    expect(await html("The ![moon](gone.png) pulls.")).toContain('<span class="missing inline">moon <small>');
    expect(await html("The [![moon](gone.png)](https://example.org) pulls.")).toContain(
      '<span class="missing inline">moon <small>',
    );
  });

  it("of the front matter are found, or missed with a notice at their line", async () => {
    expect((await read("---\nimage: shore.png\n---\n")).entry.image).toEqual({ url: "/posts/shore.png", alt: "" });
    expect((await read("---\ntitle: T\nimage: gone.png\n---\n")).messages).toMatchObject([
      { line: 3, rule: "file-missing" },
    ]);
  });
});
