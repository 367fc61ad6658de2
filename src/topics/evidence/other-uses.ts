import { findConcept, type KnownName } from "../known.ts";

type Use = Pick<KnownName, "written" | "index" | "length" | "isEveryday">;

/** The word of an activity in another use: 'drawing a conclusion', 'running out of time', 'the drawings of a peak'. */
export function isOtherUse({ written, index, length, isEveryday }: Use, text: string): boolean {
  const [before, behind] = [text.slice(Math.max(0, index - 30), index), text.slice(index + length)];
  if (/(?<!\p{L})(?:non|anti|pseudo)-$/iu.test(before)) return true;
  // 'A playlist called "Harbour Running"'.
  if (PLAYLIST.test(text.slice(0, index))) return true;
  if (isNameOfShop(written, before, behind) || isHeadOfData(written, behind)) return true;
  if (isPartOfInstitution(written, before, behind) || isValue(before, behind)) return true;
  if (isTypeOfParameter(before, behind) || isPossible(before, behind)) return true;
  // 'Regular real-life physics': how things are.
  if (/^\p{Ll}+$/u.test(written) && /real-(?:life|world) $/iu.test(before)) return true;
  // 'Custom properties in Blender': only those of a style sheet are variables.
  if (/^custom properties$/iu.test(written) && !STYLES.test(text)) return true;
  // 'Some Haskell syntax': of a language, which is the subject.
  if (/^syntax$/iu.test(written) && isLanguageBefore(before)) return true;
  // 'Ada Byron's Symbolic Logic course': whose it is.
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(written) && OWNED_COURSE.test(behind)) return true;
  // 'The processing of sentences': a deed, not a pursuit.
  if (/ing$/i.test(written) && /(?<!\p{L})the $/iu.test(before) && /^ of\s/.test(behind)) return true;
  // 'Birds of Prey': the first word of a title. 'Resemble AI': a company.
  if (isEveryday && /^\p{Lu}/u.test(written) && index > 0 && /^\sof\s(?:the\s)?\p{Lu}/u.test(behind)) return true;
  // 'Programming Haskell': a title.
  if (written === "Programming" && index > 0 && isLanguageAt(behind)) return true;
  // 'Tick Tack Go': the last word of a name.
  if (isEveryday && /^\p{Lu}\p{Ll}+$/u.test(written) && endsName(before)) return true;
  // 'Went to sleep': what everybody does.
  if (/^sleep$/iu.test(written) && TO_BED.test(before)) return true;
  // A verb; the language has a capital.
  if (written === "polish") return true;
  if (/^(?:coffee|tea|beer|wine)$/iu.test(written) && isDrunk(before, behind)) return true;
  if (written === "AI" && (COMPANY_BEFORE.test(before) || COMPANY_BEHIND.test(behind))) return true;
  if (written === "AI" && /[^.!?:]\s\p{Lu}\p{Ll}+(?<!ive|al|ied|able|ible|ern|ed|ing|ic) $/u.test(before)) return true;
  if (/^\p{L}+ings$/iu.test(written) && /^\s+of\s/iu.test(behind)) return true;
  if (/^running$/i.test(written) && /\bup and $/i.test(text.slice(0, index))) return true;
  if (isEveryday && /^(?:reading|running|writing|planting)s?$/i.test(written) && isVerbOrThing(written, before, behind))
    return true;
  return USES.get(written.toLowerCase())?.test(behind) === true;
}

/** 'Went to sleep', 'fell right to sleep', 'back to sleep'. */
const TO_BED =
  /(?<!\p{L})(?:go|goes|going|went|gone|fell|fall|off|back|straight|right|time|drift(?:ed)?|cried) (?:back |right |straight )?to $/iu;

