import { stem } from './stem.ts';

/**
 * Words that may stand for each other without a claim rising, one group a line; a group with `>` also allows the general words on the
 * right for the specific ones on the left, never the other way. A word may be in several groups; groups are not chained.
 * Left out on purpose: anything that is stronger, wider, more senior or more certain than its neighbour.
 */
const groups = `
build, develop, create, construct, implement, make, put together
write, code, program > build, develop, create, implement
build, develop, create, implement > engineer, code, program, write
build, set up, assemble
implement, realise, put in place, put into practice, set up, implementation
write, author, compose, prepare, draw up, produce, put together
design, devise, lay out, design work
make, produce, generate, create, prepare, manufacture
compile, assemble, gather, collate, put together, prepare
reduce, cut, lower, decrease, trim, bring down, reduction, drop, shrink, decline, fewer, less, cut down, slash, shorten
reduce, shorten, shorter
increase, raise, grow, boost, lift, growth, rise, higher, increment, bring up, expand, more
improve, enhance, better, improvement, enhancement, refine, upgrade
speed up, accelerate, expedite, quicken, faster, hasten
fast, quick, rapid, quickly, speedy
faster, quicker
automate, automation, automatic, automatically, automated
migrate, move, transfer, port, transition, migration, switch, relocate, convert, conversion, shift
replace, substitute, swap, supersede, replacement
rewrite, rework, refactor, restructure, redo, reimplement
rebuild, reimplement, redevelop, recreate, redo, rework, build new
refactor, clean up, restructure
redesign, rework, revamp, design new
test, validate, verify, check, testing, validation, verification
check, inspect, examine, review, inspection, examination
analyse, evaluate, assess, examine, study, analysis, assessment, evaluation, analytic
review, examine, evaluate, go over, look over
investigate, look into, examine, explore, research, study, investigation, inquire
monitor, track, follow, keep track, watch, observe, keep an eye on
manage, administer, run, handle, administration, look after, operate, management
manage, supervise, oversee, lead, head, supervision, oversight, management
run, operate, conduct, hold, host
coordinate, organise, arrange, coordination, organisation, schedule
orchestrate > coordinate, organise
plan, schedule, organise, arrange, map out, planning
train, teach, instruct, coach, educate, training, instruction, upskill
teach, tutor, instruct, educate, teaching, instruction
mentor, coach, guide, advise, tutor, mentorship
advise, counsel, consult, guide, advice, recommend
recommend, suggest, propose, recommendation
present, show, demonstrate, give, presentation, deliver
deliver, provide, supply, give, offer, furnish, hand over, delivery
deliver, ship, release
support, help, assist, aid, assistance
provide support, support
maintain, keep, upkeep, service, sustain, maintenance, keep up, look after, care for
maintain, keep current, keep up to date, update
maintain > support
fix, repair, resolve, solve, correct, debug, remedy, address, remediate, resolution, troubleshoot, patch
diagnose, troubleshoot, debug, identify, pinpoint
identify, find, detect, discover, spot, uncover, locate, determine, recognise, catch, flag, pinpoint, identification, detection
install, set up, setup, configure, installation, fit
configure, set up, customise, setup, configuration
deploy, roll out, rollout, release, ship, deployment
integrate, connect, link, incorporate, combine, integration, tie, hook up, interface
collect, gather, capture, obtain, acquire, collection
process, handle, work through, processing
process, serve, handle, respond
prepare, draft > prepare
record, log, document, register, note, chart, write down, enter, documentation
document, write up, documentation, write documentation
update, revise, edit, amend, modify, change, refresh, adjust, alter
adapt, adjust, tailor, customise, modify
sell, sale
contact, call, reach out, phone, telephone
respond, answer, reply, response
communicate, liaise, correspond, interact, communication, talk, speak
collaborate, work with, work together, partner, cooperate, team up, collaboration, work alongside, partnership
work with, liaise
use, utilise, leverage, apply, employ, with, via, using, through, utilization, usage, make use
start, begin, commence
complete, finish, conclude, finalise, completion
achieve, attain, reach, hit, meet, achievement
exceed, surpass, beat, above
win, receive, gain, obtain, earn, secure
hire, recruit, recruitment, take on
purchase, buy, procure, order, procurement
bill, invoice, billing
reconcile, match, balance, reconciliation
calculate, compute, work out, calculation, computation
forecast, predict, project, forecasting, prediction
measure, quantify, gauge, measurement
compare, benchmark, comparison
inspect, examine, inspection
administer, give, administration
care for, look after, tend, nurse, care
clean, wash, tidy, cleanse
store, save, keep, hold, storage
send, dispatch, ship, mail, email
translate, translation, localise
edit, proofread, revise
publish, post, issue, publication
retrieve, fetch, query, search, look up, retrieval
model, modelling
simulate, simulation
draw, sketch, drawing
optimise, tune, optimization, fine tune
optimise > improve
streamline > simplify, improve
simplify, ease, make simpler
consolidate, merge, combine, unify, consolidation, bring together
split, separate, divide, partition, break, break up, break down, decompose
extract, pull, extraction
load, import, ingest, ingestion
display, show, visualise, render, plot, visualization
handle, process, serve, deal with
protect, secure, safeguard
cover, include, span, comprise, contain, encompass, consist of
allow, let, enable, permit
remove, delete, drop, take out, removal
eliminate > remove, reduce, cut
add, append, insert, incorporate, addition
standardise, unify, harmonise, standardization
advertise, promote, market, advertising, marketing
perform, conduct, carry out, do, execute, undertake, run, complete
lead, run, conduct
facilitate, moderate, run
grade, mark, score, grading, marking
follow, comply, adhere, compliance
file, submit, lodge, submission
approve, authorise, sign off, approval
greet, welcome
restock, replenish, stock, refill
operate, run, use, operation
save, spare, saving
negotiate, agree, bargain, negotiation
ensure, make sure
participate, take part, join, participation, be involved
attend, take part, go to
present, report
report, reporting, report on
communicate, report
select, choose, pick, selection
rank, order, sort
sort, order, arrange
oversee > monitor
supervise > monitor
lead > coordinate, run, guide
manage > coordinate, handle
own > manage, handle, run
own > be responsible for, responsible
responsible for, in charge of, handle, take care of
serve, assist, attend to, help
serve > support
teach > train, instruct
calibrate, adjust, calibration
machine, mill
assemble, build, assembly
assess, evaluate, assessment
escalate, raise, escalation
resolve, close, settle
reply, answer
onboard, induct, onboarding, induction, train
enrol, register, enrolment, registration, sign up
raise, collect, gather
fund, finance, funding
structure, organise
define, specify, set, definition, lay down
establish > set up, start
contribute, contribution > help, support, assist, participate
attempt, try, seek, endeavour
host, run, hold
interview, talk to, speak with
observe, monitor
explain, describe
treat, treatment
customer, client, patron, account holder
employee, staff, worker, personnel, team member, staff member, member of staff, colleague
new hire, new employee, new starter, newcomer, new staff, new joiner, new recruit, newly hired employee, new colleague
engineer, developer, programmer
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
report, write up
application, app, program, software
application, app > tool, system, software
app, software application
system, solution
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
issue, problem, difficulty
ticket, request, issue, case, enquiry
team, group, squad, crew
company, firm, organisation, business, employer
department, unit, division
ward, unit, floor
physician, doctor, clinician
medication, medicine, drug, med
record, chart, file, note
invoice, bill
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
supplier, vendor
warehouse, depot
inventory, stock
product, item, goods, article
store, shop, outlet, branch
shipment, delivery, consignment
machine, equipment, machinery
device, instrument, unit
component, part
experiment, trial, study
paper, article, publication, manuscript
dataset, data set, data, data sets
entry, record, row
spreadsheet, workbook, sheet
excel, spreadsheet, workbook
chart, graph, plot, visualization
pipeline, workflow
process, procedure, workflow
procedure, protocol, guideline
protocol, guideline, rule
deployment, release, rollout
server, machine
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
site, location
curriculum, syllabus, course content, course material
exam, examination, test
grade, mark, score
campaign, drive
ad, advert, advertisement, advertising
lead, prospect
contract, agreement
visitor, guest
complaint, grievance
inquiry, question, query, request
call, phone call, telephone call
email, e-mail, mail, message
rule, regulation, requirement
hour, hr
minute, min
second, sec
millisecond, ms
month, mo
year, yr
gigabyte, gb
terabyte, tb
kilogram, kg
thesis, dissertation
lab, laboratory
sample, specimen
measurement, reading
result, finding, outcome
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
task, job, duty
responsibility, duty
week, weekly, per week, each week, every week, a week, on a weekly basis
day, daily, per day, each day, every day, a day, on a daily basis, everyday
month, monthly, per month, each month, every month, a month, on a monthly basis
year, yearly, annual, annually, per year, each year, every year, a year, per annum, on an annual basis
quarter, quarterly, per quarter, each quarter, every quarter, a quarter, on a quarterly basis
hour, hourly, per hour, an hour, every hour, each hour
night, nightly, per night, each night, every night, a night, overnight
shift, per shift, each shift
new, fresh
existing, current, present
legacy, old > existing
internal, in house, inhouse
external, outside
manual, by hand, manually, hand
various, different, diverse
several, multiple, a number of
online, web based, web
related, relevant, associated
fellow, peer
peer, colleague, fellow
part time, part-time
full time, full-time
on time, punctually, timely
across, in, throughout, within
throughout, during, over
multi-tenant, multitenant
real time, realtime, real-time
zero, without, no
no, without, zero
not, no
unable, not able
non, not
approximately, about, around, roughly, nearly
before, prior to, ahead of
after, following, once
because of, due to, owing to
in order to, to
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
point of sale, pos
key performance indicator, kpi
quality assurance, qa
human resources, hr
profit and loss, p&l
accounts payable, ap
accounts receivable, ar
electronic health record, ehr, electronic medical record, emr
intensive care unit, icu
emergency room, er, emergency department, ed
bachelor, undergraduate
proof of concept, poc, prototype
first year, freshman
lab work, laboratory work
hardware, equipment
firmware, embedded software
circuit board, pcb, board
drawing, blueprint
budget, spending plan
tax return, return
month end, month-end, end of month, monthly
year end, year-end, end of year, annual
close, closing
audit, auditing
fundraise, raise funds, fundraising
volunteer, volunteering
survey, questionnaire, poll
job, batch job
alert, alarm, notification
outage, downtime
failure, outage, breakdown
log, record
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
policy, rule, guideline
fewer error, less error
staff rota, rota, schedule
quality control, quality check
safety check, safety inspection
data entry, enter data
enter, key in, input, record
answer phone, take call
till, cash register, register
gather requirement, collect requirement
write report, report
write documentation, document
big, large
small, little
help desk, service desk
mobile phone, mobile
photo, photograph, picture, image
film, movie
text, copy
newsletter, mailing
article, blog post, piece
lecture, talk
kindergarten, preschool
elderly, older, senior citizen
therapy, treatment
surgery, operation
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
according to, in accordance with, following, in line with, per, as per
consist of, comprise, make up of, with
on behalf of, for
serve as, act as, work as, as
in addition to, and, as well as
by mean of, with the help of, with the aid of, using, with, via
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
back up, backup
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
branch, office
factory, plant
production line, assembly line
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
instance > server, machine
permission, access right
column, field
folder, directory
price, rate
fee, charge
layout, design
junior, entry level
recent, latest
previous, former, earlier, prior
digital, electronic
spoken, oral, verbal
accurate, accuracy, precisely
safe, safety, safely
maths, mathematics, math
stats, statistics
pill, tablet
trip, journey
court, tribunal
legal, law
case, matter
lawyer, attorney, solicitor
loan, credit
tenant, renter
rent, lease
colour, color
grey, gray
tyre, tire
aeroplane, airplane, aircraft, plane
holiday, vacation
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
calendar, diary, schedule
travel, trip
word processing, typing
vital sign, vital, vitals
blood sample, blood
discharge, release
intake, admission
referral, refer
family, relative
colleague, co-worker, coworker
participant, attendee
presentation, talk
conference, event
grant, funding
quantity, amount, number, volume
proportion, share, percentage, rate
rate, ratio
level, degree
staffing, staff
workload, load
throughput, capacity
accuracy, correctness
waste, scrap
yield, output
downtime, outage
consumption, usage, use
`;
/** Key of one spelling: its words' stems. */

