/** Things, times and connecting words that may stand for each other; notation and rules: synonyms.ts. */
export const thingGroups = `
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
second, sec, s
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
review pull request, review merge request, pull request review > code review
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
`;
