// March 2025 of one support contact, from Node with koffi: the facts go in as arrays of objects, decisions and lines
// come out; then the same month as a JSON document. Usage: node settle_month.js TIMESHEET.json
'use strict';
const fs = require('node:fs');
const koffi = require('koffi');
const stk = require('./stk.js');

const OK = 0, BUFFER_TOO_SMALL = 114;
const HELD = 1, CANCELLED = 2, CONTACT_ILL = 3;
const BY_RECIPIENT = 1, BY_GUARDIAN = 2, NO_SHOW = 2;
const CAFE = 1, SPORT = 3, OUTDOORS = 4, CONVERSATION = 5, SHOPPING = 9;
const FOR_CONTACT = 1, FOR_ACTIVITY = 0, FOR_CAFE = 1, FOR_TICKET = 2;
const MAXIMUM_COVER = 1;

const day = (year, month, dayOfMonth) => Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
const march = (dayOfMonth) => day(2025, 3, dayOfMonth);
const at = (hour, minute) => 60 * hour + minute + 1;
const home = { metres_to: 7400, metres_from: 7400 };

// The length is in bytes of UTF-8; String.length counts UTF-16.
const named = (id, facts) => ({ id, id_length: Buffer.byteLength(id), ...facts });

const visits = [
  named('v1', { day: march(4), start_minute_plus_1: at(17, 0), minutes: 180, status: HELD, activity: CAFE, ...home }),
  named('v2', { day: march(6), start_minute_plus_1: at(17, 30), minutes: 120, status: CANCELLED,
    cancelled_day: march(6), cancelled_by: BY_RECIPIENT, cancel_cause: NO_SHOW, activity: CONVERSATION, ...home }),
  named('v3', { day: march(11), start_minute_plus_1: at(17, 0), minutes: 120, status: CONTACT_ILL }),
  named('v4', { day: march(15), start_minute_plus_1: at(11, 0), minutes: 360, status: HELD, activity: SPORT, ...home,
    metres_activity: 236_000 }),
  named('v5', { day: march(18), start_minute_plus_1: at(17, 0), minutes: 120, status: HELD, activity: CONVERSATION,
    ...home }),
  named('v6', { day: march(20), start_minute_plus_1: at(17, 0), minutes: 120, status: CANCELLED,
    cancelled_day: march(19), cancelled_by: BY_GUARDIAN }),
  named('v7', { day: march(25), start_minute_plus_1: at(16, 0), minutes: 90, status: HELD, activity: SHOPPING,
    without_recipient: 1, ...home }),
  named('v8', { day: march(29), start_minute_plus_1: at(12, 0), minutes: 240, status: HELD, activity: OUTDOORS,
    ...home }),
];
const receipt = { spent_for: FOR_CONTACT, receipt: 1 };
const expenses = [
  named('e1', { day: march(4), amount_ore: 12_000, kind: FOR_CAFE, ...receipt }),
  named('e2', { day: march(15), amount_ore: 9_500, kind: FOR_TICKET, ...receipt }),
  named('e3', { day: march(29), amount_ore: 14_900, kind: FOR_ACTIVITY, ...receipt }),
];

// koffi answers an int64 with a Number where that is exact, else with a BigInt: BigInt() makes it one of a kind.
function kroner(ore) {
  return `${BigInt(ore) / 100n}.${String(BigInt(ore) % 100n).padStart(2, '0')}`;
}

// A JavaScript array is copied for the call.
function list(type, items) {
  return { items, count: items.length, size: koffi.sizeof(type) };
}

// What the library writes must be memory of its own, read after the call.
function room(type, count) {
  return { items: koffi.alloc(type, count), count, size: koffi.sizeof(type) };
}

function settleStructs() {
  const sheet = {
    struct_size: koffi.sizeof(stk.Timesheet),
    year: 2025,
    month: 3,
    delivered_day: march(31),
    agreement_first_day: day(2025, 1, 1),
    ready_day: day(2024, 12, 20),
    account_opened_day: day(2025, 1, 1),
    account_used_minutes: 24 * 60,
    weekly_hours: list(stk.WeeklyHours, [{ from_day: day(2025, 1, 1), minutes: 180 }]),
    expense_cover: list(stk.ExpenseCover, [{ from_day: day(2025, 1, 1), cover_kind: MAXIMUM_COVER }]),
    visits: list(stk.Visit, visits),
    expenses: list(stk.Expense, expenses),
  };
  const decisions = room(stk.VisitDecision, visits.length);
  const lines = room(stk.Line, 8);
  const statement = { struct_size: koffi.sizeof(stk.Statement), visit_decisions: decisions, lines };
  const status = stk.settle(null, sheet, statement);
  if (status !== OK) throw new Error(`${stk.statusName(status)}: item ${statement.fault_item}`);

  koffi.decode(decisions.items, stk.VisitDecision, visits.length).forEach((decision, i) => {
    console.log(visits[i].id, stk.ruleId(decision.hours_rule), stk.verdictName(decision.hours_verdict));
  });
  for (const line of koffi.decode(lines.items, stk.Line, Number(statement.line_count)))
    console.log(stk.lineKindName(line.kind), kroner(line.amount_ore));
  console.log('payable', kroner(statement.payable_ore));
  console.log('pending', kroner(statement.pending_ore));
  console.log('refused', kroner(statement.refused_ore));
  [decisions, lines].forEach((array) => koffi.free(array.items));
}

function settleDocument(text) {
  const needed = [stk.settleJsonRoom(text.length)];
  let out;
  let status;
  do {
    out = Buffer.alloc(Number(needed[0]));
    status = stk.settleJson(null, text, text.length, 0, out, out.length, needed);
  } while (status === BUFFER_TOO_SMALL);
  const answer = out.toString('utf8', 0, Math.max(Number(needed[0]) - 1, 0));
  if (status !== OK) throw new Error(`${stk.statusName(status)}: ${answer}`);
  return answer;
}

// A struct declared wrongly is found here, not in a wrong month.
for (const type of ['timesheet', 'visit', 'expense', 'visit_decision', 'line', 'statement']) {
  const name = `sizeof(stk_${type})`;
  const size = [0];
  if (stk.constant(name, name.length, size) !== OK || size[0] !== koffi.sizeof(`stk_${type}`))
    throw new Error(`${name} is ${size[0]} in the library, ${koffi.sizeof(`stk_${type}`)} here`);
}
settleStructs();
process.stdout.write(settleDocument(fs.readFileSync(process.argv[2])));