const keyOf = (phrase: string): string => phrase.toLowerCase().split(/[\s-]+/).map(stem).join(' ');
/** Longest spelling of the thesaurus, in words. */
const LONGEST = 5;

/** Spellings that may begin at token `i`, longest first. */
export function phrasesAt(tokens: readonly { readonly stem: string; readonly gap: string }[], i: number): { key: string; length: number }[] {
  const found: { key: string; length: number }[] = [];
  let key = '';
  for (let length = 1; length <= LONGEST; length++) {
    const token = tokens[i + length - 1];
    if (!token || (length > 1 && (token.gap === 'strong' || token.gap === 'comma'))) break;
    key = length === 1 ? token.stem : `${key} ${token.stem}`;
    found.unshift({ key, length });
  }
  return found;
}

export interface Thesaurus {
  /** Groups that a rewrite may use this spelling for. */
  readonly answers: ReadonlyMap<string, readonly number[]>;
  /** Groups that this spelling in the source opens. */
  readonly opens: ReadonlyMap<string, readonly number[]>;
}
function add(map: Map<string, number[]>, key: string, group: number): void {
  const groups = map.get(key);
  if (groups) groups.push(group);
  else map.set(key, [group]);
}
function createThesaurus(): Thesaurus {
  const answers = new Map<string, number[]>();
  const opens = new Map<string, number[]>();
  for (const [group, line] of groups.trim().split('\n').entries()) {
    const [left = '', general] = line.split('>');
    const words = (side: string): string[] => side.split(',').map(word => keyOf(word.trim())).filter(key => key !== '');
    for (const key of words(left)) {
      add(opens, key, group);
      if (general === undefined) add(answers, key, group);
    }
    for (const key of words(general ?? '')) {
      add(opens, key, group);
      add(answers, key, group);
    }
  }
  return { answers, opens };
}
/** Built once when the room is loaded and never changed. */
export const thesaurus = createThesaurus();
