import { register as registerHooks } from "node:module";

/** @type {Readonly<Record<string, string>>} */
let doors = {};
let taught = null;

/** Where modules of the program are to be imported from when it was joined: see program.mjs. */
export function openDoors(known) {
  doors = known;
}

/** The address to import a module from; its own where it has no other. */
export function findDoor(url) {
  return doors[url] ?? url;
}

/** Teaches Node TypeScript, once: for the author's own configuration and templates, and for the program where it was not joined. */
export function teachTypeScript() {
  taught ??= import("tsx/esm/api").then(({ register }) => {
    register({ tsconfig: false });
    registerHooks("./typescript-hooks.mjs", import.meta.url, { data: doors });
  });
  return taught;
}
