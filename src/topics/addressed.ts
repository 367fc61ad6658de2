/** Verbs that notes use for what their author did too ('Read chapter 3'): only behind a word for the reader they address him. */
const VERBS =
  "read|watch|learn|try|use|start|see|build|take|listen|play|practi[cs]e|study|check|look|have|go|join|buy|get|follow|install|visit|give|write|make";
/** 'PS: read …', 'Tip: use …', 'please read …', 'feel free to …'. */
const LABELLED = new RegExp(
  `^[^\\p{L}]*(?:(?:p\\.?\\s?s|psa|pro[- ]?tip|tip|hint|n\\.?b)\\s*[.:–-]+\\s*(?:please |do |just |also |always )*(?:${VERBS})|(?:also |and |so )?(?:please|feel free to|make sure (?:to|you)|be sure to|don['’]t forget to|remember to|you (?:can|should|may|could|must|have to|need to)) \\p{L}+)(?!\\p{L})`,
  "iu",
);
/** Nobody tells of a deed like this. */
const ADDRESSED =
  /^[^\p{L}]*(?:(?:also|and|so|then|but|definitely|just|go|do)[,\s]+)*(?:check (?:(?:it|this|that|them|these) )?out|(?:have|take|give) (?:an?|it a) (?:\p{L}+ )?(?:look|read|try|peek)|see also|don['’]t miss|schaut? (?:dir|euch)|sieh(?:e|t)|regardez|jetez un (?:œil|oeil)|échale un vistazo|mirad|dê uma olhada|confira|date un['’]occhiata|guardate|neem een kijkje)(?!\p{L})|^[^\p{L}]*(?:推荐大家|大家可以|请看|参见)/iu;

/** Whether a sentence tells its reader what to do: 'PS: Read chapter 4 of it', 'Check out the lute', 'Have a look at the lute'. */
export function isAddressed(sentence: string): boolean {
  return LABELLED.test(sentence) || ADDRESSED.test(sentence);
}
