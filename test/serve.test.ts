import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { followChanges } from "../src/cli/serve.ts";
import { BIN } from "./command.ts";
import { makeFolder, writeFiles } from "./folder.ts";

/** A rebuild takes seconds on a busy machine. */
const PATIENCE = { timeout: 90_000, interval: 200 };

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

describe("strandline serve", () => {
  it("shows the site, follows every kind of change and keeps the last good site", { timeout: 400_000 }, async () => {
    const cwd = makeFolder({
      "content/a.md": "# One\n",
      "content/journal.yaml": "url: https://example.org/notes/\n",
      "pages/mine.11ty.ts": 'export const data = { permalink: "/mine.txt" };\nexport const render = () => "first";\n',
    });
    const port = await findFreePort();
    const server = spawn(process.execPath, [BIN, "serve", "--port", String(port)], { cwd });
    onTestFinished(() => {
      server.kill("SIGKILL");
    });
    let told = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (text: Buffer) => (told += text));
    const show = async (path: string) => {
      const response = await fetch(`http://localhost:${port}/notes/${path}`).catch(() => null);
      return response === null ? "no server" : response.ok ? response.text() : String(response.status);
    };

    await vi.waitFor(async () => expect(await show("a/")).toContain("One"), PATIENCE);
    expect(told).toContain(`http://localhost:${port}/notes/`);
    writeFiles(cwd, { "content/a.md": "# Two\n", "content/new/b.md": "# Three\n" });
    await vi.waitFor(async () => expect(await show("a/")).toContain("Two"), PATIENCE);
    await vi.waitFor(async () => expect(await show("new/b/")).toContain("Three"), PATIENCE);
    writeFiles(cwd, { "content/new/b.md": "---\ndate: 2020-13-45\n---\n" });
    await vi.waitFor(() => expect(told).toMatch(/^new\/b\.md:2:\d+: error: /m), PATIENCE);
    expect(await show("new/b/")).toContain("Three");
    rmSync(join(cwd, "content/new"), { recursive: true });
    await vi.waitFor(async () => expect(await show("new/b/")).toBe("404"), PATIENCE);
    writeFiles(cwd, {
      "pages/mine.11ty.ts": 'export const data = { permalink: "/mine.txt" };\nexport const render = () => "second";\n',
    });
    await vi.waitFor(async () => expect(await show("mine.txt")).toBe("second"), PATIENCE);

    const ended = new Promise((done) => server.once("close", done));
    server.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});

describe("followChanges", () => {
  it("works once for a burst, never twice at a time, and once more for what came meanwhile", async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    let running = 0;
    let most = 0;
    let times = 0;
    const { request } = followChanges(async () => {
      times++;
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 1000));
      running--;
    });
    for (let burst = 0; burst < 5; burst++) request();
    await vi.advanceTimersByTimeAsync(500);
    request();
    await vi.advanceTimersByTimeAsync(200);
    request();
    await vi.advanceTimersByTimeAsync(5000);
    expect({ times, most }).toEqual({ times: 2, most: 1 });
  });
});
