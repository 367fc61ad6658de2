import type { ShortcodeArguments } from "./shortcode-arguments.ts";

/** `open` may turn out to stand alone: `{{< youtube x >}}` and `{{< notice >}}` look the same until the closing tag is seen. */
export type TagForm = "open" | "close" | "self-closing" | "escaped" | "variable";

/**
 * One template tag: Hugo's `{{< … >}}` and `{{% … %}}`, Jekyll's and Zola's `{% … %}`, Zola's `{{ name(…) }}`, a known `{{ variable }}`, a
 * line of colons (`:::note`).
 */
export interface Tag {
  form: TagForm;
  /** Lower case; what `end` closes is named by the tag that it closes: 'highlight' for `{% endhighlight %}`, '' for `{% end %}` and `:::`. */
  name: string;
  arguments: ShortcodeArguments;
  /** As written. */
  source: string;
}
