import type { ConfigData } from "html-validate";

/** What html-validate holds against the pages of the default theme. */
export const MARKUP_RULES: ConfigData = {
  extends: ["html-validate:recommended"],
  rules: {
    "no-inline-style": "off", // KaTeX and highlighted code bring their own
    "no-trailing-whitespace": "off",
    "no-raw-characters": "off",
    "doctype-style": "off",
    "long-title": "off", // the author's
    "attribute-boolean-style": "off", // bodies are serialised with empty values
    "no-deprecated-attr": "off", // tables of GFM are aligned with `align`
    "valid-id": ["error", { relaxed: true }], // a heading that is a day has an id that starts with its year
    "void-style": "off", // KaTeX writes <path/>
    "require-sri": "off", // files of the same site
    "prefer-native-element": ["error", { exclude: ["region", "group", "img", "note"] }],
  },
};
