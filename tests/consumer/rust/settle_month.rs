//! March 2025 of one support contact, from Rust: the facts go in as slices of structs, decisions and lines come out;
//! then the same month as a JSON document. Usage: settle_month TIMESHEET.json
use std::ffi::CStr;
use std::mem::size_of;
use std::os::raw::c_char;
use std::ptr::{null, null_mut};

mod stk;
use stk::*;

const HELD: i32 = 1;
const CANCELLED: i32 = 2;
const CONTACT_ILL: i32 = 3;
const BY_RECIPIENT: i32 = 1;
const BY_GUARDIAN: i32 = 2;
const NO_SHOW: i32 = 2;
const CAFE: i32 = 1;
const SPORT: i32 = 3;
const OUTDOORS: i32 = 4;
const CONVERSATION: i32 = 5;
const SHOPPING: i32 = 9;
const FOR_CONTACT: i32 = 1;
const MAXIMUM_COVER: i32 = 1;
const HOME: i32 = 7400;

fn day(year: i32, month: i32, day_of_month: i32) -> i32 {
    let mut day = 0;
    let status = unsafe { stk_day_of(year, month, day_of_month, &mut day) };
    assert_eq!(status, STK_STATUS_OK, "{year}-{month}-{day_of_month} is no day");
    day
}

fn march(day_of_month: i32) -> i32 {
    day(2025, 3, day_of_month)
}

/// A visit of March of which nothing but its plan is known.
fn visit(id: &str, day_of_month: i32, (hour, minute): (i32, i32), minutes: i32, status: i32) -> Visit<'_> {
    Visit {
        id: Text::of(id),
        day: march(day_of_month),
        minutes,
        status,
        start_minute_plus_1: 60 * hour + minute + 1,
        cancelled_day: 0,
        cancelled_by: 0,
        cancel_cause: 0,
        activity: 0,
        without_recipient: 0,
        metres_to: 0,
        metres_from: 0,
        metres_outside: 0,
        metres_activity: 0,
        reserved: 0,
    }
}

fn driven(activity: i32, visit: Visit) -> Visit {
    Visit { activity, metres_to: HOME, metres_from: HOME, ..visit }
}

fn cancelled(day_of_month: i32, cancelled_by: i32, cancel_cause: i32, visit: Visit) -> Visit {
    Visit { cancelled_day: march(day_of_month), cancelled_by, cancel_cause, ..visit }
}

fn receipt(id: &str, day_of_month: i32, amount_ore: i32, kind: i32) -> Expense<'_> {
    let (id, day) = (Text::of(id), march(day_of_month));
    Expense { id, day, amount_ore, spent_for: FOR_CONTACT, receipt: 1, kind, reserved: 0 }
}

/// The text is static, so it may outlive the call.
fn text(text: *const c_char) -> &'static str {
    unsafe { CStr::from_ptr(text) }.to_str().expect("the library's text is UTF-8")
}

fn kroner(ore: i64) -> String {
    format!("{}.{:02}", ore / 100, ore % 100)
}

