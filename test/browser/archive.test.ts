import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { makeFolder } from "../folder.ts";
import { sampleEntry, sampleSite } from "../pages/machine-sample.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";
import { writePages } from "./write-pages.ts";

const folder = makeFolder({}, afterAll);
let browser: Browser;
let server: StaticServer;

/** So many entries without a date that their groups are folded. */
beforeAll(async () => {
  const entries = ["knots", "sails"].flatMap((name) =>
    Array.from({ length: 210 }, (_, at) => sampleEntry(`${name}/${at}`, null)),
  );
  writePages(
    folder,
    renderPages(sampleSite(entries), theme).filter(({ url }) => url === "/archive/"),
  );
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it.each([true, false])(
  "a link to a folded group opens it, with a script or without (%s)",
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${server.origin}/archive/`);
    const note = page.getByRole("link", { name: "About sails/7", exact: true });
    expect(await note.isVisible()).toBe(false);
    await page.locator(".jump a", { hasText: "sails" }).click();
    await note.waitFor();
    expect(await page.getByRole("link", { name: "About knots/7", exact: true }).isVisible()).toBe(false);
    await context.close();
  },
);
