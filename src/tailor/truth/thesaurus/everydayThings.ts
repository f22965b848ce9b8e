/** Things, people and qualities of every day that may stand for each other; notation and rules: thesaurus.ts. */
export const everydayThings = `
version, release
caesarean section, c section, caesarean, cesarean section
frequent, common, usual, often, frequently, recurring
phone, mobile phone, telephone, mobile, smartphone, cell phone
start time, startup time, launch time, start up time
startup, start, launch, start up
west africa, west african
monograph, book
quote, quotation, estimate, offer, bid
working hour, labour hour, hour of work, labor
customer satisfaction, satisfaction, customer satisfaction rate, customer satisfaction score
simple, straightforward, easy
route, routing
breakdown, failure, fault
delivery window, time slot, delivery slot, delivery time
night shift, night duty, night
rest time, rest period, break
empty kilometre, empty mileage, empty run, empty running
key user, super user
accountant, bookkeeper
employee, team member, staff member, worker, staff, personnel, colleague, people
deputy, stand in
head of department, department head, department manager, head
board, executive board, management board
committee, board, panel
receivable, outstanding invoice, open invoice
overdue, late, outstanding
cash flow, liquidity
investment, capital expenditure
budget, financial plan
forecast, projection, prediction, outlook
closing, close
audit, review
staircase, stair
wardrobe, closet, cupboard
fitted, built in
wood, timber
oak, oak wood
window, pane
listed, protected, heritage
plan, drawing, layout, sketch
offcut, scrap, waste
exam, examination, test, final exam
newborn, baby, infant
birth, delivery, childbirth
antenatal, prenatal
postnatal, postpartum
couple, pair
student, trainee, learner
placement, internship, practical
labour, birth, delivery
progress, course
hygiene, infection control
working group, task force, group, committee
knowledge base, wiki, help centre
article, guide, how to, entry
ticket, request, incident, case, issue, support request
password reset, reset password, resetting of password
laptop, notebook, computer
device, computer, equipment, machine
starter, employee, hire, joiner
site, location, office, branch
multi factor authentication, mfa, two factor authentication, 2fa
account, user account, user
undergraduate course, bachelor course
bachelor thesis, undergraduate thesis
doctoral thesis, phd thesis, dissertation
introductory course, intro course
primary source, original source
participant, attendee, delegate
admission, admission process
lecture, class, course, talk
textbook, course book
library, archive
cyclist, bike rider
settings screen, settings, settings page, settings view
crash report, crash log
unit test, test
user, customer
screen, page, view
app, mobile app, application
website, site, web page, page
online, on the web, digital, internet, web
invoice, bill
contract, agreement
department, division, unit, section
head office, headquarters
shop floor, floor
production, manufacturing
defective, faulty, broken, damaged
machine, equipment, system
tool, equipment, device
part, component, piece
material, raw material, stock
shift, work shift
team, crew, group, staff
morning, early
evening, night
weekend, saturday and sunday
holiday, vacation, leave
leave, absence
task, duty, job, assignment
problem, challenge, issue, difficulty, trouble
mistake, error, fault
idea, suggestion, proposal
improvement suggestion, improvement, suggestion
change, adjustment, modification, alteration, amendment
addition, extension
beginner, novice
advanced, higher level
foreign, overseas, international
domestic, national
local, nearby, regional, community
urban, city, municipal
municipal, city, town, local
city, town, municipality
countryside, rural
public, open
private, personal
elderly, older, senior, old
young, junior
disabled, with disability, with a disability, handicapped
people with disability, disabled people
mental health, psychological
psychological, mental
physical, bodily
medical, clinical
clinic, hospital, practice
surgery, operation, procedure
surgical, operating
ward, unit, station, floor, department
bed, place
dose, dosage
symptom, complaint
disease, illness, condition
chronic, long term
acute, urgent
urgent, pressing, time critical
quick, fast, rapid, short, prompt
quickly, promptly, rapidly, fast
slow, sluggish
large, big, sizeable
small, little, minor
many, numerous
main, primary, principal
additional, further, extra, more, other
various, different, diverse, several, multiple
complete, full, whole
monthly report, report every month
weekly meeting, meeting every week
written, in writing
by phone, over the phone, on the phone, via phone
in person, face to face
on site, on location, locally
remote, remotely, from home, at a distance
in time, on time, punctual
on schedule, on time
under budget, below budget
within budget, on budget
free of charge, free
first contact, initial contact
walk in, drop in
step by step, gradually
side by side, alongside, with
hand in hand, together
once a week, weekly, every week
twice a month, two times per month, twice monthly
once a month, monthly
twice a day, two times per day, twice daily
in addition, also, additionally, as well
as well, also, too
in order to, so as to, to
because of, due to, owing to, thanks to
thanks to, through, by, due to
with the help of, using, by, through, with
aimed at, for
intended for, for
dedicated to, for
near, close to
at the end of, after, end of
at the beginning of, at the start of, early
a range of, various, different
a variety of, various, different
sea freight, ocean freight
paper, document, paperwork, form
more affordable, cheaper, less expensive
housebound, home bound
score, rating, mark
second highest, second largest, second best
average, mean
on average, in average, average
quarter, three month
half year, six month
fortnight, two week
weekday, working day, workday
in the evening, every evening
evening shift, late shift
early shift, morning shift
night duty, night shift
bank holiday, public holiday
peak season, high season, busy season
peak hour, rush hour, busy hour
overtime, extra hour
part timer, part time worker, part time employee
temp, temporary worker, agency worker
seasonal worker, seasonal staff, seasonal employee
apprentice, trainee
line manager, manager
owner, proprietor
head teacher, headteacher
deputy head, assistant head
form tutor, class teacher
colleague, co worker, peer
contact person, point of contact, contact
go between, liaison
walk in customer, walk in
regular, regular customer, regular guest
complaint, concern
review, rating
star rating, rating
open rate, opening rate
click rate, click through rate
landing page, page
sign up form, registration form
sign up, registration
login page, sign in page
user flow, flow, journey
wireframe, mockup, sketch
persona, profile
usability test, user test
design system, component library
component library, ui library
style guide, guideline
test report, report on test
bug report, report
error message, error
log file, log
nightly job, nightly run
cron job, scheduled job, job
data set, dataset, data
data validation, validation of data
validation check, validation
schema change, change of schema
data pipeline, pipeline
data warehouse, warehouse
baseline, reference
free text, unstructured text
`;
