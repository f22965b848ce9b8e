/** Deeds of every day, each with what may stand for it and claims no more; notation and rules: thesaurus.ts. */
export const everydayDeeds = `
rebuild, rewrite, redevelop, reimplement, recode, recreate, redo, rework, reconstruct
rewrite, reword, redraft, rephrase, revise
stabilise, fix, repair, make reliable, make stable
deputise, stand in, cover, fill in, substitute, step in, take over, act, replace, deputy
relieve, stand in, cover
precept, mentor, train, coach, orient, guide, act as preceptor, preceptor
mentor, coach, guide, support, advise, tutor, counsel
track, monitor, observe, watch, follow, check, record, measure, keep eye on, log
match, assign, pair, map, allocate, connect
pair, match, join, couple
rise, improve, increase, grow, go up, climb, gain
fall, drop, decline, decrease, go down, shrink, reduce, sink, lower, dip
raise, lift, increase, improve, boost, grow, bring up, push up, take
lower, cut, reduce, decrease, bring down, trim, shave, push down, lessen, curb, slash, diminish, shrink, curtail
shorten, cut, reduce, trim, bring down, compress, accelerate
stay, remain, keep, be
stay below, remain below, keep below, remain under, stay under, keep under
expand, grow, enlarge, extend, increase, broaden, widen, build up
achieve, reach, attain, hit, get, meet, accomplish, secure, earn, make
exceed, surpass, beat, top, outperform, go beyond
fill in, complete, fill out
write, draft, compose, author, pen, prepare, produce, word
document, record, note
author, write, pen, compose
draft, prepare, write, draw up, formulate, produce, word, write up
draw up, prepare, create, produce, write, draft, compile, develop
draw up, plan, schedule
compile, put together, prepare, assemble, collate, gather, collect, pull together, draw up
collate, gather, collect, compile, combine
put together, assemble, prepare, build, create, compile, make
summarise, sum up, condense, recap, digest, outline
outline, sketch, describe, summarise
describe, explain, outline, detail
explain, describe, show, clarify, walk through, teach, demonstrate, illustrate
demonstrate, show, present, exhibit
show, demonstrate, present, display
present, show, demonstrate, deliver, give, introduce, pitch, report
report, present, share, communicate, pass on, give, submit, send
share, report, communicate, distribute, circulate, pass on, send
tell, inform, notify, alert, report, advise, let know, make aware
notify, alert, inform, tell, warn, flag
escalate, refer, pass on, pass up, hand over, raise, forward
refer, direct, pass on, send, forward, point
pass on, hand over, forward, escalate, refer, relay, transfer, hand on, deliver
suggest, propose, put forward, recommend, come up with
propose, suggest, put forward, recommend, pitch
advise against, recommend against, counsel against, argue against
advise, counsel, guide, consult, give advice, offer advice, provide advice, recommend
request, ask for, apply for
apply, submit application, file application, put in application, make application, send application
apply for, seek, request
reject, turn down, decline, refuse, not accept, not approve, deny
postpone, delay, put off, defer, push back
cancel, call off, abandon, stop, drop
pause, suspend, halt, put on hold
stop, end, discontinue, halt
evaluate, assess, review, appraise, examine, test, compare, analyse
examine, inspect, check, review, look at, study
check, review, verify, examine, inspect, test, go through, proof, control
inspect, check, examine, review, survey, look over
verify, confirm, check, validate, make sure
detect, find, identify, spot, discover, notice, uncover, catch, locate, reveal
identify, find, detect, locate, spot, pinpoint, determine, recognise, establish, discover
find, identify, discover, detect, locate, uncover, see, determine, reveal, show
search, look for, seek, hunt
look for, search, seek
estimate, forecast, predict, project, calculate, model
forecast, predict, estimate, project, model
calculate, compute, work out, determine, estimate
count, tally, number, add up
measure, record, determine, take measurement, quantify, gauge, assess
record, log, note, document, register, chart, write down, take down, keep record, track, capture, enter
enter, record, key in, input, post, type in, log, book, register
post, enter, record, book
register, sign up, enrol, record
collect, gather, obtain, pick up, take, capture
take, collect, gather, obtain
extract, isolate, pull, obtain, get, derive
obtain, get, gain, receive, acquire, secure, source
receive, get, obtain, be award, win, earn
win, gain, secure, receive, be award, award, obtain, attract
award, grant, give, receive
book, place, arrange, schedule, reserve, buy
place, book, put, post, make, run, submit
organise, arrange, coordinate, set up, plan
organise, run, hold, host, put on, stage
arrange, organise, set up, plan, schedule, coordinate, fix
plan, schedule, arrange, organise, prepare, draw up, map out, lay out
schedule, plan, arrange, set, timetable, roster, rota, organise
prepare, make, create, get ready, set up, produce, write, draft, compile, put together, draw up
prepare, plan, get ready
host, hold, run, organise, welcome
run, hold, conduct, operate, execute, carry out, perform, organise, offer, manage
hold, run, conduct, give, host, have
conduct, run, carry out, perform, do, hold, undertake, execute, make, lead
perform, conduct, carry out, do, run, execute, undertake, make
carry out, perform, conduct, do, run, execute, undertake, make, complete
do, carry out, perform, conduct, undertake, complete, handle
give, deliver, provide, hold, present, offer, administer
teach, instruct, give lesson, deliver lesson, give class, teach lesson, deliver, hold lesson, lecture, tutor
train, teach, instruct, coach, school, give training, deliver training, provide training, educate
help, assist, aid, support, lend support, give support, provide support
support, assist, help, aid, back, work with
supervise, oversee, look after, monitor, guide
oversee, supervise, manage, monitor, look after
look after, care for, take care, maintain, manage, tend, handle, administer, mind, attend to
care for, look after, take care, nurse, tend, treat, provide care, give care
administer, manage, run, maintain, operate, look after, handle, give
maintain, keep, look after, update, service, manage, keep up, run, support
keep, maintain, hold, store, retain, run, manage
update, revise, refresh, amend, keep current, renew, edit, modernise, bring up to date, keep up to date
adapt, adjust, tailor, modify, change, customise, fit, alter
adjust, adapt, change, modify, tune, fine tune, alter, set
change, alter, modify, adjust, switch, amend
convert, turn, transform, change, translate, port
turn, convert, transform, change, translate
move, migrate, transfer, shift, relocate, switch, port, carry over, transition
migrate, move, port, transfer, transition, shift, switch
replace, swap, exchange, substitute, take over, supersede, change, take place
exchange, swap, replace, switch
introduce, bring in, launch, roll out, implement, establish, put in place, set up, start
bring in, introduce, add, attract
start, begin, set up, launch, introduce, establish
set up, establish, create, build, install, configure, start, put in place, put up, arrange
establish, set up, create, build, form, start, put in place
form, set up, create, establish
create, make, build, produce, develop, design, write, prepare, set up, put together
produce, make, create, write, prepare, generate, build, put together
make, create, build, produce, prepare, develop, write, put together
build, create, make, develop, construct, put together, set up, engineer, craft
develop, build, create, write, make, produce, engineer, design
design, develop, create, devise
design > draw, draft, lay out
redraw, redesign
film, shot, shoot, record
take note, make note, keep note
cover, report on, write about
engineer, build, develop, design
program, code, write, develop, build
automate, make automatic, run automatically
add, include, incorporate, introduce, equip, build in, attach, integrate, put
remove, delete, take out, strip, clear, drop, get rid, clear out
delete, remove, erase, clear
resize, right size, rightsize, scale down, downsize
clean, cleanse, tidy, clear, prepare, scrub, wash
sort, organise, arrange, order, classify, group, categorise
store, keep, archive, file, hold
file, archive, store, submit
fix, repair, correct, mend, resolve, solve, remedy, debug, patch, put right
solve, resolve, fix, settle, work out, sort out
resolve, solve, settle, fix, close, clear, sort out, deal with
handle, deal with, manage, process, attend to, take care, look after, work on, see to, take
process, handle, deal with, manage, work through
deal with, handle, manage, attend to, process
answer, respond, reply, address, field, handle, deal with
respond, answer, reply, react
serve, wait on, attend to, look after, assist, cater
cook, prepare, make
greet, welcome, receive
order, place order, buy, purchase, procure, request
buy, purchase, order, procure, acquire, get
sell, market, close
close, win, land, sign, secure, complete, seal, bring in, conclude
renew, extend, prolong
retain, keep, hold
negotiate, bargain, agree, hold negotiation
represent, act for, appear for, stand for, speak for
operate, run, use, work, handle, drive
use, employ, apply, utilise, work with, make use
test, try, check, trial, examine, try out, put to test, conduct test
trial, test, pilot, try out
analyse, examine, study, evaluate, investigate, look at, explore, assess, review
study, examine, investigate, analyse, research, look at
research, study, investigate, look into, do research, conduct research, carry out research
investigate, look into, examine, research, study, explore
explore, investigate, examine, study, look into
compare, contrast, set against, benchmark
monitor, track, watch, observe, follow, check, supervise, keep eye on, survey
attend, take part, participate, be present, go, join, visit
participate, take part, join, be involved, be part, share, contribute, attend, engage
contribute, add, provide, supply, write, help
collaborate, work with, work together, cooperate, team up, partner, work alongside, join force
work with, collaborate, cooperate, partner, liaise
liaise, work with, coordinate, communicate, act as contact, contact, be contact, keep contact
meet, see, visit
contact, call, reach out, get in touch, phone, approach
call, phone, ring, telephone
visit, go, see, attend, call on
send, mail, dispatch, email, ship, forward
deliver, bring, carry, transport, take, hand over, supply, provide, give, present
transport, carry, move, bring, deliver, haul, take
load, fill, put
store, keep, stock
pack, package, box, wrap
publish, release, issue, put out, bring out
release, publish, ship, launch, deliver, issue
deploy, release, roll out, ship, install, launch
launch, release, start, publish
connect, link, join, integrate, attach, hook up, tie
combine, merge, join, unite, bring together, integrate, put together
separate, split, divide, break
split, divide, break, separate, break up, break down
integrate, connect, combine, embed, incorporate, link
rotate, alternate, renew, swap, change
alternate, rotate, take turn
extend, lengthen, prolong, expand
simplify, streamline, make simple, ease
improve, better, enhance, refine, raise, increase, lift, upgrade
refine, improve, polish, fine tune
shadow, observe, follow, accompany, watch
accompany, go with, escort, attend, support
learn, study, pick up, acquire
choose, select, pick, decide
select, choose, pick
interview, speak, talk, question, hold interview, conduct interview
moderate, chair, lead discussion, facilitate, host
coordinate, organise, arrange, manage, align, synchronise
translate, render, convert
proofread, check, correct, review, revise
correct, fix, amend, put right, rectify
grade, mark, correct, score, assess
encourage, motivate, support, urge
retrieve, fetch, get, load, pull
fetch, get, retrieve, pull
block, stop, prevent, bar
prevent, stop, avoid, avert, block
cover, deal with, treat, include, address
take over, assume, inherit, take on
take on, assume, take over, accept
restore, recover, bring back, repair, renew
protect, guard, secure, safeguard
install, set up, put in, fit, mount
assemble, build, put together, mount
cut out, remove, eliminate
catch, find, detect, spot
happen, occur, take place
fail, break, crash
own > be responsible, look after, maintain
put into production, deploy to production, bring into production, take into production, release to production, roll out to production, move into production, take live, bring live, put live
experiment, try, try out, test, trial
try, attempt, experiment
pass on, report, forward, escalate, relay, hand over, send
take turn, alternate, share, rotate
build and train, train
order, sort, arrange, organise
keep in order, keep tidy, organise, maintain, look after
get ready, prepare
come up with, devise, develop, think up
bring together, combine, unite, gather
hand in, submit, deliver, turn in
hand out, distribute, give out, share
put up, set up, install, erect
put in, install, enter, add
put on, organise, hold, stage
set out, lay out, describe, define
point out, flag, highlight, report, note
note, notice, observe, see, spot
notice, spot, see, observe, identify, detect, find
catch, detect, find, identify, spot
sign off, approve
sign up, register, enrol, win
phase in, introduce
wind down, close, end
tear down, remove, dismantle
break down, split, analyse, divide
follow up, chase, check, pursue
go over, review, check, discuss
go through, review, check, work through
look up, search, find, retrieve, check
make up, prepare, compose
tidy up, clean up, clean, organise
top up, refill, replenish, restock
weigh up, evaluate, compare, assess
write up, document, record, summarise
draw on, use
rely on, use, depend
focus on, concentrate
specialise, focus
deal in, sell
cater, cook, serve
feed back, report, comment
give feedback, comment, review
provide feedback, give feedback
answer question, respond to question, handle question, deal with question, field question, answer query, handle query, respond to query, answer enquiry, handle enquiry
take call, answer call, answer phone, handle call, answer telephone, take phone call
take order, record order
take payment, process payment, handle payment, collect payment
take measurement, measure
take photograph, photograph, take photo
take minute, write minute, keep minute, record minute, minute
take sample, collect sample, sample, gather sample
run test, test, perform test, carry out test, conduct test, do test
run experiment, perform experiment, conduct experiment, carry out experiment, do experiment
run simulation, simulate, perform simulation, execute simulation
run campaign, manage campaign
run workshop, give workshop, hold workshop, deliver workshop, conduct workshop, teach workshop, lead workshop
give talk, present, speak, deliver talk, give presentation, hold talk
give class, teach, hold class, deliver class, teach class
give tour, lead tour, guide tour, conduct tour
give jab, vaccinate, give vaccination, administer vaccination, give vaccine, administer vaccine, give shot, administer shot, administer jab
hold discussion, discuss
hold interview, interview, conduct interview
do accounting, account
do maintenance, maintain, perform maintenance, carry out maintenance
do inventory, take inventory, take stock, count stock, stocktake, do stocktake
do shift, work shift, cover shift, take shift
make call, call, phone
make decision, decide
make improvement, improve
make change, change, modify
make sure, ensure, check, verify
make suggestion, suggest, propose, put forward
make arrangement, arrange
make appointment, book appointment, schedule appointment, arrange appointment, set appointment
make draft, draft
have experience, experience
rank, order, prioritise, sort
predict, forecast, anticipate
diagnose, identify, find
resize, scale
rotate, swap, renew
reboot, restart
monitor, supervise
rate, rank, score, grade
score, rate, grade
label, annotate, tag, mark, classify
crop, cut
edit, cut, trim
sing, perform
coach, train, teach, instruct, mentor
tutor, teach, coach
supply, provide, deliver, equip
staff, man, work
open, set up, start
close, shut, shut down
lock up, close
shut down, close, switch off, turn off, decommission
switch on, turn on, start
start up, start, launch
power, drive, run
heat, warm
cool, chill
freeze, chill
peel, cut, prepare
garnish, decorate
bandage, wrap, dress
inject, give, administer
bathe, wash, clean
accompany, take, bring
mow, cut
dig, excavate
pour, cast
bolt, screw, fasten
strip, remove, take off
wire, connect, cable, install
plumb, install
lay, install, fit, place
tile, lay
plaster, coat
survey, measure, inspect
level, grade
hoist, lift, raise
steer, drive
dock, moor
stack, pile, shelve
scan, check, read
count, tally, number, check
despatch, dispatch, send, ship
consign, send
clear, release
import, bring in
export, send abroad, ship abroad
invoice, bill, charge
bank, deposit
audit, review, examine
budget, plan
save, put aside
lend, loan
owe, be due
insure, cover
litigate, argue
plead, argue
draft contract, write contract, draw up contract, prepare contract
file claim, submit claim, lodge claim
serve client, support client, look after client, assist client, advise client
serve customer, help customer, assist customer, look after customer, attend to customer, wait on customer
serve guest, look after guest, wait on guest, attend to guest
cite, quote, reference
index, catalogue, list
lend book, loan book
read to, read aloud
invent, devise
`;
