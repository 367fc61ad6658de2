import { type Deed, END, words } from "./deed.ts";

const A_FEW = "(?:an?|my|our|the|another|some|two|three|four|five|several|\\d+)";
/** Nothing more belongs to the word: 'a good month for reading', not 'for reading code'. */
const NO_OBJECT = `${END}(?=\\s*(?:$|[.,;:!?)]))`;
const SCENE =
  "(?:birds|wildlife|nature|flowers|insects|butterflies|mushrooms|landscapes|trees|the (?:sunset|sunrise|milky way|moon|stars|sea))";

/** Pursuits in the plain words of a diary, in English: 'back out on the bikes', 'squat from 95 to 120', 'wrote in my journal'. */
export const EN_PLAIN: readonly Deed[] = [
  {
    topic: "Running",
    starts: "go get got",
    behind: ` (?:out )?(?:on|for) (?:an?|my) ${words(2)}(?:runs?|jogs?)${END}(?! (?:of|through|with|at|to)\\b)`,
  },
  {
    topic: "Running",
    starts: "ran jogged",
    behind: ` (?:all the way )?(?:(?:back )?from home|to work|home from|there and back|to the \\p{L}+ and back)${END}`,
  },
  {
    topic: "Cycling",
    starts: "out back",
    behind: ` (?:out )?on (?:the|my|our) (?:\\p{L}+ )?(?:bikes?|bicycles?)${END}(?! (?:paths?|lanes?|racks?|sheds?|shops?))`,
  },
  { topic: "Hiking", starts: "hiked hiking", behind: " (?:(?:up|to|around|in|along|the) ){0,2}", needsPlace: true },
  { topic: "Reading", starts: "comes came", behind: ` to (?:my )?reading${NO_OBJECT}` },
  {
    topic: "Reading",
    starts: "week month year spring summer autumn winter",
    behind: `(?<!(?:bad|poor|slow|terrible|awful|lousy|weak|thin) \\p{L}{4,6}) for (?:my )?reading${NO_OBJECT}`,
  },
  {
    topic: "Photography",
    starts: "take taken taking",
    behind: ` ${words(3)}(?:photos|pictures|photographs) of ${SCENE}${END}`,
  },
  {
    topic: "Electronics Repair",
    starts: "repaired repairing fixed fixing restored restoring",
    behind: ` (?:up )?(?:my|the|our|an?) ${words(2)}(?:radio|amplifier|amp|synth|turntable|record player|cassette deck|game boy|console|oscilloscope)${END}(?! (?:backups?|apps?|logs?|output|errors?|buttons?|station|stream|of))`,
  },
  {
    topic: "Gardening",
    starts: "grew growing grown",
    behind: ` (?!for )${words(2)}(?:tomato(?:es)?|potatoes|chill?ies|chilis|herbs|basil|courgettes|zucchinis?|pumpkins?|lettuces?|beans|peas|strawberries|sunflowers|vegetables|veg|veggies|my own food)${END}`,
  },
  {
    topic: "Podcasting",
    starts: "started launched launching",
    behind: ` (?:(?:my|our) (?:own )?|an? (?=podcast with))podcast${END}`,
  },
  { topic: "Strength Training", starts: "rep", behind: ` max(?:es)?${END}(?! of (?!\\d))` },
  {
    topic: "Strength Training",
    starts: "bench squat squats deadlift deadlifts",
    behind: ` (?:(?:press|pr|max|is|was|went|now|up) ){0,3}(?:from|to) \\d{2,3}(?!\\d)`,
  },
  {
    topic: "Therapy",
    starts: "started starting began going went gone back",
    behind: ` (?:going )?(?:to )?(?:see(?:ing)? )?(?:(?:a|my|with) )?(?:(?:new|talk|group|individual) )?(?:therapy|therapist)${END}(?! (?:dog|session for))`,
  },
  {
    topic: "Teaching",
    starts: "as am was be being became become",
    behind: ` (?:an? |the )?(?:ta|teaching assistant)${END}(?! (?:told|said|gave|helped|explained|who|that|was|for my|graded|left))`,
  },
  {
    topic: "Teaching",
    starts: "gave giving",
    behind: ` ${A_FEW} (?:\\p{L}+ )?(?:lectures?|tutorials?|lessons?|classes)${END}(?! (?:plans?|notes|a try|a go|up))`,
  },
  { topic: "Fitness", starts: "treadmill", behind: ` (?:workouts?|sessions?)${END}` },
  {
    topic: "Knitting",
    starts: "finished started frogged",
    behind: ` ${A_FEW} ${words(2)}(?:pairs? of socks|shawls?|cardigans?|mittens)${END}`,
  },
  {
    topic: "Knitting",
    starts: "cast",
    behind: ` (?:on|off) ${words(3)}(?:socks?|shawl|sweater|jumper|cardigan|hat|stitches)${END}`,
  },
  {
    topic: "Journaling",
    starts: "entries pages wrote writing written",
    behind: ` (?!nothing )${words(4)}in my (?:\\p{L}+ )?(?:journal|diary)${END}`,
  },
  {
    topic: "Data Analysis",
    starts: "analyzed analysed analyzing analysing analyze analyse",
    behind: ` ${words(4)}(?:data|datasets?|survey results)${END}(?! (?:structures?|types?|flow|cent(?:er|re)s?|breach(?:es)?|leaks?|models?|formats?|race))`,
  },
];
