import type { InterestMention, Passage } from "../../model.ts";
import { findConcept } from "../known.ts";

/** Code shows a language at work, but says nothing of it: less than a name in a sentence. */
const STRENGTH = 0.4;

/** The programming language of a fence: '```rust'. Data ('json') and a terminal's commands ('bash') are the means of something else. */
export function findLanguageOfCode({ kind, language, line }: Passage): InterestMention[] {
  if (kind !== "code" || language === undefined || MEANS.test(language)) return [];
  const concept = findConcept(LANGUAGES.get(language.toLowerCase()) ?? language);
  if (concept?.broader !== "Programming Languages") return [];
  return [{ label: concept.label, rule: "concept", line, text: `\`\`\`${language}`, strength: STRENGTH }];
}

/** How fences are wont to write what nobody writes in a text. */
const SHORT: Readonly<Record<string, string>> = {
  cpp: "C++",
  cs: "C#",
  hs: "Haskell",
  jl: "Julia",
  jsx: "JavaScript",
  kt: "Kotlin",
  py: "Python",
  rb: "Ruby",
  rs: "Rust",
  tsx: "TypeScript",
};
const LANGUAGES = new Map(Object.entries(SHORT));
const MEANS =
  /^(?:(?:ba|z|fi)?sh|shell|console|terminal|powershell|sql|html|css|json5?|ya?ml|toml|xml|latex|tex|make|makefile)$/i;
