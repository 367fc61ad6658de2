import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Which rooms a room may import from; every room may import itself and, as types, the model. Arrows run down only. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  days: [],
  remember: [],
  lists: [],
  html: [],
  urls: [],
  report: ["lists"],
  yaml: ["report"],
  settings: ["report", "yaml"],
  periods: ["remember", "lists", "days"],
  topics: ["periods", "remember", "lists", "report", "urls", "yaml", "days"],
  resources: ["lists", "urls"],
  entries: ["periods", "topics", "resources", "lists", "report", "urls", "yaml", "days"],
  site: ["entries", "periods", "topics", "resources", "remember", "lists", "report", "urls", "days"],
  suggest: ["site", "periods", "topics", "lists", "report", "yaml", "days"],
  explain: ["topics"],
  charts: ["periods", "lists", "html", "urls", "days"],
  pages: ["charts", "periods", "topics", "resources", "lists", "html", "urls", "days"],
  build: ["pages", "charts", "site", "entries", "topics", "settings", "report", "urls"],
  eleventy: ["build", "pages", "report", "urls"],
  "eleventy-api": [],
  cli: ["eleventy", "build", "pages", "entries", "suggest", "explain", "settings", "report", "urls", "typescript"],
};

/** Only these rooms may touch the disk, the clock, threads and the console. */
const OUTSIDE = new Set(["build", "eleventy", "cli"]);

const SRC = new URL("../src/", import.meta.url);

interface SourceText {
  path: string;
  room: string;
  text: string;
}

function readSources(): SourceText[] {
  return readdirSync(SRC, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((path) => ({
      path,
      room: path.replace(/(?:\.d)?\.ts$/, "").split("/")[0] ?? "",
      text: readFileSync(new URL(path, SRC), "utf8"),
    }));
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)"([^"]+)"/g)].map((match) => match[1] ?? "");
}

function roomOfImport(from: string, specifier: string): string {
  const target = new URL(specifier, new URL(from, SRC)).pathname;
  return target.startsWith(SRC.pathname)
    ? (target
        .slice(SRC.pathname.length)
        .replace(/\.m?[jt]s$/, "")
        .split("/")[0] ?? "")
    : `outside src: ${specifier}`;
}

/** Paths in src/ of the files that a file imports, be it only for a type. */
function filesImported(path: string, text: string): string[] {
  return importsOf(text)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => new URL(specifier, new URL(path, SRC)).pathname.slice(SRC.pathname.length));
}

const sources = readSources();

describe("arrows", () => {
  it("know every room", () => {
    expect([...new Set(sources.map((source) => source.room))].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it.each(sources)("$path imports only from the rooms below it", ({ path, room, text }) => {
    const allowed = new Set([room, "model", ...(ARROWS[room] ?? [])]);
    const rooms = importsOf(text)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => roomOfImport(path, specifier));
    expect(rooms.filter((target) => !allowed.has(target))).toEqual([]);
  });
});

describe("circles", () => {
  it("there are none, not even of types inside a room", () => {
    const targets = new Map(sources.map(({ path, text }) => [path, filesImported(path, text)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      if (done.has(path) || way.includes(path)) return;
      for (const target of targets.get(path) ?? []) walk(target, [...way, path]);
      done.add(path);
    };
    for (const { path } of sources) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe("pure rooms", () => {
  it.each(sources.filter((source) => !OUTSIDE.has(source.room)))(
    "$path touches no disk, clock, chance or console",
    ({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
      expect(importsOf(text).filter((specifier) => specifier.startsWith("node:"))).toEqual([]);
      expect(
        code.match(
          /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\btoLocale\w+\(\)|\blocaleCompare\(/g,
        ) ?? [],
      ).toEqual([]);
    },
  );
});
