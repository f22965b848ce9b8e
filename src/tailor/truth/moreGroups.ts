/** Further groups that may stand for each other; notation and rules: synonyms.ts. */
export const moreGroups = `
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
