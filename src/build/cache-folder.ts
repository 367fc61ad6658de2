import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/**
 * Where what one journal's builds have made rests between them: in node_modules/.cache of the project, as tools do, else in the
 * user's own cache folder (XDG Base Directory Specification).
 */
export function findCacheFolder(content: string, environment: NodeJS.ProcessEnv): string {
  const modules = resolve("node_modules");
  const home = environment.XDG_CACHE_HOME || join(homedir(), ".cache");
  const root = existsSync(modules) ? join(modules, ".cache") : home;
  const name = createHash("sha256").update(resolve(content)).digest("hex").slice(0, 16);
  return join(root, "strandline", name);
}
