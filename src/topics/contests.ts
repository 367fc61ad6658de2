import type { InterestMention } from "../model.ts";

/** 'CTF', 'HarbourCTF 2021', 'capture the flag'. */
const CONTEST = /CTF(?!\p{Ll})|(?<!\p{L})(?:ctfs?|capture[ -]the[ -]flag)(?!\p{L})/u;

/** Whether texts that name what an entry is about (its title, its tags) name a contest of breaking into things. */
export function isOfContest(texts: readonly string[]): boolean {
  return texts.some((text) => CONTEST.test(text));
}

/** 'Crypto' in a contest, beside 'Web' and 'Misc', is short for cryptography; elsewhere for what is paid with. */
export function inContest(mention: InterestMention): InterestMention {
  return /^crypto$/i.test(mention.label) ? { ...mention, label: "Cryptography" } : mention;
}
