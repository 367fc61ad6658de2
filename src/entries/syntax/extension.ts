import type { Extension } from "micromark-util-types";
import type {} from "remark-parse";
import type { Data, Processor } from "unified";

/** An extension of mdast-util-from-markdown, as remark-parse takes it: what tokens become in the tree. */
export type TreeExtension = Exclude<NonNullable<Data["fromMarkdownExtensions"]>[number], readonly unknown[]>;

/** What one token becomes when it begins or ends. */
export type TreeHandler = NonNullable<TreeExtension["enter"]>[string];

/** Adds a syntax (tokens) and its tree (nodes) to what a processor parses. */
export function addSyntax(processor: Processor, syntax: Extension, tree: TreeExtension): void {
  const data = processor.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree];
}
