import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Address of a module → address of the file to import in its stead. */
/** @typedef {Readonly<Record<string, string>>} Doors */

/**
 * The program laid end to end. Loaded one by one, its thousand modules cost each run three seconds of work, so they are joined into
 * few files, which are kept, and made anew when one of the modules has changed.
 * @param {string} root Folder of the package.
 * @param {readonly string[]} shelves Folders to keep it in: the first that can be written to.
 * @returns {Promise<Doors | null>} null where nothing can be kept or joined: then the sources must be run as they are.
 */
export async function gatherProgram(root, shelves) {
  const shelf = openShelf(`program-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`, shelves);
  if (shelf === null) return null;
  const kept = readKept(shelf);
  if (kept !== null && isWhole(kept)) return kept.doors;
  try {
    const { joinProgram } = await import("./join-program.mjs");
    return await joinProgram(root, shelf);
  } catch {
    return null; // what is wrong with the sources is told by running them
  }
}

/** Where tools keep what they made: in the node_modules of the package or around it, else in the user's own cache folder. */
export function usualShelves(root) {
  const parts = root.split(sep);
  const installed = parts.lastIndexOf("node_modules");
  const modules = installed === -1 ? join(root, "node_modules") : parts.slice(0, installed + 1).join(sep);
  const home = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return [...(existsSync(modules) ? [join(modules, ".cache")] : []), home].map((folder) => join(folder, "strandline"));
}

/** Changes whenever the file does: nobody can set back when a file was last changed. */
export function stampOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.size} ${found.ctimeMs}`;
}

function openShelf(name, shelves) {
  for (const folder of shelves) {
    try {
      mkdirSync(join(folder, name), { recursive: true });
      accessSync(join(folder, name), constants.W_OK);
      return join(folder, name);
    } catch {} // not ours to write to: the next
  }
  return null;
}

function readKept(shelf) {
  try {
    return JSON.parse(readFileSync(join(shelf, "program.json"), "utf8"));
  } catch {
    return null;
  }
}

/** Whether no module has changed since, and nobody has cleared the shelf. */
function isWhole({ stamps, doors }) {
  const files = Object.values(doors ?? {}).map((url) => fileURLToPath(url));
  return stamps.every(([path, stamp]) => stampOf(path) === stamp) && files.every((file) => existsSync(file));
}
