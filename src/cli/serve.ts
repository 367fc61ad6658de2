import { spawn } from "node:child_process";
import { type FSWatcher, watch } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isFolder } from "../build/content-root.ts";
import { contains, refuseOutput, resolveReal } from "../build/publish.ts";
import { makeEmptyInput } from "../eleventy.ts";
import { complain, say, UsageError } from "./console.ts";
import { type BuildFlags, toArguments } from "./flags.ts";
import { findBasePath } from "./journal.ts";
import { findContent, loadProject, type Project } from "./project.ts";

const BIN = fileURLToPath(new URL("../bin.mjs", import.meta.url));
/** Editors write a file in several steps; wait this many milliseconds for the last of them. */
const SETTLE = 80;

/**
 * Shows the site on a local server and builds it afresh whenever something changes. Each build is a process of its own, so
 * that templates and settings in code are read anew too; a build with errors leaves the last good site on show.
 */
export async function runServe(flags: BuildFlags & { port: number }): Promise<number> {
  const project = await loadProject();
  const content = findContent(flags, project.choices);
  const refusal = refuseOutput(flags.output, content);
  if (refusal !== null) throw new UsageError(refusal);
  await rebuild(flags);
  const server = await startServer(flags, content);
  const rounds = followChanges(() => rebuild(flags));
  const watchers = watchFolders(foldersOf(project, content), resolveReal(flags.output), rounds.request);
  await waitForSignal();
  for (const watcher of watchers) watcher.close();
  await server.stop();
  return 0;
}

function rebuild(flags: BuildFlags): Promise<void> {
  const child = spawn(process.execPath, [BIN, "build", ...toArguments(flags)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((done, fail) => child.once("error", fail).once("close", () => done()));
}

async function startServer(flags: BuildFlags & { port: number }, content: string) {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const input = makeEmptyInput();
  const eleventy = new Eleventy(input.path, flags.output, {
    configPath: "",
    pathPrefix: await findBasePath(flags, content),
    config: (config) =>
      config.setServerOptions({
        // Every build ends with a new list of its files: that is when open pages load anew.
        watch: [join(flags.output, ".strandline")],
        domDiff: false,
        messageOnStart: ({ localhostUrl }: { localhostUrl: string }) => `${localhostUrl} shows it; Ctrl+C stops it.`,
        logger: { info: say, log: () => {}, error: complain },
      }),
  });
  await eleventy.init();
  await eleventy.serve(flags.port);
  return {
    stop: async () => {
      await eleventy.stopWatch();
      input.remove();
    },
  };
}

/** Runs `work` once per burst of requests, never twice at a time, and once more for what was asked for meanwhile. */
export function followChanges(work: () => Promise<void>): { request(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work().catch((cause) => complain(String(cause)));
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  return {
    request: () => {
      clearTimeout(timer);
      timer = setTimeout(run, SETTLE);
    },
  };
}

/** What a site is made of: entries, the author's own pages, templates and choices in code. */
function foldersOf({ choices, config }: Project, content: string): string[] {
  const folders = [content, choices.pages ?? "pages", join(dirname(config), "templates")];
  return [...folders.filter(isFolder), config];
}

function watchFolders(paths: string[], output: string, request: () => void): FSWatcher[] {
  return paths.map((path) => {
    const recursive = isFolder(path);
    const folder = recursive ? resolveReal(path) : dirname(resolveReal(path));
    const watcher = watch(path, { recursive }, (_event, name) => {
      const changed = name === null ? folder : resolve(folder, name);
      if (!contains(output, changed) && !isStaging(output, changed)) request();
    });
    watcher.on("error", (cause) => complain(`strandline: changes in ${path} cannot be followed: ${cause.message}`));
    return watcher;
  });
}

/** The folders that a build makes beside its output, `._site-1a2b3c4d-new`, matter when the output lies in the content folder. */
function isStaging(output: string, changed: string): boolean {
  const prefix = join(dirname(output), `.${output.slice(dirname(output).length + 1)}-`);
  return changed.startsWith(prefix) || changed.split(sep).includes(".git");
}

function waitForSignal(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done()).once("SIGTERM", () => done());
  });
}
