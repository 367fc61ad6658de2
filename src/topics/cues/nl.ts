import type { CueTable } from "./cue.ts";

export const NL: CueTable = {
  deniesBackwards: true,
  cues: [
    { words: "(?:gestopt met|opgegeven|afgehaakt)", says: "do", scope: "clause", status: "dropped" },
    { words: "(?:op pauze|gepauzeerd|even opzij|pauze van)", says: "do", scope: "clause", status: "paused" },
    {
      words: "(?:weer (?:begonnen|opgepakt)|terug (?:naar|bij)|hervat)",
      says: "do",
      scope: "clause",
      status: "resumed",
    },
    { words: "(?:begonnen|gestart)(?: (?:met|aan))?", says: "do", scope: "clause", status: "started" },
    { words: "(?:verdiept in|gedoken in|ondergedompeld in)", says: "learn", depth: "deep-dive" },
    {
      words:
        "(?:cursus (?:over|in)|boek over|les(?:sen)? in|inleiding (?:in|tot)|workshop|bezig met|interesse in|geleerd over)(?: (?:de|het|een))*",
      says: "learn",
    },
    {
      words:
        "(?:geleerd|leer|leerde|gestudeerd|geoefend|gelezen|gebouwd|gespeeld|geschreven|gewerkt|ontdekt|geprobeerd|gebruikt|afgemaakt|gekeken|geprogrammeerd|genaaid|gekookt|gebakken|geschilderd|getekend)",
      says: "do",
      scope: "clause",
    },
  ],
  planned: "(?:wil|zou|ga|hoop|moet|misschien|ooit|morgen|volgende (?:week|maand)|van plan)",
  denied: "(?:niet|nooit|geen|zonder|in plaats van)",
  others:
    "(?:(?:mijn|onze|zijn|haar|een)\\s+(?:zus|broer|moeder|vader|vrouw|man|vriend|vriendin|collega|zoon|dochter)|hij|zij|ze|mensen)",
  breaks: "maar|omdat|hoewel|terwijl|want|zodat|en ik|echter",
};
