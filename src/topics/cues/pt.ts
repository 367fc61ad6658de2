import type { CueTable } from "./cue.ts";

const WITH =
  "(?: (?:a|à|ao|aos|às|com|em|no|na|nos|nas|por|pelo|pela|sobre|o|os|as|um|uma|uns|umas|de|do|da|dos|das|meu|minha|mais|muito|um pouco|também|enfim|as bases (?:de|do|da)))*";

export const PT: CueTable = {
  cues: [
    {
      words: `(?:abandon(?:ei|ado|ando)|desisti(?:ndo)? (?:de|do|da|dos|das)|larguei|parei (?:de|com)|deixei de)${WITH}`,
      says: "do",
      status: "dropped",
    },
    {
      words: "(?:pausei|em pausa|parad[oa]s?|deixei (?:\\w+ ){0,3}de lado|pausa (?:de|do|da|no|na)|de molho|adiei)",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    {
      words: `(?:retom(?:ei|ado|ando)|volt(?:ei|ando) (?:a|ao|aos|à|às|para)|de volta (?:a|ao|à)|recomecei|reaprend(?:i|endo))${WITH}`,
      says: "learn",
      status: "resumed",
    },
    {
      words: `(?:come(?:cei|çado|çando|ço) a (?:aprender|estudar|praticar))${WITH}`,
      says: "study",
      status: "started",
    },
    {
      words: `(?:come(?:cei|çado|çando|ço)|inici(?:ei|ado|ando)|me (?:inscrevi|matriculei) (?:em|no|na)|inscrevi-me (?:em|no|na)|entrei (?:em|no|na))${WITH}(?: (?:aprender|estudar|ler|usar|tocar|praticar|fazer|jogar)${WITH})?`,
      says: "learn",
      status: "started",
    },
    {
      words: `(?:continu(?:ei|ado|ando|o)|segu(?:i|indo)|sigo)${WITH}(?: (?:aprendendo|estudando|lendo|praticando|trabalhando|tocando)${WITH})?`,
      says: "learn",
      status: "continued",
    },
    {
      words: `(?:mergulh(?:ei|ado|ando|o) (?:em|no|na|nos|nas)|mergulho (?:em|no|na)|(?:me )?aprofund(?:ei|ado|ando)(?:-me)? (?:em|no|na|nos|nas)|obcecad[oa] (?:por|com)|viciad[oa] em|(?:me )?apaixon(?:ei|ado|ada)(?:-me)? (?:por|pelo|pela))${WITH}`,
      says: "study",
      depth: "deep-dive",
    },
    {
      words: `(?:dei uma (?:olhada|espiada) (?:em|no|na|nos|nas)|folheei|arranhei)${WITH}`,
      says: "learn",
      depth: "touched",
    },
    {
      words: `(?:cursos?|oficinas?|aulas?|seminário|tutorial|tutoriais|manual|introdução)(?: online)? (?:de|do|da|sobre|a|ao|à)${WITH}|livros? sobre${WITH}`,
      says: "study",
    },
    {
      words: `(?:aprend(?:i|emos|ido|endo|o)|estud(?:ei|amos|ado|ando|o))${WITH}(?: (?:usar|tocar|fazer|escrever|programar)${WITH})?`,
      says: "study",
    },
    {
      words: `(?:curso|oficina|livro|aulas?|lições|palestra|artigos?|tutorial|tutoriais|vídeos?|seminário|manual|introdução|documentário)(?: online)? (?:de|do|da|sobre|a|ao|à)${WITH}`,
      says: "subject",
    },
    {
      words: `(?:aprend(?:i|emos|ido|endo|o)|estud(?:ei|amos|ado|ando|o)|descobr(?:i|indo)|descoberto|me interess(?:ei|o) (?:por|pelo|pela)|me familiarizei com|lendo sobre|li sobre)${WITH}(?: (?:usar|tocar|fazer|escrever|programar)${WITH})?`,
      says: "subject",
    },
    {
      words: `(?:explor(?:ei|ado|ando)|abord(?:ei|ado|amos)|exerc[ií]cios (?:sobre|com)|falamos (?:de|do|da|dos|das|sobre)|pratiqu?(?:ei|o)|pratic(?:ado|ando)|revis(?:ei|ado|ando)|pesquis(?:ei|ado|ando)|experiment(?:ei|ado|ando)|trein(?:ei|ado|ando|o)|ensai(?:ei|ado|ando)|tentei|decorei|domin(?:ei|ando))${WITH}`,
      says: "learn",
    },
    {
      words: `(?:li|lido|lendo|reli|us(?:ei|ado|ando)|test(?:ei|ado|ando)|termin(?:ei|ado|ando)|acabei|conclu(?:í|ído|indo)|complet(?:ei|ado)|fiz|feito|fazendo|trabalh(?:ei|ado|ando)|escrev(?:i|endo)|escrito|jog(?:uei|ado|ando)|toqu(?:ei)|toc(?:ado|ando)|assisti|vi|visto|ouvi|ouvindo|constru(?:í|ído|indo)|program(?:ei|ado|ando)|cozinh(?:ei|ado|ando)|costur(?:ei|ado|ando)|pint(?:ei|ado|ando)|desenh(?:ei|ado|ando)|instal(?:ei|ado)|configur(?:ei|ado)|cri(?:ei|ado|ando)|ensin(?:ei|ado|ando)|corr(?:i|endo)|nad(?:ei|ando)|imprim(?:i|indo)|mont(?:ei|ado)|traduz(?:i|indo)|gost(?:ei|ando) (?:de|do|da)|ador(?:ei|ando)|(?:implement|desenvolv|adicion|corrig|melhor|public|projet|refator|depur|particip|prepar|realiz|analis|visit|plant|viaj|ass|compr|migr|automatiz|otimiz|integr|grav|edit|bord|sold|cant|danc|dan[cç]|fotograf|avan[cç]|document|desenh|modific|resolv|complet|reconstru|refiz|model|hosped|publi[cq]u?|apresent|coloqu|apli[cq]u?|consert)(?:ei|i|í|ado|ido|ando|endo|amos|emos)|fizemos|vimos|lemos|usamos|criamos|assistindo|assistimos|trabalhamos|escrevemos|consegui|conseguimos)${WITH}`,
      says: "do",
    },
    // 'Instalação do …', as a line of a log.
    {
      words: `(?<=^[^a-zß-ɏ]{0,8})(?:instalação|configuração|criação|implementação|desenvolvimento|leitura|estudo|estudos|revisão|prática|exercícios|início|introdução|exploração|uso|tradução|escrita|preparação|continuação|análise|resolução|conclusão|aulas?|testes?|deploy|refatoração) (?:de|do|da|dos|das|com|em|no|na|a|ao|à|sobre)${WITH}`,
      says: "do",
    },
    {
      words: `(?:leio|uso|escrevo|toco|jogo|cozinho|pinto|desenho|corro|nado|programo|costuro|desenvolvo|treino|adoro|curto|gosto)(?= (?:a|com|em|no|na|o|os|as|um|uma|de|[a-z]))${WITH}`,
      says: "do",
    },
  ],
  planned:
    "(?:quero|queria|gostaria|vou|espero|pretendo|planejo|deveria|poderia|teria [a-z]+do|preciso|tenho que|um dia|amanhã|talvez|quem sabe|próxim[oa]|ano que vem|semana que vem|mês que vem|tomara)",
  denied:
    "(?:nunca|não(?! (?:s[oó]|apenas|somente|contente|(?:consegui |pude )?(?:entend|compreend|termin|acab)[a-zéêí]{1,5}))|sem(?! (?:dúvida|parar))|nem|em vez de|ao invés de|nenhum[a]?|nada de|jamais)",
  others:
    "(?:(?:o |a |os )?(?:meu|minha|meus|minhas|seu|sua|um|uma|nosso|nossa)\\s+(?:irmão|irmã|mãe|pai|mulher|esposa|marido|namorad[oa]|amig[oa]s?|filh[oa]s?|net[oa]s?|colegas?|chefe|vizinh[oa]s?|prim[oa]s?|ti[oa]|professora?|equipe|equipa|sobrinh[oa])|ele|ela|eles|elas|as pessoas|dizem)",
  breaks: "mas|porque|embora|enquanto|porém|pois|e eu|contudo|então|depois|quando|que|onde|já que",
};
