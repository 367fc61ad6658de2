import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const BIN = join(ROOT, "src/bin.mjs");
const REGISTER = new URL("../src/register.mjs", import.meta.url).href;

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `strandline …` as an author does, in a process of its own. */
export function strandline(words: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  return runNode([BIN, ...words], options);
}

/** Runs `eleventy --config=.eleventy.ts …` of this project, without the command line of Strandline. */
export function eleventy(words: string[], options: { cwd: string }, loader = REGISTER): Promise<Outcome> {
  const program = join(ROOT, "node_modules/@11ty/eleventy/cmd.cjs");
  return runNode(["--import", loader, program, "--config=.eleventy.ts", ...words], options);
}

function runNode(words: string[], { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv }): Promise<Outcome> {
  const child = spawn(process.execPath, words, {
    cwd: cwd ?? ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    outcome.stderr += text;
  });
  return new Promise((done, fail) => {
    child.once("error", fail).once("close", (status) => done({ ...outcome, status }));
  });
}

/** Real journals that lie beside the project in some checkouts, 'seeds' or 'sites/…'; null where they do not. */
export function findShared(name: string): string | null {
  const path = join(ROOT, "../shared", name);
  if (existsSync(path)) return path;
  process.stderr.write(`Skipped: there is no ../shared/${name} beside this checkout.\n`);
  return null;
}

/** What every line of a report looks like. */
export const MESSAGE_LINE = /^\S.*:[1-9]\d*:[1-9]\d*: (?:error|warning): .+ \([a-z0-9-]+\)$/;
