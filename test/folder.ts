import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { onTestFinished } from "vitest";

type CleanUp = (remove: () => void) => void;

/** A folder that is gone after the test (or after all of a file: pass afterAll), filled with files: { 'a/b.md': 'text' }. */
export function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  cleanUp: CleanUp = onTestFinished,
): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "strandline-test-")));
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

/** Every file below a folder with its contents, byte for byte: what two builds are compared by. */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "latin1")]),
  );
}
