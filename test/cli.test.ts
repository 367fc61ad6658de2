import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../src/build/index.ts";
import { theme } from "../templates/theme.ts";
import { MESSAGE_LINE, strandline } from "./command.ts";
import { makeFolder, readTree, writeFiles } from "./folder.ts";

const GOOD = {
  "content/first.md": "---\ntitle: First\ndate: 2024-03-01\ntags: [Rust]\n---\nHello.\n",
  "content/second.md": "---\ntitle: Second\ndate: 2024-04-01\n---\nSee [the first](first.md).\n",
  "content/journal.yaml": "title: Test journal\nurl: https://example.org\n",
};

const lines = (text: string) => text.split("\n").filter((line) => line !== "");

describe("strandline build", () => {
  it("makes every file that is promised, and nothing beside the output", async () => {
    const cwd = makeFolder(GOOD);
    const { status, stdout, stderr } = await strandline(["build"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^2 entries, 1 tag, \d+ pages → _site in \d+\.\d s\n$/);
    expect(
      Object.keys(readTree(cwd))
        .filter((file) => !file.startsWith("_site/"))
        .sort(),
    ).toEqual(Object.keys(GOOD).sort());
    for (const file of [
      ...["index.html", "first/index.html", "second/index.html", "tags/index.html", "tags/rust/index.html"],
      ...["timeline/index.html", "timeline/2024/index.html", "resources/index.html", "archive/index.html"],
      ...["feed.xml", "rss.xml", "feed.json", "tags/rust/feed.xml", "sitemap.xml", "robots.txt", "404.html"],
      ...["timeline.json", "timeline.csv", "timeline.ics", "resources.json"],
    ])
      expect(existsSync(join(cwd, "_site", file)), file).toBe(true);
  });

  it("tells all that is wrong in one run, publishes nothing and leaves the old site as it was", async () => {
    const cwd = makeFolder(GOOD);
    await strandline(["build", "--quiet"], { cwd });
    const before = readTree(join(cwd, "_site"));
    writeFiles(cwd, {
      "content/bad-day.md": "---\ntitle: Bad\ndate: 2020-13-45\n---\nx\n",
      "content/bad-too.md": "---\nupdated: 2021-02-30\n---\nx\n",
      "content/first.md": "changed",
    });
    const { status, stderr } = await strandline(["build", "--report", "report.json"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bad-day\.md:3:\d+: error: .+ \(date-invalid\)$/m);
    expect(stderr).toMatch(/^bad-too\.md:\d+:\d+: error: /m);
    expect(readTree(join(cwd, "_site"))).toEqual(before);
    const told = lines(stderr);
    expect(told.pop()).toMatch(/^Not published: 2 errors/);
    const report: { path: string; line: number; severity: string; rule: string }[] = JSON.parse(
      readFileSync(join(cwd, "report.json"), "utf8"),
    );
    expect(told).toHaveLength(report.length);
    expect(report).toContainEqual(
      expect.objectContaining({ path: "bad-day.md", line: 3, severity: "error", rule: "date-invalid" }),
    );
  });

  it("lets warnings fail with --strict only", async () => {
    const cwd = makeFolder({ ...GOOD, "content/x.mdx": "---\ndate: 2024-01-01\n---\nx\n" });
    expect((await strandline(["build", "--strict"], { cwd })).status).toBe(1);
    expect(existsSync(join(cwd, "_site"))).toBe(false);
    const { status, stdout, stderr } = await strandline(["build", "--quiet"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe("");
    for (const line of lines(stderr)) expect(line).toMatch(MESSAGE_LINE);
  });

  it("shows drafts and entries of days to come nowhere, unless asked to", async () => {
    const cwd = makeFolder({
      ...GOOD,
      "content/a.md":
        "---\ntitle: Xylograph\ndate: 2024-01-01\ndraft: true\ntags: [xylograph]\n---\nxylograph ![x](xylograph.svg)\n",
      "content/_drafts/b.md": "# Xylograph\n",
      "content/c.md":
        "---\ntitle: xylograph\ndate: 2999-01-01\naliases: [/xylograph/]\n---\n## March 2023\n\nxylograph\n",
      "content/d.md": "---\ndate: 2024-01-01\n---\n[One](a.md), [two](_drafts/b.md), [three](c.md).\n",
      "content/xylograph.svg": "<svg/>",
    });
    const { status } = await strandline(["build", "--quiet"], { cwd });
    expect(status).toBe(0);
    const tree = readTree(join(cwd, "_site"));
    expect(tree["d/index.html"]).toContain("three");
    expect(Object.entries(tree).filter(([file, text]) => /xylograph/i.test(file + text))).toEqual([]);
    expect(Object.keys(tree).filter((file) => /^[abc]\/|2999/.test(file))).toEqual([]);
    const all = await strandline(["build", "--drafts", "--future", "--output", "all"], { cwd });
    expect(all.stdout).toMatch(/^6 entries/);
    expect(readTree(join(cwd, "all"))["c/index.html"]).toContain("xylograph");
  });

  it("counts what is of the future by SOURCE_DATE_EPOCH", async () => {
    const cwd = makeFolder(GOOD);
    const { stdout } = await strandline(["build"], { cwd, env: { SOURCE_DATE_EPOCH: "1709300000" } }); // 2024-03-01
    expect(stdout).toMatch(/^1 entry, .*1 of days to come left out/);
  });

  it("puts a site under a base path", async () => {
    const cwd = makeFolder(GOOD);
    await strandline(["build", "--quiet", "--site-url", "https://example.net/journal"], { cwd });
    const tree = readTree(join(cwd, "_site"));
    expect(tree["first/index.html"]).toBeDefined();
    for (const [file, text] of Object.entries(tree))
      if (file.endsWith(".html"))
        for (const [, address] of text.matchAll(/(?:href|src)="(\/[^"]*)"/g))
          expect(address, file).toMatch(/^\/journal\//);
    expect(tree["feed.xml"]).toContain("https://example.net/journal/first/");
    expect(tree["sitemap.xml"]).toContain("https://example.net/journal/first/");
  });

  it("makes the same bytes each time, in any zone and language", async () => {
    const cwd = makeFolder(GOOD);
    const one = { TZ: "America/Los_Angeles", LC_ALL: "C" };
    const other = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    await Promise.all([
      strandline(["build", "--output", "one"], { cwd, env: one }),
      strandline(["build", "--output", "other"], { cwd, env: other }),
    ]);
    expect(readTree(join(cwd, "one"))).toEqual(readTree(join(cwd, "other")));
    expect(Object.keys(readTree(join(cwd, "one"))).length).toBeGreaterThan(10);
  });

  it("makes the same bytes with an empty cache of previews and with a filled one", async () => {
    const cwd = makeFolder(GOOD);
    const cache = makeFolder();
    const one = { TZ: "Pacific/Apia", LANG: "C", XDG_CACHE_HOME: cache };
    const other = { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", XDG_CACHE_HOME: cache };
    await strandline(["build", "--output", "one"], { cwd, env: one });
    expect(Object.keys(readTree(cache)).filter((file) => file.endsWith(".png")).length).toBeGreaterThan(1);
    await strandline(["build", "--output", "other"], { cwd, env: other });
    const [first, second] = [readTree(join(cwd, "one")), readTree(join(cwd, "other"))];
    expect(Object.keys(first).filter((file) => file.endsWith(".png")).length).toBeGreaterThan(1);
    expect(second).toEqual(first);
  });

  it.each([
    ["one entry", { "content/one.md": "---\ndate: 2024-03-01\n---\nHello.\n" }],
    ["only plans", { "content/goals.md": "# Goals for 2024\n\n- [ ] learn Rust\n" }],
    ["only texts without a date", { "content/a.md": "Hello.\n", "content/b.md": "Good bye.\n" }],
  ])("makes every kind of page of a journal of %s", async (_what, files) => {
    const content = join(makeFolder(files), "content");
    const { pages, messages } = await buildSite({ content, theme, overrides: { today: "2026-05-01" } });
    expect(messages.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const kind of ["", "tags/", "timeline/", "resources/", "archive/", "now/", "open/"]) {
      const page = pages.find(({ file }) => file === `${kind}index.html`);
      const [main = ""] = /<main.*<\/main>/s.exec(page?.contents ?? "") ?? [];
      expect(main.replace(/<h1.*?<\/h1>|<[^>]*>/gs, "").trim().length, kind).toBeGreaterThan(10);
    }
  });

  it("publishes and runs nothing that content tries to smuggle in", async () => {
    const outer = makeFolder({ "secret/secret.md": "sesame", "secret/secret.png": "sesame" });
    const cwd = join(outer, "journal");
    writeFiles(cwd, {
      ...GOOD,
      "content/js.md": "---js\nprocess.exit(7)\n---\nText\n",
      "content/x.md":
        "---\ntitle: X\ndate: 2024-01-01\nlayout: nowhere\ntemplateEngineOverride: njk\n---\n{{ constructor }} {% if %} {{ 6 * 7 }}\n",
      "content/x.11tydata.js": "process.exit(8)",
      "content/content.11tydata.js": "process.exit(9)",
      "content/evil.11ty.js": "process.exit(10)",
      "content/_data/evil.js": "process.exit(11)",
      "content/evil.njk": "---\npermalink: /evil/\n---\n{{ 6 * 7 }}",
      "content/up.md": "---\ntitle: Up\ndate: 2024-01-01\npermalink: ../../up\n---\nUp\n",
      "content/img.md": "---\ndate: 2024-01-01\n---\n![x](linked.png) ![y](../../secret/secret.png)\n",
    });
    symlinkSync("../../secret/secret.md", join(cwd, "content/linked.md"));
    symlinkSync("../../secret/secret.png", join(cwd, "content/linked.png"));
    symlinkSync("../../secret", join(cwd, "content/linked"));
    const before = Object.keys(readTree(outer));
    const { status, stderr } = await strandline(["build"], { cwd });
    // What cannot be what the author meant may be an error: at its file, and nowhere else.
    for (const line of lines(stderr).filter((text) => text.includes(": error: ")))
      expect(line).toMatch(/^(?:js|up)\.md:/);
    if (status !== 0) {
      writeFiles(cwd, { "content/js.md": "Text", "content/up.md": "Up" });
      expect((await strandline(["build"], { cwd })).status).toBe(0);
    }
    const tree = readTree(join(cwd, "_site"));
    expect(JSON.stringify(tree)).not.toContain("sesame");
    expect(Object.keys(tree).filter((file) => /evil|linked|11ty|secret/.test(file))).toEqual([]);
    // A tag that is not known goes, what is around it stays as it was written.
    expect(tree["x/index.html"]).toMatch(/<p>\{\{ constructor \}\}\s+\{\{ 6 \* 7 \}\}<\/p>/);
    expect(Object.keys(readTree(outer)).filter((file) => !file.startsWith("journal/_site/"))).toEqual(before);
  });
});

describe("what strandline refuses", () => {
  it.each([
    ["an unknown command", ["bild"]],
    ["an unknown option", ["build", "--fast"]],
    ["no command", []],
    ["an address that is none", ["build", "--site-url", "example"]],
    ["a base path that leads up", ["build", "--base-path", "/../x/"]],
    ["a content folder that is not there", ["build", "--content", "nowhere"]],
    ["the content folder as output", ["build", "--output", "content"]],
    ["the folder one is in as output", ["build", "--output", "."]],
    ["a folder of somebody's files as output", ["build", "--output", "mine"]],
    ["a port that is none", ["serve", "--port", "http"]],
    ["a title without a letter", ["new", "!?"]],
    ["a title that is taken", ["new", "First"]],
    ["a folder that is not empty", ["init", "mine"]],
    ["repairing, for now", ["check", "--write"]],
    ["import, for now", ["import", "notion", "x"]],
  ])("%s", async (_what, words) => {
    const cwd = makeFolder({ ...GOOD, "mine/thesis.txt": "years of work" });
    const before = readTree(cwd);
    const { status, stdout, stderr } = await strandline(words, { cwd });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(lines(stderr).length).toBeGreaterThan(0);
    expect(readTree(cwd)).toEqual(before);
  });

  it("templates that lie among the posts, which would run what stands in them", async () => {
    const cwd = makeFolder({ ...GOOD, "pages/mine.njk": "{{ 6 * 7 }}" });
    const { status, stderr } = await strandline(["build", "--content", "pages"], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("must lie apart") });
    expect((await strandline(["build", "--content", "."], { cwd })).status).toBe(2);
  });

  it("a folder without any Markdown, in a sentence", async () => {
    const { status, stderr } = await strandline(["build"], { cwd: makeFolder({ "content/a.txt": "" }) });
    expect(status).toBe(1);
    expect(stderr).toContain("no Markdown");
  });

  it("to publish when a template of one's own is broken, and says where", async () => {
    const cwd = makeFolder({ ...GOOD, "pages/mine.njk": "---\npermalink: /mine/\n---\n\n{% if %}\n" });
    const { status, stderr } = await strandline(["build"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^pages\/mine\.njk:2:\d+: error: .+ \(page-template\)$/m);
    expect(Object.keys(readTree(cwd)).sort()).toEqual([...Object.keys(GOOD), "pages/mine.njk"].sort());
  });

  it("a permalink of a template that leads out of the output", async () => {
    const outer = makeFolder();
    writeFiles(join(outer, "journal"), { ...GOOD, "pages/up.njk": "---\npermalink: ../../up/\n---\nup" });
    const { status } = await strandline(["build"], { cwd: join(outer, "journal") });
    expect(status).toBe(1);
    expect(Object.keys(readTree(outer)).filter((file) => /up\/|_site/.test(file))).toEqual([]);
  });
});

describe("the other commands", () => {
  it("check reports and writes no site", async () => {
    const cwd = makeFolder({ ...GOOD, "content/x.mdx": "x" });
    const good = await strandline(["check"], { cwd });
    expect(good.status).toBe(0);
    expect(good.stderr).toMatch(/^x\.mdx:1:1: warning: /);
    expect(existsSync(join(cwd, "_site"))).toBe(false);
    writeFiles(cwd, { "content/bad.md": "---\ndate: 2020-13-45\n---\n" });
    expect((await strandline(["check"], { cwd })).status).toBe(1);
  });

  it("check suggests links, which no --strict fails for and no report holds", async () => {
    const cwd = makeFolder({
      "content/journal.yaml": "url: https://example.org/\n",
      "content/shelf.md": "---\ndate: 2024-01-02\n---\nThe [Low Water Handbook](https://tides.test/book/).\n",
      "content/week.md": "---\ndate: 2024-02-02\n---\nWords, and\n*Low Water Handbook* again.\n",
    });
    const { status, stdout, stderr } = await strandline(["check", "--strict", "--report", "report.json"], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain('week.md:5:2: suggestion: "Low Water Handbook" has no link here, but in shelf.md:4.');
    expect(readFileSync(join(cwd, "report.json"), "utf8").trim()).toBe("[]");
    expect((await strandline(["check", "--quiet"], { cwd })).stdout).toBe("");
  });

  it("init and new start a journal that builds without a complaint", async () => {
    const cwd = makeFolder();
    expect((await strandline(["init", "my journal"], { cwd })).status).toBe(0);
    const journal = join(cwd, "my journal");
    const started = await strandline(["new", 'Week 12: "tides" & trains', "--draft"], { cwd: journal });
    expect(started.stdout).toBe("content/week-12-tides-and-trains.md\n");
    expect(readFileSync(join(journal, "content/week-12-tides-and-trains.md"), "utf8")).toMatch(
      /^---\ntitle: .+\ndate: \d{4}-\d\d-\d\d\ntags: \[\]\ndraft: true\n---\n/,
    );
    const words = ["build", "--strict", "--drafts", "--site-url", "https://example.org"];
    const built = await strandline(words, { cwd: journal });
    expect(built).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(journal, "_site/week-12-tides-and-trains/index.html"), "utf8")).toContain(
      "Week 12: &quot;tides&quot; &amp; trains",
    );
  });

  it("help tells every command, with examples", async () => {
    const { status, stdout } = await strandline(["--help"]);
    expect(status).toBe(0);
    for (const command of ["build", "serve", "check", "new", "init"]) expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain("Examples:");
    expect((await strandline(["build", "--help"])).stdout).toContain("--base-path");
    expect((await strandline(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
