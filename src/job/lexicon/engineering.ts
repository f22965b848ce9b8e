/** Engineering outside software, manufacturing, trades, construction, sciences. Notation: see table.ts. */
export const engineering = `
Mechanical engineering
Mechanical design
Electrical engineering
Electrical design
Electronics
Electronics engineering
Civil engineering
Structural engineering
Structural analysis
Chemical engineering
Process engineering
Process control
Process design
Industrial engineering
Manufacturing engineering
Manufacturing
Aerospace engineering
Automotive engineering
Automotive industry
Environmental engineering
Geotechnical engineering
Materials science
Materials engineering
Metallurgy
Mechatronics
Hardware design
Hardware engineering
Hardware development
Product engineering
Test engineering
Reliability engineering
Validation engineering
Verification and validation | =V&V
Design for manufacturing | design for manufacturability | =DFM
Concurrent engineering
Technical drawings | technical drawing | engineering drawings
Blueprint reading | reading blueprints
Geometric dimensioning and tolerancing | =GD&T
Computer-aided design | =CAD
Computer-aided manufacturing | =CAM
Computer-aided engineering
AutoCAD | Auto CAD
SolidWorks | Solid Works
CATIA | CATIA V5
Autodesk Inventor
PTC Creo | ~Creo | Pro/ENGINEER
Siemens NX | Unigraphics
Solid Edge
Fusion 360 | Autodesk Fusion 360
Rhino 3D | Rhinoceros 3D
SketchUp
Revit | Autodesk Revit
Navisworks
Civil 3D | AutoCAD Civil 3D
Building information modeling | =BIM | building information modelling
MicroStation
Tekla Structures
ETABS
SAP2000
STAAD.Pro
Primavera P6 | Primavera
Procore
Bluebeam | Bluebeam Revu
Windchill
Teamcenter
ENOVIA
Finite element analysis | =FEA | finite element method | =FEM
Computational fluid dynamics | =CFD
ANSYS
ANSYS Fluent
Abaqus
COMSOL | COMSOL Multiphysics
Nastran
HyperMesh
OpenFOAM
LS-DYNA
Thermodynamics
Heat transfer
Fluid mechanics | fluid dynamics
Vibration analysis
Stress analysis
Tolerance analysis
Aerodynamics
Hydraulics
Pneumatics
=HVAC | heating, ventilation and air conditioning
Plumbing
Piping design
=P&ID | P&IDs
Aspen Plus
Aspen HYSYS | HYSYS
=CNC | CNC machining | computer numerical control
CNC programming
Machining
Milling
Lathe operation
Welding
=TIG welding
=MIG welding
Sheet metal
Injection molding | injection moulding
Additive manufacturing | 3D printing
Prototyping | prototypes | rapid prototyping
Soldering
Assembly line
Industrial automation
=PLC | PLC programming | programmable logic controllers | PLCs
=SCADA
=HMI | human-machine interface
=DCS | distributed control systems
Siemens TIA Portal | TIA Portal
Siemens S7 | SIMATIC S7
Allen-Bradley
RSLogix | RSLogix 5000
CODESYS
Motion control
Robot programming
Instrumentation
Calibration
Preventive maintenance
Predictive maintenance
Equipment maintenance
=CMMS
Manufacturing execution systems | =MES | manufacturing execution system
Circuit design
Analog design | analogue design | analog circuit design
Digital design
Mixed-signal design
PCB design | printed circuit board design | PCB layout
Altium | Altium Designer
KiCad
Eagle PCB
OrCAD
Cadence Virtuoso
Cadence Allegro
=SPICE | LTspice | PSpice
FPGA | FPGAs | FPGA design
ASIC | ASICs | ASIC design
VLSI
=RTL | RTL design
=UVM
Static timing analysis
Xilinx | Xilinx Vivado | Vivado
Intel Quartus | Quartus
RF engineering | radio frequency engineering | RF design
Antenna design
EMC testing | electromagnetic compatibility
Power electronics
Power systems
Power distribution
Electric motors
Battery management systems | =BMS
Semiconductors | semiconductor
Semiconductor manufacturing
Photolithography
Cleanroom
Optics
Photonics
Lasers
Oscilloscopes | oscilloscope
Multimeter
Hardware-in-the-loop | =HIL
Model-based design | model-based systems engineering | =MBSE
AUTOSAR
ISO 26262
Functional safety
ASPICE | Automotive SPICE
=ADAS
CANoe | Vector CANoe
=DOORS | IBM DOORS
Polarion
DO-178C
DO-254
MIL-STD
Avionics
Electric vehicles
Drones | unmanned aerial vehicles | =UAV
Oil and gas | oil & gas
Drilling
Reservoir simulation
Petroleum engineering
Mining engineering
Nuclear engineering
Wind energy | wind power
Wind turbines | wind turbine
Solar energy | solar power
Photovoltaics
Energy storage
Smart grid
Construction management
Construction
Site supervision
Cost estimation | cost estimating
Quantity surveying | quantity takeoff
Building codes
Surveying
Land surveying
Urban planning
Landscape architecture
Interior design
Carpentry
Masonry
Electrical wiring
National Electrical Code
Blueprint design
Water treatment
Wastewater treatment
Hydrology
Geology
Ecology
Meteorology
Climate modeling
Environmental impact assessment
Physics
Chemistry
Mathematics
Applied mathematics
Astronomy
Technology management
Packaging design
Textile design
Hazardous materials handling
Truck driving
Heavy equipment operation
Aircraft maintenance
Vehicle maintenance
Computer science
Information technology
Information systems
Data communications
Computer engineering
`;
