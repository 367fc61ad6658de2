/** Before it: what something was written in, or the title of a book. 'Wrote it in English', 'Repairing English'; not 'Learning English'. */
const IN_LANGUAGE = /(?<!\p{L})(?:in|into|to|from|auf|en) (?:plain |proper |good |simple )?$/iu;
const IN_TITLE =
  /(?<!\p{L})(?!(?:Re-?)?(?:Learn|Stud|Practi|Improv|Speak|Spoke|Writ|Read|Listen|Teach|Taught|Refresh|Start|Began|Continu|British|American|Business|Academic|Technical|Basic|Daily)|(?:Back|More|My|Our|Old|Middle|Did|Had|Took|Got|And|Or|For|With|On|At|Some|Do|Math|Maths) )\p{Lu}\p{L}+ $/u;
/** Behind it: whatever is English and no part of the study. 'An English breakfast', 'the English version'; not 'English grammar'. */
const OF_ENGLISH =
  /^(?:[ -](?!lessons?|class(?:es)?|courses?|exams?|tests?|grammar|vocabulary|words|skills?|speaking|writing|listening|reading|pronunciation|phonetics|conversations?|study|studies|studying|learning|learners?|practice|teacher|tutor|lit(?:erature)?|with|for|in|and|or|at|every|again|today|daily|more|better|on|by|from|this|last|is|was|has|too|a(?:nd)?|podcasts?)\p{Ll}|[ -]\p{Lu}\p{Ll}+)/u;

/** Whether 'English' between such words is what a text is written in or a name holds: it stands in journals of all subjects. */
export function isNoStudyOfEnglish(before: string, behind: string): boolean {
  return IN_LANGUAGE.test(before) || IN_TITLE.test(before) || OF_ENGLISH.test(behind);
}
