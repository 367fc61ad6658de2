import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { eleventy, strandline } from "./command.ts";
import { makeFolder, readTree, writeFiles } from "./folder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A project of an author: a configuration of its own, posts, and templates in pages/. */
const PROJECT = {
  "package.json": '{ "type": "module" }',
  ".gitignore": "*.js\n_site/\n",
  ".eleventy.ts": `import { strandline } from ${JSON.stringify(pathToFileURL(join(ROOT, "src/eleventy.ts")).href)};
import { theme } from ${JSON.stringify(pathToFileURL(join(ROOT, "templates/theme.ts")).href)};
export default strandline({
  theme: { ...theme, notFound: () => theme.notFound({ home: "/marked/", archive: "/" }) },
  eleventy: (config) => config.addFilter("shout", (text: string) => text.toUpperCase()),
});
`,
  "content/journal.yaml": "title: A & B\nurl: https://example.org/notes/\n",
  "content/one.md": "---\ntitle: One\ndate: 2024-03-01\ntags: [rust]\n---\n![pic](pic.svg) $x^2$ {{ journal.title }}\n",
  "content/pic.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "content/日本語 & c++.md": "---\ntitle: Odd\ndate: 2024-03-02\n---\nText\n",
  "pages/mine.njk":
    '---\npermalink: /mine/\nlayout: frame.njk\n---\n{% for entry in journal.entries %}{{ entry.title | shout }} {{ entry.url }};{% endfor %}{{ "/x/" | url }}',
  "pages/_includes/frame.njk": "<h1>{{ journal.title }}</h1>{{ content | safe }}",
  "pages/typed.11ty.ts":
    'const word: string = "topics";\nexport const data = { permalink: "/typed.txt" };\nexport function render(data: { journal: { timeline: { topics: { id: string }[] } } }): string {\n  return word + ": " + data.journal.timeline.topics.map((topic) => topic.id).join();\n}\n',
  "pages/liquid.liquid": "---\npermalink: /liquid/\n---\n{{ journal.tags[0].label }}",
};

describe("the two doors", () => {
  it("make the same files, byte for byte, with the author's own templates and choices", async () => {
    const cwd = makeFolder(PROJECT);
    const command = await strandline(["build", "--output", "by-command"], { cwd });
    expect(command).toMatchObject({ status: 0, stderr: "" });
    const direct = await eleventy(["--output=by-eleventy"], { cwd });
    expect(direct).toMatchObject({ status: 0, stderr: "" });
    const tree = readTree(join(cwd, "by-command"));
    expect(readTree(join(cwd, "by-eleventy"))).toEqual(tree);

    expect(tree["mine/index.html"]).toMatch(/^<h1>A &amp; B<\/h1>.*ONE \/notes\/one\/;.*\/notes\/x\/$/s);
    expect(tree["typed.txt"]).toMatch(/^topics: (?:.*,)?rust/);
    expect(tree["liquid/index.html"]).toMatch(/rust/i);
    expect(tree["404.html"]).toContain("/marked/");
    expect(tree["one/index.html"]).toContain("{{ journal.title }}");
    expect(tree["pic.svg"]).toBe(PROJECT["content/pic.svg"]);
    expect(Object.keys(tree).some((file) => /^assets\/katex\/fonts\/.+\.woff2$/.test(file))).toBe(true);
  });

  it("take TypeScript for modules, also in a folder without a package.json", async () => {
    const { "package.json": _, ...files } = PROJECT;
    const cwd = makeFolder({
      ...files,
      "pages/made.11ty.ts": "export default class {\n  render() { return 'made'; }\n}\n",
    });
    expect(await strandline(["build", "--quiet"], { cwd })).toMatchObject({ status: 0, stderr: "" });
    const tree = readTree(join(cwd, "_site"));
    expect(tree["404.html"]).toContain("/marked/");
    expect(tree["made/index.html"]).toBe("made");
  });

  it("both stop at an error before anything is written", async () => {
    const cwd = makeFolder({ ...PROJECT, "content/bad.md": "---\ndate: 2020-13-45\n---\n" });
    const { status, stdout, stderr } = await eleventy([], { cwd }, import.meta.resolve("tsx")); // no other loader is needed
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bad\.md:2:\d+: error: .+ \(date-invalid\)$/m);
    expect(stdout + stderr).not.toMatch(/^\S*\s+at /m);
    expect(existsSync(join(cwd, "_site"))).toBe(false);
  });

  it("both take the pages of deleted entries away, and Eleventy alone keeps files that are not its own", async () => {
    const cwd = makeFolder({ ...PROJECT, "content/gone.md": "---\ndate: 2024-01-01\n---\nx\n" });
    await eleventy(["--quiet"], { cwd });
    expect(existsSync(join(cwd, "_site/gone/index.html"))).toBe(true);
    writeFiles(cwd, { "content/gone.md": "---\ndraft: true\n---\nx\n" });
    await eleventy(["--quiet"], { cwd });
    expect(existsSync(join(cwd, "_site/gone/index.html"))).toBe(false);
    writeFiles(cwd, { "_site/CNAME": "example.org" });
    await eleventy(["--quiet"], { cwd });
    expect(readFileSync(join(cwd, "_site/CNAME"), "utf8")).toBe("example.org");
    const refused = await strandline(["build"], { cwd });
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining("CNAME") });
  });

  it("copies the fonts of mathematics only where there is some", async () => {
    const cwd = makeFolder({ "content/a.md": "---\ndate: 2024-01-01\n---\n$5 and $10\n" });
    await strandline(["build", "--quiet"], { cwd });
    expect(Object.keys(readTree(join(cwd, "_site"))).filter((file) => file.includes("katex"))).toEqual([]);
  });
});
