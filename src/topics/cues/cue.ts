import type { Depth, Status } from "../../model.ts";

/** Words that say that the author is into what follows them. */
export interface Cue {
  /** Source of a regular expression, matched in any case and as whole words. */
  words: string;
  /**
   * How sure the words are: 'study' ("took a course in") vouches even for a single word in no list, unless everybody uses it; 'subject'
   * ("read about") for several words, 'learn' ("explored") for those that come back, 'do' ("used") only for what is known as a topic or
   * has the form of a name.
   */
  says: "study" | "subject" | "learn" | "do";
  /** Where the name stands: after the words (default) or anywhere in their clause. */
  scope?: "after" | "clause";
  depth?: Depth;
  status?: Status;
}

/** What a language says about interests. One file per language. */
export interface CueTable {
  /** The stronger and longer wording first. */
  cues: readonly Cue[];
  /** What follows is not done yet: 'want to', 'would love to'. */
  planned: string;
  /** What follows was not done: 'never', 'no time for'. */
  denied: string;
  /** A denial may stand behind what it denies: 'Für Rust hatte ich keine Zeit'. */
  deniesBackwards?: boolean;
  /** The clause is about somebody else; matched at its start. */
  others: string;
  /** Words at which a clause ends, besides punctuation. */
  breaks: string;
}
