import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: "Pacific/Apia" }, // a zone far from UTC: a day that depends on the machine's zone fails at once
  },
});
