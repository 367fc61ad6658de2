import { type Deed, END, words } from "./deed.ts";

const FR_MANY =
  "(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|plusieurs|quelques|beaucoup de|des|le|la|les|mon|ma|mes)";
const FR_PLANT =
  "(?:tomates?|pommes de terre|oignons?|ail|haricots|petits pois|carottes?|salades?|courgettes?|courges?|concombres?|poivrons?|herbes?|basilic|fraisiers?|fraises|framboisiers?|fleurs?|tulipes?|rosiers?|arbustes?|arbres fruitiers|légumes|radis|semis)";
export const FR: readonly Deed[] = [
  {
    topic: "Running",
    starts: "couru",
    behind: ` (?:\\p{L}+ )?(?:\\d[\\d.,]* ?(?:km|kilomètres)|un (?:semi-)?marathon|le (?:semi-)?marathon)`,
  },
  { topic: "Running", starts: "allé allée allés suis", behind: ` (?:allée? )?courir${END}` },
  {
    topic: "Cycling",
    starts: "fait roulé",
    behind: ` (?:du vélo|(?:une )?(?:\\p{L}+ )?(?:sortie|balade|randonnée) (?:à|en) vélo|\\d+ ?(?:km|kilomètres) (?:à|en) vélo)${END}`,
  },
  {
    topic: "Reading",
    starts: "lu dévoré terminé fini",
    behind: ` ${FR_MANY} (?:\\p{L}+ )?(?:livres|romans?)${END}(?! (?:sur|de cuisine))`,
  },
  {
    topic: "Gardening",
    starts: "planté semé repiqué récolté arrosé rempoté taillé",
    behind: ` ${words(3)}${FR_PLANT}${END}`,
  },
  { topic: "Gardening", starts: "tondu désherbé bêché", behind: ` (?:la|le|les|mon|notre) ` },
  {
    topic: "TV Series",
    starts: "regardé vu terminé fini",
    behind: ` ${words(3)}(?:saison \\d|saison de|saison (?:un|deux|trois)|séries? (?:télé|tv|netflix)|(?:première|deuxième|dernière) saison|une série)${END}`,
  },
  { topic: "Film", starts: "regardé vu", behind: ` ${FR_MANY} (?:\\p{L}+ )?films?${END}` },
  { topic: "Film", starts: "allé allée allés", behind: ` au cinéma${END}` },
  { topic: "Podcasts", starts: "écouté", behind: ` ${words(2)}(?:podcasts?|balados?)${END}(?! sur)` },
  {
    topic: "Travel",
    starts: "week-end weekend semaine semaines jours vacances séjour voyage",
    behind: " (?:à|en|au|aux) ",
    needsPlace: true,
  },
  {
    topic: "Baking",
    starts: "cuit fait",
    behind: ` ${FR_MANY} (?:\\p{L}+ )?(?:pains?|gâteaux?|tartes?|biscuits|brioches?|baguettes?)${END}`,
  },
  {
    topic: "Hiking",
    starts: "fait",
    behind: ` (?:une |des |de la |deux |plusieurs )?(?:\\p{L}+ )?(?:randonnées?|rando)${END}`,
  },
  { topic: "Swimming", starts: "nagé", behind: END },
  { topic: "Swimming", starts: "allé allée allés", behind: ` (?:nager|à la piscine)${END}` },
  { topic: "Fitness", starts: "allé allée retourné retournée", behind: ` à la salle(?: de sport)?${END}` },
  {
    topic: "Concerts",
    starts: "allé allée allés vu",
    behind: ` (?:à |voir )?(?:un|deux|plusieurs) (?:\\p{L}+ )?concerts?${END}`,
  },
  {
    topic: "Museum Visits",
    starts: "visité allé allée",
    behind: ` (?:le |un |au |deux |des )(?:\\p{L}+ )?musées?${END}`,
  },
  { topic: "Knitting", starts: "tricoté", behind: ` ${FR_MANY} ` },
];
