import type { Quote } from "../model.ts";
import { detectLanguage } from "../topics/language.ts";
import type { Ledger } from "./ledger.ts";
import { sayMath } from "./plain-math.ts";
import type { WordsView } from "./views/marks.ts";

const SCRIPTS = [
  ["ja", /[\u3040-\u30ff]/],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
] as const;

/** Words of the author with the language that they are set in. */
export function sayWords(ledger: Ledger, { path, text }: Pick<Quote, "path" | "text">): WordsView {
  return { text: sayMath(text), language: findLanguage(ledger, path, text) };
}

/** What the entry says of itself; else what the script of the words tells. Null: the journal's. */
function findLanguage(ledger: Ledger, path: string, text: string): string | null {
  const entry = ledger.entryAt.get(path);
  if (entry?.language) return entry.language;
  const script = SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const isJapanese = script === "zh" && entry !== undefined && detectLanguage(entry.sections, null) === "ja";
  const language = isJapanese ? "ja" : script;
  return language === null || ledger.site.settings.language.startsWith(language) ? null : language;
}
