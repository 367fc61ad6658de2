/** Spellings of known names that are everyday words: what stands beside them says what they are. See ./index.ts for the signs. */
export const MORE_SPELLINGS = `
Programming Languages! | C = K&R C = C Primer Plus = Learn C the Hard Way = The C Programming Language = C programming = C language = programming in C = C code = ANSI C = C99 = C11;
  C++ = C++11 = C++14 = C++17 = C++20 = modern C++ = cpp; R = R for Data Science = R4DS = R programming language = programming in R = R language;
  Go = A Tour of Go = Tour of Go = Go by Example = Learn Go with Tests = Go programming = Go language = Go code; Python = PY4E = Python MOOC;
  Rust = Rust book = The Rust Book = Rust by Example = Comprehensive Rust = Rust in Action = Rust programming = Rust language = Rust code = Rust crates = Rust compiler;
  Swift = Hacking with Swift = Swift Playgrounds = Swift programming = Swift language = Swift code; Dart = Dart language = Dart programming;
  Julia = Julia language = Julia programming; D = D language = D programming language = dlang; Crystal = Crystal language; Nim = Nim language;
  Scala = Scala language = Scala programming = Scala code; Scheme = Scheme language = Scheme programming;
  Scratch = Scratch programming = Scratch projects; Elm = Elm language = Elm code; Pascal = Pascal programming = Pascal language;
  Forth = Forth language = Forth interpreter; Gleam = Gleam language; Racket = Racket language; Bash = Bash shell; Groovy = Groovy scripts;
  Idris = Idris 2; Zig = Zig language; JavaScript = ES2015 = ECMAScript 6; Java = Java programming = Java language; Ada programming = Ada language;
  Factor language; Io language; Hare language; Jai language; Odin language; Carbon language; V language = vlang; Roc language; Janet language;
  Unison language; Chapel language; Hy language; J language; K language = kdb+; Logo programming = Logo language; Piet language; Snap! language;
  F* language
Frontend Development | Vue.js = Vue 3; Nuxt = Nuxt 3; React Testing Library;
  React = Epic React = The Joy of React = Joy of React = React docs = React documentation = React components = React app = React apps = React library;
  Electron = Electron app = Electron apps; Flutter = Flutter widgets = Flutter app = Flutter apps;
  Bootstrap = Bootstrap 5 = Bootstrap 4 = Bootstrap CSS; Svelte = Svelte 5 = Svelte runes; Ember = Ember Data;
  Astro = Astro islands = Astro framework; Lit = LitElement = Lit elements; Remix = Remix framework; Storybook = Storybook stories;
  Expo = Expo app = Expo SDK; Ionic = Ionic framework = Ionic app; Stencil = StencilJS; Gatsby = Gatsby plugins = Gatsby site
Backend Development | Flask = Flask app = Flask API = Flask server; Phoenix = Phoenix framework = Phoenix channels = Phoenix contexts;
  Gin = Gin framework; Echo = Echo framework; Fiber = Fiber framework; Rocket = Rocket.rs; Warp = Warp framework; Vapor = Vapor framework;
  Bun = Bun runtime; Express.js = Express server = Express API = Express framework = Express middleware = Express routes;
  Celery = Celery tasks = Celery workers; Drizzle = Drizzle ORM; Mongoose = Mongoose ODM = Mongoose schemas; Hibernate = Hibernate ORM;
  Sanity = Sanity CMS; Ghost = Ghost CMS; Diesel = Diesel ORM; Stripe = Stripe Checkout = Stripe payments;
  Node.js = Node server = Node API = Node streams
DevOps | Helm = Helm charts = Helm chart; Puppet = Puppet manifests; Consul = HashiCorp Consul; Nomad = HashiCorp Nomad; Packer = HashiCorp Packer;
  Caddy = Caddy server; Chef = Chef Infra
Game Development | Unity = Unity3D = Unity 3D = Unity engine = Unity game = Unity 2D = Unity C# = Unity shaders; Unreal Engine = UE5 = UE4;
  Vulkan = Vulkan API; Twine = Twine story = Twine game
Data Science | Excel = Excel formulas = Excel functions = Excel spreadsheets = Microsoft Excel = MS Excel;
  pandas = pandas dataframe = pandas DataFrames = pandas groupby = Python pandas; Looker = Looker Studio = Google Data Studio;
  Observable = Observable Plot = Observable notebooks; Ray = Ray Tune; Shiny = Shiny apps = R Shiny; Stan = Stan models
Software Engineering | Selenium = Selenium WebDriver = Selenium tests; Cypress = Cypress tests = Cypress.io; Jest = Jest tests = Jest mocks;
  Postman = Postman API; Notion = Notion databases = Notion API = Notion formulas; Cucumber framework = Cucumber tests; Yarn workspaces;
  PHP Composer = Composer packages; Alembic migrations
`;
