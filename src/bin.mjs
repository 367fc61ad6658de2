#!/usr/bin/env node
// The command line: checks Node, finds the program and hands over to src/cli/. Plain JavaScript that an older Node can read too.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`strandline needs Node 20.19 or later; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}
const [{ gatherProgram, usualShelves }, { findDoor, openDoors, teachTypeScript }, { fileURLToPath }] =
  await Promise.all([import("./program.mjs"), import("./typescript.mjs"), import("node:url")]);
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
// Whoever asks where something went wrong is told the very lines: then the sources are run one by one.
const doors = process.env.STRANDLINE_DEBUG ? null : await gatherProgram(root, usualShelves(root));
if (doors === null) await teachTypeScript();
else openDoors(doors);
const { runCommand } = await import(findDoor(new URL("./cli/index.ts", import.meta.url).href));
process.exitCode = await runCommand(process.argv.slice(2));
