import type { Settings } from "../src/model.ts";

/** Settings of a journal that states next to nothing; everything can be overridden. */
export function plainSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    title: "Test journal",
    subtitle: "",
    description: "",
    author: "",
    language: "en",
    origin: "https://example.org",
    basePath: "/",
    permalink: null,
    exclude: [],
    drafts: false,
    future: false,
    dates: null,
    hemisphere: "north",
    previews: true,
    today: "2030-01-01",
    ...overrides,
  };
}
