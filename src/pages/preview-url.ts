import type { Site, Url } from "../model.ts";
import { fileUrl, outputPath } from "../urls.ts";

/** Kinds of pages that have a picture. */
const KINDS: ReadonlySet<string> = new Set(["home", "entry", "tag", "year", "timeline"]);

/** Address of the picture of a page: '/tags/rust/' → '/assets/previews/tags/rust.png'; null for a kind that has none. */
export function previewUrl(site: Site, kind: string, url: Url): Url | null {
  if (!site.settings.previews || !KINDS.has(kind)) return null;
  const { basePath } = site.settings;
  // '/x/' and '/x.html', '/' and '/index/' are pages of their own, and so are their pictures.
  const path = outputPath(url, basePath);
  const name = path === "index.html" ? "index" : path.replace(/(?<!^index)\/index\.html$/, "");
  return fileUrl(basePath, `assets/previews/${name}.png`);
}
