import type { InterestMention, VocabularyTerm } from "../model.ts";

/** What the journal says of a name, gathered over all sections. */
export interface Draft {
  key: string;
  term: VocabularyTerm | null;
  listed: boolean;
  /** Spellings by how often the author writes them: tags and categories apart from texts. */
  stated: Map<string, number>;
  found: Map<string, number>;
  echoed: Map<string, number>;
  rules: Set<InterestMention["rule"]>;
  /** A cue vouches for it. */
  isSure: boolean;
  /** All that is known of it somewhere makes it likely. */
  isLikely: boolean;
  /** A single word that not everybody uses, in some place at least. */
  isUncommon: boolean;
  /** Places that name it, echoes included. */
  lines: Set<string>;
  labels: Set<string>;
  /** Those of `cues` whose whole object it is. */
  objects: Set<string>;
  cues: Set<string>;
  homes: Set<string>;
  links: Set<string>;
  /** Sections and entries that bring it up themselves. */
  sections: number;
  entries: Set<string>;
}

/** The draft of a key, a new one at first sight. */
export function draftOf(drafts: Map<string, Draft>, key: string): Draft {
  const draft = drafts.get(key);
  if (draft) return draft;
  const created: Draft = {
    key,
    term: null,
    listed: false,
    stated: new Map(),
    found: new Map(),
    echoed: new Map(),
    rules: new Set(),
    isSure: false,
    isLikely: false,
    isUncommon: false,
    labels: new Set(),
    objects: new Set(),
    lines: new Set(),
    cues: new Set(),
    homes: new Set(),
    links: new Set(),
    sections: 0,
    entries: new Set(),
  };
  drafts.set(key, created);
  return created;
}

/** One more of a spelling. */
export function count(spellings: Map<string, number>, label: string): void {
  spellings.set(label, (spellings.get(label) ?? 0) + 1);
}
