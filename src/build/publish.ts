import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, resolve, sep } from "node:path";
import { findForeignFiles, writeManifest } from "./output-folder.ts";

/** Why a folder must not become the output, as a sentence for the author; null where it may. */
export function refuseOutput(output: string, content: string): string | null {
  const folder = resolveReal(output);
  const source = resolveReal(content);
  const name = JSON.stringify(output);
  if (folder === parse(folder).root || folder === resolveReal(homedir()))
    return `The output ${name} is no folder for a site: everything in it would be replaced.`;
  if (contains(folder, resolveReal(process.cwd())))
    return `The output ${name} holds the folder you are in: choose a folder of its own, such as _site.`;
  if (contains(folder, source))
    return `The output ${name} holds the content folder: choose a folder of its own, such as _site.`;
  if (existsSync(folder) && !statSync(folder).isDirectory()) return `The output ${name} is a file, not a folder.`;
  const foreign = findForeignFiles(folder);
  if (foreign.length === 0) return null;
  const examples = foreign.slice(0, 3).join(", ") + (foreign.length > 3 ? ", …" : "");
  return `The output ${name} holds files that no build has put there (${examples}): move them away or choose another folder.`;
}

/**
 * Lets `write` fill a fresh folder beside the output and puts that in the output's place, whole. When `write` fails the old
 * output stands as it was and nothing is left behind.
 */
export async function publish(output: string, write: (staging: string) => Promise<void>): Promise<void> {
  const target = resolveReal(output);
  const parent = dirname(target);
  const madeParent = mkdirSync(parent, { recursive: true });
  const token = randomBytes(4).toString("hex");
  const staging = join(parent, `.${basename(target)}-${token}-new`);
  const removeStaging = () => rmSync(staging, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    removeStaging();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // When one file fails Eleventy may still be writing others, so what it leaves is taken away at the very end as well.
  process.once("exit", removeStaging);
  try {
    mkdirSync(staging);
    await write(staging);
    writeManifest(staging);
    swapFolders(staging, target, join(parent, `.${basename(target)}-${token}-old`));
  } catch (cause) {
    removeStaging();
    if (madeParent !== undefined) rmSync(madeParent, { recursive: true, force: true });
    throw cause;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function swapFolders(staging: string, target: string, aside: string): void {
  if (!existsSync(target)) {
    renameSync(staging, target);
    return;
  }
  renameSync(target, aside);
  try {
    renameSync(staging, target);
  } catch (cause) {
    renameSync(aside, target);
    throw cause;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** The absolute path without links, for a folder that may not exist yet. */
export function resolveReal(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(resolveReal(parent), basename(absolute));
}
