import { type Deed, END, words } from "./deed.ts";

const A_FEW = "(?:an?|my|our|the|another|some|more|two|three|four|five|several|\\d+)";
/** The author's own: at the start of a clause, or behind 'I' and what may stand there. */
const OF_AUTHOR =
  "(?<=(?:^[^\\p{L}]{0,8}|[.:;,!?–—-] |(?<!\\p{L})(?:i|we|and|also|then|finally|have|ve|just|already) )\\p{L}{2,12})";

/** Up to two words, of which none is whose it is: not 'my brother's thesis'. */
const NO_OWNER = "(?:(?!\\p{L}+['’]s? )[\\p{L}\\p{N}.,-]+ ){0,2}?";

/** What is done for research and by those who write, in English: 'submitted a paper', 'the second chapter of my thesis'. */
export const EN_STUDY: readonly Deed[] = [
  {
    topic: "Thesis Writing",
    starts: "wrote writing drafted drafting finished submitted revised edited defended chapter chapters draft section",
    behind: ` ${words(5)}(?:my|our|(?<!chapters? (?:of|in|from) )(?:the|a)) ${NO_OWNER}(?:thesis|dissertation)${END}(?! (?:proposal|committee|defen[cs]e|advis|statement))`,
  },
  {
    topic: "Literature Reviews",
    starts: "wrote writing drafted finished started did doing revised",
    behind: ` ${words(3)}(?:literature review|lit review)${END}`,
  },
  {
    topic: "Academic Writing",
    starts: "submitted submitting resubmitted revised revising drafted drafting",
    behind: `${OF_AUTHOR} ${A_FEW} ${words(2)}(?:papers?|manuscripts?|abstracts?|journal articles?)${END}(?! (?:form|bag|boat|class|classes|syntax|data|method|methods|trail|trails|i had to))`,
  },
  {
    topic: "Grant Writing",
    starts: "wrote writing submitted drafted drafting",
    behind: ` ${A_FEW} ${words(2)}(?:grant|funding|fellowship) (?:proposals?|applications?)${END}`,
  },
  {
    topic: "Poster Design",
    starts: "designed designing made making prepared preparing printed",
    behind: ` ${A_FEW} ${words(2)}posters?${END}(?! (?:presentation|of|up|child|children))`,
  },
  {
    topic: "Public Speaking",
    starts: "presented presenting",
    behind: `${OF_AUTHOR} (?:my|our|the) ${words(2)}(?:work|research|results|findings|project|poster|paper|thesis) (?:at|to|in front of|during)${END}`,
  },
  {
    topic: "Novel Writing",
    starts: "worked working wrote writing draft chapters chapter revised revising edited editing",
    behind: ` (?:on|of|at)? ?${words(2)}(?:my|the first|(?<!chapters? (?:of|in|from) )a|our) ${words(1)}novel${END}(?! (?:about|by|approach|method|way|idea|coronavirus|technique|algorithm|architecture))`,
  },
];
