import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { gatherProgram, usualShelves } from "./program.mjs";
import { openDoors, teachTypeScript } from "./typescript.mjs";

/** Finds the program joined, or has its sources loaded one by one: so also for whoever asks where something went wrong. */
export async function startProgram() {
  // Regular expressions become machine code once, not bytecode first (ARCHITECTURE.md).
  setFlagsFromString("--no-regexp-tier-up");
  const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
  const doors = process.env.STRANDLINE_DEBUG ? null : await gatherProgram(root, usualShelves(root));
  if (doors === null) await teachTypeScript();
  else openDoors(doors);
}
