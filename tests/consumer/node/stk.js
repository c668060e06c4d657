// The declarations of stottekontakt.h that this program needs. Members stand in the header's order; koffi pads them as
// C does. What an object does not state is zero, and zero means "not stated".
'use strict';
const koffi = require('koffi');

const library = koffi.load(process.platform === 'win32' ? 'stottekontakt.dll' : 'libstottekontakt.so');

function all(type, names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, type]));
}

const WeeklyHours = koffi.struct('stk_weekly_hours', all('int32_t', 'from_day minutes'));
const ExpenseCover = koffi.struct('stk_expense_cover', {
  ...all('int32_t', 'from_day cover_kind'),
  monthly_ore: 'int64_t',
});
const Visit = koffi.struct('stk_visit', {
  id: 'const char *',
  id_length: 'size_t',
  ...all('int32_t', 'day minutes status start_minute_plus_1 cancelled_day cancelled_by cancel_cause activity ' +
    'without_recipient metres_to metres_from metres_outside metres_activity reserved'),
});
const Expense = koffi.struct('stk_expense', {
  id: 'const char *',
  id_length: 'size_t',
  ...all('int32_t', 'day amount_ore spent_for receipt kind reserved'),
});

// (pointer, count, element size), as every array of stk_timesheet and stk_statement stands.
function listOf(type) {
  return koffi.struct({ items: koffi.pointer(type), count: 'size_t', size: 'size_t' });
}

const Timesheet = koffi.struct('stk_timesheet', {
  struct_size: 'uint32_t',
  ...all('int32_t', 'year month delivered_day agreement_first_day agreement_last_day'),
  weekly_hours: listOf(WeeklyHours),
  visits: listOf(Visit),
  expenses: listOf(Expense),
  expense_cover: listOf(ExpenseCover),
  ...all(listOf('void'), 'holidays sick_leave rulings'),
  ...all('int32_t', 'notice_received_day notice_unwritten ready_day rate_key account_opened_day reserved'),
  ...all('int64_t', 'account_used_minutes earlier_minutes earlier_expenses_ore'),
});
const VisitDecision = koffi.struct('stk_visit_decision',
  all('int32_t', 'hours_rule hours_verdict hours_reading granted_minutes pending_minutes to_rebook km_rule ' +
    'km_verdict km_reading granted_metres pending_metres outside_rule outside_reading activity_rule ' +
    'activity_reading possible_duplicate'));
const Line = koffi.struct('stk_line', {
  ...all('int32_t', 'kind rule provenance reserved'),
  ...all('int64_t', 'quantity rate_ore amount_ore'),
});
const Statement = koffi.struct('stk_statement', {
  struct_size: 'uint32_t',
  ...all('int32_t', 'fault_field fault_item fault_day'),
  visit_decisions: listOf(VisitDecision),
  expense_decisions: listOf('void'),
  lines: listOf(Line),
  line_count: 'size_t',
  notices: listOf('void'),
  notice_count: 'size_t',
  scratch: 'void *',
  scratch_size: 'size_t',
  ...all('int64_t', 'payable_ore pending_ore refused_ore accrued_minutes used_minutes balance_minutes rebook_minutes'),
  ...all('int32_t', 'payout_day bank_day'),
});

module.exports = {
  Timesheet, WeeklyHours, ExpenseCover, Visit, Expense, VisitDecision, Line, Statement,
  settle: library.func('int32_t stk_settle(const void *regulation, const stk_timesheet *timesheet, ' +
    '_Inout_ stk_statement *statement)'),
  settleJson: library.func('int32_t stk_settle_json(const void *regulation, const uint8_t *text, size_t length, ' +
    'int32_t language, _Out_ uint8_t *out, size_t capacity, _Out_ size_t *needed)'),
  settleJsonRoom: library.func('size_t stk_settle_json_room(size_t length)'),
  constant: library.func('int32_t stk_constant(const char *name, size_t length, _Out_ int32_t *value)'),
  ruleId: library.func('const char *stk_rule_id(int32_t rule)'),
  verdictName: library.func('const char *stk_verdict_name(int32_t verdict)'),
  lineKindName: library.func('const char *stk_line_kind_name(int32_t kind)'),
  statusName: library.func('const char *stk_status_name(int32_t status)'),
};
