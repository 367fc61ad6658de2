import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignAddresses } from "../../src/entries/addresses.ts";
import { readHead } from "../../src/entries/head.ts";
import { buildLinkIndex } from "../../src/entries/link-index.ts";
import type { Head, Settings } from "../../src/model.ts";
import { formatMessage } from "../../src/report.ts";
import { readSettings } from "../../src/settings/index.ts";
import { outputPath } from "../../src/urls.ts";

const { settings } = readSettings(null, { today: "2024-06-01", origin: "https://example.org" });

function heads(files: Record<string, string>, more: Partial<Settings> = {}): Head[] {
  return Object.entries(files).map(
    ([path, text]) => readHead({ path, text, history: null }, { ...settings, ...more }).head,
  );
}

function assign(files: Record<string, string>): { urls: Record<string, string>; notices: string[]; heads: Head[] } {
  const assigned = assignAddresses(heads(files), settings);
  const urls = Object.fromEntries(assigned.heads.map((head) => [head.path, head.url]));
  return { urls, notices: assigned.messages.map(formatMessage), heads: assigned.heads };
}

describe("assignAddresses", () => {
  it("keeps what is free, without a word", () => {
    const { urls, notices } = assign({ "a.md": "", "b/index.md": "" });
    expect(urls).toEqual({ "a.md": "/a/", "b/index.md": "/b/" });
    expect(notices).toEqual([]);
  });

  it("gives the later of two the address of its whole name, and names both files", () => {
    const { urls, notices } = assign({ "2022-02-01-week.md": "", "2022-01-01-week.md": "" });
    expect(urls).toEqual({ "2022-01-01-week.md": "/week/", "2022-02-01-week.md": "/2022-02-01-week/" });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^2022-02-01-week\.md:1:1: warning: .*2022-01-01-week\.md.*\(address-taken\)$/);
  });

  it("tells README, index and page of one name apart", () => {
    const { urls } = assign({ "x.md": "", "x/index.md": "", "x/README.md": "" });
    expect(urls).toEqual({ "x.md": "/x/", "x/index.md": "/x/index/", "x/README.md": "/x/readme/" });
  });

  it("lets the author write /now/ and /open/ himself, but no redirect or file there", () => {
    const { urls, notices } = assign({
      "now.md": "",
      "a.md": "---\npermalink: /open/\n---\n",
      "b.md": "---\naliases: [/now/]\n---\n",
    });
    expect(urls).toEqual({ "now.md": "/now/", "a.md": "/open/", "b.md": "/b/" });
    expect(notices).toHaveLength(1);
    const alone = assign({ "b.md": "---\naliases: [/open/]\n---\n" });
    expect(alone.heads[0]?.redirects).toEqual([]);
    expect(alone.notices[0]).toMatch(/redirect-taken/);
  });

  it("resolves links to /now and /open, whoever wrote them", () => {
    const { heads: written } = assign({ "now.md": "" });
    expect(buildLinkIndex(written, [], settings).addresses).toMatchObject({ "/now": "/now/", "/open": "/open/" });
  });

  it("counts", () => {
    const chosen = "---\npermalink: /same/\n---\n";
    const { urls } = assign({ "a.md": chosen, "b.md": chosen, "same.md": "" });
    expect(urls).toEqual({ "a.md": "/same/", "b.md": "/b/", "same.md": "/same-2/" });
  });

  it("sees that case and a final slash make no difference on a disk", () => {
    const { urls } = assign({ "a.md": "---\nurl: /Foo/\n---\n", "foo.md": "", "b.md": "---\nurl: /foo.html\n---\n" });
    expect(urls).toEqual({ "a.md": "/Foo/", "foo.md": "/foo-2/", "b.md": "/foo.html" });
  });

  it("never makes a folder of a file", () => {
    const { urls, notices } = assign({
      "a.md": "---\nurl: /x.html\n---\n",
      "b.md": "---\nurl: /x.html/y/\n---\n",
      "c.md": "---\nurl: /q.html/z/\n---\n",
      "d.md": "---\nurl: /q.html\n---\n",
    });
    expect(urls).toEqual({ "a.md": "/x.html", "b.md": "/b/", "c.md": "/q.html/z/", "d.md": "/d/" });
    expect(notices).toHaveLength(2);
  });

  it("lets an address that was chosen go before one that was not", () => {
    const { urls, notices } = assign({ "a.md": "", "z.md": "---\npermalink: /a/\n---\n" });
    expect(urls).toEqual({ "a.md": "/a-2/", "z.md": "/a/" });
    expect(notices[0]).toMatch(/^a\.md:1:1: .*z\.md/);
  });

  it.each([
    ["tags.md", "/tags-2/"],
    ["tags/rust.md", "/tags-2/rust/"],
    ["timeline/2020.md", "/timeline-2/2020/"],
    ["resources/index.md", "/resources/index/"],
    ["Archive.md", "/archive-2/"],
    ["404.md", "/404-2/"],
    ["feed.xml.md", "/feed.xml-2/"],
  ])("keeps %s off the site's own pages", (path, url) => {
    const { urls, notices } = assign({ [path]: "" });
    expect(urls).toEqual({ [path]: url });
    expect(notices[0]).toMatch(/page of the site itself.*\(address-reserved\)$/);
  });

  it("keeps an entry off the home page", () => {
    const { urls, notices } = assign({ "index.md": "---\npermalink: /\n---\n" });
    expect(urls).toEqual({ "index.md": "/index/" });
    expect(notices[0]).toMatch(/^index\.md:2:1: .*\(address-reserved\)$/);
  });

  it("redirects old addresses where no page lives now", () => {
    const { heads: assigned, notices } = assign({
      "a.md": "---\naliases: [/old/, /b/, /a/, /tags/x/]\n---\n",
      "b.md": "---\naliases: /old/\n---\n",
    });
    expect(assigned.map((head) => head.redirects)).toEqual([["/old/"], []]);
    expect(notices).toEqual([
      expect.stringMatching(/^a\.md:2:1: warning: the old address \/b\/ is that of b\.md.*redirect-taken/),
      expect.stringMatching(/^a\.md:2:1: warning: the old address \/tags\/x\/ belongs to a page of the site/),
      expect.stringMatching(/^b\.md:2:1: warning: the old address \/old\/ is that of a\.md/),
    ]);
  });

  it("gives the same addresses in whatever order the files come, each once and inside the output", () => {
    const name = fc.constantFrom(
      "a",
      "A",
      "2022-01-01-a",
      "2022-01-02-a",
      "index",
      "README",
      "tags",
      "ü",
      "x.html",
      "!?",
      "..",
      "%23",
    );
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join("/")}.md`);
    const line = fc.constantFrom("", "url: /a/", "url: /x.html", "slug: a", "aliases: [/a/, /x.html/b/]", "url: /");
    const files = fc.uniqueArray(fc.tuple(path, line), { selector: ([unique]) => unique, maxLength: 12 });
    fc.assert(
      fc.property(files, (list) => {
        const text = (key: string): string => (key === "" ? "" : `---\n${key}\n---\n`);
        const run = (order: typeof list) => assign(Object.fromEntries(order.map(([file, key]) => [file, text(key)])));
        const forward = run(list);
        expect(run(list.toReversed()).urls).toEqual(forward.urls);
        const outputs = forward.heads
          .flatMap((head) => [head.url, ...head.redirects])
          .map((url) => outputPath(url, "/"));
        expect(new Set(outputs.map((file) => file.toLowerCase())).size).toBe(outputs.length);
        for (const file of outputs) expect(file.split("/")).not.toEqual(expect.arrayContaining([".."]));
      }),
    );
  });
});

describe("buildLinkIndex", () => {
  const site: Partial<Settings> = { basePath: "/j/" };
  const index = (files: Record<string, string>, others: string[] = []) =>
    buildLinkIndex(assignAddresses(heads(files, site), { ...settings, ...site }).heads, others, {
      ...settings,
      ...site,
    });

  it("knows the pages of tags and categories, where other generators put them too", () => {
    const { heads: read } = assign({ "a.md": "---\ntags: [C++]\ncategories: Tides\n---\n" });
    const { addresses } = buildLinkIndex(read, [], settings);
    expect(addresses["/tags/c-plus-plus"]).toBe("/tags/c-plus-plus/");
    expect(addresses["/categories/tides"]).toBe("/tags/tides/");
  });

  it("knows pages and files by path", () => {
    const { pages, files } = index({ "notes/A b.md": "" }, ["notes/Tide chart.png"]);
    expect(pages).toEqual({ "notes/A b.md": "/j/notes/a-b/" });
    expect(files).toEqual({ "notes/Tide chart.png": "/j/notes/Tide%20chart.png" });
  });

  it("knows names: files with and without date, folders, titles, aliases", () => {
    const { names } = index({
      "2022-02-01-First Steps.md": "---\ntitle: The *first* steps\naliases: [Beginnings, /old/]\n---\n",
      "maps/index.md": "",
      "other/first steps.md": "",
    });
    expect(names["first steps"]).toEqual(["2022-02-01-First Steps.md", "other/first steps.md"]);
    for (const name of ["2022-02-01-first steps", "the first steps", "beginnings"]) {
      expect(names[name]).toEqual(["2022-02-01-First Steps.md"]);
    }
    expect(names.maps).toEqual(["maps/index.md"]);
    expect(names["/old/"]).toBeUndefined();
    expect(names.index).toBeUndefined();
  });

  it("knows addresses of now, of before, and of other generators", () => {
    const { addresses } = index({
      "posts/2022-02-01-maps.md": "---\nurl: /cartography/\naliases: /atlas.html\ncategories: [geo]\n---\n",
    });
    const ways = [
      "/cartography",
      "/atlas",
      "/posts/maps",
      "/posts/2022-02-01-maps",
      "/maps",
      "/2022/02/01/maps",
      "/geo/2022/02/01/maps",
    ];
    for (const way of ways) expect(addresses[way]).toBe("/j/cartography/");
    expect(addresses["/timeline"]).toBe("/j/timeline/");
    expect(addresses["/"]).toBe("/j/");
  });

  it("does not guess between two, nor over a page that exists", () => {
    const { addresses } = index({
      "a/x.md": "---\nurl: /one/\n---\n",
      "b/x.md": "---\nurl: /two/\n---\n",
      "c/one.md": "",
    });
    expect(addresses["/x"]).toBeUndefined();
    expect(addresses["/one"]).toBe("/j/one/");
  });

  it("takes any name for what it is", () => {
    const { names, pages } = index({ "constructor.md": "", "__proto__.md": "" });
    expect(Object.hasOwn(names, "constructor")).toBe(true);
    expect(Object.keys(pages)).toHaveLength(2);
    expect(Object.getPrototypeOf(names)).toBe(Object.prototype);
  });
});
