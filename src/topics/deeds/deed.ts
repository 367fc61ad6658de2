/** A pursuit told by verb and object: 'planted the tomatoes' is Gardening. */
export interface Deed {
  /** The name of the concept list. */
  topic: string;
  /** Words that it starts with, as they are written, in small letters. */
  starts: string;
  /** What follows, the source of a regular expression in small letters: objects that leave no doubt. */
  behind: string;
  /** A place has to follow, with its capital: 'a weekend in' Lisbon. */
  needsPlace?: true;
  /** The title of a work has to follow: 'started reading' The Salt Path. */
  needsTitle?: "book" | "game";
}

/** The same in a script without spaces: the whole source of a regular expression, in small letters. */
export interface UnspacedDeed {
  topic: string;
  words: string;
}

/** Source of up to `most` words that may stand between, each followed by a space. */
export const words = (most: number): string => `(?:[\\p{L}\\p{N}'’.,-]+ ){0,${most}}?`;

/** The end of a deed's words. */
export const END = "(?![\\p{L}\\p{N}])";
