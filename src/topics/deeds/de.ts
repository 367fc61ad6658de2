import { type Deed, END, words } from "./deed.ts";

const DE_PLANT =
  "(?:tomaten|kartoffeln|zwiebeln|knoblauch|bohnen|erbsen|möhren|karotten|salate?|zucchini|kürbisse?|gurken|paprika|chilis|kräuter|erdbeeren|himbeeren|blumen|tulpen|rosen|dahlien|sträucher|obstbäume|setzlinge|gemüse|radieschen|kohlrabi|spinat)";
/** In German and Dutch the verb stands behind its object. */
export const DE: readonly Deed[] = [
  { topic: "Running", starts: "laufen joggen", behind: ` (?:gegangen|gewesen)${END}` },
  { topic: "Running", starts: "gelaufen gejoggt", behind: `${END}(?=.{0,20}\\d+ ?(?:km|kilometer))` },
  { topic: "Running", starts: "km kilometer", behind: ` (?:\\p{L}+ )?(?:gelaufen|gejoggt)${END}` },
  { topic: "Cycling", starts: "rad fahrrad", behind: ` gefahren${END}` },
  {
    topic: "Cycling",
    starts: "km kilometer",
    behind: ` (?:mit dem (?:rad|fahrrad|rennrad)|geradelt|rad gefahren)${END}`,
  },
  {
    topic: "Reading",
    starts: "bücher romane roman",
    behind: ` ${words(2)}(?:gelesen|ausgelesen|verschlungen)${END}`,
  },
  {
    topic: "Gardening",
    starts:
      "tomaten kartoffeln zwiebeln knoblauch bohnen erbsen möhren karotten salat zucchini kürbisse gurken paprika kräuter erdbeeren blumen tulpen rosen sträucher obstbäume setzlinge gemüse radieschen",
    behind: ` (?:\\p{L}+ ){0,4}?(?:gepflanzt|gesät|ausgesät|gesetzt|eingepflanzt|vorgezogen|geerntet|pikiert|umgetopft)${END}`,
  },
  { topic: "Gardening", starts: "pflanzte säte pflanzten säten", behind: ` ${words(3)}${DE_PLANT}${END}` },
  {
    topic: "Gardening",
    starts: "beet beete hochbeet hochbeete rasen hecke",
    behind: ` (?:\\p{L}+ ){0,2}?(?:umgegraben|gejätet|gemäht|geschnitten|bepflanzt|angelegt)${END}`,
  },
  { topic: "Gardening", starts: "garten", behind: ` (?:gearbeitet|gewerkelt|umgegraben)${END}` },
  {
    topic: "TV Series",
    starts: "serie staffel serien",
    behind: ` ${words(4)}(?:geschaut|gesehen|angeschaut|geguckt|durchgeschaut|gebingt)${END}`,
  },
  { topic: "Film", starts: "film filme kinofilm", behind: ` ${words(3)}(?:geschaut|gesehen|angeschaut|geguckt)${END}` },
  { topic: "Film", starts: "kino", behind: ` (?:gegangen|gewesen)${END}` },
  { topic: "Podcasts", starts: "podcast podcasts", behind: ` ${words(2)}(?:gehört|nachgehört)${END}` },
  { topic: "Travel", starts: "wochenende urlaub woche wochen tage", behind: " in ", needsPlace: true },
  {
    topic: "Travel",
    starts: "reise reisen kurztrip trip ausflug gereist geflogen",
    behind: " nach ",
    needsPlace: true,
  },
  {
    topic: "Baking",
    starts: "brot brote brötchen kuchen kekse plätzchen pizza baguettes",
    behind: ` (?:\\p{L}+ ){0,2}?gebacken${END}`,
  },
  { topic: "Hiking", starts: "wandern", behind: ` (?:gegangen|gewesen)${END}` },
  { topic: "Hiking", starts: "gewandert", behind: END },
  { topic: "Swimming", starts: "schwimmen", behind: ` (?:gegangen|gewesen)${END}` },
  { topic: "Fitness", starts: "fitnessstudio", behind: ` (?:gegangen|gewesen|trainiert)${END}` },
  {
    topic: "Concerts",
    starts: "konzert konzerten",
    behind: ` (?:\\p{L}+ ){0,3}?(?:gegangen|gewesen|besucht|gehört)${END}`,
  },
  { topic: "Museum Visits", starts: "museum", behind: ` (?:gegangen|gewesen|besucht)${END}` },
  { topic: "Knitting", starts: "socken pullover mütze schal", behind: ` (?:\\p{L}+ ){0,2}?gestrickt${END}` },
  {
    topic: "Home Improvement",
    starts: "bad küche schlafzimmer wohnzimmer wände regal regale",
    behind: ` (?:\\p{L}+ ){0,2}?(?:gestrichen|gefliest|renoviert|tapeziert|angebracht)${END}`,
  },
];