fn settle_structs() -> Result<(), String> {
    let no_show = cancelled(6, BY_RECIPIENT, NO_SHOW, visit("v2", 6, (17, 30), 120, CANCELLED));
    let visits = [
        driven(CAFE, visit("v1", 4, (17, 0), 180, HELD)),
        driven(CONVERSATION, no_show),
        visit("v3", 11, (17, 0), 120, CONTACT_ILL),
        Visit { metres_activity: 236_000, ..driven(SPORT, visit("v4", 15, (11, 0), 360, HELD)) },
        driven(CONVERSATION, visit("v5", 18, (17, 0), 120, HELD)),
        cancelled(19, BY_GUARDIAN, 0, visit("v6", 20, (17, 0), 120, CANCELLED)),
        Visit { without_recipient: 1, ..driven(SHOPPING, visit("v7", 25, (16, 0), 90, HELD)) },
        driven(OUTDOORS, visit("v8", 29, (12, 0), 240, HELD)),
    ];
    let expenses = [receipt("e1", 4, 12_000, 1), receipt("e2", 15, 9_500, 2), receipt("e3", 29, 14_900, 0)];
    let weekly_hours = [WeeklyHours { from_day: day(2025, 1, 1), minutes: 180 }];
    let expense_cover = [ExpenseCover { from_day: day(2025, 1, 1), cover_kind: MAXIMUM_COVER, monthly_ore: 0 }];
    let sheet = Timesheet {
        struct_size: size_of::<Timesheet>() as u32,
        year: 2025,
        month: 3,
        delivered_day: march(31),
        agreement_first_day: day(2025, 1, 1),
        ready_day: day(2024, 12, 20),
        account_opened_day: day(2025, 1, 1),
        account_used_minutes: 24 * 60,
        weekly_hours: List::of(&weekly_hours),
        expense_cover: List::of(&expense_cover),
        visits: List::of(&visits),
        expenses: List::of(&expenses),
        ..Timesheet::default()
    };
    let mut decisions = [VisitDecision::default(); 8];
    let mut lines = [Line::default(); 8];
    let mut statement = Statement {
        struct_size: size_of::<Statement>() as u32,
        visit_decisions: Room::of(&mut decisions),
        lines: Room::of(&mut lines),
        ..Statement::default()
    };
    let status = unsafe { stk_settle(null(), &sheet, &mut statement) };
    if status != STK_STATUS_OK {
        return Err(format!("{}: item {}", text(unsafe { stk_status_name(status) }), statement.fault_item));
    }

    let Statement { line_count, payable_ore, pending_ore, refused_ore, .. } = statement; // lets go of the arrays
    for (i, decision) in decisions.iter().enumerate() {
        let (rule, verdict) = unsafe { (stk_rule_id(decision.hours_rule), stk_verdict_name(decision.hours_verdict)) };
        println!("v{} {} {}", i + 1, text(rule), text(verdict));
    }
    for line in &lines[..line_count] {
        println!("{} {}", text(unsafe { stk_line_kind_name(line.kind) }), kroner(line.amount_ore));
    }
    println!("payable {}", kroner(payable_ore));
    println!("pending {}", kroner(pending_ore));
    println!("refused {}", kroner(refused_ore));
    Ok(())
}

fn settle_document(document: &[u8]) -> Result<String, String> {
    let ask = |out: *mut u8, capacity, needed: &mut usize| unsafe {
        stk_settle_json(null(), document.as_ptr(), document.len(), 0, out, capacity, needed)
    };
    let mut needed = 0;
    ask(null_mut(), 0, &mut needed); // only how much room it takes
    let mut answer = vec![0; needed];
    let status = ask(answer.as_mut_ptr(), answer.len(), &mut needed);
    answer.truncate(needed.saturating_sub(1)); // without the terminating zero
    let answer = String::from_utf8(answer).expect("the library's text is UTF-8");
    match status {
        STK_STATUS_OK => Ok(answer),
        _ => Err(format!("{}: {answer}", text(unsafe { stk_status_name(status) }))),
    }
}

/// A struct declared wrongly is found here, not in a wrong month.
fn check_size<T>(name: &str) {
    let expression = format!("sizeof({name})");
    let mut size = 0;
    unsafe { stk_constant(expression.as_ptr(), expression.len(), &mut size) };
    assert_eq!(size as usize, size_of::<T>(), "{expression} in the library and here");
}

fn main() -> Result<(), String> {
    let path = std::env::args().nth(1).ok_or("usage: settle_month TIMESHEET.json")?;
    let document = std::fs::read(&path).map_err(|error| format!("{path}: {error}"))?;
    check_size::<Timesheet>("stk_timesheet");
    check_size::<Visit>("stk_visit");
    check_size::<Expense>("stk_expense");
    check_size::<VisitDecision>("stk_visit_decision");
    check_size::<Line>("stk_line");
    check_size::<Statement>("stk_statement");
    settle_structs()?;
    print!("{}", settle_document(&document)?);
    Ok(())
}
