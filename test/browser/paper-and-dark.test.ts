import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Goal } from "../../src/model.ts";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { makeFolder } from "../folder.ts";
import { sampleEntry, sampleSite, sampleTag } from "../pages/machine-sample.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";
import { writePages } from "./write-pages.ts";

const PICTURES = `<p><img id="drawing" src="/tide.svg" alt="" width="64" height="24"></p>
<p>Words <img id="inline" src="/tide.svg" alt="" width="64" height="24" class="inline"> and words</p>
<p><img id="photo" src="/tide.jpg" alt="" width="64" height="24"></p>`;

const folder = makeFolder({}, afterAll);
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  const notes = Array.from({ length: 600 }, (_, at) =>
    sampleEntry(`note-${at}`, `20${10 + (at % 12)}-03-${String(1 + (at % 28)).padStart(2, "0")}`),
  );
  const tags = Array.from({ length: 400 }, (_, at) => sampleTag(`topic-${at}`, notes.slice(at, at + 2)));
  const goals = Array.from({ length: 300 }, (_, at): Goal => {
    const place = { path: `note-${at}.md`, line: 9, entry: `/note-${at}/` };
    const by = [{ ...place, text: `The brass kettle has its handle again, the ${at}th of this winter.` }];
    const text = `Mend the brass kettle and its handle before the winter fair, ${at}`;
    return {
      ...place,
      text,
      period: null,
      since: null,
      state: at % 3 === 0 ? "open" : "met",
      by: at % 3 === 0 ? [] : by,
    };
  });
  const site = sampleSite([sampleEntry("pictures", null, { html: PICTURES }), ...notes], { tags, goals });
  const isLookedAt = ({ url }: { url: string }) => /^\/(?:archive|open|pictures|tags)\/$/.test(url);
  writePages(folder, renderPages(site, theme).filter(isLookedAt));
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function visit<T>(path: string, scheme: "light" | "dark", look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ colorScheme: scheme });
  try {
    await page.goto(server.origin + path);
    return await look(page);
  } finally {
    await page.close();
  }
}

it("an archive of 600 notes is printed on a few sheets", async () => {
  const pdf = await visit("/archive/", "light", (page) => page.pdf({ format: "A4" }));
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(9);
});

it("an index of 400 topics is printed on a few sheets", async () => {
  const pdf = await visit("/tags/", "light", (page) => page.pdf({ format: "A4" }));
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

it("a list of 300 goals is printed on a few sheets", async () => {
  const pdf = await visit("/open/", "light", (page) => page.pdf({ format: "A4" }));
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(9);
});

describe("drawings", () => {
  const ground = (id: string) => `getComputedStyle(document.getElementById("${id}")).backgroundColor`;

  it("lie on a light sheet in the dark, and on the page itself in the light", async () => {
    const all = (page: Page) => page.evaluate<string[]>(`[${["drawing", "inline", "photo"].map(ground)}]`);
    const none = "rgba(0, 0, 0, 0)";
    expect(await visit("/pictures/", "dark", all)).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)", none]);
    expect(await visit("/pictures/", "light", all)).toEqual([none, none, none]);
  });

  it("stand alone as a block, and among words in their line", async () => {
    const display = (id: string) => `getComputedStyle(document.getElementById("${id}")).display`;
    const both = (page: Page) => page.evaluate<string[]>(`[${["drawing", "inline"].map(display)}]`);
    expect(await visit("/pictures/", "light", both)).toEqual(["block", "inline"]);
  });
});
