import type { Deed, UnspacedDeed } from "./deed.ts";
import { deed } from "./work.ts";

const MIX = "Mixing and Mastering";
const MAKE = "Music Production";
const COMPOSE = "Music Composition";

/** How a song comes about, told by verb and object: 'mixed the vocals', 'die Melodie neu eingespielt', 'compuse una canción'. */
export const EN_MUSIC: readonly Deed[] = [
  deed(MIX, "mixed mixing remixed", "songs?|tracks?|album|vocals|drums|single|ep|melody|stems"),
  deed(MIX, "mastered mastering", "tracks?|album|ep|single|mix"),
  deed(MAKE, "produced programmed arranged", "beats?|basslines?|drums|drum patterns?|tracks?|songs?|melody|melodies"),
  deed(COMPOSE, "composed composing", "songs?|melody|melodies|pieces?|tracks?|waltz|score"),
];

export const DE_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "song songs track tracks lied lieder stück stücke album vocals gesang drums melodie melodien",
    "gemischt|abgemischt|gemixt|gemastert",
  ),
  deed(
    MAKE,
    "beat beats drums drop bassline melodie melodien song songs track tracks refrain",
    "produziert|programmiert|eingespielt|arrangiert|gebaut",
  ),
  deed(COMPOSE, "melodie melodien lied lieder stück stücke song songs walzer", "komponiert|vertont"),
];

export const FR_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mixé masterisé mixant mixer masteriser",
    "morceaux?|titres?|chansons?|pistes?|album|voix|batterie|mélodies?",
  ),
  deed(MAKE, "produit arrangé programmé", "beats?|morceaux?|chansons?|batterie|lignes? de basse|mélodies?"),
  deed(COMPOSE, "composé composant", "morceaux?|titres?|chansons?|mélodies?|valse|pièces?"),
];

export const ES_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mezclé mezclado mezclando mastericé masterizado masterizando",
    "canci[oó]n(?:es)?|temas?|pistas?|voces|batería|álbum|disco|melodías?",
  ),
  deed(MAKE, "produje producido programé arreglé", "beats?|canci[oó]n(?:es)?|temas?|batería|líneas? de bajo|melodías?"),
  deed(COMPOSE, "compuse compuesto componiendo", "canci[oó]n(?:es)?|temas?|melodías?|piezas?|vals"),
];

export const PT_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mixei mixado mixando masterizei masterizado masterizando",
    "músicas?|faixas?|vozes|bateria|álbum|melodias?|canção|canções",
  ),
  deed(MAKE, "produzi produzido programei", "beats?|batidas?|músicas?|faixas?|bateria|linhas? de baixo|melodias?"),
  deed(COMPOSE, "compus composto compondo", "músicas?|faixas?|melodias?|canção|canções|valsa"),
];

export const IT_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mixato mixando missato masterizzato masterizzando",
    "bran[oi]|tracc(?:ia|e)|canzon[ei]|voci|batteria|album|melodi[ae]",
  ),
  deed(MAKE, "prodotto programmato arrangiato", "beat|bran[oi]|canzon[ei]|batteria|line[ae] di basso|melodi[ae]"),
  deed(COMPOSE, "composto componendo", "bran[oi]|canzon[ei]|melodi[ae]|valzer|pezz[oi]"),
];

/** Up to four signs of one clause. */
const SOME = "[^，。；！？,;!?\\n]{0,4}?";

export const ZH_MUSIC: readonly UnspacedDeed[] = [
  { topic: MIX, words: `(?:歌|曲|轨|人声|鼓)${SOME}(?:混音|母带)|(?:做|调)(?:了|完)${SOME}(?:混音|母带)` },
  { topic: MAKE, words: `(?:写|编|做|改)(?:了|完)${SOME}(?:旋律|鼓点|编曲|伴奏)` },
];
