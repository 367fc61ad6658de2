/** Writes the tables of src/topics/ that come from installed packages: `npm run vocabularies`. */
import { writeFileSync } from "node:fs";
import { makeWordTables } from "./common-words.ts";
import { makeTables } from "./tables.ts";

for (const { path, contents, unknown, count, size } of [...(await makeTables()), ...makeWordTables()]) {
  writeFileSync(new URL(`../${path}`, import.meta.url), contents);
  process.stdout.write(`${path}: ${count} of ${size} names, ${Buffer.byteLength(contents)} bytes\n`);
  if (unknown.length > 0) {
    process.stderr.write(`not in the package: ${unknown.join("; ")}\n`);
    process.exitCode = 1;
  }
}
