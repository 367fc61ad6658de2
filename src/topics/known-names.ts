/**
 * Names that a heading or the text of a link may hold and that are topics wherever they stand: tools with the hosts of their own
 * sites, and fields. A small table on purpose; the author's own words go to topics.yaml.
 */
export interface KnownName {
  label: string;
  /** Other spellings. */
  aliases: readonly string[];
  /** Registrable domains, or hosts, that stand for the name. */
  hosts: readonly string[];
  /** An everyday word too: never taken at the start of a text, where a capital says nothing. */
  ambiguous: boolean;
}

/** label | aliases | hosts; a label with * is an everyday word too. */
const TOOLS = `
  Angular | AngularJS | angular.io angular.dev
  Ansible | | ansible.com
  Astro * | | astro.build
  AWS | Amazon Web Services |
  AWS Lambda | |
  Azure * | |
  Babel * | | babeljs.io
  Bash * | |
  Blender * | | blender.org
  Bun * | | bun.sh
  C++ | | cppreference.com
  C# | |
  Clojure | ClojureScript | clojure.org
  Common Lisp | |
  CSS | | css-tricks.com
  D3 | D3.js | d3js.org
  Dart * | | dart.dev
  Deno | | deno.land deno.com
  Django | | djangoproject.com
  Docker | | docker.com
  Eleventy | 11ty | 11ty.dev
  Elixir * | | elixir-lang.org
  Elm * | | elm-lang.org
  Ember * | Ember.js | emberjs.com
  Erlang | | erlang.org
  FastAPI | | fastapi.tiangolo.com
  Figma | | figma.com
  Firebase | | firebase.google.com
  Flask * | | flask.palletsprojects.com
  Flutter * | | flutter.dev
  Gatsby * | | gatsbyjs.com
  Git | | git-scm.com
  Go * | Golang | go.dev golang.org
  GraphQL | | graphql.org
  Haskell | | haskell.org
  Hugo * | | gohugo.io
  JavaScript | |
  Java * | |
  Jekyll | | jekyllrb.com
  Julia * | | julialang.org
  Kafka * | Apache Kafka | kafka.apache.org
  Kaggle | | kaggle.com
  Keras | | keras.io
  Kotlin | | kotlinlang.org
  Kubeflow | | kubeflow.org
  Kubernetes | K8s | kubernetes.io
  Laravel | | laravel.com
  LaTeX | | latex-project.org
  LeetCode | | leetcode.com
  Linux | | kernel.org
  Lua * | | lua.org
  MongoDB | | mongodb.com
  MySQL | | mysql.com
  Neovim | | neovim.io
  Next.js | NextJS | nextjs.org
  NixOS | Nix | nixos.org
  Node.js | NodeJS | nodejs.org
  NumPy | | numpy.org
  Obsidian * | | obsidian.md
  OCaml | | ocaml.org
  OpenGL | | opengl.org
  pandas * | | pandas.pydata.org
  Phoenix LiveView | |
  PHP | | php.net
  PostgreSQL | Postgres | postgresql.org
  Prisma * | | prisma.io
  Prometheus * | | prometheus.io
  Python * | | python.org
  PyTorch | | pytorch.org
  React * | ReactJS, React.js | reactjs.org react.dev
  React Native | | reactnative.dev
  Redis | | redis.io
  Redux | | redux.js.org
  RedwoodJS | Redwood.js | redwoodjs.com
  Ruby * | | ruby-lang.org
  Ruby on Rails | Rails | rubyonrails.org
  Rust * | | rust-lang.org
  scikit-learn | sklearn | scikit-learn.org
  SQLite | | sqlite.org
  Svelte | SvelteKit | svelte.dev
  Tailwind CSS | TailwindCSS, Tailwind | tailwindcss.com
  TensorFlow | | tensorflow.org
  Terraform | | terraform.io
  Three.js | | threejs.org
  tmux | |
  TypeScript | | typescriptlang.org
  Unity * | | unity.com unity3d.com
  Vim | | vim.org
  Vite | | vitejs.dev vite.dev
  Vue.js | Vue, VueJS | vuejs.org
  WebAssembly | Wasm | webassembly.org
  WebGL | |
  WebGPU | |
  Zig * | | ziglang.org
  Zola * | | getzola.org`;

const FIELDS = `Abstract Algebra; Analytic Number Theory; Bayesian Deep Learning; Bayesian Inference; Bayesian Statistics;
  Category Theory; Compiler Construction; Complex Analysis; Computational Biology; Computer Architecture; Computer Graphics;
  Computer Vision; Cryptography; Data Engineering; Data Science; Data Visualization, Data Visualisation; Database Systems;
  Deep Learning; Design Patterns; Differential Equations; Differential Geometry; Discrete Mathematics; Distributed Systems;
  Dynamic Programming; Fourier Analysis; Functional Analysis; Functional Programming; Game Development; Game Theory;
  Generative Modeling, Generative Modelling; Graph Neural Networks; Graph Theory; Group Theory; Information Theory;
  Linear Algebra; Machine Learning, ML; Machine Translation; Measure Theory; Music Theory; Natural Language Processing, NLP;
  Neural Networks; Number Theory; Object-Oriented Programming; Operating Systems; Pattern Recognition; Probability Theory;
  Programming Languages; Quantum Computing; Quantum Mechanics; Recommender Systems; Reinforcement Learning; Signal Processing;
  Software Architecture; Speech Recognition; Statistical Learning; Stochastic Processes; System Design; Time Series Analysis;
  Transfer Learning; Type Theory; Unsupervised Learning; Web Accessibility; Web Development`;

export const KNOWN_NAMES: readonly KnownName[] = [...readTools(), ...readFields()];

function readTools(): KnownName[] {
  return TOOLS.trim()
    .split("\n")
    .map((row) => {
      const [name = "", aliases = "", hosts = ""] = row.split("|").map((cell) => cell.trim());
      return {
        label: name.replace(/ \*$/, ""),
        aliases: aliases
          .split(",")
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ""),
        hosts: hosts.split(" ").filter((host) => host !== ""),
        ambiguous: name.endsWith(" *"),
      };
    });
}

function readFields(): KnownName[] {
  return FIELDS.split(";").map((names) => {
    const [label = "", ...aliases] = names.split(",").map((name) => name.trim().replace(/\s+/g, " "));
    return { label, aliases, hosts: [], ambiguous: false };
  });
}
