/** Deeds that may stand for each other; notation and rules: synonyms.ts. */
export const actionGroups = `
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
`;
