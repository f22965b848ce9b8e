/** Everyday words of every trade that may stand for each other; notation and rules: synonyms.ts. The first table holds deeds. */
export const plainDeeds = `
prepare > draft
redesign, rework, revise, overhaul, restructure, reshape, revamp, remodel
redesign, rewrite, rework, overhaul > revise, update, change, adapt, modify
restore, refurbish, renovate, recondition, repair, overhaul
react, respond, answer, reply, deal with
agree, arrange, coordinate, settle, set, fix
serve, sit, work, act
serve on, member of, sit on, part of
welcome, check in, receive, greet
on call duty, on call rotation, on call
at night, overnight, nightly
responsible, responsibility
analyse > test
lead, teach, give, hold
share, jointly, joint
compare, evaluate
uncover, break, reveal
find, identify, trace, locate
provide counselling, counsel, advise
accompany, support, assist, help
cover, take over, take, work, do
construct, build, make, fabricate, manufacture, craft, assemble, produce
keep inventory, track, keep track, keep list, inventory, maintain inventory, maintain list, list, keep
estimate > prepare estimate, make estimate
estimate, prepare estimate, produce estimate, make estimate, cost estimate
release, publish, ship, issue, launch, bring out
cause, lead to, result in, bring about, produce
lead to, result in, bring, achieve, yield, which, thereby, so that
attain, achieve, reach, hit, meet, obtain, score, get
fulfil, fill, complete, process, carry out, meet
carry, transport, bring, deliver, take, haul
engage, involve, participate, take part
remove, take out, take off, clear, delete, strip
mix, blend, combine
attach, fix, mount, fasten
wash, clean, rinse
lay, place, put, install
bake, prepare, make
plate, serve, present
chop, cut, dice, slice
season, flavour
sew, make, stitch
edit, revise, polish, proofread, copy edit, copyedit
cite, quote, refer
moderate, host, lead discussion
perform, play, act, give
rehearse, practise
photograph, shoot, take photo, take picture
paint, decorate
plant, sow, grow
harvest, pick, gather
water, irrigate
feed, give feed
examine, see, check, treat
diagnose, identify, detect, determine
prescribe, order
bandage, dress
feed, nourish
bathe, wash
lift, move, transfer
reassure, calm, comfort
accompany, escort, take, bring
admit, receive, take in
discharge, release
prioritise, triage, sort, rank
allocate, assign, distribute, share out
roster, schedule, plan
audit > check, review, inspect, examine
tally, count, add up
reimburse, pay back, refund
refund, repay
collect, recover, chase
chase, follow up, pursue
forecast, project, predict, plan
price, cost
quote, price, offer
upsell, sell
pitch, present, propose
prospect, search, find
survey, ask, poll, question, interview
translate, render
interpret, translate
explain, teach, show
encourage, motivate, inspire
foster, encourage, support, promote, cultivate
invigilate, supervise
substitute, stand in, cover, replace
tidy, order, organise, clean up
arrange, order, lay out, organise, sort
inform, tell, notify, let know, update, brief, report
warn, alert, notify
remind, notify
respond to, answer, handle, reply
reply to, answer
forward, pass on, send, relay
relay, pass on, communicate
host, welcome, receive
accommodate, host
seat, place
guard, watch, secure
rescue, save
arrest, detain
extinguish, put out
drive, transport
stock, restock, fill, refill, replenish
palletise, pack
unload, discharge
receive, take in, accept
inspect, check, examine, look over, control
sample, test
titrate, adjust
weigh, measure
drill, bore
cut, saw, trim
sand, smooth
polish, finish
grind, sharpen
solder, join
connect, wire, hook up, link
commission, start up, put into operation, put into service
dismantle, take apart, disassemble
lubricate, grease, oil
overhaul, repair, rebuild
prototype, build prototype, make prototype
sketch, draw, outline
render, draw, visualise
dimension, size
calculate, compute, work out, determine
simulate, model
optimise, improve, tune, refine, streamline, enhance
deploy, release, roll out, ship, put into operation
monitor, track, observe, supervise, keep eye on, watch, check
log, record, note, track
index, catalogue, list
query, ask, search
parse, read, process
cache, store
scale, grow, expand
merge, combine, join, unite, bring together
clean up, tidy, refactor, simplify, clean
upgrade, update, migrate, move
decouple, separate, split
extract, split off, separate, take out
rename, change name
document, describe, write down, record
pair, work together
review, check, comment, go through
onboard, train, introduce, induct, show
shadow, observe, follow, accompany
volunteer, help, assist
found > start, create
donate, give
fundraise, raise money, raise fund, collect donation
campaign, advocate
lobby, advocate
represent, speak for, act for, appear for
defend, represent
argue, present
draft, draw up, write, prepare
serve, deliver
cite check, check citation
summarise, condense, abstract, write summary, prepare summary, outline
compile, put together, collect, assemble, prepare, draw up
proof, proofread
transcribe, type, write down, type up
take minutes, keep minutes, write minutes
take order, receive order
make reservation, take reservation, book
open, start
close, shut
cash up, balance till, balance register, count cash
operate till, run till, operate cash register, operate register, work till, cash handling, handle cash
order, request
borrow, loan
lend, loan
present, introduce, show, exhibit, demonstrate
exhibit, show, display
curate, select, put together
acquire, buy, purchase, obtain
preserve, conserve, protect
analyse, study, examine, evaluate, investigate, assess, explore, look at, review
evaluate, assess, analyse, review, rate, judge
measure, determine, record, quantify, gauge
test, examine, check, verify, try, validate
isolate, separate, extract
purify, clean
cultivate, grow, culture
stain, dye
sequence, read
breed, raise
publish, write, author, issue
present, speak, talk, give talk, deliver talk, give presentation, deliver presentation, hold presentation, give lecture
advise, counsel, guide, support, consult, recommend
supervise, guide, advise, oversee, mentor, support
co supervise, jointly supervise
apply for, request
win, receive, obtain, award, earn, gain, be award
select, choose, pick, shortlist
be select, be choose, choose, select
nominate, propose
elect, choose, vote
speak, communicate, talk, converse
translate from, translate
`;

/** Things, people, qualities. */
export const plainThings = `
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
`;
