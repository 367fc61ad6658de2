import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The file in every output folder that lists what a build wrote there, so that nothing else is ever deleted. */
const MANIFEST = ".strandline";
const MANIFEST_HEAD = "# Files that Strandline wrote; the next build replaces them.";
/** Files that systems put into every folder somebody looks at. */
const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Files in an output folder that no build has written, sorted: [] where a build may replace the whole folder. */
export function findForeignFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const written = new Set([MANIFEST, ...readManifest(folder)]);
  return listFiles(folder).filter((file) => !written.has(file) && !LITTER.has(file.split("/").at(-1) ?? ""));
}

/** Marks all that is in the folder now as written by a build. */
export function writeManifest(folder: string): void {
  const files = listFiles(folder).filter((file) => file !== MANIFEST);
  writeFileSync(join(folder, MANIFEST), `${[MANIFEST_HEAD, ...files].join("\n")}\n`);
}

/** Deletes the files of an earlier build and nothing else. */
export function clearOutput(folder: string): void {
  for (const file of readManifest(folder)) rmSync(join(folder, file), { force: true });
}

function readManifest(folder: string): string[] {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(1);
  return lines.filter((line) => line !== "" && !line.split("/").includes("..") && !line.startsWith("/"));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort();
}
