import type { Wording } from "./wording.ts";

export const IT: Wording = {
  because:
    "perché|poiché|siccome|dato che|visto che|a causa d(?:i|el|ella)|grazie (?:a|al|alla)|per (?:poter|capire|sapere|imparare)|affinché|per mancanza di|dopo aver (?:letto|visto|sentito)",
  therefore: "perciò|per questo|quindi|così (?:ho|sono)|ecco perché|ed è così che|è così che|il che mi|questo mi",
  wish: "(?:io )?(?:volevo|avevo bisogno|avevo voglia|ero curios[oa]|mi serviva)",
  lack: "(?:non avevo|non ho avuto|senza|poco) (?:più )?(?:tempo|voglia|energia|soldi)|mancanza di tempo|troppo (?:caro|difficile|stanc[oa]|occupat[oa])|malat[oa]|annoiat[oa]|mi annoiava",
  began:
    "iniziato|cominciato|iniziai|cominciai|scoperto|mi sono (?:mess[oa]|iscritt[oa]|buttat[oa]|interessat[oa])|provato|comprato|scelto|passat[oa] a|arrivat[oa] a|deciso|portato",
  deepened: "approfondito|a fondo|sul serio|immers[oa]|concentrat[oa]|ogni (?:giorno|sera)|tutti i giorni",
  paused: "pausa|sospeso|messo da parte|interrotto|fermat[oa]|smesso",
  returned: "ripreso|tornat[oa]|di nuovo|ancora|ricominciato",
  again: "di nuovo|ancora",
  dropped: "lasciato|abbandonato|mollato|smesso|rinunciato",
  learned: "imparato|studiato|letto|lavorato|usato|costruito|esplorato|praticato|visto",
  it: "l['’]|lo|la|li|le|questo|ne",
  self: null,
  ahead: "vorrei|voglio|potrei|dovrei|forse|un giorno|domani|prossim[oa]|mai|se|penso di|andrò|farò",
  back: "(?:l['’]anno|l['’]inverno|l['’]estate|l['’]autunno|la primavera) scors[oa]|(?:anni|mesi|settimane) fa|allora|una volta",
  breaks: "ma|però|anche se|mentre|finché|dove",
  after: null,
  plain: {
    began: "iniziato|cominciato",
    paused: "messo in pausa|messo da parte|sospeso",
    dropped: "abbandonato|mollato|rinunciato (?:a|al)",
    returned: "ripreso|tornat[oa] (?:a|al|alla)",
  },
  course: {
    to: "passat[oa] (?:a|al|alla)|mi sono (?:rivolt[oa]|spostat[oa]|buttat[oa]) (?:a|al|alla|verso|su|sul|sulla)|(?:ha|hanno) (?:lasciato il posto|fatto posto|ceduto il passo) (?:a|al|alla)|deviazione (?:verso|in|nel|nella)",
    from: "invece d(?:i|el|ella)|al posto d(?:i|el|ella)|piuttosto che|ha (?:sostituito|preso il posto d(?:i|el|ella))",
    mark: "deviazione|invece(?! d)|cambi(?:o|ato) (?:di )?(?:rotta|strada|direzione)|svolta",
  },
  leads: [
    {
      order: "between",
      words:
        "mi (?:ha|hanno) (?:portat[oaie]|condott[oaie]|spint[oaie]|fatto (?:venire voglia|scoprire))(?: \\p{L}+)?(?: (?:a|al|alla|allo|verso|di))?|(?:ed )?è così che (?:sono|ho)(?: \\p{L}+)?",
    },
    { order: "opening", words: "da|dal|dalla|dopo|leggendo|studiando|imparando", onward: "(?:sono|ho|mi sono)" },
    { order: "back", words: "per|perché|grazie a", behind: "mi serviva|imparato|bisogno di|iniziato" },
  ],
  away: "non (?:ho|avevo) (?:più )?(?:scritto|pubblicato)|(?:preso|fatto) una (?:lunga )?pausa|(?:ero|sono stat[oa]) (?:molto )?(?:malat[oa]|occupat[oa]|via|in viaggio)|nuovo lavoro|lavoro nuovo|trasloco|traslocato|lungo silenzio|nessun (?:articolo|post) (?:da|per)",
};
