import type { TopicView } from "./marks.ts";

export interface TagsView {
  groups: { label: string; anchor: string; tags: TagLine[] }[];
}

export interface TagLine extends TopicView {
  count: number;
  source: "tag" | "category" | "topic";
}
