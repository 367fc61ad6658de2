import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAsset } from "../../src/build/write-asset.ts";
import { outputPath } from "../../src/urls.ts";
import { theme } from "../../templates/theme.ts";

/** Writes pages of a site that lies at `base`, with what the theme brings along, into a folder that can be served. */
export function writePages(
  folder: string,
  pages: readonly { url: string; contents: string | Uint8Array }[],
  base = "/",
): void {
  for (const { url, contents } of pages) {
    const file = join(folder, outputPath(url, base));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  for (const { path, source } of theme.assets) writeAsset(join(folder, path), source, () => new Uint8Array());
}
