/** Things, people, qualities and abbreviations as the trades call them; notation and rules: thesaurus.ts. */
export const tradeThings = `
administrator, admin
developer, dev, programmer, software engineer, engineer, coder
representative, rep, agent
demonstration, demo, presentation
information, info, data, detail
environment, env, system
environment, setting
production, prod
authentication, auth, sign in, login
configuration, config, setting, setup
university, uni
doctoral student, phd student, doctoral candidate, phd candidate
non disclosure agreement, nda, confidentiality agreement
small and medium business, smb, small and medium sized business, small and medium sized enterprise, sme, small business, small and mid sized business, small and midsize business
pull request, pr
merge request, mr
end to end, e2e
business to business, b2b
business to consumer, b2c
value added tax, vat
standard operating procedure, sop
bill of material, bom, part list
quality control, qc, quality check, quality inspection
research and development, r&d
continuous integration, ci
continuous delivery, continuous deployment, cd
infrastructure as code, iac
machine learning, ml
command line, cli, terminal
command line tool, cli, cli tool
operating system, os
virtual machine, vm
search engine optimisation, seo
key performance indicator, kpi, performance indicator, metric
service level agreement, sla
user experience, ux
frontend, front end, client side, user interface
headquarter, hq, head office, main office
teaching assistant, ta
point of sale, pos, till
operating room, or, operating theatre
intensive care, icu, critical care
electronic health record, ehr, electronic medical record, emr, electronic chart
nursing care, care
patient care, care
bedside care, care
general practitioner, gp, family doctor
magnetic resonance imaging, mri
over the counter, otc
stock keeping unit, sku
return on investment, roi
finite element analysis, fea, finite element method, fem, finite element
computational fluid dynamic, cfd
computer aided design, cad
geometric dimensioning and tolerancing, gd&t
heating ventilation and air conditioning, hvac
programmable logic controller, plc
english as a second language, esl
critically ill patient, critical care patient, critical patient
critically ill, critical
graduate nurse, graduate nurse
ventilated patient, patient on ventilator, ventilator patient, mechanically ventilated patient
drip, infusion
vaccination, vaccine, immunisation, shot, jab
infection rate, infection
round, visit
shift, duty
duty, rotation, rota, roster
on call rotation, on call duty, on call rota, on call schedule, on call
crash cart, emergency cart
supply, material, stock
reading, literacy
mathematics, math, maths, numeracy
dyslexia, dyslexic
special need, special educational need, sen
worksheet, exercise sheet, handout, learning material, material
lesson planning, lesson preparation, plan lesson, prepare lesson
club, group
class, group, cohort
cohort, year group, class
year group, grade, grade level
child, pupil, student, kid, young learner
programming, coding, code
programming, software development
trainee, intern, apprentice, student
trainee teacher, student teacher
new graduate, newly graduate, newly qualified, recent graduate, graduate
new, newly
question, query, inquiry, request, enquiry
problem, issue, difficulty, trouble, fault, error, incident
incident, issue, problem, outage
discrepancy, difference, deviation, mismatch, variance
supporting document, supporting documentation, document, documentation, evidence, paperwork
paperwork, document, documentation, form
document, documentation, file, paper, record
customs document, customs documentation, customs paperwork, customs papers
sales and purchase, sales and purchase transaction
purchase, purchase transaction
sale, sales transaction
transaction, entry
bookkeeping, keep book, record sale and purchase, bookkeep
invoice, accounts payable invoice
supplier, vendor, provider
carrier, haulier, forwarder, freight forwarder, trucking company
freight, transport, shipping
freight cost, transport cost, shipping cost, freight charge
truck load, load, truckload
forklift, fork lift, lift truck
accident, incident
warehouse, distribution centre, depot
warehouse staff, warehouse employee, warehouse worker, warehouse personnel, warehouse team
shipment, delivery, consignment, cargo
wrong, incorrect, erroneous, mistaken, false, faulty, misdirected
wrong delivery, delivery error, misdelivery
delay, late delivery
stock count, inventory count, stocktake, stock taking, cycle count
count stock, stock count, inventory count, stocktake
scanner, reader
employee, staff, worker, personnel, colleague, workforce, team
cost, expense, spending, price, expenditure
license fee, license cost, licensing cost, licensing fee, license, licensing
fee, cost, charge
saving, save
cheap, cheaper, less expensive, inexpensive, low cost, lower cost, more affordable, affordable, less costly, cost effective
expensive, costly
seal, gasket
pump housing, housing
weight, mass
rated, nominal
endurance test, durability test, endurance testing
test bench team, test team
fatigue life, fatigue strength, fatigue
weld frame, weldment
drawing, technical drawing, engineering drawing
ship engine, marine engine
engine, motor
vibration, vibration level
result, finding, outcome, research result
paper, article, publication, journal article, manuscript, research paper, scientific paper
sequencing data, sequence data
sample, specimen, probe
data, dataset, data set, information
greenhouse, glasshouse
international, abroad
conference, meeting, symposium, congress
grant application, grant proposal, funding application, funding proposal
tissue, material
practical, hands on, lab course, laboratory course, practical course, practical class
course, class, lesson, module, seminar
matter, case, file
discovery document, discovery, e discovery document
legal research, research
legal question, legal issue
motion and pleading, court document
pleading, court filing
client, customer, account
client interview, interview client, interview with client
status, progress, state, development, stage
state, status, condition
progress, development, advancement
expert witness > expert, witness
dictation, recording
phone, telephone, call, phone call
answer phone, answer call, handle phone call, handle call, take call, phone duty
calendar, schedule, diary, appointment
seat, place
head chef, executive chef, chef de cuisine
off, absent, away, absence, not there, not present
on the day when, in the absence of, during the absence of, when, while
days off, off, absence
line cook, cook
dinner service, evening service
waste, wastage
portion size, portion, portioning
produce, fruit and vegetable, vegetable
menu, menu item
supplier, producer, purveyor
cover, guest, diner, meal, plate
grill station, grill
pasta station, pasta
knife skill, knife technique
temperature log, temperature record
cleaning record, cleaning log
log, record, protocol
haccp compliant, according to haccp, in accordance with haccp
compliant, according to, under, in compliance, in line, per, conform, in accordance, following, follow, comply, compliance
department, team, division, unit, group, function
claim department, claim team
dashboard, report
source system, source, data source
ad hoc, one off, unplanned
conversion, conversion rate
suspicious, suspect, questionable, unusual
percent, percentage, share, proportion
share, percentage, proportion, part, rate
resident, citizen, inhabitant, local resident
survey, poll, questionnaire, study
mobility report, report on mobility
web shop, online shop, online store, webshop, e commerce site, e commerce shop, store, e shop
performance, speed
performance score, performance
accessibility, a11y
catalogue, catalog
search filter, filter, search filtering
room booking, room reservation
prototype, poc, proof of concept, mvp, mock up, demo
bug, defect, issue, error, problem
colleague, coworker, teammate, peer, team member, fellow
fellow, other, another, colleague, co
audience, group, crowd
people, person, attendee, participant, listener
prospect, lead, potential customer
inbound, incoming
outbound, outgoing
meeting, appointment, call
cold call, outbound call, prospecting call
contract value, deal size, deal value, contract size
deal, contract, sale
up to date, current, updated, update, accurate
updated, inform, up to date
quota, target, sales quota, sales target, goal
new account, new customer, new client, new customer account
pipeline, sales pipeline
software, solution, product, application, system, tool
technology, tool
service, server side component, backend service
microservice > service
endpoint, route, api
dashboard, panel, board
alert, alarm, alerting, notification
alert, monitoring alert
logging, log, log collection
monitoring, observe
backup, back up, copy
printer, printing
office user, office worker, user, office staff
ticket, ticketing system, ticket system, support ticket, help desk ticket
migration, move, transition, switch
deployment time, time to deploy
setup time, time to set up, provisioning time
hour, h, hr, hrs
week, wk
twice weekly, twice a week
twice a year, biannual, semiannual
three time a year, three time per year, three time annual
every, each
any, all
both, two
during, in, over, through, throughout, within, while
afterwards, then, later
simple, easy, basic
easy, user friendly
quick, fast, swift, prompt, promptly, timely
careful, thorough, accurate
multilingual, bilingual
diverse, different, various, range of
range, variety, selection
teamwork, collaboration
scientific, research
physical, hardware
electronic, digital, computerised, computer based
paper file, paper record, paper document
paper, physical
archive, archived
guideline, policy, standard, rule, procedure, protocol
standard, norm, guideline, regulation
law, legislation, legal
tax return, tax declaration, tax filing
financial statement, account, financial report
bank account, account
subsidiary, group company, subsidiary company
business day, working day, workday, day
month end close, monthly close, month end closing, monthly closing, closing of the month
checklist, list
balance sheet, statement
cashier, checkout
queue, line
gym, fitness centre, fitness studio
member, membership
athlete, player
coach, trainer
festival, event
venue, location, site
guest room, room
hotel guest, guest
reservation, booking
flight, plane
passenger, traveller
route, tour, path
driver, chauffeur
bus, coach
vehicle, car, van, truck
bike, bicycle
garden, yard
plant, crop
field, farmland
livestock, animal
dog, animal
pet, animal
property, estate, real estate
building, facility, property
construction site, building site, site
builder, construction worker
wiring, cabling
electrical installation, wiring
plumbing, pipework
pipe, tube, piping
machine tool, machine
milling machine, mill
lathe, turning machine
tolerance, accuracy
scrap, reject, waste
production line, line, assembly line
throughput, output, capacity
plant, factory, site, facility
maintenance plan, maintenance schedule
spare part, replacement part
purchasing, procurement, purchasing department, buying
material cost, cost of material
fundraiser, fundraising event
donation, gift
donor, supporter, sponsor
charity, nonprofit, non profit, ngo
volunteer, helper
community, local community
elderly person, older person, senior, elderly resident
carer, caregiver
therapy, treatment, therapeutic
counselling, advice, counsel
client file, case file
social media, social network, social channel, social media channel
post, article, content
content, text, copy, material
blog, weblog
press release, news release
logo, brand mark
poster, flyer, print
layout, page design
magazine, journal
photo shoot, shoot
museum, gallery
exhibition, exhibit, show
collection, holding
visitor, guest, attendee
library, catalogue
translator, interpreter
police officer, officer
emergency, urgent
first aid, emergency aid
safety rule, safety regulation, safety guideline, safety instruction
safety training, safety instruction
inspection, check
report, summary, write up, written report
summary, overview, digest
minute, protocol, note
plan, schedule, programme
proposal, offer, quote, quotation
tender, bid
draft, write
first draft, draft
template, form, boilerplate
spreadsheet, excel sheet, excel file, excel
excel workbook, excel, excel sheet, excel file, excel spreadsheet
macro, script
script, program, tool
build, compile
pipeline, workflow, process
cluster > server
query, statement
table, sheet
schema, structure
model, algorithm
training, course, workshop, session, instruction
online course, e learning, online training
programme, course, scheme
scheme, program, plan
initiative, project, campaign
strategy > plan
framework > structure
`;
