import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** `npm run audit`: what takes too long for every run of the tests. */
export default defineConfig({
  test: { ...base.test, exclude: [], env: { ...base.test?.env, AUDIT: "1" }, testTimeout: 600_000 },
});
