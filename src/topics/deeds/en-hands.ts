import { type Deed, END, words } from "./deed.ts";

const A_FEW = "(?:an?|my|our|the|another|some|more|several|two|three|four|five|\\d+)";
const WOOD =
  "(?:wood|boards?|planks?|table ?top|shelf|shelves|drawers?|plywood|joints|table legs|oak|pine|walnut|maple|ash|bookcase|workbench|stool|cabinet)";
const BIRD =
  "(?:birds|bird species|species of birds?|kingfishers?|owls?|herons?|woodpeckers?|goldfinch(?:es)?|warblers?|buzzards?|kestrels?|eagles?|waders|ospreys?|swallows|nightingales?|hummingbirds?)";
const SKY =
  "(?:saturn|jupiter|mars|orion nebula|andromeda|galax(?:y|ies)|nebulae?|meteor shower|perseids|geminids|milky way|double stars?|comet|lunar eclipse|solar eclipse)";

/** What is done with hands, tools, voice and eyes, in English: 'soldered the switches', 'sanded the shelf', 'spotted a heron'. */
export const EN_HANDS: readonly Deed[] = [
  { topic: "Soldering", starts: "soldered desoldered resoldered", behind: " \\p{L}" },
  {
    topic: "PCB Design",
    starts: "routed routing rerouted rerouting",
    behind: ` ${words(4)}(?:boards?|traces|pcbs?|nets|tracks|differential pairs)${END}`,
  },
  {
    topic: "PCB Design",
    starts: "designed designing ordered assembled drew laid",
    behind: ` (?:out )?${words(3)}(?:pcbs?|circuit boards?|schematics?)${END}`,
  },
  {
    topic: "Enclosure Design",
    starts: "designed designing modelled modeled redesigned printed cut modelling modeling",
    behind: ` ${words(3)}(?:case|enclosure|casing|housing)${END}(?! (?:stud(?:y|ies)|of|for))`,
  },
  {
    topic: "3D Printing",
    starts: "printed reprinted printing",
    behind: ` ${words(5)}(?:in (?:pla|petg|abs|asa|tpu|resin)|on (?:the|my|our) (?:\\p{L}+ )?printer)${END}`,
  },
  {
    topic: "Woodworking",
    starts: "sanded planed sawed varnished oiled chiselled chiseled glued dovetailed sanding planing",
    behind: ` ${words(4)}${WOOD}${END}`,
  },
  {
    topic: "Bookbinding",
    starts: "sewed sewn sewing stitched glued gluing glueing trimmed folded pressed",
    behind: ` ${words(3)}(?:signatures|text ?blocks?|book blocks?|endpapers|book ?cloth|book covers?|notebooks?)${END}`,
  },
  { topic: "Sketching", starts: "sketched", behind: ` (?:${A_FEW} |in |at |from )` },
  {
    topic: "Drawing",
    starts: "drew drawing sketched sketching",
    behind: ` (?:${A_FEW} )?${words(2)}(?:hands|faces|heads|figures|ellipses|cubes|boxes|gestures|animals from|trees|feet|from (?:life|imagination|reference))${END}`,
  },
  { topic: "Strength Training", starts: "squatted deadlifted benched", behind: " \\p{L}| \\d" },
  {
    topic: "Journaling",
    starts: "kept keeping",
    behind: ` (?:a |my )?(?:daily |morning |paper |gratitude |handwritten )(?:journal|diary)${END}`,
  },
  // 'My attempt to journal daily': plans and wishes are told apart by the clause.
  {
    topic: "Journaling",
    starts: "attempt attempts attempted attempting effort trying tried",
    behind: ` (?:to|at) journal(?:l?ing)?(?: (?:more|again|daily|regularly|every|each|here)${END}|\\s*(?:$|[.,;!?)]))`,
  },
  {
    topic: "Journaling",
    starts: "journaled journalled",
    behind: ` (?:every|daily|in|for|about|most|each|again|a)${END}`,
  },
  {
    topic: "Video Editing",
    starts: "edited editing cut",
    behind: ` ${words(3)}(?:videos?|footage|vlogs?|reels?|short film)${END}`,
  },
  {
    topic: "Podcasting",
    starts: "recorded edited released published recording",
    behind: ` ${words(4)}(?:podcast episodes?|episodes? (?:of|for) (?:my|our|the) (?:\\p{L}+ )?podcast|podcast)${END}`,
  },
  {
    topic: "YouTube Channel",
    starts: "uploaded published made recorded posted filmed",
    behind: ` ${words(4)}(?:youtube videos?|videos? (?:to|for|on) (?:my )?youtube)${END}`,
  },
  {
    topic: "Bike Repair",
    starts: "repaired fixed serviced overhauled restored restoring",
    behind: ` (?:up )?(?:my|the|our|an?) ${words(1)}(?:bikes?|bicycles?)${END}`,
  },
  {
    topic: "Car Repair",
    starts: "repaired serviced overhauled rebuilt",
    behind: ` (?:my|the|our|an?) ${words(1)}(?:car|truck|engine|gearbox)${END}`,
  },
  {
    topic: "Mending",
    starts: "mended darned",
    behind: ` ${A_FEW} ${words(2)}(?:socks?|jeans|jumpers?|sweaters?|trousers|shirts?|coat)${END}`,
  },
  {
    topic: "Weight Loss",
    starts: "lost lose losing",
    behind: ` ${words(3)}(?:\\d+ ?)?(?:kg|kgs|kilos?|pounds|lbs|weight)${END}`,
  },
  {
    topic: "Sobriety",
    starts: "quit stopped gave cut given",
    behind: ` (?:up |out |down on )?(?:drinking alcohol|alcohol|drinking)${END}`,
  },
  {
    topic: "Quitting Smoking",
    starts: "quit stopped gave given",
    behind: ` (?:up )?(?:smoking|cigarettes|vaping)${END}`,
  },
  {
    topic: "Digital Minimalism",
    starts: "quit deleted left deactivated",
    behind: ` ${words(2)}(?:social media|facebook|instagram|twitter|tiktok|reddit)(?: account| app)?${END}`,
  },
  {
    topic: "Investing",
    starts: "invested investing bought",
    behind: ` (?:in )?${words(3)}(?:stocks|shares|index funds?|etfs?|crypto|bitcoin)${END}`,
  },
  {
    topic: "Birdwatching",
    starts: "spotted counted heard saw photographed",
    behind: ` ${words(3)}${BIRD}${END}(?! (?:eye|of))`,
  },
  { topic: "Astronomy", starts: "observed spotted viewed photographed saw", behind: ` ${words(3)}${SKY}${END}` },
  {
    topic: "Choir",
    starts: "choir choral chorus",
    behind: ` (?:practice|rehearsals?|tonight|in the evening)${END}`,
  },
  { topic: "Choir", starts: "sang sung singing", behind: ` (?:in|with) ${words(2)}(?:choir|chorus)${END}` },
];
