import type { InterestMention } from "../../model.ts";
import type { Reading } from "./reading.ts";

/** One kind of evidence: what it finds in a passage. One file each. */
export interface EvidenceRule {
  name: string;
  find(reading: Reading): InterestMention[];
}
