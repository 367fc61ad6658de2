import type { KnownName } from "./known.ts";

/** 'German lessons', 'Japanese language progress', 'Five months into learning Spanish': an everyday word that is studied. */
export function isStudied({ index, length }: Pick<KnownName, "index" | "length">, text: string): boolean {
  const behind = text.slice(index + length);
  return (index === 0 && STUDY.test(behind)) || (behind === "" && STUDYING.test(text.slice(0, index)));
}

const STUDY =
  /^\s(?:language\s)?(?:training|lessons?|class(?:es)?|courses?|practice|studies|study|learning|progress|journey|update|progress update|lernen|kurs|unterricht)(?: (?:updates?|notes|logs?|reports?|diary|journal|journey|timeline|blog))?$/iu;
const STUDYING = /(?:^|\s)(?:learn(?:ing|ed)?|study(?:ing)?|studied|practi[cs](?:e|ing))\s$/iu;
