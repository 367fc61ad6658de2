/** Fields and practices of computing. One row per broader field; see ./index.ts for the signs. */
export const COMPUTING = `
Programming | Functional Programming; Object-Oriented Programming = OOP; Reactive Programming; Logic Programming; Generic Programming;
  Metaprogramming; Concurrency!; Concurrent Programming; Parallel Programming; Async Programming = Asynchronous Programming; Recursion!;
  Design Patterns; Clean Code; Refactoring!; Test-Driven Development = TDD; Behavior-Driven Development = BDD; Unit Testing = unit tests;
  Property-Based Testing; Integration Testing; End-to-End Testing; Software Testing; Debugging!; Code Review = code reviews; Pair Programming = mob programming = pairing!;
  Regular Expressions = regex = regexes; Dynamic Programming; Data Structures; Algorithms! = algorithm; Data Structures and Algorithms = DSA;
  Competitive Programming; Coding Interviews; LeetCode = LeetCode problems = LeetCode questions @leetcode.com; Advent of Code = AoC; Project Euler; Codewars; Exercism; HackerRank; Codeforces;
  Live Coding; Creative Coding; Generative Art; Shell Scripting = shell scripts; Macros!; Type Systems; Type Inference; Pattern Matching; Monads; Closures!;
  Garbage Collection; Memory Management; Inheritance!; Polymorphism!; Interfaces!; Code Golf; Literate Programming; Domain-Driven Design = DDD
Computer Science | Theory of Computation; Automata Theory; Complexity Theory; Formal Methods; Formal Verification; Lambda Calculus; Graph Algorithms;
  Sorting Algorithms; Compiler Construction; Compilers! = compiler design; Interpreters!; Parsing! = parsers; Operating Systems; Kernel Development;
  Computer Architecture; Computer Graphics; Ray Tracing = raytracing = ray tracer; Shaders = GLSL = shader programming; Game Engines; Procedural Generation;
  Computational Geometry; Programming Languages!; Programming Language Theory; Distributed Systems; Consensus Algorithms; Concurrency Control;
  Computer Networks = computer networking; Networking!; Cryptography; Information Retrieval; Human-Computer Interaction = HCI; Quantum Computing;
  High-Performance Computing = HPC; GPU Programming; Bioinformatics; Computational Biology; Numerical Methods = numerical analysis; Simulation!;
  Type Theory; Finite State Machines = state machines; Bit Manipulation; Virtual Machines; Assembly Language = x86 assembly; Reverse Engineering
Web Development | Frontend Development = front-end development = frontend = front-end = front end development; Backend Development = back-end development = backend;
  Full-Stack Development = full-stack web development = full stack development = full-stack web dev; Web Dev = webdev; Web Design; Responsive Design;
  Web Accessibility = a11y = ADA compliance = ADA compliant = ADA accessible = WCAG compliance = accessible websites; Accessibility!; Web Performance; Progressive Web Apps = PWA; Web Components; Static Site Generators = static site generator = static sites = static websites = static website;
  CSS Grid; Flexbox; CSS Animations; REST APIs = REST API; GraphQL @graphql.org; WebSockets; WebRTC; OAuth; Web Scraping; Server-Side Rendering = SSR; Single-Page Applications;
  Content Management Systems = CMS; Digital Gardens = digital garden; IndieWeb; Browser Extensions; Search Engine Optimization = SEO; JAMstack; Microfrontends;
  Personal Website = personal site; RSS; Web Standards; Web Typography; Mobile Development = mobile app development = mobile apps; iOS Development; Android Development
Game Development | Game Design; Game Jams = game jam; Level Design; Pixel Art; Modding!; Interactive Fiction; Text Adventures; Roguelikes = roguelike
Software Engineering | Software Architecture; System Design = systems design; Microservices; Event-Driven Architecture; Event Sourcing; Serverless;
  Technical Writing; Documentation!; Open Source!; Legacy Code; Agile! = Scrum*; Kanban!; Version Control; Code Quality; Static Analysis; Observability; Monitoring!;
  Project Management; Product Management; Engineering Management; API Design; Software Craftsmanship; Localization!; Low-Code = no-code
DevOps | Site Reliability Engineering = SRE; Infrastructure as Code; Continuous Integration = CI/CD; Containers! = containerization; Container Orchestration;
  Service Mesh; Cloud Computing; Cloud Networking; Cloud Architecture; Platform Engineering; Load Balancing; Configuration Management; Service Level Objectives = SLO;
  Incident Response; Chaos Engineering; System Administration = sysadmin; Self-Hosting = self hosting = homelab = home lab; Virtualization; GitOps; MLOps = ML infrastructure; eBPF
Security | Cybersecurity = information security = infosec; Web Security; Penetration Testing = pentesting; Ethical Hacking; Malware Analysis; Digital Forensics;
  Network Security; Capture the Flag = CTF = CTFs; Bug Bounties = bug bounty; Threat Modeling; Zero-Knowledge Proofs; Post-Quantum Cryptography; Binary Exploitation
Databases | Database Design; Relational Databases; NoSQL; Data Modeling = data modelling; Database Systems; Query Optimization; Graph Databases; Vector Databases;
  Time Series Databases; Indexing!; Database Internals; Caching!; Full-Text Search
Data Engineering | Data Pipelines = ETL; Data Warehousing; Stream Processing; Big Data; Data Lakes; Data Governance; Web Analytics
Web3 | Blockchain = blockchains; Cryptocurrency = cryptocurrencies = crypto! = cryptos!; Smart Contracts; NFTs = NFT; DeFi; Bitcoin; Ethereum
Hardware! | Embedded Systems = embedded programming; Electronics = electronics projects; Microcontrollers; Digital Logic; FPGA = FPGAs; PCB Design; Soldering; Robotics; Internet of Things = IoT;
  Home Automation; 3D Printing = 3D printer; CNC; CAD; Retrocomputing = retro computing; Mechanical Keyboards = mechanical keyboard; Amateur Radio = ham radio;
  Software-Defined Radio; Drones!; Control Theory; Firmware!; Signal Processing = DSP; Circuit Design; Keyboard Layouts; Emulation!; Emulators!
`;
