/** Deeds that may stand for each other; notation and rules: thesaurus.ts. */
export const deeds = `
write, code, program > build, develop, create
build, develop, create > engineer, code, program, write
implement, realise, put in place, put into practice, set up, implementation
design, devise, lay out, design work
make, produce, generate, create, prepare, manufacture
compile, assemble, gather, collate, put together, prepare
reduce, cut, lower, decrease, trim, bring down, reduction, drop, fall, shrink, decline, fewer, less, cut down, slash, shorten
reduce, shorten, shorter
halve > reduce, cut, lower, decrease
double, triple > increase, raise, grow
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
sell, sale
contact, call, reach out, phone, telephone
respond, answer, reply, response
communicate, liaise, correspond, interact, communication, talk, speak
collaborate, work with, work together, partner, cooperate, team up, collaboration, work alongside, partnership
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
administer, give, administration
clean, wash, tidy, cleanse
store, save, keep, hold, storage
send, dispatch, ship, mail, email
translate, translation, localise
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
remove, delete, drop, take out, removal
eliminate > remove, reduce, cut
add, append, insert, incorporate, addition
standardise, unify, harmonise, standardization
advertise, promote, market, advertising, marketing
perform, conduct, carry out, do, execute, undertake, run, complete
lead, run, conduct
grade, mark, score, grading, marking
follow, comply, adhere, compliance
file, submit, lodge, submission
approve, authorise, sign off, approval
operate, run, use, operation
save, spare, saving
negotiate, agree, bargain, negotiation
ensure, make sure
participate, take part, join, participation, be involved
attend, take part, go to
report, reporting, report on
communicate, report
select, choose, pick, selection
oversee > monitor
supervise > monitor
lead > coordinate, run, guide, facilitate, moderate, conduct, hold, host
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
escalate, raise, escalation
onboard, induct, onboarding, induction, train
enrol, register, enrolment, registration, sign up
fund, finance, funding
define, specify, set, definition, lay down
establish, set up, put in place, implement, introduce, start
establish, set up, build, create
contribute, contribution > help, support, assist, participate
attempt, try, seek, endeavour
interview, talk to, speak with
treat, treatment
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
