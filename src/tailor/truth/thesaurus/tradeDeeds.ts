/** Deeds as the trades call them; notation and rules: thesaurus.ts. Verbs of one line make the same claim of the same object. */
export const tradeDeeds = `
report, provide, give, present, deliver, submit, share, send
together, jointly, collaborate, in collaboration, collaboration, cooperate, in cooperation, partner, in partnership, joint, alongside, work together, team up
build, develop, create, make, construct, produce, craft, put together, set up, assemble
write, author, compose, prepare, produce, create, develop, draw up, put together, craft, formulate, pen
develop, devise, create, formulate, work out, design
introduce, implement, put in place, set up, roll out, adopt, realise, bring in, add, start, install, execute
implement, build, develop, program, code, write, add, realise
introduction, implementation, rollout, adoption, introduce, implement
maintain, operate, run, administer, look after, take care, care for, keep running, keep in operation, service, upkeep, manage, handle, tend
keep, maintain, hold, preserve, retain, manage, handle, look after
keep, maintain, stay within, stay on
fix, resolve, solve, clear, settle, handle, remedy, address, close, deal with, correct, clear up, sort out, tackle, rectify, troubleshoot
process, resolve, answer, respond, manage, maintain, run, administer, coordinate, organise, do, take, make, receive, serve > handle, deal with
train, precept, orient, instruct, teach, coach, onboard, orientation, show, familiarise, introduce
mentor, coach, guide, tutor, advise, support, mentoring, train, supervise > support, help, guide
tutor, teach, coach, instruct, support, help
explain, communicate, describe, convey, clarify, outline, interpret, talk through, go over, walk through
discuss, talk about, talk over, go over, review, speak about, go through, confer, discussion
order, reorder, restock, source, procure, purchase, buy, place order, replenish, acquire
gather, collect, obtain, assemble, compile, capture, record, acquire
record, document, chart, log, note, register, enter, keep record, write down, keep, maintain
record, book, post, enter
document, keep documentation, maintain documentation, write documentation, prepare documentation, write up, describe
close, win, sign, secure, land, gain, acquire, sign up, acquisition
make, place
pass on, hand over, forward, transfer, refer, hand off, route, pass, pass along, send on, relay, hand, direct, escalate
inform, notify, update, alert, tell, advise, keep inform, keep update, keep up to date, keep post, brief, let know
work, man, staff, operate
drive, operate
bring in, generate, produce, yield, result in, deliver, attract, draw, create, bring
increase, raise, improve, boost, lift, enhance, grow, bring up
reduce, cut, shorten, lower, decrease, bring down, speed up, accelerate > improve
reduce, cut, shorten, lower, decrease, bring down, drop, slash, trim, shrink, minimise, bring, shave
prevent, avoid
speed up, shorten, accelerate, quicken, expedite
improve, better, enhance, upgrade, refine, optimise, strengthen, streamline
simplify, streamline, ease, make easy
verify, check, validate, confirm, test, examine, inspect, assess, evaluate, review
find, source, identify, locate, spot, discover, uncover, detect
assess, evaluate, examine, review, check, study, analyse, appraise, judge
investigate, study, research, explore, examine, analyse, look into
analyse, examine, study, interpret, evaluate, investigate, explore, break down
meet, hold meeting, have meeting
present, deliver, give, hold, show, conduct, run, demonstrate, showcase
teach, deliver, give, instruct, lecture, hold, tutor, educate, conduct, lead class
give, administer, provide, deliver, supply, offer
arrange, organise, schedule, plan, set up, coordinate, book, prepare
plan, coordinate, organise, prepare, schedule, design
liaise, coordinate, communicate, work, correspond, keep in touch, be in contact, interact
coordinate, work with, liaise, collaborate
archive, file, store, organise, index, catalogue
migrate, move, transfer, transition, convert, switch, replace, port, relocate, shift, upgrade
replace, migrate from, switch from, move from, supersede, swap
translate, convert, turn, transform, transfer
implement, translate, turn, convert, code, realise
combine, join, merge, integrate, bring together, consolidate, aggregate, link, connect, unify
integrate, connect, link, join, embed, incorporate, hook up
flag, identify, detect, highlight, mark, spot, recognise, find, pick out
classify, identify, recognise, categorise, sort, label
predict, forecast, estimate, project, anticipate
serve, handle, process, answer, support
serve, wait on, attend to, look after, assist, take care
support, serve, help, assist, aid, back, provide support, enable
answer, respond, reply, handle, field, address, take, deal with
track, monitor, follow, watch, observe, record, keep track, oversee
monitor, watch, observe, check, track, supervise, keep watch
supervise, oversee, manage, supervision, be in charge of, watch over, lead, direct
cook, prepare, make
receive, award, name, win, earn, give, honour
read, interpret, understand, use
analyse > monitor, track, watch
report, prepare report, write report, deliver report, produce report, give report
refer, connect, direct, point
talk, chat, speak
dispense, fill, hand out
junction, intersection, crossroad, crossing
at the same time, simultaneously, at once, in parallel, concurrently
rather than, instead of, not, down from
finish, complete, run, take
test, cover with test, cover by test
residential building, home, house, dwelling, residential property
newly build, new, new build
subscriber, subscription, subscriber base, subscriber list, follower
prescription, order, script
connect, link, join, between, integrate
runtime, run time, running time, execution time, duration
pack, package, wrap, box
pick, collect, gather, retrieve
load, fill
unload, empty
inspect, check, examine, test, survey
repair, fix, mend, restore, service
install, fit, mount, set up, put in
calibrate, tune, adjust, set
measure, take measurement, gauge, record, determine
draw, create drawing, make drawing, draft, prepare drawing, produce drawing
model, create model, build model, make model, develop model
design, create design, prepare design, develop design, do design work, work out
simulate, run simulation, perform simulation
write memo, memo
proofread, check, correct, edit, review
revise, update, rework, edit, amend, change, modify
modify, adapt, adjust, change, tailor, customise, alter, differentiate
rework, revise, overhaul, redo, rewrite
sell, market, promote
contact, call, phone, reach out, approach, get in touch, ring
qualify, vet, screen, assess
screen, review, check, vet, pre select, filter, shortlist
pay, settle
balance, reconcile, match, settle
bill, invoice, charge
count, take stock, do count, tally, perform count
submit, file, send in, hand in, lodge, deliver
file, submit, lodge, enter, serve
use, operate, work with, apply, utilise, employ, rely on, draw on
set, define, specify, determine, establish
choose, select, pick, decide on
compare, benchmark, contrast
publish, release, issue, put out
release, publish, ship, deploy, issue, hand over
co author, coauthor, co write
review, check, read, examine, go through, look over, evaluate
audit > review, check
grade, mark, score, assess, evaluate, correct
raise, collect, gather, secure
negotiate, bargain, agree, conduct negotiation, renegotiate
administer, give, dispense, provide
draw, take, collect
dress, treat, care for
care for, look after, treat, nurse, tend, attend to, provide care, deliver care, give care, care
help, assist, aid, support, lend hand, provide help, provide support, provide assistance
take part, participate, be involved, join, engage, help, assist, contribute part
contribute, help, assist, support, take part, participate
collaborate, work with, work together, partner, cooperate, team up, work jointly, work closely, join force
containerise, dockerise
debug, troubleshoot, diagnose, fix
develop, program, code, implement, write, build, engineer
run, hold, host, operate, conduct, organise, manage, offer
run, perform, execute, conduct, carry out, do, complete, process, administer
payroll, process payroll
digitise, scan, convert, digitalise, make digital
facilitate, run, moderate, hold, support
encourage, motivate, support
adapt, adjust, tailor, modify, customise, fit, personalise
learn, study
retrieve, get, fetch, pull, obtain
import, load, bring in
export, extract, pull
clean, tidy, cleanse, clear, scrub, sanitise, disinfect
clean, preprocess, prepare, cleanse
visualise, plot, display, chart, show
label, annotate, tag, mark
cover, fill in, stand in, substitute
lift, carry, move
transport, move, carry, deliver, bring, haul, ship
rank, place, finish
complete, finish, pass
grow, cultivate, raise
paint, coat
weld, join
cast, mould
advise, counsel, consult, guide, give advice
refer, direct, send
interview, talk, conduct interview, question
compile, collect, gather, prepare, put together, assemble
issue, give out, hand out, provide
distribute, hand out, deliver, give out, circulate, share
share, distribute, circulate, pass on
announce, communicate, publish
register, enrol, sign up, record, check in
check in, register, admit
patrol, guard, monitor, watch
guard, protect, secure
enforce, apply, uphold
keep safe, protect
shoot, film, record, photograph
edit, cut
illustrate, draw
test, try, trial, try out, evaluate, run test
pilot, test, trial, try
evolve, develop, extend, expand, improve
extend, expand, add, enlarge, enhance
expand, grow, extend, enlarge, increase
rename, relabel
delete, remove, clear, drop
reject, decline
rotate, alternate
save, spare, cut, free up
cost, take, require
take, need, require, last
contain, include, hold, comprise, have
comprise, include, consist of, contain, make up of, cover
include, contain, cover, among which
enable, allow, let, permit, make possible, help, support
base on, build on, draw on, use
travel, go
visit, call on, go
supply, provide, deliver, furnish, equip
equip, fit, supply
stabilise, make stable, steady
structure, organise, arrange, order
sort, order, arrange, organise, rank
allocate, assign, distribute, schedule
assign, allocate, give, delegate
redirect, reroute, forward
approve > review
convince, persuade
teach reading and writing, teach literacy
reading and writing, literacy
phase out, retire, decommission, shut down
retire, decommission, shut down, remove, take down
provision, set up, create, spin up
spin up, start, create
patch, update, fix
stage, set up
automate, script
`;
