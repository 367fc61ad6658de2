import type { KnownName } from "./known.ts";

/** 'German lessons', 'Japanese language progress', 'Five months into learning Spanish': an everyday word that is studied. */
export function isStudied({ index, length }: Pick<KnownName, "index" | "length">, text: string): boolean {
  const behind = text.slice(index + length);
  const [before, isFirst] = [text.slice(0, index), index === 0];
  if (isFirst && HABIT.test(behind)) return true;
  const isStudy = STUDY.test(behind);
  return (isFirst && isStudy) || ((behind === "" || isStudy) && STUDYING.test(before));
}

const STUDY =
  /^\s(?:language\s)?(?:training|lessons?|class(?:es)?|courses?|practice|studies|study|learning|progress|journey|update|progress update|lernen|kurs|unterricht)(?: (?:updates?|notes|logs?|reports?|diary|journal|journey|timeline|blog))?$/iu;
const STUDYING =
  /(?:^|\s)(?:learn(?:ing|ed)?|study(?:ing)?|studied|practi[cs](?:e|ing))\s$|^(?:(?:continu(?:ing|ed)|start(?:ing|ed)|back to|more|daily|getting (?:back )?into|trying|return(?:ing)? to|resuming)\s)+(?:with\s)?$/iu;
/** 'Running every day', 'Chess again'. */
const HABIT =
  /^\s(?:every (?:day|morning|evening|week)|each day|daily|again|once more|at home|with friends|with the kids|for beginners|from scratch)$/iu;
