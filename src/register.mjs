// For `node --import`: lets Eleventy itself load .eleventy.ts (README.md).
import { startProgram } from "./start.mjs";
import { teachTypeScript } from "./typescript.mjs";

await startProgram();
await teachTypeScript();
