import { findConcept } from "../known.ts";
import { isGeneric } from "../labels.ts";
import { isSchool } from "../phrases.ts";
import { isPlace } from "../place-names.ts";
import { labelOf, type Phrase } from "./phrases.ts";

/** Single words that stand where subjects do, by their keys: remarks, files, the people around, elements of any program. */
const WORDS = new Set(
  "ps pps nb btw language ta tempo solo reverb progression vaccine fatigue coding notebook compute logistics tick hedge bucket node player classmate cohort batchmate teammate mentor recurser attendee blogger sister brother sibling mom mum dad mother father wife husband girlfriend boyfriend grandma grandpa grandmother grandfather cousin aunt uncle nephew niece fiancee fiance run classe class orientation 函数 变量 模块 接口 异常 循环 返回值".split(
    " ",
  ),
);
/** Eaten or drunk in passing, as the last word: 'ice cream and doughnuts'. */
const MEALS = new Set(
  "doughnut doughnuts donut donuts cream icecream sandwich sandwiches burger burgers fries snack snacks breakfast brunch lunch dinner supper popcorn splits candy chips nachos milkshake milkshakes smoothie smoothies hotdog hotdogs".split(
    " ",
  ),
);
/** What somebody did, no less so for being rare: 'flew', 'drove'. */
const DEEDS = new Set(
  "flew drove rode swam ran ate drank slept woke met went came bought sold sent spent taught thought brought caught fought lost won paid kept told said heard held led stood understood wrote threw grew drew blew knew froze stole broke chose gave took shook forgot began sang sank hid bit hung stuck swept wept flown driven ridden eaten woken gone come written thrown grown drawn known frozen stolen broken chosen given taken shaken forgotten begun".split(
    " ",
  ),
);
/** 'hello.txt'; not 'three.js' or 'fast.ai'. */
const FILE =
  /\.(?:txt|pdf|csv|tsv|png|jpe?g|gif|svg|zip|exe|html?|mdx?|docx?|xlsx?|wav|mp[34]|log|ini|cfg|ya?ml|json|toml)$/;
/** Made to try something out, whatever that is. */
const TRIAL =
  /^(?:toy|dummy|sample|example|throwaway) (?:models?|examples?|problems?|data(?: ?sets?)?|projects?|apps?|programs?|scripts?|files?|cases?)$/;
/** 'The custom website', 'a tiny script': that something was made, not what. */
const OWN_WORK =
  /^(?:custom|own|new|full|whole|small|little|tiny) (?:web ?sites?|sites?|apps?|applications?|pages?|versions?|tools?|scripts?)$/;
/** 'TypeError', 'NullPointerException': what a program says. */
const FAULT = /^\p{L}{3,40}(?:error|exception)s?$/u;
/** How one works, not at what: 'hands-on exercises'. */
const HANDS_ON = /^hands[- ]on(?: |$)/;
/** 'Other persons' kernels': whose they are. */
const OF_OTHERS = /^(?:other )?(?:person|people|someone|somebody|everyone|others)(?:['’]?s)?['’]? /;
/** 'Fri soccer skills': when. */
const WEEKDAY = /(?:^| )(?:mon|tues?|wed|thu|thur|thurs|fri)(?: |$)/;
/** 'Room notes', 'completion screenshots': what a log says to have kept of its day. */
const KEPT =
  /^(?!.*\b(?:release|patch|design|field|sticky|tasting|musical|grace|blue|ghost|sheet)\b)\p{L}[\p{L}'’-]* (?:notes?|note files?|screenshots?|readme|writeups?)$/u;
/** 'Semester exams': that one sat them. */
const EXAMS = /(?:^| )(?:exams?|midterms?|finals)$/;
/** 'Wooden components', 'sample modules': what something is made of. */
const PARTS = /^\p{L}[\p{L}'’-]* (?:components?|parts|pieces|modules?)$/u;
const PROGRAM = /(?:^| )(?:masters?|bachelors?|phd|degree|graduate|undergraduate) programs?$/;

/** Whether a phrase is no subject, however likely its form makes it: a school, a remark, a file, a trial, the people around. */
export function isNeverSubject(phrase: Pick<Phrase, "key" | "words">): boolean {
  const label = labelOf(phrase);
  return (
    WORDS.has(phrase.key) ||
    DEEDS.has(label) ||
    MEALS.has(label.slice(label.lastIndexOf(" ") + 1)) ||
    EXAMS.test(label) ||
    (PARTS.test(label) && findConcept(label) === null) ||
    FILE.test(label) ||
    WEEKDAY.test(label) ||
    PROGRAM.test(label) ||
    KEPT.test(label) ||
    TRIAL.test(label) ||
    OF_OTHERS.test(label) ||
    HANDS_ON.test(label) ||
    FAULT.test(label) ||
    OWN_WORK.test(label) ||
    isGeneric(label) ||
    isSchool(label) ||
    isPlace(label)
  );
}
