import { type Deed, END } from "./deed.ts";

/** A session by its length: '25 min run', '10 km bike ride', 'easy 5k swim'. */
const UNITS = "min mins minute minutes hour hours hr hrs h km kms k kilometre kilometer mile miles mi lap laps lengths";
const LONGEST = 60;
/** The same in one word: '5k', '12km', '45min'. */
const JOINED = Array.from({ length: LONGEST }, (_, at) => ["k", "km", "min", "mins", "h"].map((unit) => at + 1 + unit))
  .flat()
  .join(" ");
const HOW =
  "(?:(?:easy|long|short|slow|steady|brisk|gentle|hard|hilly|flat|recovery|tempo|trail|treadmill|morning|evening|lunch|solo|group|open water|pool|lake|sea|indoor|outdoor|zone 2) ){0,2}";
/** 'A 25 min run of the tests', '10 minutes run time', '5 minute walk from the office'. */
const NO_MORE = `${END}(?! (?:of|time|on(?! (?:the|my) (?:trainer|treadmill|bike|beach|coast|trail|river|road))|for|from|away|rate|down|to (?!the|my|a)|with|length|the|an?|my|our|tests?|scripts?|code|jobs?|builds?|home by|back by|by|in (?:a|the) (?:taxi|car|bus|train|cab)|about)\\b)(?!-)`;

const SPORTS: readonly (readonly [topic: string, nouns: string])[] = [
  ["Running", "(?:run|jogs?|jogging|running)"],
  ["Cycling", "(?:(?:bike|bicycle|cycle|road|gravel) rides?|ride|cycling)"],
  ["Swimming", "(?:swims?|swimming)"],
  ["Walking", "(?:(?:walks|walking)|walk(?= (?:around|along|in|by|at)))"],
  ["Hiking", "(?:hike(?! in)|hiking)"],
  ["Rowing", "(?:rowing|erg|row(?= (?:on|in|at|with)))"],
  ["Climbing", "(?:climbing|bouldering)"],
  ["Skiing", "skis?"],
];

/** In English. */
export const EN_MEASURED: readonly Deed[] = SPORTS.flatMap(([topic, nouns]) => [
  { topic, starts: `${UNITS} ${JOINED}`, behind: `[ -]${HOW}${nouns}${NO_MORE}` },
  // 'Easy run 8 km', 'Long ride, 60 km'
  {
    topic,
    starts: "easy long steady recovery tempo slow short hard hilly morning evening lunch",
    behind: ` ${nouns}[:,]? (?:of )?\\d{1,3}(?:\\.\\d{1,2})? ?(?:km|k|mi|miles|min|mins|minutes|h|hours|m)${END}`,
  },
]);
