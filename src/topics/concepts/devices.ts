/** Things with wires: electronics, boards, robots, old and new machines. See ./index.ts for the signs. */
export const DEVICES = `
Hardware! | AC Circuits = DC circuits; Bipolar Junction Transistors = BJT; Buck Converters; Switching Power Supplies; Relays!; Optocouplers;
  Logic Families; Shift Registers; Multiplexers; Analog-to-Digital Converters; Digital-to-Analog Converters; Pulse-Width Modulation = PWM;
  H-Bridge = motor drivers; Brushless Motors = BLDC motors; DC Motors; Servo Motors = servomotor = servo motor; Rotary Encoders; Accelerometers = accelerometer = IMU; Gyroscopes = gyroscope;
  Ultrasonic Sensors; Infrared Sensors; Temperature Sensors; Soil Moisture Sensors; Load Cells!; Hall Effect Sensors; Touch Sensors!;
  GPIO = GPIO pins; Reflow Soldering; Spectrum Analyzers; Function Generators; Schematics!; Schematic Design; PCB Etching; EAGLE CAD;
  Altium = Altium Designer; Fritzing; Proteus software; Logisim; Verilator; GHDL; Yosys; Xilinx = Vivado; Altera = Quartus Prime; iCE40; Tiny Tapeout;
  HDL = hardware description languages; High-Level Synthesis; Softcore CPUs; Ben Eater = 8-bit breadboard computer = 8-bit computer;
  Homebrew Computers; RC2014; Arduino Uno; Arduino Nano; Arduino IDE; ATmega328 = ATmega; ATtiny = ATtiny85; AVR programming; PIC microcontrollers;
  8051; MSP430; nRF52; ARM Cortex-M = Cortex-M; Nucleo boards; BeagleBone; Jetson Nano = NVIDIA Jetson; Orange Pi; Pine64; Raspberry Pi Zero;
  Raspberry Pi Cluster; NodeMCU; LilyGO; Seeed Studio; SparkFun; Grove sensors; NeoPixels = NeoPixel = WS2812; WLED; E-Paper Displays = e-paper;
  OLED Displays; Seven-Segment Displays; RS-485 = RS-232; Modbus; 1-Wire; USB Protocol; HID devices; Serial Communication; Bit Banging;
  Interrupt Handlers = interrupt service routines; Watchdog Timers; DMA controllers; Device Tree; Board Bring-Up; Bare-Metal Programming;
  Embedded Software; Embedded Testing; HAL libraries; CMSIS; Mbed; NuttX; RIOT OS; ThreadX; Buildroot; U-Boot; OpenOCD; Over-the-Air Updates; Sigfox;
  Matter protocol; Z-Wave; ESP-NOW; Bluetooth Mesh; Thread protocol; NB-IoT; Industrial IoT; Digital Twins!; PLC Programming = ladder logic; SCADA;
  Industrial Automation; Simulink; MATLAB Simulink; Control Loops; State-Space Control; Model Predictive Control = MPC control; LQR;
  Transfer Functions; Bode Plots; Root Locus; Nyquist Plots; System Identification; Sensor Fusion; Extended Kalman Filter; Path Planning;
  RRT algorithm; Trajectory Optimization; Robot Localization; Robot Navigation; Robot Dynamics; Forward Kinematics; Robot Programming;
  Robot Simulation; Robot Grasping; Robot Learning; Robot Vision; Humanoid Robots; Legged Robots; Hexapods; Quadruped Robots;
  Line Followers = line-following robot; Balancing Robots = self-balancing robot; Soft Robotics; Swarm Robotics; Autonomous Robots; Gazebo simulator;
  Webots; CoppeliaSim; MoveIt; PX4; ArduPilot; Betaflight; Drone Programming; LEGO Mindstorms = Mindstorms; VEX Robotics; FIRST Robotics; RoboCup;
  F1TENTH; CARLA simulator; Autonomous Navigation; Prosthetics!; Exoskeletons; GRBL; Marlin Firmware; PrusaSlicer; Prusa = Prusa i3; Bambu Lab;
  Voron*; 3D Scanning; LibreCAD; FreeCAD Modeling; CadQuery; Parametric CAD; Keyboard Firmware = ZMK; Handwired Keyboards; Ergonomic Keyboards;
  Mechanical Switches; Corne Keyboard; Ferris Sweep; Workman layout; Game Controllers; MiSTer FPGA; Commodore Amiga; Commodore PET; Atari ST;
  BBC Micro; Macintosh Repair = vintage Macs; ThinkPads = ThinkPad; Framework Laptop!; Laptop Repair; Phone Repair!;
  Console Repair! = console modding!; iPod Modding; Data Recovery!; PC Hardware!; Computer Hardware!; Water Cooling PC; Overclocking!;
  Small Form Factor PCs; Amateur Radio License; Antenna Building; APRS; Packet Radio; FT8; DMR radio; POTA; QRP; ADS-B; Satellite Tracking;
  Smart Mirrors! = magic mirror; Smart Watches! = smartwatch apps; Wearable Electronics; E-Textiles = LilyPad; Solar Charging;
  Battery Management Systems; Electric Skateboards!; Robot Vacuum Hacking; Modular Synthesizers
`;
