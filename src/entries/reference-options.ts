import type { VFile } from "vfile";

/** What transforms that name other entries and files by name need. */
export interface ReferenceOptions {
  /**
   * Address of the entry ('page') or of the image, film or document ('file') that `target` names in the file being read; null where
   * there is none. `target` is what the author wrote: a name, a path, '2020-01-01-name'.
   */
  resolve: (target: string, kind: "page" | "file", file: VFile) => string | null;
}

/** An address as the author wrote it, with what no address may hold (spaces, quotes, angle brackets) encoded. */
export function encodeAddress(address: string): string {
  return address.replace(/[\s"<>^`{|}]/g, (sign) => encodeURIComponent(sign));
}

/** The same for a file's path, in which `#` and `?` are part of a name. */
export function encodePath(path: string): string {
  return encodeAddress(path).replace(/[#?]/g, (sign) => encodeURIComponent(sign));
}
