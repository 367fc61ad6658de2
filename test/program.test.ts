import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { gatherProgram, usualShelves } from "../src/program.mjs";
import { strandline } from "./command.ts";
import { makeFolder, readTree, writeFiles } from "./folder.ts";

/** A project with the doors of the real one, each of a line or two. */
const PROJECT = {
  "src/cli/index.ts": 'export { mark } from "../html.ts";\nexport const name: string = "one";\n',
  "src/eleventy.ts": "export const here: string = import.meta.url;\n",
  "src/html.ts": "export const mark: object = {};\n",
  "templates/theme.ts": 'export { mark } from "../src/html.ts";\n',
  ".eleventy.ts": 'export default (await import("./templates/theme.ts")).mark;\n',
};
/** A file that was changed this very moment may have been read before that: such a program is not kept. */
const settle = () => new Promise((done) => setTimeout(done, 60));

async function gather(root: string, shelves: readonly string[]) {
  const doors = await gatherProgram(root, shelves);
  const load = (path: string) => import(/* @vite-ignore */ doors?.[pathToFileURL(join(root, path)).href] ?? "none");
  return { doors, load };
}

describe("the joined program", () => {
  it("holds each module once, at its own address", async () => {
    const root = makeFolder(PROJECT);
    const { load } = await gather(root, [makeFolder()]);
    const { mark, name } = await load("src/cli/index.ts");
    expect(name).toBe("one");
    expect((await load("src/html.ts")).mark).toBe(mark);
    expect((await load("templates/theme.ts")).mark).toBe(mark);
    expect((await load(".eleventy.ts")).default).toBe(mark);
    expect((await load("src/eleventy.ts")).here).toBe(pathToFileURL(join(root, "src/eleventy.ts")).href);
  });

  it("is kept until a module changes", async () => {
    const [root, shelf] = [makeFolder(PROJECT), makeFolder()];
    await settle();
    const { doors } = await gather(root, [shelf]);
    const before = readTree(shelf);
    expect((await gather(root, [shelf])).doors).toEqual(doors);
    expect(readTree(shelf)).toEqual(before);
    writeFiles(root, { "src/html.ts": "export const mark = 'changed';\n" });
    await settle();
    const { load } = await gather(root, [shelf]);
    expect((await load("src/cli/index.ts")).mark).toBe("changed");
    expect((await (await gather(root, [shelf])).load("src/cli/index.ts")).mark).toBe("changed");
  });

  it("is made anew where half of it is gone", async () => {
    const [root, shelf] = [makeFolder(PROJECT), makeFolder()];
    await settle();
    await gather(root, [shelf]);
    const [name = ""] = readdirSync(shelf);
    writeFileSync(join(shelf, name, "program.json"), "{");
    expect((await (await gather(root, [shelf])).load("src/cli/index.ts")).name).toBe("one");
    for (const item of readdirSync(join(shelf, name), { withFileTypes: true }))
      if (item.isDirectory()) rmSync(join(item.parentPath, item.name), { recursive: true });
    expect((await (await gather(root, [shelf])).load("src/cli/index.ts")).name).toBe("one");
  });

  it("lies on the first shelf that can be written to", async () => {
    const root = makeFolder(PROJECT);
    const [folder, good] = [makeFolder({ file: "" }), makeFolder()];
    expect((await gather(root, [join(folder, "file"), good])).doors).not.toBeNull();
    expect(readdirSync(good)).toHaveLength(1);
    expect((await gather(root, [join(folder, "file")])).doors).toBeNull();
  });

  it.each([
    [
      "imports by a name that is not written there",
      { "plan.ts": "export const load = (name: string) => import(name);\n" },
    ],
    ["is no TypeScript", { "plan.ts": 'import "./plan.cjs";\n', "plan.cjs": "module.exports = __dirname;\n" }],
    ["cannot be read", { "plan.ts": "export const = 1;\n" }],
  ])("is none where code of the author's own %s", async (_what, files) => {
    const root = makeFolder({ ...PROJECT, ...files, ".eleventy.ts": 'import "./plan.ts";\nexport default null;\n' });
    const shelf = makeFolder();
    expect((await gather(root, [shelf])).doors).toBeNull();
    expect((await gather(root, [shelf])).doors).toBeNull();
  });

  it("can be made of Strandline itself", async () => {
    const root = dirname(fileURLToPath(new URL(".", import.meta.url)));
    expect(await gatherProgram(root, usualShelves(root))).not.toBeNull();
  });

  it("makes the same site as its sources, one by one", async () => {
    const cwd = makeFolder({
      "content/a.md": "---\ndate: 2024-03-01\ntags: [Rust]\n---\n$x$\n\n```rust\nfn a() {}\n```\n",
    });
    mkdirSync(join(cwd, "pages"));
    await strandline(["build", "--output", "joined"], { cwd });
    await strandline(["build", "--output", "one-by-one"], { cwd, env: { STRANDLINE_DEBUG: "1" } });
    const tree = readTree(join(cwd, "joined"));
    expect(Object.keys(tree).length).toBeGreaterThan(10);
    expect(readTree(join(cwd, "one-by-one"))).toEqual(tree);
  });
});
