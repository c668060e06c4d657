//! The declarations of stottekontakt.h that this program needs. Members stand in the header's order; `repr(C)` lays
//! them out as C does, which Rust alone does not promise. The lifetimes keep alive what a struct points to.
#![allow(dead_code)] // the structs are declared whole
use std::marker::PhantomData;
use std::mem::size_of;
use std::os::raw::{c_char, c_void};
use std::ptr::{null, null_mut, NonNull};

pub const STK_STATUS_OK: i32 = 0;

/// (pointer, length): a &str has no terminating zero, and the library needs none.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Text<'a> {
    pointer: *const u8,
    length: usize,
    owner: PhantomData<&'a str>,
}

impl<'a> Text<'a> {
    pub fn of(text: &'a str) -> Self {
        Text { pointer: text.as_ptr(), length: text.len(), owner: PhantomData }
    }
}

/// (pointer, count, element size), as every array of stk_timesheet stands.
#[repr(C)]
pub struct List<'a, T> {
    items: *const T,
    count: usize,
    size: usize,
    owner: PhantomData<&'a [T]>,
}

impl<'a, T> List<'a, T> {
    pub fn of(items: &'a [T]) -> Self {
        List { items: items.as_ptr(), count: items.len(), size: size_of::<T>(), owner: PhantomData }
    }
}

impl<T> Default for List<'_, T> {
    fn default() -> Self {
        List { items: null(), count: 0, size: 0, owner: PhantomData }
    }
}

/// The same for arrays the library writes.
#[repr(C)]
pub struct Room<'a, T> {
    items: *mut T,
    capacity: usize,
    size: usize,
    owner: PhantomData<&'a mut [T]>,
}

impl<'a, T> Room<'a, T> {
    pub fn of(items: &'a mut [T]) -> Self {
        Room { items: items.as_mut_ptr(), capacity: items.len(), size: size_of::<T>(), owner: PhantomData }
    }
}

impl<T> Default for Room<'_, T> {
    fn default() -> Self {
        Room { items: null_mut(), capacity: 0, size: 0, owner: PhantomData }
    }
}

#[repr(C)]
#[derive(Default)]
pub struct WeeklyHours {
    pub from_day: i32,
    pub minutes: i32,
}

#[repr(C)]
#[derive(Default)]
pub struct ExpenseCover {
    pub from_day: i32,
    pub cover_kind: i32,
    pub monthly_ore: i64,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Visit<'a> {
    pub id: Text<'a>,
    pub day: i32,
    pub minutes: i32,
    pub status: i32,
    pub start_minute_plus_1: i32,
    pub cancelled_day: i32,
    pub cancelled_by: i32,
    pub cancel_cause: i32,
    pub activity: i32,
    pub without_recipient: i32,
    pub metres_to: i32,
    pub metres_from: i32,
    pub metres_outside: i32,
    pub metres_activity: i32,
    pub reserved: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Expense<'a> {
    pub id: Text<'a>,
    pub day: i32,
    pub amount_ore: i32,
    pub spent_for: i32,
    pub receipt: i32,
    pub kind: i32,
    pub reserved: i32,
}

#[repr(C)]
#[derive(Default)]
pub struct Timesheet<'a> {
    pub struct_size: u32,
    pub year: i32,
    pub month: i32,
    pub delivered_day: i32,
    pub agreement_first_day: i32,
    pub agreement_last_day: i32,
    pub weekly_hours: List<'a, WeeklyHours>,
    pub visits: List<'a, Visit<'a>>,
    pub expenses: List<'a, Expense<'a>>,
    pub expense_cover: List<'a, ExpenseCover>,
    pub holidays: List<'a, c_void>,
    pub sick_leave: List<'a, c_void>,
    pub rulings: List<'a, c_void>,
    pub notice_received_day: i32,
    pub notice_unwritten: i32,
    pub ready_day: i32,
    pub rate_key: i32,
    pub account_opened_day: i32,
    pub reserved: i32,
    pub account_used_minutes: i64,
    pub earlier_minutes: i64,
    pub earlier_expenses_ore: i64,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct VisitDecision {
    pub hours_rule: i32,
    pub hours_verdict: i32,
    pub hours_reading: i32,
    pub granted_minutes: i32,
    pub pending_minutes: i32,
    pub to_rebook: i32,
    pub km_rule: i32,
    pub km_verdict: i32,
    pub km_reading: i32,
    pub granted_metres: i32,
    pub pending_metres: i32,
    pub outside_rule: i32,
    pub outside_reading: i32,
    pub activity_rule: i32,
    pub activity_reading: i32,
    pub possible_duplicate: i32,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct Line {
    pub kind: i32,
    pub rule: i32,
    pub provenance: i32,
    pub reserved: i32,
    pub quantity: i64,
    pub rate_ore: i64,
    pub amount_ore: i64,
}

#[repr(C)]
#[derive(Default)]
pub struct Statement<'a> {
    pub struct_size: u32,
    pub fault_field: i32,
    pub fault_item: i32,
    pub fault_day: i32,
    pub visit_decisions: Room<'a, VisitDecision>,
    pub expense_decisions: Room<'a, c_void>,
    pub lines: Room<'a, Line>,
    pub line_count: usize,
    pub notices: Room<'a, c_void>,
    pub notice_count: usize,
    pub scratch: Option<NonNull<c_void>>,
    pub scratch_size: usize,
    pub payable_ore: i64,
    pub pending_ore: i64,
    pub refused_ore: i64,
    pub accrued_minutes: i64,
    pub used_minutes: i64,
    pub balance_minutes: i64,
    pub rebook_minutes: i64,
    pub payout_day: i32,
    pub bank_day: i32,
}

/// Never constructed: NULL is the built-in regulation.
#[repr(C)]
pub struct Regulation {
    opaque: [u8; 0],
}

#[link(name = "stottekontakt")]
extern "C" {
    pub fn stk_day_of(year: i32, month: i32, day_of_month: i32, day: *mut i32) -> i32;
    pub fn stk_settle(regulation: *const Regulation, timesheet: *const Timesheet, statement: *mut Statement) -> i32;
    pub fn stk_settle_json(
        regulation: *const Regulation,
        text: *const u8,
        length: usize,
        language: i32,
        out: *mut u8,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;
    pub fn stk_constant(name: *const u8, length: usize, value: *mut i32) -> i32;
    pub fn stk_rule_id(rule: i32) -> *const c_char;
    pub fn stk_verdict_name(verdict: i32) -> *const c_char;
    pub fn stk_line_kind_name(kind: i32) -> *const c_char;
    pub fn stk_status_name(status: i32) -> *const c_char;
}
