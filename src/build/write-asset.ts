import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Asset, PreviewCard } from "../model.ts";

/** Puts an asset into its place; `paint` makes the picture of a preview card. */
export function writeAsset(file: string, source: Asset["source"], paint: (card: PreviewCard) => Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  if (typeof source === "string") copyFileSync(source, file);
  else if ("lanes" in source) writeFileSync(file, paint(source));
  else writeFileSync(file, Buffer.concat(source.map((part) => readFileSync(part))));
}
