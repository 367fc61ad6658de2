import { describe, expect, it } from "vitest";
import { formatMessage } from "../../src/report.ts";
import { readBasePath, readSettings, splitSiteUrl } from "../../src/settings/index.ts";

const today = "2024-06-01";
const URL_LINE = "url: https://example.org\n";

function read(source: string | null, overrides = {}) {
  const { settings, messages } = readSettings(source, { today, ...overrides });
  return { settings, messages: messages.map(formatMessage) };
}

describe("readSettings", () => {
  it("fills in every default and says that feeds need an address", () => {
    const { settings, messages } = read(null);
    expect(settings).toEqual({
      title: "Learning journal",
      subtitle: "",
      description: "",
      author: "",
      language: "en",
      origin: "http://localhost:8080",
      basePath: "/",
      permalink: null,
      exclude: [],
      drafts: false,
      future: false,
      dates: null,
      hemisphere: "north",
      previews: true,
      today,
    });
    expect(messages).toEqual([expect.stringMatching(/^journal\.yaml:1:1: warning: .*\(site-url\)$/)]);
  });

  it.each(["", "# nothing yet\n", "\uFEFF"])("takes %j for no settings", (source) => {
    expect(read(source)).toEqual(read(null));
  });

  it("reads every key", () => {
    const source = `title: 2020 in review
subtitle: Notes
description: |
  About
author: Ada
language: pt_br
url: https://example.org/journal
permalink: /:year/:slug/
exclude: drafts/**
drafts: true
future: true
dates: european
hemisphere: south
previews: false
`;
    expect(read(source)).toEqual({
      settings: {
        ...{ title: "2020 in review", subtitle: "Notes", description: "About", author: "Ada", language: "pt-BR" },
        ...{ origin: "https://example.org", basePath: "/journal/", permalink: "/:year/:slug/" },
        ...{
          exclude: ["drafts/**"],
          drafts: true,
          future: true,
          dates: "european",
          hemisphere: "south",
          previews: false,
          today,
        },
      },
      messages: [],
    });
  });

  it("lets base_path win over the path of url, and the command line over both", () => {
    const source = "url: https://example.org/a\nbase_path: b\n";
    expect(read(source).settings.basePath).toBe("/b/");
    const over = read(source, { basePath: "/c/", origin: "https://other.example", drafts: true });
    expect(over.settings).toMatchObject({ basePath: "/c/", origin: "https://other.example", drafts: true });
    expect(read(null, { origin: "https://other.example" }).messages).toEqual([]);
  });

  it("names an unknown key with its line and what was meant", () => {
    const { messages } = read(`${URL_LINE}basepath: /x/\ntheme: blue\n`);
    expect(messages).toEqual([
      expect.stringMatching(/^journal\.yaml:2:1: warning: .*did you mean "base_path".*\(unknown-key\)$/),
      expect.stringMatching(/^journal\.yaml:3:1: warning: .*"theme" is no setting.*\(unknown-key\)$/),
    ]);
  });

  it.each([
    ["title: [a]", "8"],
    ["title: {a: b}", "8"],
    ["drafts: maybe", "9"],
    ["exclude: {a: b}", "10"],
    ["exclude: [1, 2]", "10"],
    ["language: klingon language", "11"],
    ["base_path: /a b/", "12"],
    ["base_path: ../up", "12"],
    ["permalink: /:year/", "12"],
    ["permalink: /:slug/:author/", "12"],
    ["permalink: /../:slug/", "12"],
  ])("refuses `%s` at its place and keeps the default", (line, column) => {
    const { settings, messages } = read(`${URL_LINE}${line}\n`);
    expect(messages).toEqual([
      expect.stringMatching(new RegExp(`^journal\\.yaml:2:${column}: error: .*\\(settings-invalid\\)$`)),
    ]);
    expect(settings).toEqual(read(URL_LINE).settings);
  });

  it.each(["example.org", "ftp://example.org", "javascript:alert(1)", "https://a@b.example", "https://x.example/?q"])(
    "refuses the address %s",
    (url) => {
      expect(read(`url: "${url}"`).messages).toEqual([expect.stringMatching(/^journal\.yaml:1:6: error: "url"/)]);
    },
  );

  it("reports broken YAML at its place", () => {
    expect(read(`${URL_LINE}title: a: b\n`).messages[0]).toMatch(
      /^journal\.yaml:2:8: error: .*quotes.*\(yaml-syntax\)$/,
    );
    expect(read(`${URL_LINE}title: "a\n`).messages[0]).toMatch(
      /^journal\.yaml:2:8: error: .*not closed.*\(yaml-syntax\)$/,
    );
    expect(read("- a\n- b\n").messages[0]).toMatch(/^journal\.yaml:1:1: error: .*\(settings-invalid\)$/);
  });

  it("refuses the same key twice", () => {
    expect(read(`${URL_LINE}title: a\ntitle: b\n`).messages).toEqual([
      expect.stringMatching(/^journal\.yaml:3:1: error: .*twice/),
    ]);
  });

  it("is not impressed by __proto__", () => {
    read(`${URL_LINE}__proto__: {polluted: true}\n`);
    expect("polluted" in {}).toBe(false);
  });
});

describe("addresses of a site", () => {
  it.each([
    ["https://Example.org", { origin: "https://example.org", basePath: "/" }],
    ["https://example.org:8443/a/b", { origin: "https://example.org:8443", basePath: "/a/b/" }],
    ["example.org", null],
    ["https://example.org/?a", null],
  ])("%s", (address, split) => {
    expect(splitSiteUrl(address)).toEqual(split);
  });

  it.each([
    ["", "/"],
    ["/", "/"],
    ["journal", "/journal/"],
    ["//journal//", "/journal/"],
    ["a/../b", null],
    ["a b", null],
  ])("base path %j → %j", (path, read) => {
    expect(readBasePath(path)).toBe(read);
  });
});
