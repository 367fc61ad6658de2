import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { strandline } from "../command.ts";
import { makeFolder, readTree } from "../folder.ts";
import { findBrokenLinks, findRepeatedIds } from "../site-links.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BASE = "/journal/";
/** Many pages in one test, on a machine that may be busy: only a browser that hangs fails. */
const PATIENCE = 300_000;
/** Bars of a chart that are followed in the browser, spread over all of it. */
const MOST_FOLLOWED = 16;

const folder = makeFolder({}, afterAll);
const site = join(folder, "site");
let tree: Record<string, string>;
let browser: Browser;
let server: StaticServer;

/** The demo journal, built as an author builds it, below a base path. */
beforeAll(async () => {
  const built = await strandline(["build", "--output", site, "--base-path", BASE]);
  expect(built.status).toBe(0);
  tree = readTree(site);
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site, BASE)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** One page of each kind, by its file. */
function pickPages(): string[] {
  const isPage = (file: string) => file.endsWith("index.html") && !tree[file]?.includes('http-equiv="refresh"');
  const files = Object.keys(tree).filter(isPage);
  const first = (pattern: RegExp, text = /./) =>
    files.find((file) => pattern.test(file) && text.test(tree[file] ?? "")) ?? "";
  return [
    ...[
      "index.html",
      "archive/index.html",
      "tags/index.html",
      "timeline/index.html",
      "resources/index.html",
      "now/index.html",
      "open/index.html",
      "404.html",
    ],
    ...[first(/^tags\/.+\/index/), first(/^timeline\/\d{4}\/index/)],
    ...[first(/./, /class="katex/), first(/./, /class="shiki/), first(/./, /<figure|<img/)],
  ].filter((file) => file !== "");
}

interface Visit {
  page: Page;
  /** What the console and the network complain about. */
  faults: string[];
}

async function visit(file: string, context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    if (!response.url().startsWith(server.origin)) faults.push(`from elsewhere: ${response.url()}`);
  });
  await page.goto(`${server.origin}${BASE}${file.replace(/index\.html$/, "")}`);
  return { page, faults };
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
    "axe.run().then((result) => result.violations)",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(["light", "dark"] as const)("the demo journal in a browser, %s", (colorScheme) => {
  it("shows each kind of page on a phone and on a desk without a fault", { timeout: PATIENCE }, async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
    const files = pickPages();
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const { page, faults } = await visit(file, context);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findViolations(page), `${file} at ${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(excess, `${file} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(faults, file).toEqual([]);
      await page.close();
    }
    await context.close();
  });
});

/** Names whose shape of status stands on a line that the name itself does not reach; names that were cut short. */
const FIND_LOST_MARKS = `(() => {
  const lost = [];
  for (const topic of document.querySelectorAll(".topic[data-status]")) {
    if (getComputedStyle(topic, "::after").content === "none" || !topic.checkVisibility()) continue;
    const name = document.createRange();
    name.selectNodeContents(topic.firstChild);
    if (topic.getBoundingClientRect().bottom - name.getBoundingClientRect().bottom > 8) lost.push(topic.textContent);
  }
  for (const name of document.querySelectorAll(".overview a"))
    if (name.scrollWidth > name.clientWidth + 1 || getComputedStyle(name).textOverflow === "ellipsis") lost.push(name.textContent);
  return lost;
})()`;

describe("the demo journal in small and on paper", () => {
  it("cuts no name short and leaves no shape alone on a line", { timeout: PATIENCE }, async () => {
    const context = await browser.newContext();
    for (const file of pickPages()) {
      const { page } = await visit(file, context);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(FIND_LOST_MARKS), `${file} at ${width} px`).toEqual([]);
      }
      await page.close();
    }
    await context.close();
  });

  it("names its author at the head of the first sheet and ends with its text", { timeout: PATIENCE }, async () => {
    const context = await browser.newContext({ viewport: { width: 680, height: 1000 } });
    for (const file of pickPages()) {
      const { page } = await visit(file, context);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".colophon .by").innerText(), file).toBe("by Ruth Askew");
      expect((await page.locator(".colophon").boundingBox())?.y, file).toBeLessThan(40);
      expect(await page.locator(".turn").isVisible(), file).toBe(false);
      await page.close();
    }
    await context.close();
  });
});

