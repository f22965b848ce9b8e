/** Things, times and connecting words that may stand for each other; notation and rules: thesaurus.ts. */
export const things = `
customer, client, patron, account holder
driver, operator
cv, resume, résumé, curriculum vitae
never, without, no, not
jointly, with others, with other, together
employee, staff, worker, personnel, team member, staff member, member of staff, colleague
new hire, new employee, new starter, newcomer, new staff, new joiner, new recruit, newly hired employee, new colleague
engineer, developer, nurse, teacher, analyst, technician, manager, assistant, cashier, clerk, accountant, designer, researcher, tutor > employee, staff, colleague, professional
student, pupil, learner
student, undergraduate
child, kid, youngster
nurse, nursing staff
patient > individual
resident, occupant
person, individual, people
class, course, lesson, session
lesson, class, session, teaching
workshop, seminar, training session, training, session, course, tutorial
manual, guide, handbook, instruction, documentation, tutorial, how to
documentation, doc, document, documents
application, app, program, software
application, app > tool, system, software
app, software application
platform > system
service > system
tool, utility, program
script, program, automation
website, site, web site, webpage, web page
database, db, data store, datastore
test, testing, check
test suite, test, suite of tests
unit test, unit testing
bug, defect, error, issue, fault, flaw
ticket, request, issue, case, enquiry
team, group, squad, crew
company, firm, organisation, business, employer
physician, doctor, clinician
medication, medicine, drug, med
record, chart, file, note
expense, cost, spending, expenditure, spend, outlay
error, mistake, inaccuracy
error rate, errors
time, duration, period
delay, latency, lag, wait
response time, latency
processing time, turnaround, turnaround time, runtime, run time
wait time, waiting time, wait, waits
build time, compile time, build duration
load time, loading time
inventory, stock
product, item, goods, article
store, shop, outlet, branch
machine, equipment, machinery
device, instrument, unit
experiment, trial, study
dataset, data set, data, data sets
entry, record, row
spreadsheet, workbook, sheet
excel, spreadsheet, workbook
chart, graph, plot, visualization
process, procedure, workflow
deployment, release, rollout
server > machine
possible, potential
code, source code, codebase, code base
feature, functionality, capability
interface, ui, user interface
front end, frontend, client side, front-end
back end, backend, server side, back-end
backend, server
endpoint, api, interface
requirement, need, specification, spec
feedback, comment, input
region, area, territory, district
curriculum, syllabus, course content, course material
grade, mark, score
campaign, drive
ad, advert, advertisement, advertising
complaint, grievance
call, phone call, telephone call
email, e-mail, mail, message
rule, regulation, requirement
minute, min
second, sec, s
millisecond, ms
month, mo
year, yr
gigabyte, gb
terabyte, tb
kilogram, kg
thesis, dissertation
lab, laboratory
measurement, reading
method, technique, approach, methodology
goal, target, objective, aim, quota
schedule, rota, roster, timetable
sales, sale
ledger, book
revenue, turnover
parent, guardian
meeting, session
exercise, activity
activity, task
responsibility, duty
weekly, per week, each week, every week, a week, on a weekly basis
daily, per day, each day, every day, a day, on a daily basis
monthly, per month, each month, every month, a month, on a monthly basis
yearly, annual, annually, per year, each year, every year, a year, per annum, on an annual basis
quarterly, per quarter, each quarter, every quarter, a quarter, on a quarterly basis
hourly, per hour, an hour, every hour, each hour
nightly, per night, each night, every night, a night, overnight
per shift, each shift, every shift, a shift
new, fresh
existing, current, present
legacy, old > existing
internal, in house, inhouse
external, outside
manual, by hand, manually, hand
several, multiple, a number of
online, web based, web
related, relevant, associated
part time, part-time
full time, full-time
on time, punctually, timely
across, in, throughout, within
multi-tenant, multitenant
real time, realtime, real-time
zero, without, no
not, no
unable, not able
non, not
approximately, about, around, roughly, nearly
before, prior to, ahead of
after, following, once
such as, including, like, for example
as well as, and, along with, together with, with, jointly with, in cooperation with, in collaboration with, plus
regarding, about, concerning, on, related to
based on, from, built on
instead of, rather than
under, below, less than, beneath, fewer than, within
over, above, more than, exceeding, in excess of, upwards of
at least, minimum, no fewer than
up to, at most, maximum, no more than
between, among
total, altogether, in all, in total, overall
same, identical
use case, scenario
code review, review of code, peer review
review pull request, review merge request, pull request review > code review
quality assurance, qa
human resources, hr
profit and loss, p&l
accounts payable, ap
accounts receivable, ar
intensive care unit, icu
emergency room, er, emergency department, ed
bachelor, undergraduate
first year, freshman
lab work, laboratory work
hardware, equipment
firmware, embedded software
circuit board, pcb, board
budget, spending plan
tax return, return
month end, month-end, end of month, monthly
year end, year-end, end of year, annual
audit, auditing
fundraise, raise funds, fundraising
volunteer, volunteering
job, batch job
failure, outage, breakdown
queue, backlog
user story, story
sprint, iteration
mobile app, mobile application
library, package, module
module, component
position, role, post, vacancy, job, opening
part of, member of, belong
succeed, successful
cook > prepare, make
bake > prepare, make
guest, visitor, diner
conduct an interview, interview
conduct research, research
give advice, advise
give lessons, teach, tutor
provide care, care, care for
provide training, train
provide advice, advise
provide assistance, assist, help
take note, note
do research, research
drive > operate
draft > write, prepare
code > write
expense report, expense claim
fewer error, less error
staff rota, rota, schedule
safety check, safety inspection
data entry, enter data
enter, key in, input, record
till, cash register, register
gather requirement, collect requirement
write report, report
write documentation, document
help desk, service desk
photo, photograph, picture, image
film, movie
newsletter, mailing
article, blog post, piece
kindergarten, preschool
elderly, older, senior citizen
checkup, examination
operating room, theatre
truck, lorry
parcel, package
pack, package
blueprint, plan, drawing
electrical, electric
evaluate, judge
discuss, talk about
solve, work out
wound, injury
implement, build, develop, create > add
intern, internship
resolve, fix, solve, answer, close, serve, process > handle
win > award, receive
extend, expand
maintain, administer
audit > review, check, examine
approve > review
certify > confirm, check
scrape, crawl > collect, extract, gather
triage > prioritise, sort
prioritise, rank, order
stock, restock, shelve, fill
clean, sanitise
wait on, serve
pitch > present
deliver, transport, bring
monolithic, monolith
login, sign in, log in, sign on, logging in
session handling, session management
satisfaction score, satisfaction rating, csat
score, rating
average, on average, averaging, averaged, mean
repeat, recurring, repeated
assay > test
grant proposal, grant application, proposal
service > application, software, program
portal > website, site
cron job, scheduled job
test coverage, coverage
test case, test
feature, function
bug fix, fix
patient chart, medical record, health record, patient record
nursing home, care home
wound care, wound dressing
iv, intravenous
lesson plan, lesson
classroom, class
homework, assignment
homework sheet, worksheet, homework
retail store, store, retail shop
sales target, quota, sales goal, sales quota
trade fair, trade show, exhibition, fair
housing, casing, enclosure
scrap rate, reject rate
test rig, test bench, test stand
image, imaging
cell counting, cell count
reagent > chemical
unreleased, not release
family member, relative
youth, young people, teenager, adolescent
ticket, support ticket, support request
fault, failure, malfunction
spare part, part
packaging, packing
model, modeling
spreadsheet model, spreadsheet
analysis, study
investigation, study
experiment > study
recipe, dish
translation, translated text
article, text
brochure, leaflet, flyer
slide deck, slide, presentation
stand, booth
talk, speech
training material, course material, training document
learning material, teaching material
lesson material, teaching material
rehearsal, practice
according to, in accordance with, following, in line with, per, as per
consist of, comprise, make up of, with
on behalf of, for
serve as, act as, work as, as
in addition to, and, as well as
through, by mean of, with the help of, with the aid of, using, with, via
over a period of, over, during, in, within
ranging from, from
out of, of
alongside, with, together with
as part of, part of, participate, take part
biweekly, fortnightly, every two week, every other week
type, enter, key
catalogue, list, index
label, tag, annotate, mark
classify, categorise, sort, group
count, tally
verify, confirm, check
book, reserve
transport, carry, haul, move
mount, attach, install, fit
vaccinate, immunise
dispense, hand out, give out
distribute, hand out, give out, circulate
allocate, assign, distribute
delegate, assign
interpret, translate
summarise, condense, sum up
notify, inform, alert, tell
request, ask for
obtain, get
restore, recover
aggregate, combine, sum
transform, convert
preprocess, prepare, clean
train, fit
cluster, group
segment, split
survey, poll, question
replicate, reproduce
provision, set up, create
launch > release, start, introduce
introduce > add, start
spearhead > lead, run
direct > manage, lead, run
head > lead, manage, run
pioneer > start, introduce
found > start, set up
exceed > meet, reach
author > write
architect > design
maximise > increase
minimise > reduce
field > answer, handle
flat, apartment
house, home
shopper, customer, buyer
meal, dish
salary, pay, wage
applicant, candidate
licence, license, permit
award, prize
competition, contest
respondent, participant
video, clip
repository, repo
pull request, merge request
metric, indicator
instance > server
instance > machine
permission, access right
column, field
folder, directory
price, rate
layout, design
junior, entry level
recent, latest
previous, former, earlier, prior
spoken, oral, verbal
accurate, accuracy, precisely
safe, safety, safely
stats, statistics
pill, tablet
trip, journey
court, tribunal
lawyer, attorney, solicitor
loan, credit
tenant, renter
rent, lease
colour, color
grey, gray
tyre, tire
aeroplane, airplane, aircraft, plane
secondary school, high school
primary school, elementary school
semester, term
headcount, staff
turnover rate, attrition, turnover
absence, absenteeism
stock level, inventory level, stock
purchase order, order
customer service, customer support, client service
follow up, follow
front desk, reception
travel, trip
word processing, typing
vital sign, vital, vitals
blood sample, blood
discharge, release
intake, admission
referral, refer
family, relative
colleague, co-worker, coworker
presentation, talk
conference, event
grant, funding
quantity, amount, number, volume
rate, ratio
level, degree
staffing, staff
workload, load
accuracy, correctness
yield, output
downtime, outage
consumption, usage, use
`;
