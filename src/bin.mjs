#!/usr/bin/env node
// The command line: checks Node, teaches it TypeScript and hands over to src/cli/. Plain JavaScript that an older Node can read too.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`strandline needs Node 20.19 or later; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}
const [tsx, node] = await Promise.all([import("tsx/esm/api"), import("node:module")]);
tsx.register({ tsconfig: false });
node.register("./typescript-hooks.mjs", import.meta.url);
const { runCommand } = await import("./cli/index.ts");
process.exitCode = await runCommand(process.argv.slice(2));
