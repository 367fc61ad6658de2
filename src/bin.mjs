#!/usr/bin/env node
// The command line: checks Node, finds the program and hands over to src/cli/. Plain JavaScript that an older Node can read too.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`strandline needs Node 20.19 or later; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}
const [{ startProgram }, { findDoor }] = await Promise.all([import("./start.mjs"), import("./typescript.mjs")]);
await startProgram();
const { runCommand } = await import(findDoor(new URL("./cli/index.ts", import.meta.url).href));
process.exitCode = await runCommand(process.argv.slice(2));
