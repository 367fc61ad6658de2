import type { CueTable } from "./cue.ts";

export const DE: CueTable = {
  deniesBackwards: true,
  cues: [
    { words: "(?:aufgegeben|abgebrochen|hingeschmissen|hingeworfen)", says: "do", scope: "clause", status: "dropped" },
    {
      words: "(?:pausiert|auf Eis gelegt|eine Pause (?:von|mit|beim?))",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    {
      words: "(?:wieder (?:angefangen|aufgenommen|eingestiegen)|zurück (?:zu|zum|zur))",
      says: "do",
      scope: "clause",
      status: "resumed",
    },
    {
      words: "(?:angefangen|begonnen|gestartet|eingestiegen)(?: mit)?",
      says: "do",
      scope: "clause",
      status: "started",
    },
    { words: "(?:tief in|vertieft|eingetaucht)", says: "do", scope: "clause", depth: "deep-dive" },
    {
      words:
        "(?:beschäftig(?:e|t|en|te) (?:ich |wir )?(?:mich|uns)(?: (?:viel|intensiv|heute|weiter|auch|gerade|vor allem))* mit|einführung in(?: die| das| den)?|kurs (?:über|zu|zum|zur|in)|buch (?:über|zu|zum|zur)|vorlesung (?:über|zu|zum|zur)|interessiere (?:ich )?mich (?:sehr |gerade |auch )*für)(?: (?:den|dem|der|die|das))?(?: (?:unterschieden|grundlagen|anwendungsfällen)(?: und [a-zäöüß]+)*(?: von| der| des)?)?",
      says: "learn",
    },
    {
      words:
        "(?:gelernt|lerne|lernte|geübt|übe|übte|studiert|ausprobiert|probiert|gelesen|gebaut|gespielt|geschrieben|gearbeitet|erkundet|beschäftigt|kennengelernt|programmiert|genäht|gekocht|gebacken|gemalt|gezeichnet|besucht|befasst|gesehen|geschaut|angeschaut|eingerichtet|installiert|umgesetzt|weitergemacht)",
      says: "do",
      scope: "clause",
    },
  ],
  planned:
    "(?:möchte|will|würde|sollte|könnte|werde|wollte|vielleicht|irgendwann|morgen|nächste[nrs]? (?:woche|monat|jahr)|plane|vorhabe|falls|wenn ich)",
  denied: "(?:nicht|nie|kein|keine|keinen|keiner|ohne|statt|anstatt|weder)",
  others:
    "(?:(?:mein|meine|unser|unsere|sein|ihr|ein|eine)\\s+(?:schwester|bruder|mutter|vater|frau|mann|freund|freundin|kollege|kollegin|sohn|tochter|chef|nachbar|team)|er|sie|man|viele|die leute)",
  breaks: "aber|weil|obwohl|während|sondern|denn|damit|sodass|und ich|doch|allerdings",
};
