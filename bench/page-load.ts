/**
 * Main-thread work of a browser that loads the timeline of 15 years and 80 topics: `npm run bench:page [-- RUNS]` (default 15).
 * Each run is a fresh window; the browser's own account (CDP, Performance.getMetrics) of the time from the request until
 * everything is painted, median and range of the runs: by the clock, which also runs while the thread waits for another process or for
 * its turn, and what the thread itself worked. Beside it, in turn with it, an empty page from the same server: what the browser and
 * those who watch it take for any page. Nothing is subtracted. Meant for a quiet machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/browser/browser.ts";
import { serveFolder } from "../test/browser/static-server.ts";
import { writeTimelineSite } from "../test/browser/timeline-site.ts";
import { makeLongTimeline } from "../test/charts/sample-timelines.ts";

const PARTS = ["TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration"] as const;
/** For what a page does after its load event. */
const REST = 400;

type Times = Record<(typeof PARTS)[number], number>;

const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), "page-load-"));
writeFileSync(join(folder, "index.html"), '<!doctype html>\n<html lang="en"><title>Empty</title></html>\n');
writeTimelineSite(folder, "long", makeLongTimeline(80, 15));
const [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
for (const width of [1280, 390]) {
  await load(browser, "/long/timeline/", width); // the first window pays for the browser itself
  const [times, worked, empty]: [Times[], Times[], Times[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    times.push(await load(browser, "/long/timeline/", width));
    worked.push(await load(browser, "/long/timeline/", width, "threadTicks"));
    empty.push(await load(browser, "/", width));
  }
  process.stdout.write(`${width} px\n`);
  for (const part of PARTS) process.stdout.write(`  ${part.padEnd(20)}${describe(times.map((time) => time[part]))}\n`);
  process.stdout.write(
    `  ${"work of the thread".padEnd(20)}${describe(worked.map(({ TaskDuration }) => TaskDuration))}\n`,
  );
  process.stdout.write(`  ${"empty page".padEnd(20)}${describe(empty.map(({ TaskDuration }) => TaskDuration))}\n`);
}
await Promise.all([browser.close(), server.stop()]);
rmSync(folder, { recursive: true });

/** Milliseconds of one load; 'timeTicks' are the clock's, 'threadTicks' those in which the main thread ran. */
async function load(
  within: Browser,
  path: string,
  width: number,
  timeDomain: "timeTicks" | "threadTicks" = "timeTicks",
): Promise<Times> {
  const context = await within.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable", { timeDomain });
  const read = async (): Promise<Times> => {
    const { metrics } = await client.send("Performance.getMetrics");
    const timeIn = (part: string) => (metrics.find(({ name }) => name === part)?.value ?? 0) * 1000;
    return {
      TaskDuration: timeIn("TaskDuration"),
      ScriptDuration: timeIn("ScriptDuration"),
      RecalcStyleDuration: timeIn("RecalcStyleDuration"),
      LayoutDuration: timeIn("LayoutDuration"),
    };
  };
  const before = await read();
  await page.goto(server.origin + path, { waitUntil: "load" });
  await page.waitForTimeout(REST);
  const after = await read();
  await context.close();
  for (const part of PARTS) after[part] -= before[part];
  return after;
}

function describe(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round((sorted.length - 1) * share)] ?? 0).toFixed(1).padStart(6);
  return `${at(0.5)} ms  (${at(0).trim()} – ${at(1).trim()})`;
}
