/** Games, graphics and shaders. See ./index.ts for the signs. */
export const GRAPHICS_AND_GAMES = `
Game Development | Game Loop; Game Programming Patterns; Game Engine Development = writing a game engine; Game Balance = game balancing;
  Game Feel = game juice; Game Narrative; Game Testing = playtesting; Game Publishing; Game Localization; Game Modding; Serious Games!;
  Educational Games!; Interactive Storytelling; Collision Detection = collision handling; Collision Resolution; Rigidbody Physics; Verlet Integration;
  Physics Simulation; Ragdoll Physics; Particle Systems; Sprite Sheets = spritesheets; Sprites!; Tile-Based Games; Top-Down Games = top-down shooter;
  Side-Scrollers = side scroller; First-Person Shooters = FPS games; Shoot 'em Ups = shmup; Bullet Hell; Deck-Builders = deckbuilder;
  Match-Three Games = match-3; Real-Time Strategy = RTS games; Turn-Based Games = turn-based strategy; Rhythm Game Development; Hyper-Casual Games;
  Mobile Games!; Snake Game; Tetris Clone; Pong Clone; Breakout Clone; Space Invaders; Asteroids Clone; Flappy Bird; Pac-Man;
  Minesweeper; 2048 Game; Wordle Clone; Sudoku Game; Memory Game!; Dungeon Generation = procedural dungeons; Terrain Generation = procedural terrain;
  Noise Functions = simplex noise = value noise; World Building Tools; Behavior Trees = behaviour trees; Goal-Oriented Action Planning; Flocking;
  Navigation Meshes = navmesh; NPC Dialogue; Dialogue Trees; Quest Design; Inventory Systems! = inventory system!;
  Character Controllers = character controller; Tweening!; Easing Functions; Delta Time; Entity Component Systems = ECS pattern; Rollback Netcode;
  Client-Side Prediction; Lag Compensation; Multiplayer Games = multiplayer game; MMO Development; MUDs; Unity Shader Graph = Shader Graph;
  Unity ML-Agents = ML-Agents; Unity DOTS; Unity UI Toolkit; Unity Animator; Unity Tilemap; ScriptableObjects = scriptable objects;
  Universal Render Pipeline; Unreal Engine 5; Unreal Engine 4; Blueprints Scripting; Godot Engine = Godot 4; GDScript; Defold; Cocos Creator;
  Stride engine; Amethyst engine; macroquad; ggez; Panda3D; Ursina; Arcade library; Pyglet; Kaboom.js; Excalibur.js; melonJS; Impact.js;
  Babylon Engine; XNA framework; FNA; Allegro library; Box2D; Bullet Physics; PhysX; OpenAL; OpenXR; SteamVR; Meta Quest Development;
  Oculus Development; ARCore; Vuforia; Tiled Map Editor; LDtk; Trenchbroom; Quake Mapping; Doom Mapping = Doom WADs; Garry's Mod; Roblox Lua;
  Minecraft Modding = Minecraft mods; Minecraft Redstone = redstone; Factorio Mods; RimWorld Mods; Steamworks; Steam Release; TIC-80; PuzzleScript;
  Playdate SDK; Game Boy Advance = GBA development; Nintendo DS Homebrew = console homebrew; SNES Development; Sega Genesis Development; Atari 2600;
  Emulator Development = CHIP-8 emulator; NES Emulator; Game Boy Emulator; Emulator Development = emudev; MAME; js13k = js13kGames;
  7DRL = Seven Day Roguelike; Game Off; Game Maker's Toolkit
Computer Science | Graphics Pipeline = rendering pipeline; Rasterization = rasterisation = software rasterizer; Rasterizers;
  Software Rendering = software renderer; Real-Time Rendering; Physically Based Rendering = PBR; Global Illumination; Ambient Occlusion;
  Shadow Mapping = shadow maps; Deferred Rendering; Forward Rendering; Volumetric Rendering = volume rendering; Ray Marching = raymarching;
  Signed Distance Functions = signed distance fields = SDFs; Phong Shading = Phong lighting; Gouraud Shading; Blinn-Phong; BRDF = BRDFs;
  Subsurface Scattering; Toon Shading = cel shading; Non-Photorealistic Rendering; Texture Mapping = UV mapping; Normal Mapping = bump mapping;
  Parallax Mapping; Mipmapping = mipmaps; Anti-Aliasing = antialiasing; Alpha Blending; Tone Mapping; Post-Processing Effects = bloom effect;
  Skyboxes; Vertex Shaders; Fragment Shaders = pixel shaders; Geometry Shaders; Tessellation Shaders; Compute Shaders; Shader Art; Shader Effects;
  SPIR-V; Metal API = Metal shaders; OpenGL ES; DirectX 12 = DirectX 11 = Direct3D; GLFW; GLAD loader; Scene Graphs; Frustum Culling;
  Occlusion Culling; Level of Detail; Homogeneous Coordinates; Projection Matrices; Rotation Matrices; Transformation Matrices; Euler Angles;
  Gimbal Lock; Bezier Curves = Bézier curves; B-Splines = NURBS; Catmull-Rom Splines; Mesh Processing = mesh simplification; Subdivision Surfaces;
  Constructive Solid Geometry; Half-Edge Data Structures; Line Drawing Algorithms = Bresenham's algorithm; Polygon Clipping;
  Font Rendering = text rendering; Color Theory in Graphics; Color Quantization; Dithering; PNG Decoder; JPEG Compression = JPEG decoder;
  Video Compression = video codecs; H.264; Audio Synthesis = sound synthesis; Digital Filters; FIR Filters; IIR Filters; Audio Plugins = VST plugins;
  Faust language; Algorithmic Composition; Algorithmic Art = algorithmic drawing; Generative Music; openFrameworks; Cinder framework; Nannou; vvvv;
  Nodebox; Genuary; Fxhash; Art Blocks; The Nature of Code = Nature of Code; The Coding Train = Coding Train; Daily Sketching with Code;
  Ray Tracing in One Weekend; The Book of Shaders = Book of Shaders; LearnOpenGL = Learn OpenGL; tinyrenderer; Handmade Hero;
  Scientific Visualization = ParaView; VTK; Computer Animation; Skeletal Animation = skinning!; Motion Capture; Crowd Simulation; Hair Simulation;
  Water Simulation; Smoke Simulation; Blender Scripting; Shader Nodes
`;
