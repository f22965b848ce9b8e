/** Design, media, and research with users. Notation: see table.ts. */
export const design = `
User experience design | UX design | =UX | user experience | UX/UI design | UI/UX design | UX/UI | UI/UX
User interface design | UI design | =UI | user interface
User research | UX research
User-centered design | user-centred design | human-centered design | human-centred design
Interaction design
Service design
Visual design
Graphic design
Web design
Motion design | motion graphics
Information architecture
Design thinking
Design systems | design system
Design sprints
Wireframing | wireframes
Interactive prototypes
Mockups
User flows
User journey mapping | customer journey mapping | journey mapping
Personas
Card sorting
Heuristic evaluation
Usability
Content design
UX writing
Typography
Color theory | colour theory
Illustration
Iconography
Layout design
Print design
Brand design | brand identity
Logo design
Storyboarding
Animation
3D modeling | 3D modelling
3D animation
3D rendering
Rigging
Texturing
Character design
Level design
Concept art
Sound design
Audio engineering
Video editing
Video production
Photography
Photo editing
Cinematography
Figma
FigJam
~Sketch | Sketch app
Adobe XD
InVision
Zeplin
Axure | Axure RP
Balsamiq
=Framer
~Marvel app
Principle app
Adobe Creative Suite | Adobe Creative Cloud | Creative Suite | Creative Cloud
Adobe Photoshop | Photoshop
Adobe Illustrator | ~Illustrator
Adobe InDesign | InDesign
Adobe After Effects | After Effects
Adobe Premiere Pro | Premiere Pro | Adobe Premiere
Adobe Lightroom | Lightroom
Adobe Acrobat
Adobe Audition
Adobe Animate
Adobe Dreamweaver | Dreamweaver
CorelDRAW
Affinity Designer
~Canva
GIMP
Inkscape
~Blender
Autodesk Maya | ~Maya
3ds Max | Autodesk 3ds Max | 3D Studio Max
Cinema 4D | C4D
ZBrush
~Houdini
Substance Painter
Nuke compositing
V-Ray
KeyShot
DaVinci Resolve
Final Cut Pro
Avid Media Composer
Pro Tools
Ableton Live
Logic Pro
Lottie
Augmented reality
Extended reality | =XR | =AR/VR
Virtual reality | =VR
Mixed reality
ARKit
ARCore
Industrial design
Fashion design
Exhibition design
UserTesting
Maze testing
Dovetail research
Survey design
Focus groups
Ethnographic research
Eye tracking
`;
