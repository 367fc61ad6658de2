import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Asset, Site } from "../model.ts";
import { makePreviewCards } from "../pages/preview-cards.ts";
import { MATH_STYLESHEET, type Theme } from "../pages/theme.ts";
import { fileUrl } from "../urls.ts";

/** Every file that is copied: what entries refer to, the theme's own, and KaTeX's where some page shows math. */
export function gatherAssets(site: Site, theme: Theme, others: ReadonlyMap<string, string>): Asset[] {
  const { basePath } = site.settings;
  return [
    ...theme.assets.map(({ path, source }): Asset => ({ url: fileUrl(basePath, path), source })),
    ...(site.settings.previews ? makePreviewCards(site, theme) : []),
    ...entryAssets(site, others),
    ...(site.entries.some((entry) => entry.hasMath) ? mathAssets(basePath) : []),
  ];
}

function entryAssets(site: Site, others: ReadonlyMap<string, string>): Asset[] {
  const assets = new Map<string, Asset>();
  for (const entry of site.entries)
    for (const [path, url] of Object.entries(entry.files)) {
      const source = others.get(path);
      if (source !== undefined) assets.set(url, { url, source });
    }
  return [...assets.values()];
}

/** The style sheet and fonts of the very copy of KaTeX that made the markup. */
function mathAssets(basePath: string): Asset[] {
  const require = createRequire(createRequire(import.meta.url).resolve("rehype-katex"));
  const folder = join(dirname(require.resolve("katex/package.json")), "dist");
  const fonts = readdirSync(join(folder, "fonts")).filter((name) => name.endsWith(".woff2"));
  return [
    { url: fileUrl(basePath, MATH_STYLESHEET), source: join(folder, "katex.min.css") },
    ...fonts.map((name) => ({
      url: fileUrl(basePath, `${dirname(MATH_STYLESHEET)}/fonts/${name}`),
      source: join(folder, "fonts", name),
    })),
  ];
}
