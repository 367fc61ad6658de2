import type { ResourceView } from "./marks.ts";

export interface ResourcesView {
  count: number;
  groups: { label: string; anchor: string; resources: ResourceView[] }[];
}
