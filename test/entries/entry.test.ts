import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

describe("title", () => {
  it("is the front matter's, with its inline Markdown in headings and plain elsewhere", async () => {
    const { entry } = await read('---\ntitle: "A ~~lost~~ *found* `x < 1` & $a^2$"\n---\ntext');
    expect(entry.title).toBe("A lost found x < 1 & a^2");
    expect(entry.titleHtml).toContain("<del>lost</del> <em>found</em> <code>x &lt; 1</code> &amp; ");
    expect(entry.hasMath).toBe(true);
  });

  it("is the first h1, which leaves the body", async () => {
    const { entry } = await read("Intro.\n\n# The **title** [linked](https://example.org)\n\n## Part\n");
    expect(entry.title).toBe("The title linked");
    expect(entry.titleHtml).toBe("The <strong>title</strong> linked");
    expect(entry.html).not.toContain("<h1");
    expect(entry.html).not.toContain("linked");
    expect(entry.sections[0]?.line).toBe(3);
  });

  it("is the file name where nothing else says it", async () => {
    const { entry } = await read("Only words.", { path: "notes/2022-02-01-first_steps.md" });
    expect(entry.title).toBe("First steps");
  });

  it("is not the first day of a log whose h1s are days", async () => {
    const { entry } = await read("# 2022-02-01\n\na\n\n# 2022-02-02\n\nb", { path: "log.md" });
    expect(entry.title).toBe("Log");
    expect(entry.toc.map((item) => item.title)).toEqual(["2022-02-01", "2022-02-02"]);
  });

  it("is not repeated by an h1 of the same words", async () => {
    const { entry } = await read("---\ntitle: Tide tables\n---\n\n# Tide Tables!\n\ntext");
    expect(entry.html).toBe("<p>text</p>");
  });

  it("that looks like a list or a heading stays a line of text", async () => {
    expect((await read('---\ntitle: "2. Linear Algebra"\n---\n')).entry.title).toBe("2. Linear Algebra");
    expect((await read('---\ntitle: "# of waves"\n---\n')).entry.title).toBe("# of waves");
  });
});

describe("headings", () => {
  it("start at h2, skip no level and keep stable unique ids of every script", async () => {
    const { entry } = await read(
      "---\ntitle: T\n---\n#### January - March\n###### Links\n### 机器学习\n### Links\n# C++\n",
    );
    const headings = [...entry.html.matchAll(/<(h\d) id="([^"]*)"/g)].map((match) => `${match[1]} ${match[2]}`);
    expect(headings).toEqual(["h2 january-march", "h3 links", "h2 机器学习", "h2 links-2", "h2 c-plus-plus"]);
    expect(entry.toc).toEqual([
      {
        anchor: "january-march",
        title: "January - March",
        children: [{ anchor: "links", title: "Links", children: [] }],
      },
      { anchor: "机器学习", title: "机器学习", children: [] },
      { anchor: "links-2", title: "Links", children: [] },
      { anchor: "c-plus-plus", title: "C++", children: [] },
    ]);
  });

  it("do not take an id that the page uses", async () => {
    expect((await read("## Main\n")).entry.html).toContain('id="main-2"');
  });

  it("written as raw HTML leave the page one h1", async () => {
    const html = "text\n\n<h1>Loud</h1>\n\n<h1><img src='a.png'> Seen</h1>\n";
    const named = await read(`---\ntitle: Quiet\n---\n${html}`);
    expect(named.entry.html).toContain(`<h2 id="loud">Loud<a`);
    expect(named.entry.html).toMatch(/<h2>.* Seen<\/h2>/);
    const { entry } = await read(html);
    expect(entry.title).toBe("Loud");
    expect(entry.html).not.toContain("Loud");
  });

  it("keep the id that the author gave them", async () => {
    const { html } = (await read("# T\n\n## 2022 {#y2022}\n\n## July {.wide}\n")).entry;
    expect(html).toContain(`<h2 id="y2022">2022<a`);
    expect(html).toContain(`<h2 id="july">July<a`);
  });
});

describe("excerpt", () => {
  it("is the description, else the text before the mark, else the first paragraph with words", async () => {
    expect((await read("---\ndescription: Said &amp; done\n---\nBody")).entry.excerpt).toBe("Said & done");
    expect((await read("One *a*.\n\nTwo.\n\n<!--more-->\n\nThree.")).entry.excerpt).toBe("One a. Two.");
    expect((await read("## H\n\n![only a picture](shore.png)\n\nFirst words.\n\nMore.")).entry.excerpt).toBe(
      "First words.",
    );
    expect((await read("- a\n- b")).entry.excerpt).toBe("");
  });

  it.each([
    ["## Log\n\ntide: low & slack\nwind: *none*  \nsky: grey\n\nThen.", "tide: low & slack · wind: none · sky: grey"],
    ["tide: low\nwind: ", "tide: low"],
    ["tide: low<br>wind: none", "tide: low · wind: none"],
    ["Low tide.  \nNo wind.", "Low tide. No wind."],
    ["tide: low\nwind: none\n\nThen.\n\n<!--more-->", "tide: low · wind: none Then."],
    ["I said: go.\nThen he went.", "I said: go. Then he went."],
    ["tide: low", "tide: low"],
    ["tide:\nwind:", "tide: wind:"],
  ])("parts the lines of a form, but for those left blank: %j", async (text, excerpt) => {
    expect((await read(text)).entry.excerpt).toBe(excerpt);
  });
});

