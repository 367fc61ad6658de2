import { type Deed, END, words } from "./deed.ts";

export const NL: readonly Deed[] = [
  { topic: "Running", starts: "hardgelopen", behind: END },
  { topic: "Running", starts: "km kilometer", behind: ` (?:\\p{L}+ )?(?:gerend|gelopen|hardgelopen)${END}` },
  { topic: "Running", starts: "gaan wezen", behind: ` (?:hardlopen|rennen)${END}` },
  { topic: "Cycling", starts: "km kilometer rondje stuk", behind: ` (?:\\p{L}+ )?gefietst${END}` },
  { topic: "Cycling", starts: "gaan wezen", behind: ` fietsen${END}` },
  {
    topic: "Reading",
    starts: "boeken roman romans",
    behind: ` ${words(2)}(?:gelezen|uitgelezen|verslonden)${END}`,
  },
  {
    topic: "Gardening",
    starts:
      "tomaten aardappels aardappelen uien knoflook bonen erwten wortels sla courgettes pompoenen komkommers paprika's kruiden aardbeien bloemen tulpen rozen struiken fruitbomen groenten radijsjes",
    behind: ` (?:\\p{L}+ ){0,3}?(?:geplant|gezaaid|geoogst|gepoot|verspeend|verpot|uitgeplant)${END}`,
  },
  { topic: "Gardening", starts: "tuin moestuin", behind: ` (?:gewerkt|omgespit|gewied|bezig)${END}` },
  {
    topic: "TV Series",
    starts: "serie seizoen series",
    behind: ` ${words(4)}(?:gekeken|gezien|uitgekeken|gebinged)${END}`,
  },
  { topic: "Film", starts: "film films", behind: ` ${words(3)}(?:gekeken|gezien)${END}` },
  { topic: "Film", starts: "bioscoop", behind: ` (?:geweest|gegaan)${END}` },
  { topic: "Podcasts", starts: "podcast podcasts", behind: ` ${words(2)}(?:geluisterd|beluisterd)${END}` },
  { topic: "Travel", starts: "weekend weekendje vakantie week weken dagen", behind: " (?:in|naar) ", needsPlace: true },
  { topic: "Travel", starts: "reis gereisd gevlogen stedentrip tripje", behind: " (?:naar|door) ", needsPlace: true },
  {
    topic: "Baking",
    starts: "brood broden taart taarten koekjes koek cake pizza",
    behind: ` (?:\\p{L}+ ){0,2}?gebakken${END}`,
  },
  { topic: "Hiking", starts: "gewandeld", behind: ` (?:in|door|langs|op|over) ` },
  { topic: "Hiking", starts: "wandeling", behind: ` (?:\\p{L}+ ){0,3}?gemaakt${END}` },
  { topic: "Swimming", starts: "gezwommen", behind: END },
  { topic: "Fitness", starts: "sportschool", behind: ` (?:geweest|gegaan|getraind)${END}` },
  { topic: "Concerts", starts: "concert concerten", behind: ` (?:\\p{L}+ ){0,3}?(?:geweest|gezien|bezocht)${END}` },
  { topic: "Museum Visits", starts: "museum", behind: ` (?:\\p{L}+ ){0,3}?(?:geweest|bezocht)${END}` },
  { topic: "Knitting", starts: "sokken trui muts sjaal", behind: ` (?:\\p{L}+ ){0,2}?gebreid${END}` },
];
