/** How a language tells that an interest turned, and why. Sources of regular expressions over small letters; whole words. */
export interface Wording {
  /** Opens the cause, which stands in front of or behind what it explains: 'because', 'on account of'. */
  because: string;
  /** Opens what follows from the clause or sentence before: 'so I', 'which is why', 'that is how'. */
  therefore: string;
  /** Gives a reason for a beginning by itself: 'I wanted to know'. */
  wish: string;
  /** Said of a stop in the next sentence: 'I had no time'. */
  lack: string;
  began: string;
  deepened: string;
  paused: string;
  returned: string;
  /** Those of `returned` that alone say little: 'again'. */
  again: string;
  dropped: string;
  /** Work on a subject, whatever its stage: 'worked on', 'read'. It may tell why something began. */
  learned: string;
  /** Stands for the subject of the sentence before: 'it'. */
  it: string;
  /** The author; null where verbs alone tell who. */
  self: string | null;
  /** The clause speaks of what is to come, might be, or is not. */
  ahead: string;
  /** The clause looks back from afar: 'last winter'. */
  back: string;
  /** New clauses besides those at commas: 'but', 'and I'. */
  breaks: string;
  /** What may follow a subject's name where it is no part of a longer one ('design document'); null: anything. */
  after: string | null;
  /** Words that leave no doubt that what stands beside them was begun, paused, let go or taken up again. */
  plain: Readonly<Record<PlainWords, string>>;
  /** Says that one subject took the place of another. */
  course: Readonly<Record<CourseWords, string>>;
  leads: readonly LeadWording[];
  /** Explains months without a word: 'I was ill', 'no posts since'. */
  away: string;
}

/**
 * To: the new subject follows right behind ('moved on to'). From: the old one does ('instead of'), the new one stands elsewhere in the
 * sentence. Mark: the sentence tells of a change ('a detour'), wherever the new one stands in it.
 */
export type CourseWords = "to" | "from" | "mark";

export type PlainWords = "began" | "paused" | "dropped" | "returned";

export interface LeadWording {
  words: string;
  /**
   * Where the two subjects stand. Between: 'X led me to Y'. Opening: 'from X I came to Y', where the words stand in front of X and
   * `onward` in front of Y. Back: 'needed Y for X'.
   */
  order: "between" | "opening" | "back";
  /** Stands somewhere in front of the words, in the same clause: 'needed' in 'needed Y for X'. */
  behind?: string;
  onward?: string;
}
