import type { Wording } from "./wording.ts";

export const NL: Wording = {
  because:
    "omdat|want|doordat|aangezien|vanwege|dankzij|wegens|zodat|om te (?:kunnen|begrijpen|leren)|om (?=.{3,90} te )|door gebrek aan|nadat ik .{1,60} (?:gelezen|gezien|gehoord)",
  therefore:
    "daarom|daardoor|dus (?:ik|begon|ging)|zo (?:ben|kwam|begon) ik|vandaar|wat me|dat (?:bracht|leidde) me|waardoor ik",
  wish: "(?:ik )?(?:wilde|wou|moest)(?: ik)?|ik was benieuwd|ik had .{1,20} nodig",
  lack: "geen (?:tijd|zin|energie|geld)|te (?:duur|moeilijk|druk|moe|weinig)|ziek|verveeld|saai|verveelde",
  began:
    "begonnen|begon|gestart|startte|ontdekt|ontdekte|opgepakt|overgestapt|gekocht|kocht|geprobeerd|probeerde|ingeschreven|gekozen|koos|besloot|gekomen|kwam|gebracht",
  deepened: "diep|dieper|verdiept|intensief|serieus|elke (?:dag|avond)|ondergedompeld|gericht",
  paused: "pauze|gepauzeerd|opzij|stilgelegd|uitgesteld|gestopt|stopte|on hold",
  returned: "weer|terug|opnieuw|hervat",
  again: "weer|opnieuw",
  dropped: "gestopt|stopte|opgegeven|laten vallen|losgelaten|afgebroken|opgezegd",
  learned: "geleerd|leerde|gelezen|las|gewerkt|gebouwd|bouwde|bestudeerd|geoefend|gebruikt",
  it: "het|dit|dat|ermee|ze|die",
  self: "ik|we|wij|me|mij|ons|mijn",
  ahead: "zal|zou|wil|ga|gaan|misschien|ooit|morgen|volgende?|niet|nooit|geen|als|of",
  back: "(?:vorig|vorige|afgelopen) (?:jaar|winter|zomer|herfst|lente)|(?:jaren|maanden|weken) geleden|destijds|vroeger",
  breaks: "maar|hoewel|terwijl|en ik|tot|waar",
  after: null,
  plain: {
    began: "begonnen|begon",
    paused: "gepauzeerd|stilgelegd|in de ijskast gezet",
    dropped: "opgegeven|laten vallen|gestopt met",
    returned: "hervat|weer opgepakt|terug (?:bij|naar)",
  },
  course: {
    to: "overgestapt (?:op|naar)|stapte (?:ik )?over (?:op|naar)|overgeschakeld (?:op|naar)|gewisseld naar|maakte(?:n)? plaats voor|uitstap(?:je)? naar|omweg (?:naar|via|langs)|toegelegd op",
    from: "in plaats van|nam de plaats in van|verving",
    mark: "omweg|uitstapje|in plaats daarvan|koerswijziging|van koers veranderd|overgestapt|zijspoor",
  },
  leads: [
    {
      order: "between",
      words:
        "(?:bracht|brachten|leidde|leidden|heeft|hebben) (?:me|mij)(?: \\p{L}+)? (?:naar|tot|bij|op)|(?:zo|daardoor|daarom) (?:kwam|ben|begon) ik(?: \\p{L}+)? (?:bij|op|met|aan)|wekte mijn interesse in",
    },
    { order: "opening", words: "van|via|na|door|tijdens", onward: "(?:kwam|ben|wilde|begon|vond|ontdekte|ging) ik" },
    { order: "back", words: "voor|omdat|vanwege|dankzij|om", behind: "nodig|leerde|geleerd|begon" },
  ],
  away: "niets (?:geschreven|gepubliceerd|geplaatst)|niet (?:geschreven|geblogd)|geen (?:berichten|posts|stukken) (?:sinds|geschreven)|(?:een )?(?:lange )?pauze (?:genomen|gehouden)|(?:was|ben) (?:ik )?(?:lang |erg )?(?:ziek|weg|op reis)|nieuwe baan|verhuisd|verhuizing|lang stil|ouderschapsverlof|zwangerschapsverlof",
};
