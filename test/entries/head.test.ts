import { describe, expect, it, test } from "vitest";
import { readHead } from "../../src/entries/head.ts";
import type { Head, Message, Settings } from "../../src/model.ts";
import { readSettings } from "../../src/settings/index.ts";

const { settings } = readSettings(null, { today: "2024-06-01", origin: "https://example.org" });

function read(
  path: string,
  text = "",
  more: { history?: { first: string; last: string }; settings?: Partial<Settings> } = {},
): { head: Head; messages: Message[] } {
  return readHead({ path, text, history: more.history ?? null }, { ...settings, ...more.settings });
}

describe("the day of an entry", () => {
  const history = { first: "2019-05-05", last: "2019-06-06" };

  it("is the front matter's before all others", () => {
    const { head } = read("2022-02-01-a.md", "---\ndate: 2022-01-01\n---\n", { history });
    expect(head).toMatchObject({ date: { day: "2022-01-01", time: null }, dateSource: "front-matter" });
  });

  it("is the file name's where the front matter gives none", () => {
    expect(read("2022-02-01-a.md", "---\ntitle: A\n---\n", { history }).head).toMatchObject({
      date: { day: "2022-02-01", time: null },
      dateSource: "file-name",
    });
  });

  it("is the first commit's where the name gives none", () => {
    expect(read("a.md", "Text", { history }).head).toMatchObject({
      date: { day: "2019-05-05", time: null },
      dateSource: "git",
      updated: { day: "2019-06-06", time: null },
    });
  });

  it("is unknown where nothing says it", () => {
    expect(read("a.md", "Text").head).toMatchObject({ date: null, dateSource: "none", updated: null });
  });

  it("is not made up for an impossible one, and the fault is named", () => {
    const { head, messages } = read("a.md", "---\ndate: 2020-13-45\n---\nText");
    expect(head).toMatchObject({ date: null, dateSource: "none", bodyLine: 4 });
    expect(messages).toMatchObject([{ path: "a.md", line: 2, column: 7, severity: "error", rule: "date-invalid" }]);
  });
});

describe("the last change", () => {
  it("is the front matter's", () => {
    const text = "---\ndate: 2020-01-01\nlastmod: 2020-02-02\n---\n";
    const { head } = read("a.md", text, { history: { first: "2020-01-01", last: "2021-01-01" } });
    expect(head.updated).toEqual({ day: "2020-02-02", time: null });
  });

  it.each([
    ["one commit is no change", "2024-01-01", "2024-01-01", null],
    ["a commit before the day of the entry is none either", "2019-01-01", "2019-12-31", null],
    ["a later one is", "2020-01-01", "2021-01-01", { day: "2021-01-01", time: null }],
  ])("%s", (_, first, last, updated) => {
    expect(read("a.md", "---\ndate: 2020-06-01\n---\n", { history: { first, last } }).head.updated).toEqual(updated);
  });
});

describe("drafts", () => {
  it.each([
    ["_drafts/a.md", "", true],
    ["site/_drafts/deep/a.md", "", true],
    ["drafts/a.md", "", false],
    ["a.md", "---\ndraft: true\n---\n", true],
    ["a.md", "---\npublished: false\n---\n", true],
    ["a.md", "---\nstatus: Draft\n---\n", true],
    ["a.md", "---\ndraft: false\n---\n", false],
  ])("%s %j → %s", (path, text, draft) => {
    expect(read(path, text).head.draft).toBe(draft);
  });
});

