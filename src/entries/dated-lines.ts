import type { Paragraph, PhrasingContent, Text } from "mdast";
import { FEWEST, readLead } from "./date-lead.ts";
import { isLineEnd } from "./line-end.ts";

/** A line of a paragraph with what ended the line before it. */
interface Line {
  nodes: PhrasingContent[];
  before: PhrasingContent[];
}

/**
 * A paragraph in which every day of a log has its line ('_12_24_2021_ - tensors <br/>', then the next) as one paragraph for each day. Lines
 * that start with no date go on with the day above; some may stand before the first. Any other paragraph stays as it is.
 */
export function splitDatedLines(node: Paragraph): Paragraph[] {
  if (!node.children.some(endsLine)) return [node];
  const isOpen = readLead(node.children) === null;
  const days: PhrasingContent[][] = [];
  let [dated, standing] = [0, 0];
  for (const { nodes, before } of listLines(node.children)) {
    const lead = readLead(trimStart(nodes));
    if (lead) [dated, standing] = [dated + 1, standing + (lead.standsOut ? 1 : 0)];
    if (lead || days.length === 0) days.push(trimStart(nodes));
    else days.at(-1)?.push(...before, ...nodes);
  }
  if (isOpen ? standing <= FEWEST : standing < FEWEST && dated <= FEWEST) return [node];
  return days.map((children) => toParagraph(node, children));
}

function endsLine(node: PhrasingContent): boolean {
  return isLineEnd(node) || (node.type === "text" && node.value.includes("\n"));
}

function listLines(nodes: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [{ nodes: [], before: [] }];
  for (const node of nodes) {
    const last = lines.at(-1);
    if (isLineEnd(node)) lines.push({ nodes: [], before: [node] });
    else if (node.type !== "text") last?.nodes.push(node);
    else {
      for (const [index, part] of cutText(node).entries()) {
        const open = lines.at(-1);
        // Behind '<br/>' the line ends once, not twice.
        const isEnded = open?.nodes.length === 0 && open.before.length > 0;
        if (index > 0 && !isEnded) lines.push({ nodes: [], before: [newline(part)] });
        if (part.value !== "") lines.at(-1)?.nodes.push(part);
      }
    }
  }
  return lines.filter(({ nodes: own }) => own.length > 0);
}

function newline({ position }: Text): Text {
  return { type: "text", value: "\n", ...(position && { position }) };
}

/** The lines of a text, each in its own place. */
function cutText(node: Text): Text[] {
  const { position } = node;
  let before = 0;
  return node.value.split("\n").map((value, index) => {
    if (!position) return { type: "text", value };
    const { line, offset = 0 } = position.start;
    const start = index === 0 ? position.start : { line: line + index, column: 1, offset: offset + before };
    before += value.length + 1;
    return { type: "text", value, position: { start, end: position.end } };
  });
}

function trimStart([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== "text") return first ? [first, ...rest] : [];
  const value = first.value.replace(/^\s+/, "");
  return value === "" ? rest : [{ ...first, value }, ...rest];
}

function toParagraph(node: Paragraph, children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return { ...node, children, ...(start && end && { position: { start, end } }) };
}
