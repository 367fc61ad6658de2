import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAsset } from "../../src/build/write-asset.ts";
import { renderPages } from "../../src/pages/index.ts";
import { outputPath } from "../../src/urls.ts";
import { theme } from "../../templates/theme.ts";
import { launchBrowser } from "../browser/browser.ts";
import { type StaticServer, serveFolder } from "../browser/static-server.ts";
import { makeSampleSite } from "./sample-site.ts";

const PACKAGES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const AXE = readFileSync(join(PACKAGES, "axe-core/axe.min.js"), "utf8");
const KINDS = [
  "/",
  "/looking-back-2021/",
  "/one-of-everything/",
  "/zh-notes/",
  "/no-date/",
  "/archive/",
  "/tags/",
  "/tags/rust/",
  "/timeline/",
  "/timeline/2021/",
  "/resources/",
  "/spring-week/",
  "/now/",
  "/now-derived/",
  "/open/",
  "/404.html",
];
/** Wide code, tables and formulas scroll inside their own boxes. */
const SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

let browser: Browser;
let server: StaticServer;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strandline-pages-"));
  const site = makeSampleSite();
  const withoutNow = { ...site, entries: site.entries.filter(({ url }) => url !== site.links.now) };
  const derived = renderPages(withoutNow, theme).filter(({ url }) => url === site.links.now);
  const pages = [...renderPages(site, theme), ...derived.map((page) => ({ ...page, url: "/now-derived/" }))];
  for (const { url, contents } of pages) {
    const file = join(folder, outputPath(url, "/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  for (const { path, source } of theme.assets) {
    writeAsset(join(folder, path), source, () => new Uint8Array());
  }
  cpSync(join(PACKAGES, "katex/dist"), join(folder, "assets/katex"), { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, width: number, colorScheme: "light" | "dark") {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

interface AxeReport {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  it.each(KINDS)("%s has no fault that axe finds, text contrast of 7:1 included", async (path) => {
    const page = await open(path, 1280, scheme);
    await page.evaluate(AXE);
    const options = { rules: { "color-contrast-enhanced": { enabled: true } } };
    const report: AxeReport = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
    const faults = report.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("width", () => {
  it.each(KINDS)("%s never scrolls sideways", async (path) => {
    const page = await open(path, 320, "light");
    for (const width of [320, 390, 640, 768, 1100, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await page.evaluate(SIDEWAYS)]).toEqual([width, 0]);
    }
    await page.context().close();
  });

  it("long names of topics leave the journal's own name half of the line", async () => {
    const page = await open("/", 1280, "light");
    const name = "Long-term maintenance of distributed bookkeeping systems by small teams on a small budget";
    await page.evaluate(`document.querySelector(".standing li a").textContent = ${JSON.stringify(name)}`);
    const [title, line] = await Promise.all(
      [".opening > div", ".opening"].map((part) => page.locator(part).boundingBox()),
    );
    expect(title?.width).toBeGreaterThan(0.45 * (line?.width ?? Number.POSITIVE_INFINITY));
    await page.context().close();
  });

  it("a phone gets cards in words instead of the chart", async () => {
    const page = await open("/timeline/", 390, "light");
    expect(await page.locator("svg.lanes").first().isVisible()).toBe(false);
    await page.locator("#periods-2021 summary").click();
    const words = page.locator("#periods-2021 .meters li", { hasText: "started · worked on" }).first();
    expect((await words.boundingBox())?.width).toBeGreaterThan(50);
    expect(await words.locator("span").first().innerText()).toBe("started · worked\u00a0on"); // together with its shape where a line ends
    await page.context().close();
  });
});

describe("keyboard", () => {
  it("reaches the text first and shows where it is", async () => {
    const page = await open("/timeline/", 1280, "light");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the text");
    expect(await page.locator(":focus").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#main");
    await page.context().close();
  });
});
