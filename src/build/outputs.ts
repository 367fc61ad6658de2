import type { Asset, Message, Page } from "../model.ts";
import { error } from "../report.ts";
import { outputPath } from "../urls.ts";

/** A page or asset with its place in the output folder. */
export type Placed<Kind extends Page | Asset> = Kind & {
  /** 'tags/rust/index.html'. */
  file: string;
};

export interface Outputs {
  pages: Placed<Page>[];
  assets: Placed<Asset>[];
  messages: Message[];
}

/**
 * Turns addresses into places, and makes sure that each stays inside the output and is free. Addresses were made unique when
 * entries were read, so what is found here is a fault of the program or of a theme.
 */
export function placeOutputs(pages: readonly Page[], assets: readonly Asset[], basePath: string): Outputs {
  const outputs: Outputs = { pages: [], assets: [], messages: [] };
  const taken = new Map<string, string>();
  for (const page of pages) {
    const file = outputPath(page.url, basePath);
    if (claim(file, page.url, taken, outputs.messages)) outputs.pages.push({ ...page, file });
  }
  for (const asset of assets) {
    const file = outputPath(asset.url, basePath);
    if (claim(file, asset.url, taken, outputs.messages)) outputs.assets.push({ ...asset, file });
  }
  for (const [file, url] of taken) {
    const parent = parentsOf(file).find((folder) => taken.has(folder));
    if (parent !== undefined)
      outputs.messages.push(fault(url, `needs the folder ${parent}, which is the file of ${taken.get(parent)}`));
  }
  return outputs;
}

function claim(file: string, url: string, taken: Map<string, string>, messages: Message[]): boolean {
  const other = taken.get(file);
  if (!isInside(file)) messages.push(fault(url, "leads out of the output folder"));
  else if (other !== undefined) messages.push(fault(url, `and ${other} are the same file, ${file}`));
  else taken.set(file, url);
  return isInside(file) && other === undefined;
}

function isInside(file: string): boolean {
  return !/[\\\0]/.test(file) && file.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function parentsOf(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

function fault(url: string, reason: string): Message {
  return error("journal.yaml", 1, 1, "output-conflict", `The address ${url} ${reason}. Nothing was published.`);
}
