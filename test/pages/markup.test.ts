import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { MARKUP_RULES } from "../markup-rules.ts";
import { sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

const checker = new HtmlValidate(MARKUP_RULES);

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
