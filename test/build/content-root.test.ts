import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findContentRoot } from "../../src/build/content-root.ts";
import { makeFolder } from "../folder.ts";

describe("findContentRoot", () => {
  it("takes a folder as it is", () => {
    const folder = makeFolder({ "a.md": "", "content/b.md": "" });
    expect(findContentRoot(folder)).toEqual({ folder, prefix: "", generator: null });
  });

  it.each([
    ["hugo.toml", "content/"],
    ["config.toml", "content/"],
    ["astro.config.mjs", "src/content/"],
    ["_config.yml", "source/"],
  ])("enters the folder of entries beside %s", (generator, prefix) => {
    const folder = makeFolder({ [generator]: "", [`${prefix}a.md`]: "", "README.md": "" });
    expect(findContentRoot(folder)).toEqual({ folder: join(folder, prefix), prefix, generator });
  });

  it("takes the root of a Jekyll site, whose posts lie beside its pages", () => {
    const folder = makeFolder({ "_config.yml": "", "_posts/2020-01-01-a.md": "" });
    expect(findContentRoot(folder)).toEqual({ folder, prefix: "", generator: null });
  });
});
