const SCHOOL =
  "(?:(?:my|the|a) )?(?:college|university|uni|high school|secondary school|middle school|school|undergrad(?:uate)?|grad(?:uate)? school)";
const FORMER = new RegExp(
  `(?<!\\p{L})(?:studied|(?:double )?(?:majored|minored) in) (?:[\\p{L}\\p{N}&,+#'’-]+ ){1,6}?(?:(?:back )?(?:in|at)|during|through) ${SCHOOL}(?![\\p{L}-])(?! (?:today|this|yesterday|again|now|tonight))`,
  "giu",
);

/** Whether a place is what the author had studied long ago: 'as I studied rhetoric in college', 'I majored in physics at university'. */
export function isFormerStudy(text: string, index: number): boolean {
  return (
    /studied|majored|minored/i.test(text) &&
    [...text.matchAll(FORMER)].some((study) => index > study.index && index < study.index + study[0].length)
  );
}