const STYLES =
  /(?<!\p{L})(?:s?css|sass|styles?|stylesheets?|style sheets?|theme|themes|theming|dark mode|selectors?)(?!\p{L})|var\(|--\p{L}/iu;

const PLAYLIST = /(?<!\p{L})playlists?[\s,:]+(?:(?:is|was|called|named|titled) )?["“‘][^"”’]*$/iu;

/** 'Marram's Electronics', 'Tidal Electronics Surplus': the trade in the name of a shop; 'Greek and Latin Academy': of a school. */
function isNameOfShop(written: string, before: string, behind: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(written)) return false;
  if (SHOP_BEHIND.test(behind)) return true;
  return TRADES.has(written) && /(?<!\p{L})\p{Lu}\p{Ll}+['’]s $/u.test(before) && !OF_STUDY.test(behind);
}

const SHOP_BEHIND =
  /^ (?:Surplus|Stores?|Shops?|Supply|Supplies|Depot|Outlet|Warehouse|Inc|Ltd|LLC|GmbH|Corp|and \p{Lu}\p{Ll}+ (?:Academy|School|College|Institute))(?!\p{L})/u;
const TRADES = new Set(
  "Electronics Hardware Music Books Sports Coffee Tea Crafts Games Bikes Pottery Photography".split(" "),
);
const OF_STUDY = /^ (?:courses?|class(?:es)?|lectures?|lessons?|books?|tutorials?|workshops?|notes|series)(?!\p{L})/iu;

/**
 * 'The Rowan Yoga Pottery Center', 'Greek-Latin Office of Ada Moss', 'the Salt and Mutual Aid Fund': a part of the name of an
 * institution, which has another name in front of it or says whose it is.
 */
export function isPartOfInstitution(written: string, before: string, behind: string): boolean {
  if (!/^\p{Lu}/u.test(written)) return false;
  const head = INSTITUTION_BEHIND.exec(behind);
  return head !== null && (head[1] !== undefined || /(?<=\S )\p{Lu}[\p{L}’']+[ -](?:and )?$/u.test(before));
}

const INSTITUTION_BEHIND =
  /^(?:[ -](?:and )?\p{Lu}\p{Ll}+){0,2} (?:Fund|Office|Bureau|[Cc]ent(?:er|re)|Ashram|Gymnasium|Association|Museum|Temple|Council|Trust|Ministry|Federation|Clinic)(?!\p{L})( of (?:the )?\p{Lu})?/u;

/** 'kind='quicksort'': what a parameter is given. */
function isValue(before: string, behind: string): boolean {
  return /\p{L}\s?=\s?(['"])$/u.test(before) && /^['"]/.test(behind);
}

/** 'names: 特征名称 (ndarray)': the type of a field, in brackets at the end of the line that tells of it. */
function isTypeOfParameter(before: string, behind: string): boolean {
  return (
    /[(（]$/u.test(before) &&
    /^[)）]\s*$/u.test(behind) &&
    /^\P{L}{0,3}[a-z][a-z\d]*(?:_[a-z\d]+)*\s*[:：]\s*\p{Script=Han}/u.test(before)
  );
}

/** 'The film may have sound editing issues': what may be, and nobody did. */
function isPossible(before: string, behind: string): boolean {
  return (
    /(?<!\p{L})(?:may|might|could) (?:still |also )?(?:have|contain|show|cause) (?:\p{L}+ ){0,2}$/iu.test(before) &&
    /^ (?:issues?|problems?|errors?|bugs?|faults?|glitches|artifacts)(?!\p{L})/iu.test(behind)
  );
}

/** 'Mental Health Indicators (5)': the head of a column of data. */
export function isHeadOfData(written: string, behind: string): boolean {
  return /^\p{Lu}/u.test(written) && /^ (?:Indicators?|Index|Scores?|Variables?|Columns?)(?!\p{L})/u.test(behind);
}

/** 'Haskell' of ' Haskell and more'. */
function isLanguageAt(behind: string): boolean {
  const word = /^ (\p{Lu}[\p{L}\d+#]*)/u.exec(behind)?.[1];
  return word !== undefined && findConcept(word)?.broader === "Programming Languages";
}

/** 'Haskell' of 'some Haskell '. */
function isLanguageBefore(before: string): boolean {
  const word = /(\p{L}[\p{L}\d+#]*)(?:['’]s)? (?:\p{Ll}+ )?$/u.exec(before)?.[1];
  return word !== undefined && findConcept(word)?.broader === "Programming Languages";
}

/** Two words of a name: 'Tick Tack' before 'Go', not 'Adventures With', 'Learning Advanced'. */
const OF_NAME =
  /(?:^|\s)\p{Lu}\p{Ll}+ (?!(?:In|With|To|For|Of|Using|Into|On|And|From|My|Vs|The|A|An|As|By|At|Via|More|Some|About|Learning|Advanced|Effective|Practical|Modern|Functional) )\p{Lu}\p{Ll}+ $/u;

/** Whether a text ends in words that make the next one the last of a name. The first word of a sentence has its capital anyway, that of a title has not. */
export function endsName(before: string, isTitle = false): boolean {
  const name = OF_NAME.exec(before);
  return name !== null && (isTitle || name.index > 0);
}

/** 'Went for a coffee with Ada', 'off the coffee': what one drinks in company, or not. */
function isDrunk(before: string, behind: string): boolean {
  return (
    /(?<!\p{L})(?:for|had|have|having|over|off|grab(?:bed|bing)?|get|got|need(?:ed)?|enough|much) (?:(?:an?|some|the|my|another|quick|lovely|nice) ){0,3}$/iu.test(
      before,
    ) &&
    /^(?:s?\s*(?:$|[.,;:!?)])|\s(?:and|with|at|in|before|after|together|then|but|or|to|this|today|break)(?!\p{L}))/iu.test(
      behind,
    )
  );
}

/** Wherever they stand: 'Open AI's CLIP', 'AI Crowd'. */
const COMPANY_BEFORE = /(?<!\p{L})(?:Open|Stability|Scale|Mistral|Character|Inflection) $/u;
const COMPANY_BEHIND = /^ ?(?:Crowd|Dungeon)(?!\p{L})/iu;

const OWNED_COURSE =
  /^['’]s (?:\p{Lu}[\p{L}-]* ){1,4}(?:courses?|class|lectures?|lessons?|books?|speciali[sz]ation|mooc|series)(?!\p{L})/u;

/** 'Reading the docs', 'a reading of 82%', 'the server running': the word of a pursuit that has an object, or is a thing or a state. */
function isVerbOrThing(written: string, before: string, behind: string): boolean {
  if (/^reading$/i.test(written) && (OF_WORK.test(behind) || SET_READING.test(before))) return true;
  if (/^writing$/i.test(written) && (OF_HAND.test(behind) || COMPARED.test(before) || STOPPED.test(before + behind)))
    return true;
  if (
    /^\s+(?:the|an?|my|our|your|its?|this(?! (?:year|month|week|quarter|season|spring|summer|autumn|fall|winter|morning|evening|weekend)(?!\p{L}))|that|these|those|them|some|from|through|into|over)\s/iu.test(
      behind,
    )
  )
    return true;
  if (/ings$/i.test(written) || (/^reading$/i.test(written) && /(?:^|\s)(?:an?|the|same)\s$/iu.test(before)))
    return true;
  return /^running$/i.test(written) && (OF_MACHINE_BEFORE.test(before) || OF_MACHINE.test(behind));
}

/** What runs, and where or how it does. */
const OF_MACHINE_BEFORE =
  /(?:\p{L}+s|it|server|app|site|code|machine|process|system|script|soft(?:ware)?|malware|container|vm|version|instance|database|program|kernel|daemon|bot|job|build|tests?|automated|automatic|concurrent|parallel|up and|keep it|start|begin|(?:got|get|getting)(?: \S+){1,3}|version \S+)\s$/iu;
const OF_MACHINE =
  /^\s+(?:in (?:the background|production|docker|parallel|an? (?:vm|container|browser|virtual|emulator|loop|terminal))|on (?:an?|my|our|the|your|another|any|top|port|localhost|aws|gcp|azure|linux|windows|macos)\s?(?:\p{L}+ )?(?:nas|servers?|machines?|hosts?|laptop|vm|devices?|raspberry|computer|network|systems?|cloud|pi|phone|cluster|port|of|\d+)|as (?:an?|root)|locally|inside|under (?:an?|the)|behind an?|version|commands?|scripts?|queries|tests|code|servers?|services?|programs?|software|processes|total)(?!\p{L})/iu;

/** 'Writing "Tuesday" on it', 'writing it down', 'like writing', 'stopped writing, and listened': what the hand does. */
const OF_HAND = /^\s*["“‘'`]|^\s+(?:down|it|to|up)(?!\p{L})/iu;
const COMPARED = /(?<!\p{L})(?:like|than|without|while|when|by) $/iu;
const STOPPED = /(?<!\p{L})stopped\s+(?:and|then)\b|(?<!\p{L})stopped \s*(?:[.,;:!?]|$)/iu;
/** 'Reading chapter 2', 'reading over it'. */
const OF_WORK = /^\s+(?:chapters?|sections?|pages?|parts?|over|up on|about|on|\d)(?!\p{L})/iu;
/** 'Supplemental reading'. */
const SET_READING =
  /(?:supplemental|supplementary|required|assigned|additional|further|background|course|e-?book)\s$/iu;

const OTHER_USES: Readonly<Record<string, RegExp>> = {
  climbing: /^\s+(?:(?:the|some|up the)\s)?(?:stairs|steps|numbers?|prices?)\b/i,
  cooking: /^\s+the books\b/i,
  diving: /^\s+(?:deep|deeper|in|into|straight)\b/i,
  drawing:
    /^\s+(?:(?:an?|the|any|some|no|my|first|this|that)\s)*(?:conclusions?|curtains?|lines?|breath|attention|blood|blinds?|parallels?|comparisons?|distinctions?|inspiration|water|straws?|blank|crowds?|lots|to a close|near|from|on|upon)\b/i,
  film: /^\s+(?:about|on|over|around|of)\b/i,
  fencing: /^\s+(?:off|in)\b/i,
  // 'Go to April': a way through the pages.
  go: /^\s+(?:back\s+)?to\s+(?:the\s+)?(?:next|previous|top|home|start|beginning|end|table|contents?|index|chapter|part|page|section|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  fishing: /^\s+for (?:compliments|answers|likes)\b/i,
  // A verb with its object.
  interpreting: /^\s+(?:each|every|the|an?|it|this|that|these|those|them|my|our|its|their|data|results?|what|how)\b/i,
  // Of a hand; a label of what is planned in steps.
  pointer: /^,? (?:finger|middle|index|ring)\b/i,
  strategy: /^\s*[:：]/,
  // Of a house, which is told elsewhere.
  painting:
    /^\s+(?:(?:an?|the) (?:\w+ )?picture of|(?:(?:the|my|our|a|all) )?(?:\w+ ){0,2}(?:fences?|walls?|rooms?|kitchen|bathroom|bedroom|hallway|ceilings?|house|flat|shed|doors?|gates?|nails))\b/i,
  running: /^\s+(?:out|late|low|short|into|away)\b/i,
  sailing: /^\s+through\b/i,
  // The web, or what is on television.
  surfing: /^\s+(?:(?:the|through|around) ){0,2}(?:web|net|internet|channels)\b/i,
  startup: /^\s+(?:times?|of|scripts?|speed|files?|sequence|code|process|screen|options?)\b/i,
  swimming: /^\s+(?:in (?:work|debt|money|tasks|bugs)|against)\b/i,
  unix: /^\s+(?:time(?:stamps?)?|epochs?)\b/i,
  weaving: /^\s+(?:through|in and out)\b/i,
};
/** By name: a word such as 'constructor' is none of them. */
const USES = new Map(Object.entries(OTHER_USES));
