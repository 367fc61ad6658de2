import type { CueTable } from "./cue.ts";

const WITH =
  "(?: (?:à|au|aux|avec|par|sur|en|la|le|les|un|une|du|de la|de|des|mon|ma|mes|plus|beaucoup|un peu|davantage|encore|aussi|enfin|les bases (?:de|du|des)))*";

export const FR: CueTable = {
  cues: [
    {
      words: "(?:abandonné|arrêté|laissé tomber|renoncé à|délaissé|lâché|décroché (?:de|du))",
      says: "do",
      scope: "clause",
      status: "dropped",
    },
    {
      words: "(?:mis(?:e|es)? (?:en pause|de côté|entre parenthèses)|fait une pause|en pause|en sommeil|en suspens)",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    {
      words: `(?:repris(?:es?)?|remise? (?:à|au|aux)|(?:de )?retour (?:à|au|aux|sur)|revenue? (?:à|au|aux|sur)|recommencé|replongée? dans)${WITH}`,
      says: "learn",
      status: "resumed",
    },
    {
      words: `(?:commencé|mise?) à (?:apprendre|étudier|pratiquer)${WITH}`,
      says: "study",
      status: "started",
    },
    {
      words: `(?:commencé|débuté|démarré|inscrite? (?:à|au|aux)|lancée? dans|mise? (?:à|au|aux))${WITH}(?: (?:apprendre|lire|jouer|étudier|utiliser|faire|pratiquer)${WITH})?`,
      says: "learn",
      status: "started",
    },
    {
      words: `(?:continue|continué|poursuivi|poursuis|avancé (?:dans|en|sur)|progressé en)${WITH}(?: (?:apprendre|lire|jouer|étudier|faire))?${WITH}`,
      says: "learn",
      status: "continued",
    },
    {
      words: `(?:plongée? dans|plongeon dans|approfondi|immergée? dans|passionnée? (?:pour|par|de)|creusé|obsédée? par|mordue? de)${WITH}`,
      says: "study",
      depth: "deep-dive",
    },
    {
      words: `(?:survolé|jeté un (?:œil|oeil) (?:à|au|aux|sur)|touché à|goûté (?:à|au)|effleuré)${WITH}`,
      says: "learn",
      depth: "touched",
    },
    {
      words: `(?:cours|atelier|stage|formation|tutoriel|tuto|manuel|introduction|initiation|leçons?) (?:de|du|d'|sur|à|au|aux)${WITH}|livres? sur${WITH}`,
      says: "study",
    },
    {
      words: `(?:appris|apprends|apprenais|apprendre|étudié|étudie|initiée? (?:à|au|aux)|formée? (?:à|au|aux))${WITH}`,
      says: "study",
    },
    {
      words: `(?:cours|livre|atelier|stage|formation|conférence|tutoriel|tuto|article|documentaire|vidéos?|manuel|introduction|initiation|leçons?) (?:de|du|d'|sur|à|au|aux)${WITH}`,
      says: "subject",
    },
    {
      words: `(?:appris|apprends|apprenais|apprendre|étudié|étudie|découvert|découvre|initiée? (?:à|au|aux)|intéressée? (?:à|au|aux|par)|(?:m'|m’)?intéresse (?:à|au|aux)|familiarisée? avec|formée? (?:à|au|aux))${WITH}`,
      says: "subject",
    },
    {
      words: `(?:exploré|explore|abordé|exercices? (?:sur|avec)|parlé (?:de|des|du)|pratiqué|pratique|révisé|revu|bûché|potassé|exercée? (?:à|au)|entraînée? (?:à|au|aux|pour)|comparé|expérimenté|bidouillé|tenté)${WITH}`,
      says: "learn",
    },
    {
      words: `(?:lu|relu|regardé|vu|écouté|suivi|travaillé|écrit|construit|joué|essayé|testé|utilisé|programmé|codé|fini|terminé|achevé|fait|installé|configuré|cousu|peint|dessiné|cuisiné|fabriqué|créé|monté|enregistré|participé|donné|enseigné|traduit|couru|nagé|grimpé|tricoté|tracé|adoré|aimé|visionné|lancé|réalisé|développé|implémenté|déployé|débogué|corrigé|amélioré|ajouté|intégré|mise? en place|paramétré|publié|rédigé|analysé|complété|préparé|assisté|conçu|migré|automatisé|optimisé|résolu|réparé|modélisé|refactorisé|documenté|soudé|imprimé|photographié|composé|chanté|dansé|brodé|planté|randonné|escaladé|visité|manipulé|importé|validé)${WITH}`,
      says: "do",
    },
    // 'Installation de …', as a line of a log.
    {
      words: `(?<=^[^a-zß-ɏ]{0,8})(?:installation|mise en place|création|configuration|développement|implémentation|ajout|lecture|étude|apprentissage|découverte|exploration|révision|révisions|rédaction|écoute|visionnage|réalisation|correction|prise en main|suite|suivi|suivis|début|fin|écriture|conception|refactorisation|déploiement|amélioration|essais?|exercices?|exos?|participation|présentation|traduction|utilisation|préparation|recherches?|nettoyage|analyse|tests?|ajustement|formation) (?:de|du|d'|des|sur|à|au|aux|avec|en)${WITH}`,
      says: "do",
    },
    {
      words: `(?:(?:je|j'|on|nous) ?(?:lis|lisais|joue|jouais|cuisine|code|codais|utilise|utilisais|travaille|travaillais|écris|écrivais|écoute|regarde|regardais|dessine|peins|fais|faisais|couds|tricote|construis|cours|nage|grimpe|développe|teste|programme|aime|aimais|adore|adorais))${WITH}`,
      says: "do",
    },
  ],
  planned:
    "(?:je (?:veux|voudrais|vais|compte|souhaite|pense)|j['’]aimerais|j['’]espère|envie (?:de|d['’])|un jour|demain|peut-être|(?:semaine|mois|année|fois) prochaine?|prochain mois|il (?:faut|faudrait)|devrais|pourrais|(?:j['’])?aurais (?:dû|pu|aimé|voulu|préféré)|à faire|si j['’]ai le temps)",
  denied:
    "(?:jamais|(?<!comprends? |comprenais )pas(?! (?:seulement|uniquement|que|(?:bien |encore |tout |totalement |vraiment ){0,2}(?:compris|fini|terminé)))|aucune?|sans|plutôt que|au lieu de|ni|rien|n(?:e |['’])[a-zà-ÿ]{1,20}(?: [a-zà-ÿ]{1,20})? plus(?! que)|trop fatiguée? pour|plus le temps)",
  others:
    "(?:(?:mon|ma|mes|son|sa|un|une|notre|nos|la|le)\\s+(?:sœur|soeur|frère|mère|père|femme|mari|compagne|compagnon|amie?|amis|collègues?|fille|fils|enfants|voisine?|voisins|équipe|cousine?|neveu|nièce|prof|copine?|patron|patronne)|il|elle|ils|elles|on dit|les gens)",
  breaks:
    "mais|parce que|parce qu'|bien que|tandis que|puisque|car|et je|et j'|cependant|alors que|pendant que|ensuite|puis|qui|dont|quand|lorsque",
};
