import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assignAddresses } from "../../src/entries/addresses.ts";
import { readHead } from "../../src/entries/head.ts";
import { buildLinkIndex } from "../../src/entries/link-index.ts";
import type { Head, Message } from "../../src/model.ts";
import { readSettings } from "../../src/settings/index.ts";
import { findShared } from "../command.ts";

const { settings } = readSettings(null, { today: "2030-01-01" });
const [seeds, sites, documents] = [findShared("seeds"), findShared("sites"), findShared("evaluation")];

function readAll(folder: string): { heads: Head[]; messages: Message[] } {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  const reads = paths
    .filter((path) => /\.(?:md|markdown|mdx)$/.test(path))
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => readHead({ path, text: readFileSync(join(folder, path), "utf8"), history: null }, settings));
  const assigned = assignAddresses(
    reads.map(({ head }) => head),
    settings,
  );
  return { heads: assigned.heads, messages: [...reads.flatMap(({ messages }) => messages), ...assigned.messages] };
}

describe.skipIf(seeds === null)("the five seeds (needs ../shared)", () => {
  it("have their days, titles and tags", () => {
    const { heads, messages } = readAll(seeds ?? "");
    expect(messages).toEqual([]);
    expect(heads.map(({ path, date }) => [path.slice(0, 3), date?.day ?? null]).sort()).toEqual([
      ["000", "2021-08-12"],
      ["001", "2021-07-10"],
      ["002", "2020-04-24"],
      ["003", "2022-01-01"],
      ["004", null],
    ]);
    expect(heads.map(({ frontMatter }) => frontMatter.tags.length).sort()).toEqual([0, 0, 0, 0, 6]);
    expect(heads.filter(({ frontMatter }) => frontMatter.title !== null)).toHaveLength(4);
  });
});

describe.skipIf(sites === null || documents === null)("whole sites and documents (need ../shared)", () => {
  const folders = [sites, documents].flatMap((folder) =>
    folder === null
      ? []
      : readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? [join(folder, entry.name)] : [],
        ),
  );

  it.each(folders.map((_, index) => index))(
    "number %i: a head for every file, each at an address of its own",
    (index) => {
      const { heads, messages } = readAll(folders[index] ?? "");
      expect(messages.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(new Set(heads.map(({ url }) => url.toLowerCase())).size).toBe(heads.length);
      const { addresses } = buildLinkIndex(heads, [], settings);
      const urls = new Set<string>(heads.map(({ url }) => url));
      expect(Object.values(addresses).filter((url) => urls.has(url)).length).toBeGreaterThanOrEqual(heads.length);
      for (const { frontMatter, date } of heads) {
        expect(frontMatter.tags.filter((tag) => tag.trim() === "" || tag.includes(","))).toEqual([]);
        expect(date === null || /^\d{4}-\d\d-\d\d$/.test(date.day)).toBe(true);
      }
    },
  );
});
