import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Asset } from "../model.ts";

/** Puts an asset into its place. */
export function writeAsset(file: string, source: Asset["source"]): void {
  mkdirSync(dirname(file), { recursive: true });
  if (typeof source === "string") copyFileSync(source, file);
  else if (source instanceof Uint8Array) writeFileSync(file, source);
  else writeFileSync(file, Buffer.concat(source.map((part) => readFileSync(part))));
}