describe("the demo journal by keyboard", () => {
  it("starts each page with a link that skips to the content", { timeout: PATIENCE }, async () => {
    for (const file of pickPages()) {
      const context = await browser.newContext();
      const { page } = await visit(file, context);
      await page.keyboard.press("Tab");
      expect(String(await page.evaluate("document.activeElement?.getAttribute('href')")), file).toMatch(/^#/);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(`document.querySelector(location.hash)?.matches("main, main *")`), file).toBe(true);
      await context.close();
    }
  });
});

/** What stands in the text of a page, closed drawers included, as it is printed; the controls that scripts add are no text of it. */
const READ_TEXT = `(() => {
  dispatchEvent(new Event("beforeprint"));
  const copy = document.body.cloneNode(true);
  for (const extra of copy.querySelectorAll(".finder, form, output, script, [role=status], [role=tooltip]")) extra.remove();
  return copy.textContent.replace(/\\s+/g, " ").trim();
})()`;

describe("the demo journal without JavaScript", () => {
  it("says on each kind of page what it says with it", { timeout: PATIENCE }, async () => {
    const [plain, scripted] = await Promise.all([
      browser.newContext({ javaScriptEnabled: false }),
      browser.newContext({ reducedMotion: "reduce" }),
    ]);
    for (const file of pickPages()) {
      const [without, given] = [await visit(file, plain), await visit(file, scripted)];
      const text = String(await without.page.evaluate(READ_TEXT));
      expect(text.length, file).toBeGreaterThan(50);
      expect(await given.page.evaluate(READ_TEXT), file).toBe(text);
      await Promise.all([without.page.close(), given.page.close()]);
    }
    await Promise.all([plain.close(), scripted.close()]);
  });
});

describe("the evidence of the demo journal", () => {
  it("is one step from every bar: an entry with the words marked, or the topic's page that quotes them", () => {
    const page = tree["timeline/index.html"] ?? "";
    const bars = page.split(/(?=<a [^>]*data-days)/).slice(1);
    expect(bars.length).toBeGreaterThan(50);
    const lost = bars.filter((bar) => {
      const path = new RegExp(`href="${BASE}([^"#]*)`).exec(bar)?.[1] ?? "";
      const isSpoken = /aria-label="[^"]+: (?:touched|worked on|deep dive|planned)[^"]*, (?:in [^"]+|\d+ times)"/.test(
        bar,
      );
      return !isSpoken || !/ class="(?:told |words")/.test(tree[`${path}index.html`] ?? "");
    });
    expect(lost).toEqual([]);
  });
});

describe.each(["timeline/", "timeline/2023/"])("the bars of the demo journal, /%s", (path) => {
  const bars = ".swim .lane a[data-days]:visible";

  it("are reached by Tab in their order, each with a sentence for a name", { timeout: PATIENCE }, async () => {
    const context = await browser.newContext();
    const { page } = await visit(path, context);
    await page.locator(".swim .lane a").first().focus();
    const nameOf = (bar: string) => `${bar}.ariaLabel`;
    const all: string[] = await page.evaluate(
      `[...document.querySelectorAll(".swim .lane a[data-days]")].filter((bar) => bar.checkVisibility()).map((bar) => ${nameOf("bar")})`,
    );
    expect(all.length).toBeGreaterThan(20);
    for (const name of all) expect(name).toMatch(/^.+: (?:touched|worked on|deep dive|planned)\b.*, in ./);
    const reached: unknown[] = [];
    const isInChart = "document.activeElement?.closest('.swim svg.lanes') !== null";
    while (await page.evaluate(isInChart)) {
      const isBar = await page.evaluate("document.activeElement.matches('[data-days]')");
      if (isBar) reached.push(await page.evaluate(nameOf("document.activeElement")));
      await page.keyboard.press("Tab");
    }
    expect(reached).toEqual(all);
    await context.close();
  });

  it("lead on Enter to a place in view that marks or quotes the words", { timeout: PATIENCE }, async () => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const { page } = await visit(path, context);
    const targets = await page.locator(bars).evaluateAll((list) => list.map((bar) => bar.getAttribute("href") ?? ""));
    const different = [...new Set(targets)];
    const every = Math.ceil(different.length / MOST_FOLLOWED);
    for (const target of different.filter((_, index) => index % every === 0)) {
      await page.goto(`${server.origin}${BASE}${path}`);
      await page.locator(`.swim .lane a[data-days][href="${target}"]:visible`).first().press("Enter");
      await page.waitForURL(`${server.origin}${target}`);
      await page.waitForLoadState();
      const isShown = await page.evaluate(`(() => {
        const at = location.hash === "" ? document.querySelector("main") : document.getElementById(decodeURIComponent(location.hash.slice(1)));
        return at !== null && at.checkVisibility() && at.getBoundingClientRect().top < innerHeight;
      })()`);
      expect(isShown, target).toBe(true);
      expect(await page.locator("main :is(.told, .words):visible").count(), target).toBeGreaterThan(0);
    }
    await context.close();
  });
});

describe("the links of the demo journal", () => {
  it("all lead to a page, a file or an anchor that is there, and no id stands twice", () => {
    expect(findBrokenLinks(tree, BASE)).toEqual([]);
    expect(findRepeatedIds(tree)).toEqual([]);
    expect(Object.keys(tree).filter((file) => file.endsWith(".html")).length).toBeGreaterThan(50);
  });
});
