import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLongTimeline } from "../charts/sample-timelines.ts";
import { makeFolder } from "../folder.ts";
import { makeSampleSite } from "../pages/sample-site.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";
import { writeTimelineSite } from "./timeline-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BAR = ".swim .lane a[data-days]";
const folder = makeFolder({}, afterAll);
let browser: Browser;
let server: StaticServer;

/** The sample journal under /, and one of 15 years and 80 topics under /long/. */
beforeAll(async () => {
  writeTimelineSite(folder, "", makeSampleSite().timeline);
  writeTimelineSite(folder, "long", makeLongTimeline(80, 15));
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

/** The controls beside the search wait in a drawer. */
async function openFilter(page: Page): Promise<void> {
  await page.locator(".lane-filter summary").click();
}

/** The bar that has the focus, read in one go. */
function readFocusedBar(page: Page): Promise<{ label: string; href: string | null } | undefined> {
  return page.locator(`${BAR}:focus`).evaluateAll(([bar]) => {
    if (!bar) return undefined;
    const label = bar.getAttribute("aria-label") ?? "";
    return { label, href: bar.getAttribute("href") };
  });
}

describe("the timeline by keyboard", () => {
  it("comes by every bar, each with a sentence of its own", async () => {
    const page = await open("/timeline/");
    const bars = await page.locator(BAR).count();
    expect(bars).toBeGreaterThan(20);
    await page.locator(".swim .name").first().focus();
    const seen = new Set<string>();
    for (let step = 0; step < bars * 2 + 10; step += 1) {
      await page.keyboard.press("Tab");
      const bar = await readFocusedBar(page);
      if (!bar) continue;
      expect(bar.label).toMatch(/^.+: (touched|worked on|deep dive|planned).*, in .+/);
      seen.add(`${bar.label} ${bar.href}`);
    }
    expect(seen.size).toBe(bars);
    await page.context().close();
  });

  it("shows the words behind a bar at once, puts them away on Escape, and leads to them on Enter", async () => {
    const page = await open("/timeline/");
    const bar = page.locator(`${BAR}[href="/looking-back-2021/#january-march"]`).first();
    await bar.focus();
    const note = page.getByRole("tooltip");
    await note.waitFor();
    expect(await note.textContent()).toContain("January – March 2021");
    expect(await bar.getAttribute("aria-describedby")).toBe(await note.getAttribute("id"));
    await page.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/looking-back-2021/#january-march");
    await page.context().close();
  });

  it("goes along a lane and from lane to lane with arrow keys", async () => {
    const page = await open("/timeline/");
    const lane = page.locator(".swim .lane", { hasText: "Rust" }).first();
    await lane.locator("a[data-days]").first().focus();
    await page.keyboard.press("ArrowRight");
    // The first key may have to wait for the script.
    const isFirst = () => lane.locator("a[data-days]").first().locator(":scope:focus").count();
    await expect.poll(isFirst).toBe(0);
    expect(await lane.locator("a[data-days]:focus").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => lane.locator(":focus").count()).toBe(0);
    expect(await page.locator(`${BAR}:focus`).count()).toBe(1);
    await page.context().close();
  });
});

describe("the timeline by mouse", () => {
  it("quotes the author, and lets the pointer reach the note", async () => {
    const page = await open("/timeline/");
    const bar = page.locator(`${BAR}[href="/looking-back-2021/#january-march"]`).first();
    await bar.hover();
    const note = page.getByRole("tooltip");
    await note.locator("q").first().waitFor();
    await note.hover();
    await page.waitForTimeout(500);
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await note.waitFor({ state: "hidden" });
    await page.context().close();
  });

  it("reaches every bar, a day that lies inside a quarter and the quarter around it", async () => {
    const page = await open("/timeline/", { reducedMotion: "reduce" });
    const covered = await page.evaluate(`[...document.querySelectorAll("${BAR}")].filter((bar) => {
      if (!bar.checkVisibility()) return false;
      bar.scrollIntoView({ block: "center" });
      const { left, width, top, height } = bar.querySelector("line").getBoundingClientRect();
      const at = (share) => document.elementFromPoint(left + width * share, top + height / 2)?.closest("a");
      return ![0.1, 0.5, 0.9].some((share) => at(share) === bar);
    }).map((bar) => bar.outerHTML)`);
    expect(covered).toEqual([]);
    await page.context().close();
  });
});

describe("the filter", () => {
  it("narrows lanes and periods, keeps it in the address, and goes back", async () => {
    const page = await open("/timeline/");
    await openFilter(page);
    await page.getByLabel("Depth").selectOption("deep-dive");
    await page.waitForURL("**/timeline/?depth=deep-dive");
    const lanes = page.locator(".swim .lane:visible .name");
    const deep = await lanes.count();
    expect(await page.locator(".lane-filter output").textContent()).toMatch(new RegExp(`^${deep} of \\d+ topics$`));
    expect(await page.locator(".meters li[data-depth=touched]:visible").count()).toBe(0);
    await page.getByLabel("Topic").fill("rust");
    expect(await lanes.allTextContents()).toEqual(["Rust"]);
    await page.reload();
    await page.locator(".swim .lane[hidden]").first().waitFor({ state: "attached" });
    expect(await lanes.allTextContents()).toEqual(["Rust"]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForURL("**/timeline/");
    expect(await lanes.count()).toBeGreaterThan(deep);
    await page.goBack();
    await page.waitForURL("**/timeline/?q=rust&depth=deep-dive");
    await expect.poll(() => lanes.allTextContents()).toEqual(["Rust"]);
    await page.context().close();
  });

  it("keeps what was only touched where that depth is asked for, and hides plans", async () => {
    const page = await open("/timeline/?depth=touched");
    await page.locator(".lane-filter.active").waitFor();
    const touched = ".in-words .meters li:not([data-depth], [data-status=planned])";
    expect(await page.locator(touched).count()).toBeGreaterThan(5);
    expect(await page.locator(`${touched}[hidden]`).count()).toBe(0);
    expect(await page.locator(".in-words .meters li[data-status=planned]:not([hidden])").count()).toBe(0);
    await page.context().close();
  });

  it("leaves no heading above nothing where it finds nothing", async () => {
    const page = await open("/timeline/?q=zeppelin");
    await page.locator(".lane-filter.active").waitFor();
    expect(await page.locator(".lane-filter output").textContent()).toMatch(/^0 of /);
    expect(await page.locator("main h2:visible, main h3:visible, .legend:visible").allTextContents()).toEqual([]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.locator(".in-words h2:visible").first().waitFor();
    expect(await page.locator(".legend:visible").count()).toBe(1);
    await page.context().close();
  });

  it("tells of topics that have no lane, with links to their pages", async () => {
    const page = await open("/tags/");
    const names = await page.locator(".tag-groups a.topic").allTextContents();
    await page.goto(`${server.origin}/timeline/`);
    const lanes = new Set(await page.locator(".swim .lane .name").allTextContents());
    const name = names.find((one) => ![...lanes].some((lane) => lane.toLowerCase().includes(one.toLowerCase()))) ?? "";
    await page.getByLabel("Topic").fill(name);
    const link = page.locator(".lane-filter .beyond a", { hasText: name });
    await link.waitFor();
    expect(await page.locator(".lane-filter output").textContent()).toMatch(/^0 of /);
    await link.click();
    expect(await page.locator("h1").textContent()).toBe(name);
    await page.context().close();
  });

  it("brings a year closer, with months of its own", async () => {
    const page = await open("/timeline/");
    await openFilter(page);
    await page.locator("select[name=year]").selectOption("2021");
    await page.waitForURL("**/timeline/?year=2021");
    await page.locator(".swim .axis .minor", { hasText: "Nov" }).first().waitFor();
    expect(await page.locator(".period-year:visible").count()).toBe(1);
    await page.goBack();
    await page.locator(".swim .axis .major", { hasText: "2024" }).first().waitFor();
    await page.context().close();
  });
});

describe("without a script", () => {
  it("everything is there, nothing is empty, and nothing scrolls sideways at 320 px", async () => {
    const page = await open("/timeline/", { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    expect(await page.locator(".lane-filter:visible, .evidence-note").count()).toBe(0);
    await page.locator(".period-year summary").last().click();
    expect(await page.locator(".period-card:visible .topic").count()).toBeGreaterThan(10);
    expect(await page.locator("svg.lanes").last().isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator("svg.lanes").last().isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(["/timeline/", "/long/timeline/"])("%s never scrolls sideways, its filter included", async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 700 } });
    await page.locator(".lane-filter").waitFor();
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect([width, excess]).toEqual([width, 0]);
    }
    await page.context().close();
  });
});

describe.each(["light", "dark"] as const)("axe, %s", (colorScheme) => {
  it.each(["/timeline/", "/long/timeline/?depth=deep-dive", "/timeline/?year=2021"])(
    "finds nothing in %s",
    async (path) => {
      const page = await open(path, { colorScheme, reducedMotion: "reduce" });
      await page.locator(".lane-filter").waitFor();
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      await page.evaluate(AXE);
      const faults: string[] = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

/** What makes a browser lay a page out at once, or makes it go through all of it. */
const WATCH = `globalThis.calls = {};
for (const [owner, name] of [
  [Element.prototype, "getBoundingClientRect"], [Element.prototype, "getClientRects"], [Element.prototype, "checkVisibility"],
  [globalThis, "getComputedStyle"], [Document.prototype, "querySelectorAll"], [Element.prototype, "querySelectorAll"],
  [Document.prototype, "createElement"], [globalThis, "fetch"],
]) {
  const own = owner[name];
  owner[name] = function (...given) { calls[name] = (calls[name] ?? 0) + 1; return own.apply(this, given); };
}`;

describe("loading the timeline of 15 years and 80 topics", () => {
  it("costs its scripts nothing before it is used: no look at the page, no change to it", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(`${server.origin}/long/timeline/`, { waitUntil: "load" });
    expect(await page.evaluate("calls")).toEqual({});
    const plain = await open("/long/timeline/", { javaScriptEnabled: false });
    const parsed = (markup: string) => markup.replace(/<noscript>.*?<\/noscript>/gs, "");
    expect(parsed(await page.content())).toBe(parsed(await plain.content()));
    await openFilter(page);
    await page.getByLabel("Depth").selectOption("deep-dive");
    await expect.poll(() => page.locator(".lane-filter output").textContent()).toMatch(/^\d+ of 80 topics$/);
    expect(await page.locator("#periods-2010 .period-card:visible").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => page.locator("#periods-2010:visible").count()).toBe(0);
    await Promise.all([context.close(), plain.context().close()]);
  });

  it("opens the latest year on a phone, which can be closed as the others can", async () => {
    const page = await open("/long/timeline/", { viewport: { width: 390, height: 800 } });
    const latest = page.locator("details[data-latest]");
    await expect.poll(() => latest.getAttribute("open")).toBe("");
    expect(await latest.locator(".period-card:visible").count()).toBe(3);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => latest.locator(".period-card").count()).toBeGreaterThan(3);
    await latest.locator("summary").click();
    expect(await latest.locator(".period-card:visible").count()).toBe(0);
    await page.context().close();
  });

  it("makes few elements, and lays out what is seen of them", async () => {
    const page = await open("/long/timeline/");
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable");
    const { metrics } = await client.send("Performance.getMetrics");
    const objects = metrics.find(({ name }) => name === "LayoutObjects")?.value;
    expect(Number(await page.evaluate("document.querySelectorAll('*').length"))).toBeLessThan(950);
    expect(objects).toBeLessThan(850);
    expect(statSync(join(folder, "long/timeline/index.html")).size).toBeLessThan(280_000);
    await page.context().close();
  });

  it("has every lane and every year without a script, and with one as soon as they are opened or printed", async () => {
    const plain = await open("/long/timeline/", { javaScriptEnabled: false });
    const page = await open("/long/timeline/");
    const [bars, cards] = [await plain.locator(BAR).count(), await plain.locator(".period-card").count()];
    expect([bars > 400, cards > 100]).toEqual([true, true]);
    await page.locator(".more-lanes summary").click();
    await expect.poll(() => page.locator(BAR).count()).toBe(bars);
    await page.locator("#periods-2022 summary").click();
    await page.locator("#periods-2022 .period-card").first().waitFor();
    expect(await page.locator("#periods-2021, #periods-2010").count()).toBe(0);
    await page.locator(".earlier-years > summary").click();
    await page.locator("#periods-2010 summary").click();
    expect(await page.locator("#periods-2010 .period-card:visible").count()).toBeGreaterThan(5);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".period-card").count()).toBe(cards);
    await Promise.all([page.context().close(), plain.context().close()]);
  });
});

describe("the chart that is drawn together", () => {
  it("gives each lane its own shapes when they are filtered, each in the place of its link", async () => {
    const page = await open("/long/timeline/");
    await page.evaluate(
      "import('/long/assets/lane-shapes.js').then(({ separateLanes }) => separateLanes(document.querySelector('.swim > svg.lanes')))",
    );
    expect(await page.locator(".swim > svg.lanes > :is(.shapes, .slant)").count()).toBe(0);
    const astray = await page.evaluate(`[...document.querySelectorAll(".lane > .slant")].filter((mark) => {
      const link = mark.parentElement.querySelectorAll("a[data-days]")[mark.dataset.bar];
      return !link.dataset.status.split(" ").some((one) => mark.classList.contains(one));
    }).length`);
    expect([(await page.locator(".lane > .slant").count()) > 10, astray]).toEqual([true, 0]);
    const strays = await page.evaluate(`[...document.querySelectorAll(".shapes .bar")].filter((bar) => {
      const links = bar.closest(".lane").querySelectorAll("a[data-days]");
      const [own, link] = [bar, links[bar.dataset.bar].firstElementChild].map((one) => one.getBoundingClientRect());
      return Math.abs(own.left - link.left) > 1.5 || Math.abs(own.right - link.right) > 2.5;
    }).length`);
    expect([await page.locator(".shapes .bar").count(), strays]).toEqual([await page.locator(BAR).count(), 0]);
    await page.context().close();
  });
});

describe("where colours are forced", () => {
  it("the overview has those of the system, its lower bars paler", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, forcedColors: "active" });
    const page = await context.newPage();
    await page.goto(`${server.origin}/long/timeline/`);
    const fills = await page.evaluate(
      `["deep-dive", "touched"].map((depth) => getComputedStyle(document.querySelector(".overview ." + depth)).fill)`,
    );
    expect(fills).toEqual(["rgb(0, 0, 0)", expect.stringMatching(/0\.5 0\.5 0\.5|128, 128, 128/)]);
    const samples = await page.evaluate(
      `["deep-dive", "worked-on", "touched"].map((depth) => getComputedStyle(document.querySelector(".overview-key ." + depth), "::before").backgroundColor)`,
    );
    expect(new Set([samples].flat()).size).toBe(3);
    expect(samples).toEqual([
      "rgb(0, 0, 0)",
      expect.stringMatching(/^(?:ok)?lab/),
      expect.stringMatching(/^(?:ok)?lab/),
    ]);
    await context.close();
  });
});

describe("where scripts run, but none can be fetched", () => {
  it("every drawer leads to a page that says the same", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${server.origin}/long/timeline/`);
    const drawers = page.locator("main details:has(> noscript):not(.lane-filter *)");
    expect(await drawers.count()).toBeGreaterThan(3);
    for (const drawer of await drawers.all()) {
      await drawer.locator("summary").click();
      expect(await drawer.locator("> .onward a").isVisible()).toBe(true);
    }
    await context.close();
  });
});

describe("the timeline of 15 years and 80 topics on paper", () => {
  it("takes fewer than 8 pages", async () => {
    const page = await open("/long/timeline/");
    const paper = await page.pdf({
      format: "A4",
      margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" },
    });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(8);
    await page.context().close();
  });
});

describe("weight", () => {
  const size = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;

  it("of the timeline of 15 years and 80 topics is at most 60 kB in all, of its scripts 15", async () => {
    const page = await open("/long/timeline/");
    await page.locator(BAR).first().focus();
    await page.getByRole("searchbox").fill("7"); // a bar that had the focus has a label, too
    await page.locator(".lane-filter.active").waitFor();
    const files: string[] = await page.evaluate(
      "performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)",
    );
    expect(files).toContain("/long/assets/timeline.js");
    const own = files.filter((file) => /\.(?:css|js)$/.test(file));
    const scripts = own.filter((file) => file.endsWith(".js"));
    const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0);
    expect(sum(["long/timeline/index.html", ...own])).toBeLessThan(60_000);
    expect(sum(scripts)).toBeLessThan(15_000);
    await page.context().close();
  });
});
