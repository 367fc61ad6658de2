import { addTo } from "../../lists.ts";
import type { Page, Site, TimelineTopic } from "../../model.ts";
import { absoluteUrl, fileUrl } from "../../urls.ts";
import { formatJsonList } from "./json-lines.ts";

/** Stands in the file itself: a reader needs no other file to understand it. */
const CONTEXT = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
};

/**
 * /topics.jsonld: the topics as a SKOS concept scheme (https://www.w3.org/TR/skos-reference/) in JSON-LD 1.1. The address of a
 * tag page is the concept's IRI. Parents that have no page are left out, with the link to them.
 */
export function renderTopicsJsonld(site: Site): Page[] {
  const { settings, links, timeline } = site;
  const iri = (url: string) => absoluteUrl(settings.origin, url);
  const scheme = iri(links.tags);
  const byId = new Map(timeline.topics.map((topic) => [topic.id, topic]));
  const narrower = new Map<string, TimelineTopic[]>();
  for (const topic of timeline.topics) if (topic.parent !== null) addTo(narrower, topic.parent, topic);
  const refer = (topic: TimelineTopic) => ({ "@id": iri(topic.url) });
  const top = timeline.topics.filter(({ parent }) => parent === null || !byId.has(parent));
  const concepts = timeline.topics.map((topic) => {
    const parent = topic.parent === null ? undefined : byId.get(topic.parent);
    const within = narrower.get(topic.id) ?? [];
    const others = topic.aliases.filter((alias) => alias !== topic.label);
    return {
      ...refer(topic),
      "@type": "skos:Concept",
      "skos:prefLabel": { "@value": topic.label, "@language": settings.language },
      ...(others.length > 0
        ? { "skos:altLabel": others.map((alias) => ({ "@value": alias, "@language": settings.language })) }
        : {}),
      ...(parent ? { "skos:broader": refer(parent) } : { "skos:topConceptOf": { "@id": scheme } }),
      ...(within.length > 0 ? { "skos:narrower": within.map(refer) } : {}),
      "skos:inScheme": { "@id": scheme },
    };
  });
  const itself = {
    "@id": scheme,
    "@type": "skos:ConceptScheme",
    "dct:title": { "@value": settings.title, "@language": settings.language },
    ...(settings.author === "" ? {} : { "dct:creator": settings.author }),
    "skos:hasTopConcept": top.map(refer),
  };
  const contents = `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":${formatJsonList([itself, ...concepts])}}\n`;
  return [{ url: fileUrl(settings.basePath, "topics.jsonld"), contents }];
}
