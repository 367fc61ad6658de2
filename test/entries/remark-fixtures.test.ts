import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { process } from "./syntax/process.ts";

const FOLDER = new URL("../fixtures/remark/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3))
  .sort();

/** Each case.md becomes case.html; the notices stand below it, one comment per line. */
describe("Markdown dialects", () => {
  it.each(names)("%s", (name) => {
    const { html, notices } = process(readFileSync(new URL(`${name}.md`, FOLDER), "utf8"));
    const found = [html.trim(), ...notices.map((notice) => `<!-- ${notice} -->`)].join("\n");
    expect(`${found}\n`).toBe(readFileSync(new URL(`${name}.html`, FOLDER), "utf8"));
  });
});
