import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

const checker = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "no-inline-style": "off", // KaTeX and highlighted code bring their own
    "no-trailing-whitespace": "off",
    "no-raw-characters": "off",
    "doctype-style": "off",
    "long-title": "off", // the author's
    "attribute-boolean-style": "off", // bodies are serialised with empty values
    "no-deprecated-attr": "off", // tables of GFM are aligned with `align`
    "void-style": "off", // KaTeX writes <path/>
    "require-sri": "off", // files of the same site
    "prefer-native-element": ["error", { exclude: ["region", "group", "img", "note"] }],
  },
});

const site = makeSampleSite();
const withoutNow = { ...site, entries: site.entries.filter(({ url }) => url !== site.links.now) };
const derived = renderPages(withoutNow, theme).filter(({ url }) => url === site.links.now);
const pages = [...renderPages(site, theme), ...derived, ...renderPages(sampleSite([]), theme)].filter(
  ({ url }) => !url.endsWith(".svg"),
);

describe("markup", () => {
  it.each(pages)("$url is valid", async ({ contents }) => {
    const report = await checker.validateString(contents);
    const faults = report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(pages)("$url has one h1 and no level left out", ({ contents }) => {
    const levels = [...contents.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});