describe("the address of an entry", () => {
  it.each([
    ["posts/Big Maps.md", "/posts/big-maps/"],
    ["2022-02-01-title.md", "/title/"],
    ["20220201 title.md", "/title/"],
    ["2022-02-01.md", "/2022-02-01/"],
    ["2022-13-45-title.md", "/2022-13-45-title/"],
    ["_posts/2022-02-01-title.md", "/title/"],
    ["blog/_posts/2022-02-01-title.markdown", "/blog/title/"],
    ["_drafts/idea.md", "/idea/"],
    ["know/2024-03-01-february-gains/index.md", "/know/february-gains/"],
    ["2024/03/index.md", "/2024/03/"],
    ["notes/README.md", "/notes/"],
    ["notes/_index.md", "/notes/"],
    ["README.md", "/readme/"],
    ["index.md", "/index/"],
    ["_index.md", "/index/"],
    ["学习/机器.mdx", "/%E5%AD%A6%E4%B9%A0/%E6%9C%BA%E5%99%A8/"],
    ["Weekly 0123456789abcdef0123456789abcdef.md", "/weekly/"],
    ["v1.2_notes.md", "/v1.2_notes/"],
  ])("%s → %s", (path, url) => {
    expect(read(path).head.url).toBe(url);
  });

  it("falls back to something stable where a name leaves nothing", () => {
    const { url } = read("notes/!?.md").head;
    expect(url).toMatch(/^\/notes\/entry-[0-9a-f]{8}\/$/);
    expect(read("notes/!?.md").head.url).toBe(url);
    expect(read("notes/??.md").head.url).not.toBe(url);
  });

  it("stays within what a file system takes", () => {
    const name = "机".repeat(300);
    for (const part of decodeURI(read(`${name}/${name}.md`).head.url).split("/")) {
      expect(Buffer.byteLength(part)).toBeLessThan(230);
    }
  });

  it.each([
    ["url: /deep-learning/", "/deep-learning/"],
    ["permalink: now", "/now/"],
    ["permalink: /Foo/Bar Baz/", "/Foo/Bar%20Baz/"],
    ["permalink: /foo.html", "/foo.html"],
    ["permalink: /foo/index.html", "/foo/"],
    ["permalink: /a%20b/?x=1#y", "/a%20b/"],
    ["url: https://example.org/here/", "/here/"],
    ["permalink: /:year/:month/:title.html", "/2022/02/a-day.html"],
    ["permalink: /:categories/:title:output_ext", "/maps/a-day.html"],
    ["slug: other", "/notes/other/"],
    ["slug: ../../Other One", "/notes/other-one/"],
  ])("follows `%s`", (line, url) => {
    const text = `---\ntitle: A day\ndate: 2022-02-03\ncategories: Maps\n${line}\n---\n`;
    expect(read("notes/x.md", text)).toMatchObject({ head: { url }, messages: [] });
  });

  it.each([
    "https://elsewhere.example/x/",
    "//elsewhere.example/x/",
    "javascript:alert(1)",
    "../../etc/passwd",
    "/a/../../b/",
    "/%2e%2e/b/",
    "/a/./b",
    '"/a\\\\b"',
    '"/a\\u0000b"',
  ])("does not follow %s", (permalink) => {
    const { head, messages } = read("notes/x.md", `---\ntitle: A\nurl: ${permalink}\n---\n`);
    expect(head.url).toBe("/notes/x/");
    expect(messages).toMatchObject([{ line: 3, severity: "warning", rule: "permalink-invalid" }]);
  });

  it.each([
    ["/:year/:month/:slug/", "---\ndate: 2022-02-03\n---\n", "/2022/02/x/"],
    ["/:year/:month/:day/:title/", "---\ntitle: Go & C++\ndate: 2022-02-03\n---\n", "/2022/02/03/go-and-c-plus-plus/"],
    ["/:year/:slug/", "", "/x/"],
    ["/:section/:filename.html", "", "/notes/x.html"],
    ["/:sections/:slug/", "---\nslug: y\n---\n", "/notes/deep/y/"],
    ["/:year/:slug/", "---\npermalink: /mine/\n---\n", "/mine/"],
  ])("is made by the pattern %s", (permalink, text, url) => {
    expect(read("notes/deep/x.md", text, { settings: { permalink } }).head.url).toBe(url);
  });

  it("lies below the base path", () => {
    expect(read("a b.md", "", { settings: { basePath: "/journal/" } }).head.url).toBe("/journal/a-b/");
  });
});

describe("old addresses", () => {
  it("become redirects; names do not", () => {
    const text = "---\naliases: [/old/, older.html, /a/b, Another name]\nredirect_from: x/y/\n---\n";
    const { head } = read("posts/a.md", text, { settings: { basePath: "/j/" } });
    expect(head.redirects).toEqual(["/j/old/", "/j/posts/older.html", "/j/a/b/", "/j/x/y/"]);
  });

  it("must lie in this site", () => {
    const { head, messages } = read("a.md", "---\naliases: [../../x/, //e.example/, /ok/]\n---\n");
    expect(head.redirects).toEqual(["/ok/"]);
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([
      [2, "alias-invalid"],
      [2, "alias-invalid"],
    ]);
  });
});

test.each([
  ["us", "2021-03-04"],
  ["european", "2021-04-03"],
] as const)("the setting dates: %s reads 3/4/2021", (dates, day) => {
  const file = { path: "a.md", text: "---\ndate: 3/4/2021\n---\n", history: null };
  const { head, messages } = readHead(file, { ...settings, dates });
  expect(head.date?.day).toBe(day);
  expect(messages).toEqual([]);
  expect(readHead(file, { ...settings, dates: null }).messages).toMatchObject([{ rule: "date-invalid" }]);
});