describe("sections", () => {
  it("carry the file's own lines, parents, passages and links", async () => {
    const { entry } = await read(
      "---\ntitle: T\ntags: x\n---\nLead <https://a.example/>.\n\n## May\n\n- [ ] read **this** [paper][1]\n  - inner\n\n### Links\n\n> quoted\n\n```c\nint x;\n```\n\n## June\n\n[1]: https://b.example/paper\n",
    );
    const [whole, may, links, june] = entry.sections;
    expect(
      [whole, may, links, june].map((section) => [section?.heading, section?.depth, section?.line, section?.parent]),
    ).toEqual([
      [null, 0, 2, null],
      ["May", 2, 7, 0],
      ["Links", 3, 12, 1],
      ["June", 2, 20, 0],
    ]);
    expect(whole?.passages[0]?.links).toEqual([{ href: "https://a.example/", text: "https://a.example/", line: 5 }]);
    expect(may?.passages).toEqual([
      {
        kind: "item",
        depth: 1,
        line: 9,
        text: "read this paper",
        strong: ["this"],
        links: [{ href: "https://b.example/paper", text: "paper", line: 9 }],
        checked: false,
      },
      { kind: "item", depth: 2, line: 10, text: "inner", strong: [], links: [], checked: null },
    ]);
    expect(links?.passages.map((passage) => [passage.kind, passage.text])).toEqual([
      ["quote", "quoted"],
      ["code", "int x;"],
    ]);
  });

  it("find links written as raw HTML", async () => {
    const { entry } = await read('<p>See <a href="https://a.example/x">the text</a></p>\n');
    expect(entry.sections[0]?.passages[0]?.links).toEqual([{ href: "https://a.example/x", text: "the text", line: 1 }]);
  });

  it("part a bold first line from what stands below it, each at its own line", async () => {
    const { entry } = await read("**Knots**  \nThe bowline.\n\n**Sails**\nThe lateen.\n\n**Oars** are long.");
    const found = entry.sections[0]?.passages.map(({ line, text, strong }) => [line, text, strong]);
    expect(found).toEqual([
      [1, "Knots", ["Knots"]],
      [2, "The bowline.", []],
      [4, "Sails", ["Sails"]],
      [5, "The lateen.", []],
      [7, "Oars are long.", ["Oars"]],
    ]);
  });
});

describe("reading time", () => {
  it("counts words, and characters of scripts without spaces", async () => {
    expect((await read("one two three")).entry).toMatchObject({ words: 3, minutes: 1 });
    expect((await read("学习".repeat(255))).entry).toMatchObject({ words: 510, minutes: 2 });
  });
});

describe("positions", () => {
  it("of messages are the file's own, whatever the line ends", async () => {
    const { messages } = await read("---\r\ntitle: T\r\n---\r\n\r\ntext\r\n\r\n![lost](lost.png)\r\n");
    expect(messages).toMatchObject([{ path: "posts/a.md", line: 7, column: 1, rule: "file-missing" }]);
  });
});

it("items of a list inside of HTML are passages with their own lines and links", async () => {
  const text =
    '# T\n\n<details><summary>Eels</summary>\n- counted <b>eels</b>\n- see <a href="https://eel.example/">weirs</a>\n</details>\n';
  const { sections } = (await read(text)).entry;
  expect(sections[0]?.passages.map(({ kind, line, text: said, links }) => [kind, line, said, links[0]?.href])).toEqual([
    ["paragraph", 3, "Eels", undefined],
    ["item", 4, "counted eels", undefined],
    ["item", 5, "see weirs", "https://eel.example/"],
  ]);
});

it("a comment is nobody's words, though it holds a list", async () => {
  const text =
    '# T\n\n<!-- for later\n\n- learn <a href="https://eel.example/">weirs</a>\n-->\n\n- mended a net <!-- - or two -->\n';
  const { sections } = (await read(text)).entry;
  expect(sections[0]?.passages.map(({ line, text: said }) => [line, said])).toEqual([[8, "mended a net"]]);
});

it("a day folded in HTML can be linked to", async () => {
  const day = (name: string, date: string) => `<${name}>\n<summary>${date}</summary>\ntides\n</${name}>\n\n`;
  const { html, sections } = (await read(`# T\n\n${day("details", "2019-06-17")}${day("DETAILS", "2019-06-18")}`))
    .entry;
  expect(sections.slice(1).map(({ anchor }) => anchor)).toEqual(["2019-06-17", "2019-06-18"]);
  for (const { anchor } of sections.slice(1)) expect(html).toContain(`<details id="${anchor}">`);
});
