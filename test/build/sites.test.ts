import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { findShared, MESSAGE_LINE, strandline } from "../command.ts";
import { makeFolder } from "../folder.ts";

/** Big sites on a small machine: far more than they need, so that only a build that hangs fails. */
const PATIENCE = 300_000;

const shared = findShared("sites");

/** `npm test` builds the small sites, `npm run audit` builds all. */
function isSmall(site: string): boolean {
  return readdirSync(site, { recursive: true }).length < 150;
}

describe.skipIf(shared === null)("whole sites of others", () => {
  const names =
    shared === null ? [] : readdirSync(shared).filter((name) => env.AUDIT !== undefined || isSmall(join(shared, name)));

  it.each(names.map((_, index) => index))("number %i builds as it is", { timeout: PATIENCE }, async (index) => {
    const site = join(shared ?? "", names[index] ?? "");
    const folder = makeFolder();
    const words = ["build", "--content", site, "--output", join(folder, "site"), "--site-url", "https://example.org"];
    const { status, stdout, stderr } = await strandline(words);
    expect(stderr.split("\n").filter((line) => line.includes(": error: "))).toEqual([]);
    expect(status).toBe(0);
    expect(Number(/^(\d+) entries/.exec(stdout)?.[1])).toBeGreaterThan(30);
    for (const line of stderr.split("\n").filter((text) => text !== "")) {
      expect(line).toMatch(MESSAGE_LINE);
      const [, path = "", number = ""] = /^(.+?):(\d+):\d+: /.exec(line) ?? [];
      expect(existsSync(join(site, path)), line).toBe(true);
      expect(Number(number), line).toBeLessThanOrEqual(readFileSync(join(site, path), "utf8").split("\n").length);
    }
  });
});
