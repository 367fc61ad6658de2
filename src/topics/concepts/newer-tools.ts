/** Tools, books and courses that the other tables lack, many of them recent. See ./index.ts for the signs. */
export const NEWER_TOOLS = `
Frontend Development | Reanimated = React Native Reanimated; NativeWind; Framer Sites; Kirby CMS; Vue.js = Composition API = Options API; JavaScript = Eloquent JavaScript = You Don't Know JS = YDKJS = JavaScript course = JavaScript basics = vanilla JavaScript = vanilla JS; CSS = CSS for JavaScript Developers = CSS course = CSS basics = custom CSS; HTML = HTML basics = HTML tags = HTML & CSS = semantic markup
Backend Development | Prisma = Prisma ORM; Django = Django Ninja = Django app = Django project = Django models; Rails Engines; Solid Queue; Dapper!*; Testcontainers; MAUI = .NET MAUI; Avalonia UI; Ruby on Rails = Rails app = Rails tutorial
Data Science | NiceGUI; HoloViz = HoloViews; Plotly Dash; SQLMesh; Apache Hudi; NVivo; Qualtrics; RDKit; Kaleido charts; Statistics = statistics course; pandas = pandas library; Data Science = data science course = data science bootcamp
Databases | Pinecone!*; Milvus; ChromaDB = Chroma DB; SQL = SQL basics = SQL course = SQL exercises; Firebase = Firestore = Cloud Firestore
Artificial Intelligence | DeepSeek; Mistral!*; Qwen; Unsloth; ElevenLabs; Suno AI = Suno*; NotebookLM; Aider; Windsurf Editor; Bolt.new; OpenAI Codex; AI Agents = building agents = AI agent; Claude Code = Claude Code skills; Grok!*
DevOps | Cloudflare Tunnels = Cloudflare Tunnel; Terraform = Terraform modules; Snyk; Cisco Networking = Cisco*; Sonarr = Radarr; Frigate NVR; Kubernetes = Kubernetes cluster = k8s cluster
Software Engineering | Ruff linter = Ruff; Helix editor; Ghostty; Python = Fluent Python = Python Crash Course = Python course = Python basics = Python exercises = Python bootcamp = learning Python = Python projects; Chez Scheme; Uxn; KMP = Kotlin Multiplatform; Java = Java course = Java basics
Hardware! | Cura slicer; OrcaSlicer; Marlin firmware; MIDI = MIDI controllers = MIDI controller; Build123d; Zephyr RTOS; Garmin Watches = Garmin watch = Garmin*!; Apple Watch; Embassy Rust = embassy-rs; Rust Embedded
Design! | CapCut; Audacity*!; Adobe Illustrator = Illustrator*!; Autodesk Maya = Maya*!; Premiere Pro = Adobe Premiere; VST Plugins = VST; Hooktheory; Syntorial
Self-Study! | Google Season of Docs; 100 Days of ML Code = 100DaysOfMLCode; 100 Days of Swift = 100DaysOfSwiftUI; 30 Days of Python; Blaugust; WeblogPoMo; December Adventure; Fluent Forever; Core 2000 = Core 2K; 42 School = 42 Piscine; Dev Bootcamp; Blinkist
Physics | Solar Physics = heliophysics; Space Weather; Planetary Geology; Condensed Matter Physics = solid state physics
Biology | DNA Methylation; RNA Splicing = RNA structure; Single-Cell Sequencing = single-cell analysis; Chromosome Conformation Capture = Hi-C; Aging Research = biology of aging = longevity! = biological aging = healthspan; Drug Discovery = drug design = molecule generation
Mathematics | Temporal Networks = time-varying networks; Graph Laplacian = Laplacian matrix = Laplacian matrices; Putnam Exam = Putnam problems; Mathematical Proofs = proof writing = writing proofs; Complexity Theory = computational complexity
Social Sciences | Women in Tech = women in technology; Diversity and Inclusion; Museology; Archival Science; Deschooling; Forecasting Tournaments = prediction markets
`;
