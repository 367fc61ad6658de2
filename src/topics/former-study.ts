const SCHOOL =
  "(?:(?:my|the|a) )?(?:college|university|uni|high school|secondary school|middle school|school|undergrad(?:uate)?|grad(?:uate)? school)";
const FORMER = new RegExp(
  `(?<!\\p{L})(?:studied|(?:double )?(?:majored|minored) in) (?:[\\p{L}\\p{N}&,+#'’-]+ ){1,6}?(?:(?:back )?(?:in|at)|during|through) ${SCHOOL}(?![\\p{L}-])(?! (?:today|this|yesterday|again|now|tonight))`,
  "giu",
);

/** 'This term I studied algebra at university': it is not long ago. */
const RECENT =
  /(?<!\p{L})(?:today|yesterday|tonight|currently|(?:this|last|past|first|second|third|fourth|final) (?:week|month|term|semester|trimester|quarter)|this year)(?!\p{L})[^.!?]*$/iu;
const NEAR = 60;

/** Whether a place is what the author had studied long ago: 'as I studied rhetoric in college', 'I majored in physics at university'. */
export function isFormerStudy(text: string, index: number): boolean {
  return (
    /studied|majored|minored/i.test(text) &&
    [...text.matchAll(FORMER)].some(
      (study) =>
        index > study.index &&
        index < study.index + study[0].length &&
        !RECENT.test(text.slice(Math.max(0, study.index - NEAR), study.index)),
    )
  );
}
