import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findShared, strandline } from "../command.ts";
import { makeFolder, readTree } from "../folder.ts";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./static-server.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CONTRAST = JSON.stringify({ rules: { "color-contrast-enhanced": { enabled: true } } });
/** Many pages in one test, on a machine that may be busy: only a browser that hangs fails. */
const PATIENCE = 600_000;
/** The frame around what the author wrote; his own markup may be at odds with it. */
const WHOLE_PAGES = ["", "archive/", "tags/", "timeline/", "resources/", "now/", "open/", "404.html"];

/** Journals of others: the seeds, and the first site that is small. */
function findJournals(): string[] {
  const [seeds, sites] = [findShared("seeds"), findShared("sites")];
  const small = (site: string) => readdirSync(site, { recursive: true }).length < 150;
  const site = sites === null ? undefined : readdirSync(sites).find((name) => small(join(sites, name)));
  return [...(seeds === null ? [] : [seeds]), ...(sites === null || site === undefined ? [] : [join(sites, site)])];
}

/** One page of each kind. */
function pickPages(tree: Record<string, string>): string[] {
  const pages = Object.keys(tree)
    .filter((file) => file.endsWith("index.html") && !tree[file]?.includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/, ""));
  const heaviest = (pattern: RegExp) =>
    pages
      .filter((path) => pattern.test(path))
      .sort((a, b) => (tree[`${b}index.html`]?.length ?? 0) - (tree[`${a}index.html`]?.length ?? 0))
      .slice(0, 1);
  const others = /^(?!tags\/|timeline\/|resources\/|archive\/|now\/|open\/|$)/;
  return [...WHOLE_PAGES, ...heaviest(/^tags\/./), ...heaviest(/^timeline\/./), ...heaviest(others)];
}

const journals = findJournals();

describe.skipIf(journals.length === 0).each(journals.length === 0 ? ["no journal"] : journals)(
  "the pages of %s",
  (journal) => {
    const folder = makeFolder({}, afterAll);
    let tree: Record<string, string>;
    let browser: Browser;

    beforeAll(async () => {
      cpSync(journal, join(folder, "content"), { recursive: true });
      const built = await strandline(["build", "--content", join(folder, "content"), "--output", join(folder, "site")]);
      expect(built.status).toBe(0);
      tree = readTree(join(folder, "site"));
      browser = await launchBrowser();
    }, PATIENCE);

    afterAll(() => browser?.close());

    it.each(["light", "dark"] as const)("are free of faults, %s", { timeout: PATIENCE }, async (colorScheme) => {
      const server = await serveFolder(join(folder, "site"));
      const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const path of pickPages(tree)) {
        await page.goto(`${server.origin}/${path}`);
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        await page.evaluate(AXE);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await page.evaluate(
            `axe.run(document, ${CONTRAST}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
          );
          expect(found, `${path} at ${width} px`).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 900 });
        const excess = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(excess, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      await context.close();
      await server.stop();
    });

    it("are valid around what the author wrote", { timeout: PATIENCE }, async () => {
      const { MARKUP_RULES } = await import("../markup-rules.ts");
      const checker = new HtmlValidate(MARKUP_RULES);
      const faults: string[] = [];
      for (const path of pickPages(tree).filter(
        (one) => WHOLE_PAGES.includes(one) || /^(?:tags|timeline)\//.test(one),
      )) {
        const contents = Buffer.from(
          tree[path.endsWith(".html") ? path : `${path}index.html`] ?? "",
          "latin1",
        ).toString();
        const { results } = await checker.validateString(contents);
        for (const { messages } of results)
          faults.push(...messages.map(({ line, ruleId, message }) => `/${path}:${line} ${ruleId}: ${message}`));
      }
      expect(faults).toEqual([]);
    });
  },
);
