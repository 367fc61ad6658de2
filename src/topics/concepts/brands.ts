/**
 * Written by `npm run vocabularies`: change vocabularies/brands.ts instead. Names of simple-icons 16.37.0 (CC0-1.0).
 * See ./index.ts for the signs.
 */
export const BRANDS = `
Frontend Development | Anime.js; Ant Design; Apache ECharts; Apollo GraphQL; AssemblyScript; Axios!; Babylon.js; Backbone.js; Blazor; Buefy; Bulma!;
  Chakra UI; Chart.js; CodeMirror; Create React App; CSS Modules; Cytoscape.js; daisyUI; date-fns; ESLint; Font Awesome; Formik; Framework7; Gridsome;
  GSAP; Handlebars.js; Headless UI; i18next; Ionic!; JSS; Knip!; Konva!; Leptos; Livewire!; Lodash; LottieFiles; Mantine; MapLibre; Material Design;
  Matter.js; MobX; Mock Service Worker; MUI; NativeScript; NgRx; Normalize.css; Openlayers; Pinia!; pnpm; Prettier!; PrimeFaces; PrimeNG; PrimeReact;
  PrimeVue; ProseMirror; PurgeCSS; Qwik; Radix UI; React Bootstrap; React Hook Form; React Query; React Router; React Table; ReactiveX; Redux-Saga;
  reveal.js; rollup.js; Semantic UI; shadcn/ui; Snowpack; styled-components; stylelint; SVG.js; SVGO; TanStack; Tauri!; tldraw; tRPC; Turborepo; UIkit;
  Underscore.js; UnoCSS; Vanilla Extract; visx; Vuetify; VueUse; Web3.js; WebdriverIO; Webflow; webtrees; XState; Zod!
Backend Development | ActivityPub; AdonisJS; AIOHTTP = aiohttp; Apache Solr; Apache Tomcat; Appwrite; CakePHP; CodeIgniter; Contentful; Craft CMS;
  Decap CMS; Directus!; discord.js; Drupal; Elementor; Fastify; Gunicorn; Hasura; JHipster; Joomla; JSON Web Tokens; Keycloak; Knex.js; Koa!; Ktor;
  LoopBack!; Moleculer; MQTT; NATS.io; Nodemon; OpenID; Payload CMS; phpMyAdmin; PocketBase; PrestaShop; Pydantic; Quarkus; Ruby Sinatra; Sails.js;
  Sanic!; Scrapy; Sequelize; Sidekiq!; Socket.io; Spring Security; Statamic; Strapi; Swagger!; Thymeleaf; TypeORM; TYPO3; Umbraco; Vaadin; WebAuthn;
  WooCommerce; Yii
Static Site Generators | Asciidoctor; Docsify; GitBook; Material for MkDocs; mdBook; Nextra
DevOps | Apache CloudStack; Apache JMeter; Apache Maven; Apache Pulsar; BorgBackup; Buildkite; Ceph; Cilium; CircleCI; Cloud Foundry; Cloudflare Pages;
  containerd; Coolify; Datadog!; Dependabot; Envoy Proxy; Fluent Bit; Fluentd; Flyway!; GitHub Pages; GoCD; Google Cloud Storage; Gradle; HAProxy;
  Icinga; Jellyfin; k6; Kaniko; Kibana; Knative; Kubespray; Let's Encrypt; Linkerd; Liquibase; Logstash; MAAS; MinIO; Netdata; Nextcloud;
  Octopus Deploy; OpenFaaS; OpenNebula; OpenStack; OpenTofu; OpenVPN; OPNsense; ownCloud; pfSense; Pi-hole; Portainer; QEMU; Semaphore CI; Skaffold;
  Splunk; Syncthing; Tailscale; TeamCity; Tekton!; Travis CI; TrueNAS; Unraid; Uptime Kuma; VirtualBox; YunoHost; ZeroTier
Operating Systems | AlmaLinux; Alpine Linux; Artix Linux; Asahi Linux; awesomeWM; BSD!; bspwm; CentOS; Devuan; EndeavourOS; fish shell; Gentoo; GNOME;
  GrapheneOS; GTK; HarmonyOS; Hyprland; Kali Linux; KDE; KDE Plasma; LineageOS; Linux Containers; Linux Mint; Manjaro; NetBSD; OpenBSD; openSUSE;
  OpenWrt; OpenZFS; ReactOS; Rocky Linux; Slackware; Void Linux; Wear OS; XFCE
Databases | Algolia; Apache CouchDB; Apache Druid; Apache HBase; Apache Hive; Apache Lucene; Apache Parquet; ArangoDB; Couchbase; CrateDB; DBeaver;
  Dgraph; Elastic Stack; etcd; FerretDB; Google Bigtable; Google Cloud Spanner; H2 Database; InfluxDB; Meilisearch; Metabase; Milvus!; OpenSearch;
  PlanetScale; Qdrant; Redash; RocksDB; RxDB; ScyllaDB; SingleStore; SurrealDB; TiDB; Timescale!; Trino!; Turso!; VictoriaMetrics; Vitess
Data Science | Airbyte; Apache NiFi; Apache Superset; ArcGIS; Bioconductor; Dask!; Dataiku; DVC; GDAL; GeoPandas; Google Earth Engine; Gradio; ImageJ;
  Kedro; KNIME; Mapbox; Numba!; OpenStreetMap; Optuna; Overleaf; Qlik; Quarto!; SageMath; SymPy; Taipy; Wikidata; Wolfram Mathematica; Zotero
Deep Learning | BentoML; CrewAI; Dialogflow; Dlib; Edge Impulse; Langflow; LangGraph; LM Studio; MediaPipe; Model Context Protocol; Open3D; OpenMined;
  PaddlePaddle; PyG; PySyft; Rasa!; Roboflow; tinygrad; Ultralytics; vLLM; Vowpal Wabbit; YOLO!
Software Engineering | Alacritty; Android Studio; Anytype; Apache Cordova; Appium; asciinema; CLion; CocoaPods; CodeceptJS; Compiler Explorer;
  Conventional Commits; Development Containers; diagrams.net = draw.io; Doxygen; Eclipse IDE; EditorConfig; FFmpeg; Forgejo; Ghostty; Git LFS; Gitea;
  GitKraken; GoLand; Google Apps Script; GStreamer; Hoppscotch!; HTTPie; IntelliJ IDEA; JUnit5; LazyVim; Lefthook; LibreOffice; n8n; OBS Studio;
  Pandoc; Perforce; Phabricator; Puppeteer!; PyCharm; PyPy; Pytest = pytest; Qt; Raycast; Robot Framework; RuboCop; RubyMine; semantic-release; SemVer;
  SourceHut; Spacemacs; Spyder IDE; Sublime Text; TestCafe; Testing Library; TiddlyWiki; UML; VSCodium; wasmCloud; Wasmer; WebStorm; WezTerm; wgpu;
  Xcode; Zettlr
Game Development | Aseprite; Bitsy!; Blockbench; Construct 3; Counter-Strike!; CRYENGINE; Dota 2!; FMOD; Fortnite!; Foundry Virtual Tabletop;
  League of Legends!; LITIENGINE; Luanti; MonoGame; PlayCanvas; Raylib = raylib; RetroArch; Roblox Studio; SFML; Source Engine; Stencyl; Undertale!;
  Valorant!; Wwise
Design | Archicad; Ardour!; Audacity!; AutoCAD; Autodesk Maya; Autodesk Revit; Bitwig; Boxy SVG; Cinema 4D; CorelDRAW; Dragonframe; FontForge;
  Guitar Pro; JUCE; Kdenlive; LightBurn; LMMS; MediBang Paint; MIDI!; Octane Render; Photopea; Pro Tools!; Sketchfab; SolidWorks; Spark AR; Tinkercad;
  Twinmotion; Vectary; Vectorworks; Wondershare Filmora
Hardware | CircuitVerse; EasyEDA; ESPHome; Homebridge; LTspice; LVGL; M5Stack; micro:bit; MicroPython; Multisim; Node-RED; OctoPrint; openHAB;
  PlatformIO; QMK; RetroPie; RISC-V; Tasmota; Zigbee; Zigbee2MQTT
Security | Burp Suite; CyberDefenders; GNU Privacy Guard; Hack The Box; Hashcat; Metasploit; OpenSSL; OWASP; Trivy; TryHackMe; Wireshark
Blockchain | Cardano!; Chainlink; IPFS; OpenZeppelin; Polkadot!; Solana!
Computer Science | Qiskit
`;
