import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TocItem } from "../../src/model.ts";
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

/** A table of contents with so many headings below each of its main ones. */
function contentsOf(...counts: number[]): TocItem[] {
  const item = (name: string, children: TocItem[]): TocItem => ({ anchor: name, title: name, children });
  return counts.map((count, at) =>
    item(
      `part-${at}`,
      Array.from({ length: count }, (_, below) => item(`part-${at}-${below}`, [])),
    ),
  );
}

const ENTRIES = {
  uneven: contentsOf(1, 1, 3, 2, 1),
  flat: contentsOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  long: contentsOf(14),
  main: contentsOf(5, 0, 0, 6, 5, 0, 4, 0),
};

beforeAll(async () => {
  const entries = Object.entries(ENTRIES).map(([name, toc]) => sampleEntry(name, null, { toc }));
  writePages(folder, renderPages(sampleSite(entries), theme));
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The left edge of each heading in the contents, 0 for the first column and 1 for the second, by its name. */
async function columnsOf(name: string): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  try {
    await page.goto(`${server.origin}/${name}/`);
    return await page.evaluate<Record<string, number>>(`(() => {
      const all = [...document.querySelectorAll(".toc li a")];
      const middle = document.querySelector(".toc").getBoundingClientRect();
      const side = (a) => (a.getBoundingClientRect().left < middle.left + middle.width / 2 ? 0 : 1);
      return Object.fromEntries(all.map((a) => [a.textContent, side(a)]));
    })()`);
  } finally {
    await page.close();
  }
}

describe("a table of contents in two columns", () => {
  it("keeps a heading with all that stands under it where that is short", async () => {
    const columns = await columnsOf("uneven");
    for (const [name, column] of Object.entries(columns))
      expect([name, columns[name.slice(0, 6)]]).toEqual([name, column]);
    expect(new Set(Object.values(columns)).size).toBe(2);
  });

  it("parts what is long, but leaves no line alone", async () => {
    const columns = Object.values(await columnsOf("long"));
    expect(columns.filter((column) => column === 0).length).toBeGreaterThan(5);
    expect(columns.filter((column) => column === 1).length).toBeGreaterThan(5);
    expect(columns.slice(0, 2)).toEqual([0, 0]);
  });

  it("balances what has nothing below it", async () => {
    const columns = Object.values(await columnsOf("flat"));
    expect(columns.filter((column) => column === 0)).toHaveLength(6);
  });

  it("balances the main headings where all others are left out", async () => {
    const columns = Object.entries(await columnsOf("main")).filter(([name]) => /^part-\d$/.test(name));
    expect(columns.map(([, column]) => column)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });
});
