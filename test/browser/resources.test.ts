import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { makeFolder } from "../folder.ts";
import { makeSampleSite } from "../pages/sample-site.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";
import { writePages } from "./write-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = makeFolder({}, afterAll);
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  writePages(
    folder,
    renderPages(makeSampleSite(), theme).filter(({ url }) => url === "/resources/"),
  );
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function visit<T>(path: string, look: (page: Page) => Promise<T>, javaScriptEnabled = true): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(fault.message));
    await page.goto(server.origin + path);
    const result = await look(page);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const shown = (page: Page) => page.locator(".cards > li:visible .card-title").allTextContents();
const status = (page: Page) => page.getByRole("status").textContent();

describe("the filter of the catalogue", () => {
  it("is not there without scripts, and every card is", async () => {
    await visit(
      "/resources/",
      async (page) => {
        expect(await page.locator(".finder").isVisible()).toBe(false);
        expect(await shown(page)).toHaveLength(5);
      },
      false,
    );
  });

  it("filters by words whatever their case, tells how many are left, and writes it into the address", async () => {
    await visit("/resources/", async (page) => {
      expect(await status(page)).toBe("5 in all");
      await page.getByLabel("Find").fill("TIDE  explained");
      expect(await shown(page)).toEqual(["A tide table, explained"]);
      expect(await status(page)).toBe("1 of 5 shown");
      expect(await page.locator("section.drawer:visible").count()).toBe(1);
      expect(new URL(page.url()).searchParams.get("q")).toBe("TIDE  explained");
      await page.getByRole("button", { name: "Show all" }).click();
      expect(await shown(page)).toHaveLength(5);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  it("filters by kind, topic and year at once", async () => {
    await visit("/resources/", async (page) => {
      expect(await page.locator(".finder option").count()).toBe(3); // filled on the first use
      await page.getByLabel("Used in", { exact: true }).focus();
      await page.getByLabel("Used in", { exact: true }).selectOption("2024");
      const of2024 = await shown(page);
      expect(of2024.length).toBeGreaterThan(1);
      await page.getByLabel("Kind", { exact: true }).selectOption("Repositories");
      expect(await shown(page)).toEqual(["a/b"]);
      await page.getByLabel("Topic", { exact: true }).selectOption("Kubernetes");
      expect(await shown(page)).toEqual([]);
      expect(await status(page)).toBe("0 of 5 shown");
    });
  });

  it("starts as the address says, and passes over what it does not know", async () => {
    await visit("/resources/?kind=book&topic=Bayesian+Inference&year=1066&other=1#by-topic", async (page) => {
      expect(await status(page)).toBe("1 of 5 shown");
      await page.getByLabel("Kind", { exact: true }).selectOption("");
      const url = new URL(page.url());
      expect([url.search, url.hash]).toEqual(["?topic=Bayesian+Inference&other=1", "#by-topic"]);
    });
  });

  it("works by keyboard and without a fault that axe finds", async () => {
    await visit("/resources/?q=tide", async (page) => {
      await page.getByLabel("Find").focus();
      for (const name of ["kind", "topic", "year"]) {
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").getAttribute("name")).toBe(name);
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await status(page)).toBe("5 in all");
      expect(await page.locator(":focus").getAttribute("name")).toBe("q");
      await page.evaluate(AXE);
      const report: { violations: { id: string }[] } = await page.evaluate("axe.run(document)");
      expect(report.violations.map(({ id }) => id)).toEqual([]);
    });
  });
});
