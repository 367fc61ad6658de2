import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const PACKAGES = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** Where browsers are installed, by platform; `undefined` parts of Windows paths simply do not exist. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((root) => [
    join(process.env[root] ?? "", "Google/Chrome/Application/chrome.exe"),
    join(process.env[root] ?? "", "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];

/** Starts a Chrome or Chromium: CHROME_PATH, an installed one, else (Linux, x64) the one that comes with the development packages. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findInstalled() ?? (await unpackChromium());
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--font-render-hinting=none"] });
}

function findInstalled(): string | null {
  const { CHROME_PATH, PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, but there is no such file.`);
  }
  const onPath = (PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(USUAL_PLACES[process.platform] ?? []), ...onPath].find((path) => existsSync(path)) ?? null;
}

/** Unpacks the Chromium of @sparticuz/chromium once per installation, safely while other tests do the same. */
async function unpackChromium(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "The browser tests need Chrome or Chromium: install Google Chrome (https://www.google.com/chrome/), or set CHROME_PATH to the program of a Chromium that you have.",
    );
  const description: { version: string } = JSON.parse(
    readFileSync(join(PACKAGES, "@sparticuz/chromium/package.json"), "utf8"),
  );
  const cache = join(PACKAGES, ".cache/strandline");
  const folder = join(cache, `chromium-${description.version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    await unpackInto(fresh);
    try {
      renameSync(fresh, folder);
    } catch {
      rmSync(fresh, { recursive: true, force: true }); // another test was quicker
    }
  }
  return join(folder, "chromium");
}

/** The package unpacks into the folder for temporary files, wherever that is at the moment. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
