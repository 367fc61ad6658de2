import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/demo.test.ts", "test/browser/journals.test.ts"], // minutes of a browser: in `npm run audit`
    maxWorkers: 2, // most of the time goes to builds and browsers in processes of their own
    // No test file changes what others see, and loading the engine anew for each of them took most of a run.
    isolate: false,
    // Whole builds and browsers on a machine that may be busy: only what hangs fails.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env: { TZ: "Pacific/Apia" }, // a zone far from UTC: a day that depends on the machine's zone fails at once
  },
});
