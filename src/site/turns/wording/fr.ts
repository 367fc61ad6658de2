import type { Wording } from "./wording.ts";

export const FR: Wording = {
  because:
    "parce qu(?:e|['’])|car|puisqu(?:e|['’])|comme (?:je|j['’])|à cause d(?:e|u|es|['’])|grâce (?:à|au|aux)|afin d(?:e|['’])|pour (?:pouvoir|comprendre|savoir|apprendre)|pour qu(?:e|['’])|faute d(?:e|['’])|après avoir (?:lu|vu|entendu)|en raison d(?:e|u)",
  therefore:
    "c['’]est (?:pourquoi|pour (?:ça|cela)|ainsi|comme (?:ça|cela))|donc (?:je|j['’])|du coup|alors (?:je|j['’])|ce qui m['’]a|cela m['’]a|ça m['’]a|d['’]où",
  wish: "je voulais|j['’]avais (?:envie|besoin)|je cherchais|il me fallait",
  lack: "pas (?:le |assez de |eu le )?temps|plus (?:le )?temps|trop (?:cher|dur|difficile|fatigué|fatiguée|occupé|occupée)|malade|ennuyé|ennuyée|ennuyait|manque d(?:e|['’])",
  began:
    "commencé|démarré|mis|mise|débuté|découvert|lancé|lancée|inscrit|inscrite|essayé|acheté|choisi|passé|passée|amené|amenée|conduit|commence|tourné|tournée",
  deepened:
    "approfondi|plongé|plongée|à fond|sérieusement|tous les (?:jours|soirs|matins)|chaque (?:jour|soir)|concentré|concentrée",
  paused: "pause|suspendu|mis de côté|mis en pause|interrompu|arrêté|laissé de côté",
  returned: "repris|revenu|revenue|retourné|à nouveau|de nouveau|retour|remis|remise",
  again: "à nouveau|de nouveau",
  dropped: "abandonné|arrêté|laissé tomber|renoncé|quitté|cessé",
  learned: "appris|étudié|lu|travaillé|utilisé|construit|exploré|pratiqué|regardé",
  it: "l['’]|le|la|les|ça|cela|y",
  self: "je|j['’]|nous|m['’]|me|mon|ma",
  ahead:
    "vais|vas|va|allons|voudrais|aimerais|pourrais|devrais|peut-être|un jour|demain|prochaine?|pas|jamais|si|envisage|compte",
  back: "(?:l['’]an|l['’]année|l['’]hiver|l['’]été|l['’]automne|le printemps) derni(?:er|ère)|il y a (?:\\p{L}+ )?(?:ans|mois|semaines)|à l['’]époque|autrefois",
  breaks: "mais|bien que|quoique|et (?=je |j['’])|tandis que|jusqu['’]|qui|où",
  after: null,
  plain: {
    began: "commencé|débuté",
    paused: "mis(?:e)? en pause|mis(?:e)? de côté|suspendue?",
    dropped: "abandonnée?|laissé tomber|renoncé (?:à|au)",
    returned: "reprise?|revenue? (?:à|au)",
  },
  course: {
    to: "passée? (?:à|au|aux)|tournée? vers|orientée? vers|basculé (?:vers|sur)|(?:a|ont) (?:fait|laissé la) place (?:à|au|aux)|détour (?:par|vers)",
    from: "au lieu d(?:e|u|es)|plutôt que|à la place d(?:e|u|es)|a pris la place d(?:e|u|es)|a remplacé|délaissé",
    mark: "détour|à la place(?! d)|changé de cap|changement de cap|réorientée?|bifurqué",
  },
  leads: [
    {
      order: "between",
      words:
        "m['’](?:a|ont) (?:amenée?|conduite?|menée?|poussée?|donné envie|ramenée?)(?: \\p{L}+)? (?:à|au|aux|vers|d['’]|de)|c['’]est (?:ainsi|comme ça) que (?:je|j['’])|j['’]ai donc (?:commencé|appris|découvert)",
    },
    {
      order: "opening",
      words: "de|du|après|en (?:lisant|apprenant|étudiant|travaillant sur)",
      onward: "(?:je suis|j['’]ai|je me suis)",
    },
    { order: "back", words: "pour|à cause de|grâce à|parce que", behind: "besoin|appris|commencé" },
  ],
  away: "(?:je n['’]ai|n['’]ai|n['’]avais) (?:rien|plus|pas|pas beaucoup|rien) (?:écrit|publié|posté)|(?:pas|plus|aucun) (?:d['’])?(?:articles?|billets?|entrées?) (?:depuis|pendant|entre)|(?:fait|pris|prendre) une (?:longue |petite )?pause|(?:j['’]étais|j['’]ai été|été|tombée?) (?:très )?(?:malade|hospitalisée?|absente?|débordée?)|nouveau (?:travail|poste|job|boulot)|déménagé|déménagement|long silence|congé (?:maternité|parental|paternité)",
};
