import type { Wording } from "./wording.ts";

export const DE: Wording = {
  because:
    "weil|da ich|da (?:mir|mein|meine|es|wir|der|die|das)|wegen|dank|aufgrund|damit ich|um (?=.{3,90} zu )|denn|nachdem ich .{1,60} (?:gelesen|gesehen|gehört)|der grund (?:war|ist)",
  therefore:
    "deshalb|deswegen|darum|daher|also (?:habe|hab|fing|begann) ich|so (?:bin|kam|habe|fing) ich|weshalb|weswegen|was mich (?:zu|zum|zur|dazu)|das (?:hat|brachte|führte) mich|was (?:dazu )?führte",
  wish: "(?:ich )?(?:wollte|musste)(?: ich)?|ich war neugierig",
  lack: "keine (?:zeit|lust|kraft|energie)|(?:hatte|fand) (?:ich )?(?:kein|keine|keinen)|zu (?:wenig|teuer|schwer|müde|viel)|gelangweilt|langweilig|krank|verletzt",
  began:
    "angefangen|begonnen|begann|fing|gestartet|startete|eingestiegen|entdeckt|gekommen|kam|dazu gebracht|gebracht|gekauft|kaufte|umgestiegen|gewechselt|ausprobiert|probierte|angemeldet|entschieden|gewählt|interessiere|beschlossen",
  deepened: "tief|tiefer|vertieft|intensiv|eingetaucht|täglich|jeden (?:tag|abend|morgen)|konzentriert|gründlich",
  paused: "pausiert|pause|pausierte|auf eis|unterbrochen|zurückgestellt|ruhen|liegen ?gelassen|aufgehört|beiseite",
  returned: "wieder|zurück|erneut|wiederaufgenommen",
  again: "wieder|erneut",
  dropped: "aufgegeben|abgebrochen|aufgehört|hingeschmissen|gelassen|gekündigt|gab|beendet|höre|verworfen",
  learned: "gelernt|lerne|lernte|gelesen|las|geübt|gebaut|baute|gearbeitet|beschäftigt|studiert|benutzt|genutzt",
  it: "es|das|dies|damit|sie|ihn|davon",
  self: "ich|wir|mich|mir|uns",
  ahead:
    "werde|werden|würde|will|möchte|sollte|könnte|vielleicht|irgendwann|morgen|nächste[nrs]?|nicht|nie|kein|keine|falls|ob|wenn|plane",
  back: "letzte[nsr]? (?:jahr|winter|frühling|sommer|herbst)|vor (?:\\p{L}+ )?(?:jahren|monaten|wochen)|damals|früher",
  breaks: "aber|obwohl|sondern|doch|während|und ich|bis",
  after: null,
  plain: {
    began: "angefangen|begonnen|begann",
    paused: "pausiert|pausierte|auf eis gelegt",
    dropped: "aufgegeben|abgebrochen|hingeschmissen",
    returned: "wieder aufgenommen|wiederaufgenommen|zurück (?:zu|zum|zur)",
  },
  course: {
    to: "umgestiegen auf|umgeschwenkt auf|gewechselt (?:zu|zum|zur|auf)|wechselte (?:ich )?(?:zu|zum|zur|auf)|(?:wandte|gewandt)(?: ich)?(?: mich)?(?: dann)? (?:zu|zum|zur|dem|der)|machte(?:n)? platz für|abstecher (?:zu|zum|zur|in|ins)|umweg (?:zu|zum|zur|in|über)",
    from: "statt|anstatt|anstelle|an die stelle|weg (?:von|vom)|löste",
    mark: "abstecher|umweg|stattdessen|kurswechsel|umgestiegen|umgeschwenkt|umgesattelt",
  },
  leads: [
    {
      order: "between",
      words:
        "(?:hat|haben|brachte|brachten|führte|führten) mich(?: dann| wieder| schließlich)* (?:zu|zum|zur|auf|in)|(?:so|dadurch|deshalb|darum|daher) (?:bin ich|kam ich)(?: dann| schließlich)* (?:zu|zum|zur|auf)|brauchte ich|machte mich neugierig auf|weckte (?:mein|das) interesse an",
    },
    {
      order: "opening",
      words: "von|vom|nach|über|durch|beim|während",
      onward: "(?:kam|bin|wollte|fing|begann|habe|fand|stieß|landete) ich",
    },
    { order: "back", words: "für|wegen|weil|um", behind: "brauch(?:te|e)|lern(?:te|e)|gelernt" },
  ],
  away: "(?:nichts|nicht|wenig|lange nichts) (?:geschrieben|veröffentlicht|gepostet)|keine (?:einträge|beiträge|posts)|(?:eine )?(?:lange |längere |kurze )?(?:pause (?:gemacht|eingelegt)|auszeit|blogpause|schreibpause)|war(?: ich)? (?:lange |länger )?(?:krank|im krankenhaus|verreist|unterwegs)|ich (?:war|wurde) (?:lange |länger )?krank|neue[rnm]? (?:job|stelle|arbeit)|umgezogen|umzug|elternzeit|lange (?:still|ruhig|her)",
};
