/** Mathematics and the natural sciences. One row per broader field; see ./index.ts for the signs. */
export const SCIENCE = `
Mathematics = math = maths | Linear Algebra; Abstract Algebra; Commutative Algebra; Boolean Algebra; Algebra*!; Calculus = multivariable calculus; Vector Calculus; Real Analysis; Complex Analysis; Functional Analysis;
  Fourier Analysis = Fourier transform = Fourier transforms = Fourier series; Harmonic Analysis; Measure Theory; Topology; Algebraic Topology; Algebraic Geometry; Differential Geometry; Euclidean Geometry; Geometry!; Trigonometry;
  Number Theory; Analytic Number Theory; Group Theory; Galois Theory; Ring Theory; Category Theory; Set Theory; Graph Theory; Knot Theory; Game Theory; Information Theory; Combinatorics; Discrete Mathematics = discrete math;
  Differential Equations = ODEs; Partial Differential Equations = PDEs; Dynamical Systems; Chaos Theory; Optimization! = convex optimization = linear programming; Numerical Linear Algebra; Logic!; Mathematical Logic; Proof Theory; Mathematical Proofs = proof writing;
  Manifolds; Tensors!; Matrix Calculus; Eigenvalues = eigenvectors; Singular Value Decomposition = SVD; Lie Groups = Lie algebras; Representation Theory; Stochastic Calculus; Wavelets; Fractals; Mental Math; Homotopy Type Theory; Cellular Automata; Operations Research; Queueing Theory; Geometric Algebra; Model Theory
Physics | Classical Mechanics; Quantum Mechanics; Quantum Field Theory; Quantum Physics; Statistical Mechanics; Thermodynamics; Electromagnetism; Electrodynamics; Special Relativity; General Relativity; Relativity!; Optics!; Acoustics; Fluid Dynamics = fluid mechanics;
  Particle Physics; Nuclear Physics; Solid State Physics; Condensed Matter; Plasma Physics; Astrophysics; Cosmology; String Theory; Computational Physics; Biophysics; Geophysics; Semiconductors!; Lagrangian Mechanics
Astronomy | Astrophotography; Stargazing; Telescopes!; Exoplanets; Orbital Mechanics; Spaceflight; Planetary Science; Celestial Navigation
Chemistry | Organic Chemistry; Inorganic Chemistry; Physical Chemistry; Biochemistry; Analytical Chemistry; Electrochemistry; Materials Science; Computational Chemistry; Crystallography
Biology | Molecular Biology; Cell Biology; Genetics; Genomics; Evolution!; Evolutionary Biology; Ecology; Botany; Zoology; Marine Biology; Microbiology; Neuroscience; Immunology; Physiology; Anatomy!; Virology; Mycology = mushroom foraging; Entomology; Ornithology;
  Birdwatching = birding = bird watching = birdsong; Synthetic Biology; Epidemiology; Bioethics; Structural Biology; Protein Folding; Paleontology; Systems Biology; Tide Pools; Lichens; Beekeeping; CRISPR
Medicine! | Pharmacology; Nutrition!; Public Health; Radiology; First Aid; Pathology; Veterinary Medicine; Sleep Science; Herbalism
Earth Science | Geology; Meteorology; Climate Science = climate change; Oceanography; Hydrology; Volcanology; Cartography; Geography!; Mineralogy; Remote Sensing; Soil Science; Seismology
Engineering! | Mechanical Engineering; Electrical Engineering; Civil Engineering; Chemical Engineering; Aerospace Engineering; Biomedical Engineering; Structural Engineering; Industrial Design; Renewable Energy; Solar Power!; Systems Engineering; Audio Engineering; Acoustical Engineering; Finite Element Analysis
`;
