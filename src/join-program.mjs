import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { stampOf } from "./program.mjs";

/** What is imported from outside: the command line, and what a configuration of the author's own is made of (README.md). */
const DOORS = ["src/cli/index.ts", "src/eleventy.ts", "src/html.ts", "templates/theme.ts", ".eleventy.ts"];
/** What stays where it is: packages that find files beside themselves or of which a run needs little, and what teaches Node TypeScript. */
const APART = /^(?:@11ty\/|@resvg\/|fontkit$|@shikijs\/langs|@shikijs\/themes|shiki\/wasm$)|\/typescript\.mjs$/;
/** A program that was made so many milliseconds ago has no run any more that still loads parts of it. */
const FORGOTTEN = 60 * 60 * 1000;
/** Clocks of disks lag behind by a few milliseconds. */
const LAG = 20;

/** Joins the modules into files on the shelf. The author's own code is left as it is when it might work differently there. */
export async function joinProgram(root, shelf) {
  const started = Date.now();
  const folder = mkdtempSync(join(shelf, "joined-"));
  try {
    const { paths, isSafe } = await bundle(root, folder);
    const stamps = [...paths, ...besides(root)].map((path) => [path, stampOf(path)]);
    const doors = isSafe ? Object.fromEntries(DOORS.map((door, index) => doorOf(root, folder, door, index))) : null;
    // A file that changed meanwhile may have been read before or after: such a program is for this run only.
    if (paths.every((path) => statSync(path).ctimeMs < started - LAG)) keep(shelf, { stamps, doors });
    forgetOthers(shelf, folder);
    return doors;
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw cause;
  }
}

async function bundle(root, outdir) {
  const own = { isSafe: true };
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(DOORS.map((door, index) => [`door-${index}`, door])),
    ...{ outdir, bundle: true, splitting: true, format: "esm", platform: "node", target: "node20" },
    ...{ outExtension: { ".js": ".mjs" }, legalComments: "none", logLevel: "silent", metafile: true },
    tsconfigRaw: "{}",
    // Packages of the older kind ask for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as newRequire } from "node:module"; const require = newRequire(import.meta.url);',
    },
    plugins: [keepApart(), readOwn(root, own)],
  });
  const paths = Object.keys(metafile.inputs).map((path) => resolve(root, path));
  return { paths, isSafe: own.isSafe && paths.every((path) => isOfPackage(root, path) || path.endsWith(".ts")) };
}

/** Whether a file is of a package that Strandline uses, also where Strandline is one among them. */
function isOfPackage(root, path) {
  const inside = relative(root, path);
  return (inside.startsWith("..") ? path : inside).split(sep).includes("node_modules");
}

function keepApart() {
  const seen = Symbol("seen");
  return {
    name: "apart",
    setup: ({ onResolve, resolve: find }) =>
      onResolve({ filter: APART }, async ({ path, pluginData, kind, resolveDir }) => {
        if (pluginData === seen) return undefined;
        const found = await find(path, { kind, resolveDir, pluginData: seen });
        return { path: pathToFileURL(found.path).href, external: true, errors: found.errors };
      }),
  };
}

/** Lets each module keep its address, and looks whether the author's own ones import by names that only show when they run. */
function readOwn(root, own) {
  return {
    name: "own",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (isOfPackage(root, path)) return undefined;
        const text = readFileSync(path, "utf8");
        const isAuthors = !relative(root, path).startsWith(`src${sep}`);
        if (isAuthors && /\bimport\s*\(\s*(?!["'][^"']*["']\s*\))/.test(text)) own.isSafe = false;
        const url = JSON.stringify(pathToFileURL(path).href);
        return { contents: text.replaceAll(/\bimport\.meta\.url\b/g, () => url), loader: "ts" };
      }),
  };
}

/** What tells, besides the modules themselves, that they would be joined differently. */
function besides(root) {
  const files = ["package.json", "src/join-program.mjs", "node_modules/.package-lock.json"];
  return files.map((file) => join(root, file));
}

function doorOf(root, folder, door, index) {
  return [pathToFileURL(join(root, door)).href, pathToFileURL(join(folder, `door-${index}.mjs`)).href];
}

function keep(shelf, kept) {
  const file = join(shelf, "program.json");
  writeFileSync(`${file}-${process.pid}`, JSON.stringify(kept));
  renameSync(`${file}-${process.pid}`, file);
}

function forgetOthers(shelf, folder) {
  for (const { name, parentPath } of readdirSync(shelf, { withFileTypes: true }).filter((item) => item.isDirectory())) {
    const other = join(parentPath, name);
    if (other !== folder && statSync(other).mtimeMs < Date.now() - FORGOTTEN)
      rmSync(other, { recursive: true, force: true });
  }
}
