/**
 * @file
 * stottekontakt: the pay of support contacts in Norwegian municipalities, for every language that can call C.
 *
 * The library takes the facts of one timesheet and a municipality's regulation, and answers with a decision about
 * every item, pay lines, totals, the hour account and remarks. Rules that stand alone are functions of their own. No
 * function reads a clock, a file, a locale or an environment variable: a date always comes in as an argument.
 *
 * @par Words of the subject
 * A **support contact** is paid by a municipality to spend time with a **recipient**: the agreement grants so many
 * hours a week, and perhaps cover of expenses. The contact delivers a **timesheet** a month, with **visits** (held or
 * cancelled) and **receipts**; the municipality answers with a **statement**. The **hour account** saves up granted
 * hours that were not used. **NAV** is the Norwegian Labour and Welfare Administration, which pays sick pay. The
 * **sheet** is the municipality's published information to its contacts; its paragraphs are the **sections** rules
 * refer to. A **regulation** is that sheet as data. Norwegian terms stand in *italics*.
 *
 * @par Three layers, kept apart
 * - The **status** a function returns says whether the question was understood: STK_STATUS_OK, or what is wrong.
 * - The **verdict** says what the rule says: granted, reduced, refused, or left to a person. A refusal is an answer,
 *   never an error.
 * - The **rule number** says why: 100 x subject + number, so 203 is STK-CAN-03. 0 is no rule. Beside it stands the
 *   **reading**: whether the municipality's text settles the matter, practice does, or the library chose.
 *
 * @par Order of the arguments
 * The regulation, then the other inputs, then the outputs; how many threads may share the work comes last. A length,
 * count or capacity follows its pointer at once, an element size its count.
 *
 * @par Errors
 * A function that returns a status may return STK_STATUS_NULL_POINTER (a pointer that must be there is NULL),
 * STK_STATUS_STRUCT_SIZE (see "Versions") and STK_STATUS_OUT_OF_RANGE (a fact outside the range written beside it); its
 * own text lists only what else it may return. A status other than STK_STATUS_OK leaves every output untouched, with
 * these exceptions, which exist to say what is wrong: `*needed` of a function that composes text is always written, 0
 * where there is no text; a list of errors is written with STK_STATUS_DOCUMENT; the members of an output struct that
 * are marked "always written" are written whenever the struct itself could be.
 *
 * @par Units
 * Days are whole days since 1970-01-01, which is day 0 (as Arrow's date32); the days the library takes are
 * STK_FIRST_DAY (1970-01-02) to STK_LAST_DAY (2200-12-31), in columns 1900-01-01 to STK_LAST_DAY. Money is in ore
 * (1/100 krone), time in minutes, distance in metres, and the names say so. No number is a floating-point number. Flags
 * are 0 or 1, nothing else.
 *
 * @par What zero means
 * Zero is never a real value of an optional fact, so a struct filled with zeros states nothing; in columns, where a
 * bitmap says what is stated, zero is a value like any other:
 * | member                                              | zero means                                            |
 * | --------------------------------------------------- | ----------------------------------------------------- |
 * | any `..._day`                                       | not stated (in a required fact: STK_STATUS_MISSING)   |
 * | stk_timesheet.agreement_last_day                    | until further notice                                  |
 * | stk_timesheet.notice_received_day                   | nobody has given notice                               |
 * | stk_timesheet.notice_unwritten                      | the notice was written                                |
 * | stk_timesheet.ready_day                             | not stated when the start-up checklist was complete   |
 * | stk_timesheet.rate_key                              | paid by the rate for one recipient                    |
 * | stk_timesheet.account_opened_day                    | no hour account: it opens on the first of the month   |
 * | stk_sick_leave.last_day                             | still ill                                             |
 * | stk_expense_cover.cover_kind                        | none: the cover ends on that day                      |
 * | stk_visit.start_minute_plus_1                       | no start time stated; 1 is 00:00, 1440 is 23:59       |
 * | stk_visit.status, stk_expense.spent_for             | not stated, and so missing                            |
 * | stk_visit.cancelled_by                              | not cancelled                                         |
 * | stk_visit.cancel_cause                              | no cause stated                                       |
 * | stk_visit.activity, stk_expense.kind                | the default: social, activity                         |
 * | stk_visit.without_recipient                         | together with the recipient                           |
 * | stk_expense.receipt                                 | no receipt was delivered                              |
 * | stk_disclosure.audience                             | anybody: the audience that may be told least          |
 * | stk_holiday_year.agreement_last_day                 | until further notice                                  |
 * | a language                                          | bokmaal, the Norwegian most people write              |
 * | a rule, verdict, reading, notice or part in answers | none                                                  |
 *
 * @par Ownership
 * All memory is the caller's. No function keeps a pointer after it returns, and inputs are never written. Strings in
 * are UTF-8, a pointer and a length in bytes, and need no terminating zero; NULL is allowed where the length is 0.
 * `const char *` results are static, UTF-8, terminated by zero and never NULL. Text that is composed goes into a buffer
 * of the caller's: `*needed` is always written and counts the terminating zero; where `capacity` is smaller the status
 * is STK_STATUS_BUFFER_TOO_SMALL and the buffer is untouched. A `..._room` function gives a capacity that nearly always
 * suffices. The only handle is ::stk_regulation: what makes one gives it to the caller, who gives it back to
 * stk_regulation_free(). Only functions that compose text or make a regulation allocate, and stk_settle_columns().
 *
 * @par NULL
 * A NULL ::stk_regulation is the built-in regulation of Oppdal. Other pointers may be NULL only where their text says
 * so, or where the length, count or capacity behind them is 0.
 *
 * @par Threads
 * Every function is pure: it may be called from any number of threads at once, without a lock and without
 * initialisation, as long as no two calls write the same memory. A ::stk_regulation never changes once it is made.
 * Only stk_settle_columns() starts threads, as many as it is told to; they have ended when it returns.
 *
 * @par Versions
 * Structs that are passed alone begin with `struct_size`, which the caller sets to the size it was compiled with.
 * Elements of arrays carry no size of their own; their array does, as (pointer, count, element size). Structs only ever
 * grow at the end. So both ways hold: a smaller struct (older caller) is taken as far as it goes, what it lacks being
 * zero and what does not fit being left out of outputs; a larger struct (newer caller) is taken if what this library
 * does not know of it is zero, else the status is STK_STATUS_NOT_ZERO. Of larger output elements the unknown end is
 * filled with zeros. A size too small to hold the required facts, or larger than STK_MOST_STRUCT_SIZE (surely not
 * initialised), is STK_STATUS_STRUCT_SIZE. Structs passed alone are aligned as the compiler aligns them; elements of
 * arrays may stand at any address. `reserved` members must be zero.
 * Numbers of statuses, rules, verdicts, readings, fields and notices are never reused; a caller must expect numbers it
 * does not know. Every constant below is also found at run time, by its name: stk_constant().
 *
 * @par Example
 * @code
 *   int64_t ore;
 *   int32_t day;
 *   if (stk_day_of(2025, 1, 7, &day) == STK_STATUS_OK && stk_pay(NULL, day, 720, &ore) == STK_STATUS_OK) {
 *     printf("%ld.%02ld\n", (long)(ore / 100), (long)(ore % 100));   (prints 2796.36)
 *   }
 * @endcode
 */
#ifndef STOTTEKONTAKT_H
#define STOTTEKONTAKT_H

#include <stddef.h>
#include <stdint.h>

/** @def STK_API
 * Marks what the library exports. Define STK_STATIC before including this header to link the static library on Windows.
 * @since 0.1 */
/** @def STK_CALL
 * The calling convention: the platform's own for C.
 * @since 0.1 */
#if defined(_WIN32)
#if defined(STK_STATIC)
#define STK_API
#elif defined(STK_BUILDING)
#define STK_API __declspec(dllexport)
#else
#define STK_API __declspec(dllimport)
#endif
#define STK_CALL __cdecl
#else
#if defined(__GNUC__)
#define STK_API __attribute__((visibility("default")))
#else
#define STK_API
#endif
#define STK_CALL
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** @name Versions
 * @since 0.1 @{ */
#define STK_VERSION_NUMBER 100 /**< of the library this header came with: 10000 x major + 100 x minor + patch */
#define STK_ABI_VERSION 1      /**< of the interface; raised only by a change that old callers cannot bear */
/** @} */

/** @name Days
 * @since 0.1 @{ */
#define STK_FIRST_DAY 1     /**< 1970-01-02, the first day the library takes */
#define STK_LAST_DAY 84370  /**< 2200-12-31, the last */
#define STK_FIRST_YEAR 1971 /**< of a month or year that a rule is asked about */
#define STK_LAST_YEAR 2199  /**< the last */
/** @} */

/** @name Limits
 * A value above its limit is STK_STATUS_OUT_OF_RANGE, a longer list STK_STATUS_TOO_MANY_ITEMS.
 * @since 0.1 @{ */
#define STK_MOST_ITEMS 1000000             /**< elements of any list of a timesheet */
#define STK_MOST_VISIT_MINUTES 1440        /**< of one visit */
#define STK_MOST_WEEKLY_MINUTES 10080      /**< of a week */
#define STK_MOST_ACCOUNT_MINUTES 100000000 /**< of an hour account, or granted earlier */
#define STK_MOST_METRES 1000000000         /**< each distance of a visit */
#define STK_MOST_ORE 1000000000            /**< of one receipt, a monthly cover, or earlier receipts */
#define STK_MOST_RATE_ORE 1000000          /**< for an hour or a kilometre */
#define STK_SHARE_OF_ALL 1000000           /**< stk_sample.share_ppm of a control that picks every item */
#define STK_BUILT_IN_SCRATCH 16384         /**< bytes of scratch stk_settle() has itself, see stk_scratch_size() */
#define STK_MOST_STRUCT_SIZE 4096          /**< bytes of a struct or of an element of an array */
#define STK_MOST_THREADS 256               /**< that share the timesheets of one call, see stk_settle_columns() */
/** @} */

/** @name Statuses
 * Whether the question was understood. Groups: 100 the call, 200 the facts, 300 a document, 400 the regulation has no
 * answer, 500 a regulation file, 600 the machine.
 * @since 0.1 @{ */
#define STK_STATUS_OK 0                      /**< answered */
#define STK_STATUS_OUTPUT_TOO_SMALL 101      /**< an output array has fewer elements than there is to write */
#define STK_STATUS_SCRATCH_TOO_SMALL 102     /**< the sheet needs more scratch than there is, see stk_scratch_size() */
#define STK_STATUS_NULL_POINTER 111          /**< a pointer that must be there is NULL */
#define STK_STATUS_STRUCT_SIZE 112           /**< a struct or element size that cannot be: too small, or never set */
#define STK_STATUS_NOT_ZERO 113              /**< a reserved member, or the end of a larger struct, is not zero */
#define STK_STATUS_BUFFER_TOO_SMALL 114      /**< the text does not fit the buffer; the room it needs was written */
#define STK_STATUS_NO_SUCH_LANGUAGE 115      /**< the library has no words in that language */
#define STK_STATUS_NO_SUCH_NAME 116          /**< no constant or rule has that name */
#define STK_STATUS_OUT_OF_RANGE 201          /**< a number or a day outside what the library calculates with */
#define STK_STATUS_TOO_MANY_ITEMS 202        /**< more than STK_MOST_ITEMS */
#define STK_STATUS_MISSING 203               /**< a field that must be there is not */
#define STK_STATUS_FORBIDDEN 204             /**< a field that must not be there is */
#define STK_STATUS_ENDS_BEFORE_BEGINS 205    /**< a span's last day is before its first */
#define STK_STATUS_NOT_RISING 206            /**< dated rows or spans are not in rising order */
#define STK_STATUS_FIRST_ROW_TOO_LATE 207    /**< the first weekly hours begin after the agreement does */
#define STK_STATUS_CANCELLED_AFTER_VISIT 208 /**< cancelled on a day after the visit's date */
#define STK_STATUS_NO_SHOW_NOT_ON_DATE 209   /**< a no-show is cancelled on its date */
#define STK_STATUS_ACCOUNT_OPENED_TOO_LATE 210  /**< account_opened_day is after the first of the month */
#define STK_STATUS_ACCOUNT_OPENED_TOO_EARLY 211 /**< account_opened_day is more than 50 years before the month */
#define STK_STATUS_USED_BEFORE_OPENING 212      /**< account_used_minutes, and no day between opening and month */
#define STK_STATUS_DUPLICATE_ID 213             /**< two items have one id */
#define STK_STATUS_RULING_WITHOUT_ITEM 214      /**< stk_ruling.item is no index of the list */
#define STK_STATUS_RULING_NOT_IN_REVIEW 215     /**< nothing there that a person may decide */
#define STK_STATUS_RULING_TWICE 216             /**< the part has been ruled already */
#define STK_STATUS_NO_SUCH_RATE 217             /**< the regulation has no hourly rate for groups */
#define STK_STATUS_DOCUMENT 300                 /**< the document has errors; each has one of the numbers below */
#define STK_STATUS_NOT_READABLE 301             /**< not JSON, or not UTF-8 */
#define STK_STATUS_NOT_A_DOCUMENT 302           /**< JSON, but of no `format` that was asked for */
#define STK_STATUS_TOO_DEEP 303                 /**< nested deeper than any document of this library */
#define STK_STATUS_UNKNOWN_KEY 304              /**< a key that documents do not know */
#define STK_STATUS_DUPLICATE_KEY 305            /**< a key twice in one object */
#define STK_STATUS_WRONG_TYPE 306               /**< a number for money, text for a list ... */
#define STK_STATUS_UNREADABLE_VALUE 307         /**< text that is no date, amount, time, distance or known word */
#define STK_STATUS_NATIONAL_IDENTITY_NUMBER 308 /**< an id that is a Norwegian person's national number */
#define STK_STATUS_EMPTY_ID 309                 /**< an id without a character, or too long */
#define STK_STATUS_SAME_MONTH_TWICE 310         /**< two sheets of one month, the later without `earlier` */
#define STK_STATUS_NO_RATE_IN_FORCE 401         /**< no hourly or kilometre rate on the item's date */
#define STK_STATUS_NO_CEILING_IN_FORCE 402      /**< no ceiling for expenses in the month */
#define STK_STATUS_NOT_TOML 501                 /**< not TOML, or not UTF-8 */
#define STK_STATUS_UNKNOWN_FORMAT 502           /**< `format` is not "stottekontakt-regulation/1" */
#define STK_STATUS_UNKNOWN_PARAMETER 503        /**< a key of the file that is no parameter */
#define STK_STATUS_MISSING_PARAMETER 504        /**< a parameter that must be stated is not, or without any value */
#define STK_STATUS_UNKNOWN_FIELD 505            /**< a key of a row or figure that is no field of it */
#define STK_STATUS_MISSING_FIELD 506            /**< a row or figure without `from` or `value` */
#define STK_STATUS_MISSING_SOURCE 507           /**< a row or figure without `source`, or with an empty one */
#define STK_STATUS_NUMBER_FOR_TEXT 508          /**< a number where an amount or a distance stands as text */
#define STK_STATUS_WRONG_FIELD_TYPE 509         /**< text for a date, a table for a list of rows ... */
#define STK_STATUS_UNREADABLE_FIGURE 510        /**< text that is no amount, distance or word of the list */
#define STK_STATUS_VALUE_OUT_OF_RANGE 511       /**< a figure or a date outside what the library calculates with */
#define STK_STATUS_DATES_NOT_RISING 512         /**< rows of a parameter whose dates do not rise */
#define STK_STATUS_VALUE_AND_EXPECTED 513       /**< a row that is expected and has a value all the same */
#define STK_STATUS_UNUSABLE_TEXT 514 /**< a text with `;`, a line break or a control character; an empty id */
#define STK_STATUS_NO_MEMORY 601     /**< the machine has no memory left */
#define STK_STATUS_INTERNAL 602      /**< a defect of the library; nothing was changed */
/** @} */

/** @name Fields
 * Which member of which struct a fault is about. A member of an element of an array comes with the element's index, as
 * in stk_statement.fault_item. Numbers below 200 are those of the library's own facts; from 200 on they are arrays,
 * structs and what only the structs of this header have.
 * @since 0.1 @{ */
#define STK_FIELD_NONE 0                      /**< no field */
#define STK_FIELD_MONTH 1                     /**< stk_timesheet.year and month */
#define STK_FIELD_DELIVERED 2                 /**< stk_timesheet.delivered_day */
#define STK_FIELD_EARLIER_HOURS 3             /**< stk_timesheet.earlier_minutes */
#define STK_FIELD_EARLIER_EXPENSES 4          /**< stk_timesheet.earlier_expenses_ore */
#define STK_FIELD_AGREEMENT_FROM 5            /**< stk_timesheet.agreement_first_day */
#define STK_FIELD_AGREEMENT_TO 6              /**< stk_timesheet.agreement_last_day */
#define STK_FIELD_AGREEMENT_READY 7           /**< stk_timesheet.ready_day */
#define STK_FIELD_AGREEMENT_RATE 8            /**< stk_timesheet.rate_key */
#define STK_FIELD_NOTICE_RECEIVED 9           /**< stk_timesheet.notice_received_day */
#define STK_FIELD_WEEKLY_HOURS_FROM 10        /**< stk_weekly_hours.from_day; without an item, no row at all */
#define STK_FIELD_WEEKLY_HOURS_HOURS 11       /**< stk_weekly_hours.minutes */
#define STK_FIELD_EXPENSE_COVER_FROM 12       /**< stk_expense_cover.from_day */
#define STK_FIELD_EXPENSE_COVER_MONTHLY 13    /**< stk_expense_cover.monthly_ore */
#define STK_FIELD_HOLIDAY_FROM 14             /**< stk_holiday.first_day */
#define STK_FIELD_HOLIDAY_TO 15               /**< stk_holiday.last_day */
#define STK_FIELD_SICK_LEAVE_FROM 16          /**< stk_sick_leave.first_day */
#define STK_FIELD_SICK_LEAVE_TO 17            /**< stk_sick_leave.last_day */
#define STK_FIELD_SICK_LEAVE_REPORTED 18      /**< stk_sick_leave.reported_day */
#define STK_FIELD_ACCOUNT_OPENED 19           /**< stk_timesheet.account_opened_day */
#define STK_FIELD_ACCOUNT_USED 20             /**< stk_timesheet.account_used_minutes */
#define STK_FIELD_VISITS 21                   /**< stk_timesheet.visits as an array; its elements' ends */
#define STK_FIELD_VISIT_ID 22                 /**< stk_visit.id and id_length */
#define STK_FIELD_VISIT_DATE 23               /**< stk_visit.day */
#define STK_FIELD_VISIT_START 24              /**< stk_visit.start_minute_plus_1 */
#define STK_FIELD_VISIT_HOURS 25              /**< stk_visit.minutes; with status 401, the hourly rate of its day */
#define STK_FIELD_VISIT_STATUS 26             /**< stk_visit.status */
#define STK_FIELD_VISIT_CANCELLED 27          /**< any of stk_visit.cancelled_day, cancelled_by and cancel_cause */
#define STK_FIELD_VISIT_CANCELLED_ON 28       /**< stk_visit.cancelled_day */
#define STK_FIELD_VISIT_KM_TO 29              /**< stk_visit.metres_to; with status 401, the rate for a kilometre */
#define STK_FIELD_VISIT_KM_FROM 30            /**< stk_visit.metres_from; with status 401, the rate for a kilometre */
#define STK_FIELD_VISIT_KM_OUTSIDE 31         /**< stk_visit.metres_outside */
#define STK_FIELD_VISIT_KM_ACTIVITY 32        /**< stk_visit.metres_activity */
#define STK_FIELD_EXPENSES 33                 /**< stk_timesheet.expenses as an array; its elements' ends */
#define STK_FIELD_EXPENSE_ID 34               /**< stk_expense.id and id_length */
#define STK_FIELD_EXPENSE_DATE 35             /**< stk_expense.day */
#define STK_FIELD_EXPENSE_AMOUNT 36           /**< stk_expense.amount_ore */
#define STK_FIELD_RULING_ITEM 37              /**< stk_ruling.item, and what there is to rule on */
#define STK_FIELD_RULING_ON 38                /**< stk_ruling.day */
#define STK_FIELD_TIMESHEET 200               /**< the whole ::stk_timesheet or columns: pointer, size, end */
#define STK_FIELD_STATEMENT 201               /**< the whole ::stk_statement or other output: its end */
#define STK_FIELD_WEEKLY_HOURS 202            /**< stk_timesheet.weekly_hours as an array */
#define STK_FIELD_EXPENSE_COVER 203           /**< stk_timesheet.expense_cover as an array */
#define STK_FIELD_HOLIDAYS 204                /**< stk_timesheet.holidays as an array */
#define STK_FIELD_SICK_LEAVE 205              /**< the array `sick_leave` of a timesheet or a stk_holiday_year */
#define STK_FIELD_RULINGS 206                 /**< stk_timesheet.rulings as an array */
#define STK_FIELD_VISIT_DECISIONS 207         /**< stk_statement.visit_decisions, its capacity or element size */
#define STK_FIELD_EXPENSE_DECISIONS 208       /**< stk_statement.expense_decisions, its capacity or element size */
#define STK_FIELD_LINES 209                   /**< stk_statement.lines, its capacity or element size */
#define STK_FIELD_NOTICES 210                 /**< stk_statement.notices, its capacity or element size */
#define STK_FIELD_SCRATCH 211                 /**< stk_statement.scratch and scratch_size */
#define STK_FIELD_NOTICE_UNWRITTEN 212        /**< stk_timesheet.notice_unwritten */
#define STK_FIELD_EXPENSE_COVER_KIND 213      /**< stk_expense_cover.cover_kind */
#define STK_FIELD_VISIT_CANCELLED_BY 214      /**< stk_visit.cancelled_by */
#define STK_FIELD_VISIT_CANCEL_CAUSE 215      /**< stk_visit.cancel_cause */
#define STK_FIELD_VISIT_ACTIVITY 216          /**< stk_visit.activity */
#define STK_FIELD_VISIT_WITHOUT_RECIPIENT 217 /**< stk_visit.without_recipient */
#define STK_FIELD_EXPENSE_KIND 218            /**< stk_expense.kind */
#define STK_FIELD_EXPENSE_SPENT_FOR 219       /**< stk_expense.spent_for */
#define STK_FIELD_EXPENSE_RECEIPT 220         /**< stk_expense.receipt */
#define STK_FIELD_RULING_PART 221             /**< stk_ruling.part */
#define STK_FIELD_RULING_VERDICT 222          /**< stk_ruling.verdict */
#define STK_FIELD_WORKED_DAYS 223             /**< stk_holiday_year.worked_days; with an item, one day of it */
#define STK_FIELD_YEAR 224                    /**< stk_holiday_year.year */
#define STK_FIELD_AS_OF 225                   /**< stk_holiday_year.as_of_day */
#define STK_FIELD_THREADS 226                 /**< `threads` of stk_settle_columns() */
/** @} */

/** @name Rules
 * Numbers are stable for ever and never reused; stk_rule_id() writes 203 as "STK-CAN-03".
 * @since 0.1 @{ */
#define STK_RULE_NONE 0      /**< no rule */
#define STK_RULE_PAY_01 101  /**< hours at the rate in force on the visit's date */
#define STK_RULE_PAY_02 102  /**< one line a rate, rounded once */
#define STK_RULE_PAY_03 103  /**< only hours actually used */
#define STK_RULE_PAY_04 104  /**< hours are saved up, never overdrawn */
#define STK_RULE_PAY_05 105  /**< no holiday pay and no supplements */
#define STK_RULE_CAN_01 201  /**< cancelled the same day by the recipient's side: paid as planned */
#define STK_RULE_CAN_02 202  /**< cancelled the day before or earlier: a new time */
#define STK_RULE_CAN_03 203  /**< cancelled the same day by the contact */
#define STK_RULE_CAN_04 204  /**< kilometres on a cancelled visit */
#define STK_RULE_CAN_05 205  /**< a visit broken off is two items */
#define STK_RULE_SIC_01 301  /**< no pay during illness */
#define STK_RULE_SIC_02 302  /**< long illness: contact the service */
#define STK_RULE_SIC_03 303  /**< illness beyond 16 days: NAV */
#define STK_RULE_HOL_01 401  /**< four weeks without hours a year */
#define STK_RULE_HOL_02 402  /**< visits inside a registered holiday */
#define STK_RULE_AGR_01 501  /**< 14 days' notice */
#define STK_RULE_AGR_02 502  /**< notice should be written */
#define STK_RULE_AGR_03 503  /**< items outside the agreement */
#define STK_RULE_AGR_04 504  /**< start-up checklist */
#define STK_RULE_TSK_01 601  /**< no practical chores */
#define STK_RULE_TSK_02 602  /**< no health services */
#define STK_RULE_TSK_03 603  /**< permitted tasks */
#define STK_RULE_KM_01 701   /**< kilometres to and from the recipient */
#define STK_RULE_KM_02 702   /**< kilometres outside the municipality */
#define STK_RULE_KM_03 703   /**< kilometres on the activity */
#define STK_RULE_EXP_01 801  /**< a receipt is needed */
#define STK_RULE_EXP_02 802  /**< only the contact's own costs of an activity */
#define STK_RULE_EXP_03 803  /**< the monthly ceiling */
#define STK_RULE_EXP_04 804  /**< cover must be granted */
#define STK_RULE_EXP_05 805  /**< an expense belongs to its month */
#define STK_RULE_TIM_01 901  /**< due date of the timesheet */
#define STK_RULE_TIM_02 902  /**< pay day */
#define STK_RULE_TIM_03 903  /**< delivered within three months */
#define STK_RULE_TIM_04 904  /**< at most three months are paid */
#define STK_RULE_TIM_05 905  /**< items of another month */
#define STK_RULE_TIM_06 906  /**< bank day */
#define STK_RULE_TIM_07 907  /**< overlapping visits and days over 24 hours */
#define STK_RULE_TIM_08 908  /**< ways of delivery */
#define STK_RULE_CTL_01 1001 /**< control and random sample */
#define STK_RULE_CTL_02 1002 /**< a person's ruling */
#define STK_RULE_EVA_01 1101 /**< evaluation forms */
#define STK_RULE_CON_01 1201 /**< confidentiality */
#define STK_RULE_CON_02 1202 /**< pictures on social media */
#define STK_RULE_CON_03 1203 /**< sharing with consent */
#define STK_RULE_CON_04 1204 /**< duty to tell of danger */
#define STK_RULE_CON_05 1205 /**< sharing in the follow-up */
/** @} */

/** @name Verdicts
 * @since 0.1 @{ */
#define STK_VERDICT_NOT_CLAIMED 0 /**< nothing was claimed, so nothing is decided */
#define STK_VERDICT_GRANTED 1     /**< all of the claim */
#define STK_VERDICT_REDUCED 2     /**< part of the claim; the rest is refused */
#define STK_VERDICT_REFUSED 3     /**< none of the claim */
#define STK_VERDICT_REVIEW 4      /**< left to a person: computed and pending, neither paid nor refused */
/** @} */

/** @name Readings
 * Whose reading of the municipality's sheet a decision rests on.
 * @since 0.1 @{ */
#define STK_READING_NONE 0     /**< nothing was decided */
#define STK_READING_TEXT 1     /**< the sheet settles it */
#define STK_READING_PRACTICE 2 /**< law or the practice of Norwegian municipalities settles it */
#define STK_READING_CHOICE 3   /**< the sheet leaves it open, and the library chose */
/** @} */

/** @name Notices
 * Remarks that change no verdict. 0 is none. Three are of no single timesheet, so that stk_settle() never has them: 5,
 * 15 and 19.
 * @since 0.1 @{ */
#define STK_NOTICE_ACTIVITY_OTHER 1           /**< activity "other": say which */
#define STK_NOTICE_ASSUMED_RATE 2             /**< paid by a figure the municipality has not stated */
#define STK_NOTICE_BALANCE_LAPSED 3           /**< the agreement ends: what is left on the hour account is lost */
#define STK_NOTICE_CHANGE_EXPECTED 4          /**< a change of the figure was expected by then */
#define STK_NOTICE_EVALUATION_OVERDUE 5       /**< a year without an evaluation form (stk_evaluation_state()) */
#define STK_NOTICE_EXPENSE_NO_VISIT 6         /**< a receipt of a day on which no visit was held */
#define STK_NOTICE_EXPENSE_OTHER 7            /**< a receipt of kind "other": say which */
#define STK_NOTICE_KM_ON_CANCELLED 8          /**< kilometres on a visit cancelled the same day */
#define STK_NOTICE_LATE_DELIVERY 9            /**< the timesheet was delivered after its due day */
#define STK_NOTICE_LONG_ILLNESS 10            /**< long illness: the service must be contacted */
#define STK_NOTICE_MAY_APPLY_NAV 11           /**< the contact may apply to NAV for sick pay from that day */
#define STK_NOTICE_NO_HOUR_ACCOUNT 12         /**< none was stated, so it opened on the first of the month */
#define STK_NOTICE_NOT_READY 13               /**< a visit before the start-up checklist was complete */
#define STK_NOTICE_NOTICE_UNWRITTEN 14        /**< notice that ended the agreement was not written */
#define STK_NOTICE_OVERLAP_OTHER_AGREEMENT 15 /**< shares time with a visit of another timesheet */
#define STK_NOTICE_POSSIBLE_DUPLICATE 16      /**< an earlier visit has the same date, start and hours */
#define STK_NOTICE_RATE_MAY_BE_OUTDATED 17    /**< the hourly rate of a visit's day was 12 months old or older */
#define STK_NOTICE_READINESS_NOT_STATED 18    /**< it is not stated when the start-up checklist was complete */
#define STK_NOTICE_TOO_FEW_HOLIDAY_WEEKS 19   /**< a year with too few weeks off (stk_holiday_weeks_of()) */
/** @} */

/** @name Where a figure comes from
 * @since 0.1 @{ */
#define STK_PROVENANCE_STATED 1  /**< the municipality's own sheet */
#define STK_PROVENANCE_ASSUMED 2 /**< another public source that fills a gap in it */
/** @} */

/** @name What became of a planned visit
 * @since 0.1 @{ */
#define STK_VISIT_HELD 1        /**< it was held */
#define STK_VISIT_CANCELLED 2   /**< it was cancelled; stk_visit.cancelled_day and cancelled_by are required */
#define STK_VISIT_CONTACT_ILL 3 /**< the contact was ill */
/** @} */

/** @name Who cancelled
 * Everybody but the contact is the recipient's side.
 * @since 0.1 @{ */
#define STK_BY_RECIPIENT 1    /**< the recipient */
#define STK_BY_GUARDIAN 2     /**< the recipient's guardian */
#define STK_BY_MUNICIPALITY 3 /**< the municipality */
#define STK_BY_CONTACT 4      /**< the support contact */
/** @} */

/** @name Why a visit was cancelled
 * @since 0.1 @{ */
#define STK_CAUSE_NOT_STATED 0 /**< no cause stated */
#define STK_CAUSE_ILLNESS 1    /**< illness */
#define STK_CAUSE_NO_SHOW 2    /**< the recipient did not show up; cancelled on the visit's date */
#define STK_CAUSE_OTHER 3      /**< another cause */
/** @} */

/** @name What was done on a visit
 * @since 0.1 @{ */
#define STK_ACTIVITY_SOCIAL 0          /**< the default */
#define STK_ACTIVITY_CAFE 1            /**< a cafe */
#define STK_ACTIVITY_CULTURE 2         /**< cinema, concert, museum */
#define STK_ACTIVITY_SPORT 3           /**< sport, or watching it */
#define STK_ACTIVITY_OUTDOORS 4        /**< a walk, a trip */
#define STK_ACTIVITY_CONVERSATION 5    /**< conversation */
#define STK_ACTIVITY_HOME_VISIT 6      /**< at the recipient's home */
#define STK_ACTIVITY_PLANNING 7        /**< planning what to do */
#define STK_ACTIVITY_COOPERATION 8     /**< with relatives and the service */
#define STK_ACTIVITY_SHOPPING 9        /**< shopping */
#define STK_ACTIVITY_TIDYING 10        /**< tidying */
#define STK_ACTIVITY_WASHING 11        /**< washing */
#define STK_ACTIVITY_COOKING 12        /**< cooking */
#define STK_ACTIVITY_DOCTOR 13         /**< a doctor's appointment */
#define STK_ACTIVITY_CHORE 14          /**< another practical chore */
#define STK_ACTIVITY_HEALTH_SERVICE 15 /**< a health service */
#define STK_ACTIVITY_TREATMENT 16      /**< treatment */
#define STK_ACTIVITY_OTHER 17          /**< anything else */
/** @} */

/** @name What a receipt is for, and whose cost it is
 * @since 0.1 @{ */
#define STK_EXPENSE_ACTIVITY 0  /**< the activity itself; the default */
#define STK_EXPENSE_CAFE 1      /**< food and drink */
#define STK_EXPENSE_TICKET 2    /**< a ticket */
#define STK_EXPENSE_TRANSPORT 3 /**< a bus or train ticket */
#define STK_EXPENSE_FUEL 4      /**< fuel for a trip */
#define STK_EXPENSE_OTHER 5     /**< anything else */
#define STK_FOR_CONTACT 1       /**< the contact's own cost */
#define STK_FOR_RECIPIENT 2     /**< the recipient's cost */
/** @} */

/** @name Cover of expenses
 * @since 0.1 @{ */
#define STK_COVER_NONE 0    /**< none from that day on */
#define STK_COVER_MAXIMUM 1 /**< up to the regulation's ceiling */
#define STK_COVER_AMOUNT 2  /**< an amount a month, stk_expense_cover.monthly_ore */
/** @} */

/** @name Hourly rates
 * @since 0.1 @{ */
#define STK_RATE_INDIVIDUAL 0 /**< for one recipient */
#define STK_RATE_GROUP 1      /**< for a group, where the municipality has such a rate */
/** @} */

/** @name Parts of an item
 * The parts a claim is decided by. A person rules on STK_PART_HOURS, STK_PART_KM (both ways) or STK_PART_EXPENSE.
 * @since 0.1 @{ */
#define STK_PART_HOURS 1       /**< the hours of a visit */
#define STK_PART_KM 2          /**< the kilometres of a visit to and from the recipient */
#define STK_PART_EXPENSE 3     /**< a receipt */
#define STK_PART_KM_TO 4       /**< the kilometres to the recipient alone */
#define STK_PART_KM_FROM 5     /**< the kilometres back alone */
#define STK_PART_KM_OUTSIDE 6  /**< the kilometres outside the municipality */
#define STK_PART_KM_ACTIVITY 7 /**< the kilometres on the activity */
/** @} */

/** @name What a line pays
 * @since 0.1 @{ */
#define STK_LINE_HOURS 1    /**< hours at one rate */
#define STK_LINE_MILEAGE 2  /**< kilometres at one rate */
#define STK_LINE_EXPENSES 3 /**< all granted receipts */
/** @} */

/** @name Lists an item may stand in
 * @since 0.1 @{ */
#define STK_LIST_NONE 0     /**< the statement as a whole */
#define STK_LIST_VISITS 1   /**< stk_timesheet.visits */
#define STK_LIST_EXPENSES 2 /**< stk_timesheet.expenses */
/** @} */

/** @name Dated parameters of a regulation
 * @since 0.1 @{ */
#define STK_PARAMETER_HOURLY_RATE 1        /**< ore an hour (STK-PAY-01) */
#define STK_PARAMETER_GROUP_HOURLY_RATE 2  /**< ore an hour for groups; Oppdal has none */
#define STK_PARAMETER_KILOMETRE_RATE 3     /**< ore a kilometre (STK-KM-01) */
#define STK_PARAMETER_KILOMETRE_TAX_FREE 4 /**< ore a kilometre; shown only, never part of a sum */
#define STK_PARAMETER_EXPENSE_CEILING 5    /**< ore a month, for each weekly hour or flat (STK-EXP-03) */
#define STK_PARAMETER_KILOMETRE_CEILING 6  /**< metres a month; Oppdal has none */
/** @} */

/** @name What the ceiling for expenses is an amount of
 * @since 0.1 @{ */
#define STK_BASIS_PER_WEEKLY_HOUR 1 /**< a month, for each weekly hour agreed */
#define STK_BASIS_FLAT 2            /**< a month, whatever hours were agreed */
/** @} */

/** @name Figures of a regulation that have no date
 * @since 0.1 @{ */
#define STK_FIGURE_PERIOD_START_DAY 1    /**< 1: the calendar month; 21: from the 21st of the month before */
#define STK_FIGURE_CLAIM_WINDOW_MONTHS 2 /**< STK-TIM-03 */
#define STK_FIGURE_DUE_DAY 3             /**< day of the month, 31 its last (STK-TIM-01) */
#define STK_FIGURE_DUE_MONTHS_AFTER 4    /**< 0: in its own month */
#define STK_FIGURE_PAYOUT_DAY 5          /**< day of the month after the month of delivery (STK-TIM-02) */
#define STK_FIGURE_NOTICE_DAYS 6         /**< STK-AGR-01 */
#define STK_FIGURE_HOLIDAY_WEEKS 7       /**< STK-HOL-01 */
#define STK_FIGURE_SICKNESS_DAYS 8       /**< STK-SIC-03 */
#define STK_FIGURE_LONG_ILLNESS_DAYS 9   /**< STK-SIC-02 */
#define STK_FIGURE_EVALUATIONS_LEAST 10  /**< STK-EVA-01 */
#define STK_FIGURE_EVALUATIONS_AIM 11    /**< STK-EVA-01 */
/** @} */

/** @name What one might expect to be paid besides hours
 * @since 0.1 @{ */
#define STK_SUPPLEMENT_HOLIDAY_PAY 1    /**< holiday pay */
#define STK_SUPPLEMENT_EVENING 2        /**< for evenings */
#define STK_SUPPLEMENT_WEEKEND 3        /**< for weekends */
#define STK_SUPPLEMENT_TRAVEL_TIME 4    /**< for time on the road */
#define STK_SUPPLEMENT_COURSE 5         /**< for courses */
#define STK_SUPPLEMENT_PLANNING_ALONE 6 /**< for planning without the recipient */
/** @} */

/** @name Whom the contact would tell
 * @since 0.1 @{ */
#define STK_AUDIENCE_ANYBODY 0            /**< friends, family, the public */
#define STK_AUDIENCE_SOCIAL_MEDIA 1       /**< published to everybody */
#define STK_AUDIENCE_FOLLOW_UP 2          /**< persons involved in the recipient's follow-up */
#define STK_AUDIENCE_RESPONSIBLE_PERSON 3 /**< a responsible service provider of the municipality */
/** @} */

/** @name May the contact tell?
 * @since 0.1 @{ */
#define STK_DISCLOSURE_FORBIDDEN 1 /**< no */
#define STK_DISCLOSURE_PERMITTED 2 /**< yes */
#define STK_DISCLOSURE_DUTY 3      /**< the contact must */
/** @} */

/** @name Where a year's evaluation stands
 * @since 0.1 @{ */
#define STK_EVALUATION_DUE 1     /**< none yet, and the year has not ended */
#define STK_EVALUATION_OVERDUE 2 /**< none, and the year has ended */
#define STK_EVALUATION_MET 3     /**< at least once */
#define STK_EVALUATION_TARGET 4  /**< as often as is aimed for */
/** @} */

/** @name Languages of words
 * @since 0.1 @{ */
#define STK_LANGUAGE_BOKMAAL 0 /**< Norwegian bokmaal */
#define STK_LANGUAGE_NYNORSK 1 /**< Norwegian nynorsk */
#define STK_LANGUAGE_ENGLISH 2 /**< English */
/** @} */

/* ------------------------------------------------------------------------------------------------------------------ */
/* Facts                                                                                                              */
/* ------------------------------------------------------------------------------------------------------------------ */

/** One municipality's rules as data. NULL stands for the built-in regulation of Oppdal.
 * @since 0.1 */
typedef struct stk_regulation stk_regulation;

/** The hours a week agreed from a day on (*tildelte timer*).
 * @since 0.1 */
typedef struct stk_weekly_hours {
  int32_t from_day; /**< first day; the rows' days rise */
  int32_t minutes;  /**< a week, 0 to STK_MOST_WEEKLY_MINUTES */
} stk_weekly_hours;

/** The expense cover granted from a day on (*utgiftsdekning*).
 * @since 0.1 */
typedef struct stk_expense_cover {
  int32_t from_day;    /**< first day; the rows' days rise */
  int32_t cover_kind;  /**< STK_COVER_... */
  int64_t monthly_ore; /**< of STK_COVER_AMOUNT, 0 to STK_MOST_ORE; else 0 */
} stk_expense_cover;

/** A registered holiday (*ferie*), first and last day included.
 * @since 0.1 */
typedef struct stk_holiday {
  int32_t first_day; /**< first day; rising */
  int32_t last_day;  /**< last day, not before the first */
} stk_holiday;

/** A period of the contact's own illness, first and last day included.
 * @since 0.1 */
typedef struct stk_sick_leave {
  int32_t first_day;    /**< first day of illness; rising */
  int32_t last_day;     /**< last day; 0: still ill */
  int32_t reported_day; /**< to a doctor or NAV; 0: not stated */
  int32_t reserved;     /**< zero */
} stk_sick_leave;

/** One visit (*oppdrag*): held, cancelled or lost to the contact's illness.
 * @since 0.1 */
typedef struct stk_visit {
  const char *id;              /**< opaque text, unique over the sheet's visits and expenses; required */
  size_t id_length;            /**< bytes of it, at least 1 */
  int32_t day;                 /**< a visit over midnight belongs whole to its start date */
  int32_t minutes;             /**< used, or planned if not held, 0 to STK_MOST_VISIT_MINUTES */
  int32_t status;              /**< STK_VISIT_... */
  int32_t start_minute_plus_1; /**< Norwegian local time, minutes after midnight + 1; 0: not stated */
  int32_t cancelled_day;       /**< the day it was cancelled, not after `day`; 0 if it was not */
  int32_t cancelled_by;        /**< STK_BY_...; 0 if it was not */
  int32_t cancel_cause;        /**< STK_CAUSE_... */
  int32_t activity;            /**< STK_ACTIVITY_... */
  int32_t without_recipient;   /**< 1: the contact was alone */
  int32_t metres_to;           /**< to the recipient's home, inside the municipality */
  int32_t metres_from;         /**< and back */
  int32_t metres_outside;      /**< driven outside the municipality on those trips */
  int32_t metres_activity;     /**< driven on the activity itself */
  int32_t reserved;            /**< zero */
} stk_visit;

/** One receipt (*utlegg*).
 * @since 0.1 */
typedef struct stk_expense {
  const char *id;     /**< opaque text, unique over the sheet's visits and expenses; required */
  size_t id_length;   /**< bytes of it, at least 1 */
  int32_t day;        /**< of the purchase */
  int32_t amount_ore; /**< 1 to STK_MOST_ORE */
  int32_t spent_for;  /**< STK_FOR_... */
  int32_t receipt;    /**< 1: the receipt was delivered with the timesheet */
  int32_t kind;       /**< STK_EXPENSE_... */
  int32_t reserved;   /**< zero */
} stk_expense;

/** A person's ruling on a part that is in review (STK-CTL-02).
 * @since 0.1 */
typedef struct stk_ruling {
  int32_t item;    /**< index of the visit, or of the expense if `part` is STK_PART_EXPENSE */
  int32_t part;    /**< STK_PART_HOURS, STK_PART_KM or STK_PART_EXPENSE */
  int32_t verdict; /**< STK_VERDICT_GRANTED or STK_VERDICT_REFUSED */
  int32_t day;     /**< the day of the ruling */
} stk_ruling;

/** One month of one agreement, as delivered (*timeliste*). Required: `struct_size`, `year`, `month`, `delivered_day`,
 * `agreement_first_day` and at least one row of weekly hours; a smaller `struct_size` must reach that far.
 * Arrays of no elements may be NULL, whatever their element size.
 * @since 0.1 */
typedef struct stk_timesheet {
  uint32_t struct_size;                   /**< sizeof(stk_timesheet) */
  int32_t year;                           /**< of the month, STK_FIRST_YEAR to STK_LAST_YEAR */
  int32_t month;                          /**< 1 to 12 */
  int32_t delivered_day;                  /**< Norwegian calendar date of receipt, before 2200 */
  int32_t agreement_first_day;            /**< first day of the agreement */
  int32_t agreement_last_day;             /**< last day; 0: until further notice */
  const stk_weekly_hours *weekly_hours;   /**< at least one row, the first not after the agreement's first day */
  size_t weekly_hours_count;              /**< how many */
  size_t weekly_hours_size;               /**< sizeof(stk_weekly_hours) */
  const stk_visit *visits;                /**< in any order */
  size_t visit_count;                     /**< how many */
  size_t visit_size;                      /**< sizeof(stk_visit) */
  const stk_expense *expenses;            /**< in any order */
  size_t expense_count;                   /**< how many */
  size_t expense_size;                    /**< sizeof(stk_expense) */
  const stk_expense_cover *expense_cover; /**< by rising date; none: no cover was granted */
  size_t expense_cover_count;             /**< how many */
  size_t expense_cover_size;              /**< sizeof(stk_expense_cover) */
  const stk_holiday *holidays;            /**< by first day */
  size_t holiday_count;                   /**< how many */
  size_t holiday_size;                    /**< sizeof(stk_holiday) */
  const stk_sick_leave *sick_leave;       /**< by first day */
  size_t sick_leave_count;                /**< how many */
  size_t sick_leave_size;                 /**< sizeof(stk_sick_leave) */
  const stk_ruling *rulings;              /**< on parts that are in review */
  size_t ruling_count;                    /**< how many */
  size_t ruling_size;                     /**< sizeof(stk_ruling) */
  int32_t notice_received_day;            /**< the day the other party received notice; 0: none given */
  int32_t notice_unwritten;               /**< 1: the notice was not written; only with a day of receipt */
  int32_t ready_day;                      /**< the day the start-up checklist was complete; 0: not stated */
  int32_t rate_key;                       /**< STK_RATE_INDIVIDUAL or STK_RATE_GROUP */
  int32_t account_opened_day;             /**< the hour account's first day; 0: no account */
  int32_t reserved;                       /**< zero */
  int64_t account_used_minutes;           /**< from its opening to the day before this month; only with an account */
  int64_t earlier_minutes;                /**< granted by earlier statements of this agreement and month */
  int64_t earlier_expenses_ore;           /**< receipts granted by them */
} stk_timesheet;

/* ------------------------------------------------------------------------------------------------------------------ */
/* Answers                                                                                                            */
/* ------------------------------------------------------------------------------------------------------------------ */

/** What is decided about one visit. The kilometres to and from share one fate; where a kilometre ceiling cuts them, it
 * takes from the way back first. Minutes and metres that are neither granted nor pending are refused.
 * @since 0.1 */
typedef struct stk_visit_decision {
  int32_t hours_rule;         /**< which rule decided the hours; set even where none were claimed */
  int32_t hours_verdict;      /**< STK_VERDICT_... */
  int32_t hours_reading;      /**< STK_READING_... */
  int32_t granted_minutes;    /**< to be paid */
  int32_t pending_minutes;    /**< left to a person */
  int32_t to_rebook;          /**< 1: a new time is agreed for the hours, although they are refused here */
  int32_t km_rule;            /**< which rule decided the kilometres to and from; 0 where none were claimed */
  int32_t km_verdict;         /**< STK_VERDICT_... */
  int32_t km_reading;         /**< STK_READING_... */
  int32_t granted_metres;     /**< of both ways */
  int32_t pending_metres;     /**< of both ways */
  int32_t outside_rule;       /**< refuses the kilometres outside the municipality; 0 where none were claimed */
  int32_t outside_reading;    /**< STK_READING_... */
  int32_t activity_rule;      /**< refuses the kilometres on the activity; 0 where none were claimed */
  int32_t activity_reading;   /**< STK_READING_... */
  int32_t possible_duplicate; /**< 1: an earlier held visit has the same date, start and hours */
} stk_visit_decision;

/** What is decided about one receipt. What is neither granted nor pending is refused.
 * @since 0.1 */
typedef struct stk_expense_decision {
  int32_t rule;        /**< which rule decided */
  int32_t verdict;     /**< STK_VERDICT_... */
  int32_t reading;     /**< STK_READING_... */
  int32_t granted_ore; /**< to be paid */
  int32_t pending_ore; /**< left to a person */
  int32_t no_visit;    /**< 1: no visit was held on the day of the purchase (STK-EXP-05) */
} stk_expense_decision;

/** One line of pay, as a payroll system recomputes it: quantity x rate = amount, rounded once, half up.
 * @since 0.1 */
typedef struct stk_line {
  int32_t kind;       /**< STK_LINE_... */
  int32_t rule;       /**< that made the line */
  int32_t provenance; /**< STK_PROVENANCE_ASSUMED if any of its items is paid by an assumed figure */
  int32_t reserved;   /**< zero */
  int64_t quantity;   /**< minutes of an hours line, metres of a mileage line, else 0 */
  int64_t rate_ore;   /**< for an hour or a kilometre, else 0 */
  int64_t amount_ore; /**< to be paid */
} stk_line;

/** A remark that changes no verdict.
 * @since 0.1 */
typedef struct stk_notice {
  int32_t code;     /**< STK_NOTICE_... */
  int32_t rule;     /**< which rule it belongs to */
  int32_t list;     /**< STK_LIST_...: what `item` counts in */
  int32_t item;     /**< index in the list; 0 where there is no list */
  int32_t day;      /**< it speaks of: an item's, the due day, the first day at NAV ...; 0: none */
  int32_t reserved; /**< zero */
} stk_notice;

/** A settled timesheet. The caller sets `struct_size`, the arrays with their counts and element sizes, and the scratch;
 * the function writes the rest. An array whose pointer is NULL and whose count is 0 is not wanted; it is not written.
 * @since 0.1 */
typedef struct stk_statement {
  uint32_t struct_size; /**< [in] sizeof(stk_statement); must reach to `bank_day` */
  int32_t fault_field;  /**< [out, always written] STK_FIELD_... at fault, 0 where the status is ok */
  int32_t fault_item;   /**< [out, always written] index of the element at fault, in the array of the struct that the
                             field is a member of; -1 where there is none */
  int32_t fault_day;    /**< [out, always written] the day in question, 0 where there is none */
  stk_visit_decision *visit_decisions;     /**< [in] as many elements as visits; NULL: not wanted */
  size_t visit_decision_capacity;          /**< [in] elements there is room for */
  size_t visit_decision_size;              /**< [in] sizeof(stk_visit_decision) */
  stk_expense_decision *expense_decisions; /**< [in] as many elements as expenses; NULL: not wanted */
  size_t expense_decision_capacity;        /**< [in] elements there is room for */
  size_t expense_decision_size;            /**< [in] sizeof(stk_expense_decision) */
  stk_line *lines;                         /**< [in] hours, mileage, expenses, by rate date; NULL: only counted */
  size_t line_capacity;    /**< [in] elements there is room for; at most one for each value of a rate in the month,
                                and one for expenses, so 8 nearly always suffice */
  size_t line_size;        /**< [in] sizeof(stk_line) */
  size_t line_count;       /**< [out] how many there are; also written with STK_STATUS_OUTPUT_TOO_SMALL */
  stk_notice *notices;     /**< [in] by code, then item; NULL: only counted */
  size_t notice_capacity;  /**< [in] elements there is room for; 16 nearly always suffice, and there are at most
                                5 a visit, 2 a receipt, 2 a sick leave and 12 besides */
  size_t notice_size;      /**< [in] sizeof(stk_notice) */
  size_t notice_count;     /**< [out] how many there are; also written with STK_STATUS_OUTPUT_TOO_SMALL */
  void *scratch;           /**< [in] the caller's working memory, of any alignment; NULL for sheets that need at most
                                STK_BUILT_IN_SCRATCH bytes. Its contents mean nothing afterwards */
  size_t scratch_size;     /**< [in] bytes of it, see stk_scratch_size() */
  int64_t payable_ore;     /**< [out] the sum of the lines */
  int64_t pending_ore;     /**< [out] left to a person */
  int64_t refused_ore;     /**< [out] refused, without the hours that are to be rebooked */
  int64_t accrued_minutes; /**< [out] by the hour account over its period (STK-PAY-04) */
  int64_t used_minutes;    /**< [out] of the account, this statement included: next month's account_used_minutes */
  int64_t balance_minutes; /**< [out] accrued - used; may be negative after a ruling */
  int64_t rebook_minutes;  /**< [out] hours for which a new time is agreed */
  int32_t payout_day;      /**< [out] nominal pay day (STK-TIM-02) */
  int32_t bank_day;        /**< [out] the day the money is there (STK-TIM-06) */
} stk_statement;

/** What the rules compare with, made from the facts of a timesheet before any item is looked at.
 * @since 0.1 */
typedef struct stk_terms {
  uint32_t struct_size;             /**< [in] sizeof(stk_terms); must reach to `fault_day` */
  int32_t fault_field;              /**< [out, always written] as in ::stk_statement */
  int32_t fault_item;               /**< [out, always written] as in ::stk_statement */
  int32_t fault_day;                /**< [out, always written] as in ::stk_statement */
  int32_t period_first_day;         /**< [out] first day of the timesheet's month */
  int32_t period_last_day;          /**< [out] and last */
  int32_t agreement_first_day;      /**< [out] first day of the agreement */
  int32_t agreement_last_day;       /**< [out] last, the notice's counted in (STK-AGR-01); 0: until further notice */
  int32_t first_claimable_day;      /**< [out] items before it were delivered too late (STK-TIM-03) */
  int32_t ceiling_in_force;         /**< [out] 1: there is a ceiling for expenses in this month (STK-EXP-03) */
  int32_t ceiling_provenance;       /**< [out] STK_PROVENANCE_... of its figure; 0 without one */
  int32_t ceiling_reading;          /**< [out] STK_READING_... of it; 0 without one */
  int64_t expense_ceiling_ore;      /**< [out] what the month's receipts may come to; 0 without one */
  int64_t accrued_minutes;          /**< [out] by the hour account over its period (STK-PAY-04) */
  int64_t used_before_minutes;      /**< [out] of the account, before this statement */
  int64_t kilometre_ceiling_metres; /**< [out] for the month; -1: none */
  int64_t expense_left_ore;         /**< [out] of the ceiling, after what earlier statements granted; 0 without one */
  int32_t account_first_day;        /**< [out] first day the hour account accrues for (STK-PAY-04) */
  int32_t account_last_day;         /**< [out] and last; before the first: it accrues nothing */
} stk_terms;

/** Where the words of one decision or notice stand in the text stk_reasons() composes.
 * @since 0.1 */
typedef struct stk_reason_place {
  int32_t list;   /**< STK_LIST_VISITS or STK_LIST_EXPENSES; STK_LIST_NONE for a notice */
  int32_t item;   /**< index in the list; of a notice, its index in stk_statement.notices */
  int32_t part;   /**< STK_PART_..., never STK_PART_KM; 0 for a notice */
  int32_t length; /**< bytes, without the terminating zero */
  int64_t offset; /**< of the first byte in the text */
} stk_reason_place;

/** What one test found: rule, verdict and reading, all 0 where it found nothing to say.
 * @since 0.1 */
typedef struct stk_finding {
  uint32_t struct_size; /**< [in] sizeof(stk_finding) */
  int32_t rule;         /**< [out] which rule decides */
  int32_t verdict;      /**< [out] STK_VERDICT_... */
  int32_t reading;      /**< [out] STK_READING_... */
} stk_finding;

/** A row of a dated parameter: the value from its day until the next row's.
 * @since 0.1 */
typedef struct stk_rate {
  uint32_t struct_size; /**< [in] sizeof(stk_rate) */
  int32_t from_day;     /**< [out] first day the value is in force; may lie before STK_FIRST_DAY */
  int32_t provenance;   /**< [out] STK_PROVENANCE_... */
  int32_t expected;     /**< [out] 1: a change is known to come on that day, its value is not decided (`value` is 0) */
  int64_t value;        /**< [out] ore, of the kilometre ceiling metres */
} stk_rate;

/** The five things a contact must have in order before starting (STK-AGR-04).
 * @since 0.1 */
typedef struct stk_checklist {
  uint32_t struct_size;                 /**< sizeof(stk_checklist) */
  int32_t agreement_signed;             /**< 1: agreement with confidentiality declaration signed */
  int32_t informed_about_recipient;     /**< 1: enough information about the recipient received */
  int32_t email_read;                   /**< 1: the e-mailed information read */
  int32_t service_contact_saved;        /**< 1: the service's contact details saved */
  int32_t police_certificate_delivered; /**< 1: police certificate delivered */
} stk_checklist;

/** What is to be told, and what speaks for it.
 * @since 0.1 */
typedef struct stk_disclosure {
  uint32_t struct_size;          /**< sizeof(stk_disclosure) */
  int32_t audience;              /**< STK_AUDIENCE_... */
  int32_t picture;               /**< 1: a picture of the recipient */
  int32_t recipient_in_danger;   /**< 1: the contact worries that the recipient is in danger */
  int32_t consent;               /**< 1: of the recipient, or the guardian */
  int32_t municipality_approved; /**< 1: the picture, by the municipality */
  int32_t agreed;                /**< 1: sharing with the follow-up was agreed */
  int32_t necessary;             /**< 1: and is necessary */
} stk_disclosure;

/** Question of STK-HOL-01: the weeks of a calendar year in which no hours were entered.
 * @since 0.1 */
typedef struct stk_holiday_year {
  uint32_t struct_size;             /**< sizeof(stk_holiday_year) */
  int32_t year;                     /**< STK_FIRST_YEAR to STK_LAST_YEAR */
  int32_t agreement_first_day;      /**< first day of the agreement */
  int32_t agreement_last_day;       /**< last day; 0: until further notice */
  int32_t as_of_day;                /**< the day of asking: the year is judged from 1 January after it */
  int32_t reserved;                 /**< zero */
  const int32_t *worked_days;       /**< days with granted or pending hours, in any order */
  size_t worked_day_count;          /**< how many */
  const stk_sick_leave *sick_leave; /**< the contact's illness, in any order */
  size_t sick_leave_count;          /**< how many */
  size_t sick_leave_size;           /**< sizeof(stk_sick_leave) */
} stk_holiday_year;

/** Answer to STK-HOL-01.
 * @since 0.1 */
typedef struct stk_holiday_weeks {
  uint32_t struct_size; /**< [in] sizeof(stk_holiday_weeks) */
  int32_t fault_field;  /**< [out, always written] as in ::stk_statement */
  int32_t fault_item;   /**< [out, always written] as in ::stk_statement */
  int32_t fault_day;    /**< [out, always written] as in ::stk_statement */
  int32_t judged;       /**< [out] 0: the year has not ended, or the agreement did not cover all of it */
  int32_t weeks;        /**< [out] weeks without hours, inside the agreement and free of illness */
  int32_t needed;       /**< [out] weeks the regulation asks for */
  int32_t too_few;      /**< [out] 1: judged, and too few; a notice only, pay is never withheld for it */
} stk_holiday_weeks;

/** Question of STK-CTL-01: is this item picked for control?
 * @since 0.1 */
typedef struct stk_sample {
  uint32_t struct_size;    /**< sizeof(stk_sample) */
  int32_t year;            /**< of the timesheet's month, STK_FIRST_YEAR to STK_LAST_YEAR */
  int32_t month;           /**< 1 to 12 */
  int32_t share_ppm;       /**< parts per million of all items, 0 to STK_SHARE_OF_ALL */
  int64_t seed;            /**< chosen for one control, drawn after delivery; all 64 bits count */
  const char *agreement;   /**< the agreement's id */
  size_t agreement_length; /**< bytes of it */
  const char *item;        /**< the visit's or expense's id */
  size_t item_length;      /**< bytes of it */
} stk_sample;

/** One of several documents. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_text {
  const char *text; /**< UTF-8, not terminated; NULL where `length` is 0 */
  size_t length;    /**< bytes of it */
} stk_text;

/** One scenario file (`stottekontakt-scenarios/1`), and the regulation file it names, both already read: this library
 * opens no file.
 * @since 0.1 */
typedef struct stk_scenario_file {
  const char *name;            /**< what the report and errors call it; NULL where `name_length` is 0 */
  size_t name_length;          /**< bytes of it */
  const char *text;            /**< TOML in UTF-8 */
  size_t length;               /**< bytes of it */
  const char *regulation_text; /**< content of the regulation file the scenario file names by its key `regulation`, TOML
                                    in UTF-8; NULL where it names none: then the regulation of the call holds */
  size_t regulation_length;    /**< bytes of it */
} stk_scenario_file;

/* ------------------------------------------------------------------------------------------------------------------ */
/* Versions and constants                                                                                             */
/* ------------------------------------------------------------------------------------------------------------------ */

/** Semantic version of the library at run time, "0.1.0".
 * @since 0.1 */
STK_API const char *STK_CALL stk_version(void);

/** The same as a number, to compare with STK_VERSION_NUMBER.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_version_number(void);

/** Version of the interface at run time. A caller compiled for another STK_ABI_VERSION must not go on.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_abi_version(void);

/** First day of the newest value of any dated parameter: how new the rates are.
 * @param regulation   NULL: the built-in one
 * @param[out] day     STK_FIRST_DAY or later
 * @since 0.1 */
STK_API int32_t STK_CALL stk_newest_rate_day(const stk_regulation *regulation, int32_t *day);

/** The value of a constant of this header, by its name: "STK_RULE_PAY_01" is 101. The size of a struct is found in the
 * same way: "sizeof(stk_visit)". For callers that cannot read a C header.
 * @param name         UTF-8, not terminated
 * @param length       bytes of it
 * @param[out] value   of the constant
 * @return STK_STATUS_NO_SUCH_NAME if there is none
 * @since 0.1 */
STK_API int32_t STK_CALL stk_constant(const char *name, size_t length, int32_t *value);

/** How many constants and sizes stk_constant() knows.
 * @return at least 1
 * @since 0.1 */
STK_API int32_t STK_CALL stk_constant_count(void);

/** The name of constant number `index`, 0 to stk_constant_count() - 1; "" outside.
 * @since 0.1 */
STK_API const char *STK_CALL stk_constant_name(int32_t index);

/* ------------------------------------------------------------------------------------------------------------------ */
/* Days                                                                                                               */
/* ------------------------------------------------------------------------------------------------------------------ */

/** The day of a calendar date.
 * @param year         1970 to 2200
 * @param month        1 to 12
 * @param day_of_month 1 to the month's last; a date that does not exist is STK_STATUS_OUT_OF_RANGE
 * @param[out] day     STK_FIRST_DAY to STK_LAST_DAY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_day_of(int32_t year, int32_t month, int32_t day_of_month, int32_t *day);

/** The calendar date of a day: stk_day_of() turned round.
 * @param day               STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] year         1970 to 2200
 * @param[out] month        1 to 12
 * @param[out] day_of_month 1 to 31
 * @since 0.1 */
STK_API int32_t STK_CALL stk_date_of(int32_t day, int32_t *year, int32_t *month, int32_t *day_of_month);

/** Weekday as ISO 8601 counts.
 * @param day          STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] weekday Monday 1 to Sunday 7
 * @since 0.1 */
STK_API int32_t STK_CALL stk_weekday(int32_t day, int32_t *weekday);

/** The same day number so many months later, at most the month's last day: 30 Nov + 3 is 28 or 29 Feb.
 * @param day        STK_FIRST_DAY to STK_LAST_DAY
 * @param months     -2800 to 2800; a result outside the days the library takes is STK_STATUS_OUT_OF_RANGE
 * @param[out] later the day
 * @since 0.1 */
STK_API int32_t STK_CALL stk_add_months(int32_t day, int32_t months, int32_t *later);

/** Easter Sunday.
 * @param year     1970 to 2200
 * @param[out] day of that year
 * @since 0.1 */
STK_API int32_t STK_CALL stk_easter_sunday(int32_t year, int32_t *day);

/** Is it a Norwegian public holiday? Sundays as such are not.
 * @param day          STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] answer  1: it is
 * @since 0.1 */
STK_API int32_t STK_CALL stk_is_public_holiday(int32_t day, int32_t *answer);

/** STK-TIM-06: `day`, or the working day before where it is a Saturday, a Sunday or a public holiday.
 * @param day          STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] earlier the working day
 * @since 0.1 */
STK_API int32_t STK_CALL stk_bank_day(int32_t day, int32_t *earlier);

/* ------------------------------------------------------------------------------------------------------------------ */
/* Names: static, UTF-8, never NULL; "" for a number that has none                                                    */
/* ------------------------------------------------------------------------------------------------------------------ */

/** How many rules there are.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rule_count(void);
/** The rule that stands as number `index` in the regulation, from 0; 0 outside.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rule_at(int32_t index);
/** "STK-PAY-01" of 101.
 * @since 0.1 */
STK_API const char *STK_CALL stk_rule_id(int32_t rule);
/** The section of the municipality's sheet, "3" or "7, 8"; "" where no sentence stands behind the rule.
 * @since 0.1 */
STK_API const char *STK_CALL stk_rule_section(int32_t rule);
/** 101 of "STK-PAY-01".
 * @param id         not terminated
 * @param length     bytes of it
 * @param[out] rule  its number
 * @return STK_STATUS_NO_SUCH_NAME if no rule has that id
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rule_with_id(const char *id, size_t length, int32_t *rule);
/** 1 if a part of the rule rests on that reading, else 0.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rule_rests_on(int32_t rule, int32_t reading);
/** "no-rate-in-force" of 401.
 * @since 0.1 */
STK_API const char *STK_CALL stk_status_name(int32_t status);
/** "visit-hours" of 25.
 * @since 0.1 */
STK_API const char *STK_CALL stk_field_name(int32_t field);
/** "granted", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_verdict_name(int32_t verdict);
/** "text", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_reading_name(int32_t reading);
/** "stated", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_provenance_name(int32_t provenance);
/** "late-delivery", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_notice_name(int32_t code);
/** "held", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_visit_status_name(int32_t status);
/** "recipient", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_cancelled_by_name(int32_t by);
/** "no_show", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_cancel_cause_name(int32_t cause);
/** "home_visit", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_activity_name(int32_t activity);
/** "ticket", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_expense_kind_name(int32_t kind);
/** "contact", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_spent_for_name(int32_t spent_for);
/** "km_to", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_part_name(int32_t part);
/** "mileage", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_line_kind_name(int32_t kind);
/** "holiday_pay", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_supplement_name(int32_t supplement);
/** "social_media", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_audience_name(int32_t audience);
/** "duty", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_disclosure_name(int32_t answer);
/** "overdue", as documents write it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_evaluation_name(int32_t state);

/* ------------------------------------------------------------------------------------------------------------------ */
/* Words: static, UTF-8, never NULL; "" for a number or a language that has none                                      */
/* ------------------------------------------------------------------------------------------------------------------ */

/** 1 if the library has words in that language, else 0.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_has_language(int32_t language);
/** A rule's name in a few words, without a full stop.
 * @since 0.1 */
STK_API const char *STK_CALL stk_rule_title(int32_t rule, int32_t language);
/** A rule in one to four sentences.
 * @since 0.1 */
STK_API const char *STK_CALL stk_rule_words(int32_t rule, int32_t language);
/** Which of the rule's readings holds for which part of it.
 * @since 0.1 */
STK_API const char *STK_CALL stk_rule_reading_words(int32_t rule, int32_t language);
/** A verdict for people.
 * @since 0.1 */
STK_API const char *STK_CALL stk_verdict_word(int32_t verdict, int32_t language);
/** A reading for people.
 * @since 0.1 */
STK_API const char *STK_CALL stk_reading_word(int32_t reading, int32_t language);
/** A provenance for people.
 * @since 0.1 */
STK_API const char *STK_CALL stk_provenance_word(int32_t provenance, int32_t language);
/** A notice's name in a few words, without a full stop.
 * @since 0.1 */
STK_API const char *STK_CALL stk_notice_title(int32_t code, int32_t language);
/** What such a notice asks of the reader.
 * @since 0.1 */
STK_API const char *STK_CALL stk_notice_words(int32_t code, int32_t language);
/** What a status of the groups 200 to 400 means and what to do about it; "" for the others.
 * @since 0.1 */
STK_API const char *STK_CALL stk_status_words(int32_t status, int32_t language);

/* ------------------------------------------------------------------------------------------------------------------ */
/* The regulation's figures                                                                                           */
/* ------------------------------------------------------------------------------------------------------------------ */

/** The regulation's id, "oppdal", into the caller's buffer.
 * @param regulation   NULL: the built-in one
 * @param[out] out     the text with a terminating zero; may be NULL where `capacity` is 0
 * @param capacity     bytes of `out`
 * @param[out] needed  bytes the text takes, the terminating zero included; always written
 * @return STK_STATUS_BUFFER_TOO_SMALL where `capacity` is smaller
 * @since 0.1 */
STK_API int32_t STK_CALL stk_regulation_id(const stk_regulation *regulation, char *out, size_t capacity,
                                           size_t *needed);

/** "sha256:" and the digest of the regulation's values: equal regulations have equal digests. 72 bytes.
 * @param regulation   NULL: the built-in one
 * @param[out] out     as in stk_regulation_id()
 * @param capacity     bytes of `out`
 * @param[out] needed  always written
 * @return STK_STATUS_BUFFER_TOO_SMALL, STK_STATUS_NO_MEMORY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_regulation_digest(const stk_regulation *regulation, char *out, size_t capacity,
                                               size_t *needed);

/** How many rows a dated parameter has; 0 where the municipality does not have it.
 * @param regulation  NULL: the built-in one
 * @param parameter   STK_PARAMETER_...
 * @param[out] count  rows
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rate_count(const stk_regulation *regulation, int32_t parameter, int32_t *count);

/** Row number `index` of a dated parameter, by rising date.
 * @param regulation  NULL: the built-in one
 * @param parameter   STK_PARAMETER_...
 * @param index       0 to stk_rate_count() - 1
 * @param[out] rate   the row
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rate_row(const stk_regulation *regulation, int32_t parameter, int32_t index,
                                      stk_rate *rate);

/** The document a row stands in, as a citation, into the caller's buffer.
 * @param regulation  NULL: the built-in one
 * @param parameter   STK_PARAMETER_...
 * @param index       0 to stk_rate_count() - 1
 * @param[out] out    as in stk_regulation_id()
 * @param capacity    bytes of `out`
 * @param[out] needed always written
 * @return STK_STATUS_BUFFER_TOO_SMALL
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rate_source(const stk_regulation *regulation, int32_t parameter, int32_t index, char *out,
                                         size_t capacity, size_t *needed);

/** The row of a dated parameter in force on a day: the last decided one that is not after it.
 * @param regulation  NULL: the built-in one
 * @param parameter   STK_PARAMETER_...
 * @param day         STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] rate   the row
 * @return STK_STATUS_NO_RATE_IN_FORCE before the first value, or where the municipality does not have the parameter
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rate_on(const stk_regulation *regulation, int32_t parameter, int32_t day, stk_rate *rate);

/** How far the value in force on a day can be trusted.
 * @param regulation             NULL: the built-in one
 * @param parameter              STK_PARAMETER_...
 * @param day                    STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] change_expected   1: a change was expected by then whose value is still missing
 * @param[out] may_be_outdated   1: the newest value is 12 months old or older
 * @param[out] next_change_day   the day another row takes over; 0: none is known
 * @since 0.1 */
STK_API int32_t STK_CALL stk_rate_outlook(const stk_regulation *regulation, int32_t parameter, int32_t day,
                                          int32_t *change_expected, int32_t *may_be_outdated, int32_t *next_change_day);

/** What the rows of STK_PARAMETER_EXPENSE_CEILING are an amount of.
 * @param regulation  NULL: the built-in one
 * @param[out] basis  STK_BASIS_...
 * @since 0.1 */
STK_API int32_t STK_CALL stk_expense_ceiling_basis(const stk_regulation *regulation, int32_t *basis);

/** A figure that has no date.
 * @param regulation      NULL: the built-in one
 * @param figure          STK_FIGURE_...
 * @param[out] value      a count of days, weeks or months, or a day of the month
 * @param[out] provenance STK_PROVENANCE_...
 * @since 0.1 */
STK_API int32_t STK_CALL stk_figure(const stk_regulation *regulation, int32_t figure, int32_t *value,
                                    int32_t *provenance);

/** The document a figure stands in, into the caller's buffer.
 * @param regulation  NULL: the built-in one
 * @param figure      STK_FIGURE_...
 * @param[out] out    as in stk_regulation_id()
 * @param capacity    bytes of `out`
 * @param[out] needed always written
 * @return STK_STATUS_BUFFER_TOO_SMALL
 * @since 0.1 */
STK_API int32_t STK_CALL stk_figure_source(const stk_regulation *regulation, int32_t figure, char *out, size_t capacity,
                                           size_t *needed);

/* ------------------------------------------------------------------------------------------------------------------ */
/* Rules that stand alone                                                                                             */
/* ------------------------------------------------------------------------------------------------------------------ */

/** STK-PAY-01: the hourly rate in force on the visit's date.
 * @param regulation       NULL: the built-in one
 * @param rate_key         STK_RATE_INDIVIDUAL or STK_RATE_GROUP
 * @param day              STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] ore_an_hour the rate
 * @return STK_STATUS_NO_RATE_IN_FORCE before the first rate, never a guess; STK_STATUS_NO_SUCH_RATE where the
 *         municipality has no rate for groups
 * @since 0.1 */
STK_API int32_t STK_CALL stk_hourly_rate(const stk_regulation *regulation, int32_t rate_key, int32_t day,
                                         int64_t *ore_an_hour);

/** STK-KM-01: the rate for a kilometre in force on the visit's date.
 * @param regulation            NULL: the built-in one
 * @param day                   STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] ore_a_kilometre  the rate
 * @return STK_STATUS_NO_RATE_IN_FORCE
 * @since 0.1 */
STK_API int32_t STK_CALL stk_kilometre_rate(const stk_regulation *regulation, int32_t day, int64_t *ore_a_kilometre);

/** STK-PAY-02: pay for minutes at the individual rate of a day: minutes x rate / 60, rounded once, half up. Add the
 * minutes of one rate first: pay rounded visit by visit does not add up.
 * @param regulation  NULL: the built-in one
 * @param day         STK_FIRST_DAY to STK_LAST_DAY
 * @param minutes     0 to STK_MOST_ACCOUNT_MINUTES
 * @param[out] ore    the pay
 * @return STK_STATUS_NO_RATE_IN_FORCE
 * @since 0.1 */
STK_API int32_t STK_CALL stk_pay(const stk_regulation *regulation, int32_t day, int64_t minutes, int64_t *ore);

/** STK-PAY-02 at a rate the caller names.
 * @param ore_an_hour  0 to STK_MOST_RATE_ORE
 * @param minutes      0 to STK_MOST_ACCOUNT_MINUTES
 * @param[out] ore     the pay
 * @since 0.1 */
STK_API int32_t STK_CALL stk_pay_at_rate(int64_t ore_an_hour, int64_t minutes, int64_t *ore);

/** STK-KM-01: pay for a distance at the rate of a day: metres x rate / 1000, rounded once, half up.
 * @param regulation  NULL: the built-in one
 * @param day         STK_FIRST_DAY to STK_LAST_DAY
 * @param metres      0 to STK_MOST_METRES
 * @param[out] ore    the pay
 * @return STK_STATUS_NO_RATE_IN_FORCE
 * @since 0.1 */
STK_API int32_t STK_CALL stk_mileage(const stk_regulation *regulation, int32_t day, int64_t metres, int64_t *ore);

/** STK-KM-01 at a rate the caller names.
 * @param ore_a_kilometre  0 to STK_MOST_RATE_ORE
 * @param metres           0 to STK_MOST_METRES
 * @param[out] ore         the pay
 * @since 0.1 */
STK_API int32_t STK_CALL stk_mileage_at_rate(int64_t ore_a_kilometre, int64_t metres, int64_t *ore);

/** STK-PAY-04: how much of a visit the hour account covers; the rest is left to a person.
 * @param claimed_minutes       0 to STK_MOST_VISIT_MINUTES
 * @param left_minutes          what is left of the account, +- 10 x STK_MOST_ACCOUNT_MINUTES
 * @param[out] granted_minutes  what fits
 * @param[out] pending_minutes  what does not
 * @since 0.1 */
STK_API int32_t STK_CALL stk_draw_on_account(int64_t claimed_minutes, int64_t left_minutes, int64_t *granted_minutes,
                                             int64_t *pending_minutes);

/** STK-PAY-05: no holiday pay and no supplement is paid.
 * @param supplement    STK_SUPPLEMENT_...
 * @param[out] finding  refused, and on whose reading
 * @since 0.1 */
STK_API int32_t STK_CALL stk_supplement_paid(int32_t supplement, stk_finding *finding);

/** STK-CAN-01 to 03 and STK-SIC-01: the hours of a cancelled visit, looked at alone.
 * @param visit_day      STK_FIRST_DAY to STK_LAST_DAY
 * @param cancelled_day  not after it
 * @param cancelled_by   STK_BY_...
 * @param cancel_cause   STK_CAUSE_...
 * @param[out] finding   the rule that decides
 * @return STK_STATUS_CANCELLED_AFTER_VISIT; STK_STATUS_NO_SHOW_NOT_ON_DATE
 * @since 0.1 */
STK_API int32_t STK_CALL stk_cancelled_hours(int32_t visit_day, int32_t cancelled_day, int32_t cancelled_by,
                                             int32_t cancel_cause, stk_finding *finding);

/** STK-CAN-05: a visit broken off is entered as two items: the part held, with all its kilometres, and the rest as
 * cancelled on that date. The rest has no id yet: set `rest->id` and `rest->id_length`.
 * @param planned       the visit as planned; its `id` may be missing
 * @param visit_size    sizeof(stk_visit), of all three
 * @param held_minutes  0 to the planned minutes
 * @param cancelled_by  STK_BY_..., who broke it off
 * @param cancel_cause  STK_CAUSE_...
 * @param[out] held     the part held
 * @param[out] rest     the rest
 * @return what a visit may be faulted for, see stk_settle()
 * @since 0.1 */
STK_API int32_t STK_CALL stk_broken_off(const stk_visit *planned, size_t visit_size, int32_t held_minutes,
                                        int32_t cancelled_by, int32_t cancel_cause, stk_visit *held, stk_visit *rest);

/** Calendar days of illness, first and last counted, to the earlier of its end and the day of asking. Periods that
 * touch or overlap are one illness, here and below: from the first day of the first to the last day of the last.
 * @param first_day    first day of illness
 * @param last_day     last; 0: still ill
 * @param as_of_day    the day of asking
 * @param[out] days    0 before it began
 * @return STK_STATUS_ENDS_BEFORE_BEGINS
 * @since 0.1 */
STK_API int32_t STK_CALL stk_sick_days(int32_t first_day, int32_t last_day, int32_t as_of_day, int32_t *days);

/** STK-SIC-02: is it long illness, so that the service must be contacted?
 * @param regulation   NULL: the built-in one
 * @param first_day    first day of illness
 * @param last_day     last; 0: still ill
 * @param as_of_day    the day of asking
 * @param[out] answer  1: it is
 * @return STK_STATUS_ENDS_BEFORE_BEGINS
 * @since 0.1 */
STK_API int32_t STK_CALL stk_is_long_illness(const stk_regulation *regulation, int32_t first_day, int32_t last_day,
                                             int32_t as_of_day, int32_t *answer);

/** STK-SIC-03: the first day sick pay may be applied for at NAV.
 * @param regulation    NULL: the built-in one
 * @param first_day     first day of illness
 * @param reported_day  to a doctor or NAV; 0: not stated; before the illness it counts as its first day
 * @param[out] day      in Oppdal, reported 2025-03-03: 2025-03-19; may lie after STK_LAST_DAY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_nav_application_day(const stk_regulation *regulation, int32_t first_day,
                                                 int32_t reported_day, int32_t *day);

/** STK-SIC-03: has the illness reached that day? Never that sick pay is given: NAV decides.
 * @param regulation    NULL: the built-in one
 * @param first_day     first day of illness
 * @param last_day      last; 0: still ill
 * @param reported_day  0: not stated
 * @param as_of_day     the day of asking
 * @param[out] answer   1: it has
 * @return STK_STATUS_ENDS_BEFORE_BEGINS
 * @since 0.1 */
STK_API int32_t STK_CALL stk_may_apply_to_nav(const stk_regulation *regulation, int32_t first_day, int32_t last_day,
                                              int32_t reported_day, int32_t as_of_day, int32_t *answer);

/** STK-HOL-01: weeks of a calendar year without hours.
 * @param regulation    NULL: the built-in one
 * @param question      the year, the agreement, worked days and illness
 * @param[out] answer   weeks, and whether they are too few
 * @return STK_STATUS_MISSING; STK_STATUS_ENDS_BEFORE_BEGINS; STK_STATUS_TOO_MANY_ITEMS
 * @since 0.1 */
STK_API int32_t STK_CALL stk_holiday_weeks_of(const stk_regulation *regulation, const stk_holiday_year *question,
                                              stk_holiday_weeks *answer);

/** STK-AGR-01: the last day of an agreement ended with notice.
 * @param regulation    NULL: the built-in one
 * @param received_day  the day the other party received it; it is not counted
 * @param[out] day      in Oppdal, of 2025-03-03: 2025-03-17; may lie after STK_LAST_DAY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_last_day_after_notice(const stk_regulation *regulation, int32_t received_day,
                                                   int32_t *day);

/** STK-AGR-04: is the contact ready to start?
 * @param checklist    the five things
 * @param[out] answer  1: all five are in order
 * @since 0.1 */
STK_API int32_t STK_CALL stk_ready_to_start(const stk_checklist *checklist, int32_t *answer);

/** STK-TSK-01 to 03: may a support contact be used for this?
 * @param activity           STK_ACTIVITY_...
 * @param without_recipient  1: the contact is alone
 * @param[out] finding       rule 0: nothing against it; else left to a person
 * @since 0.1 */
STK_API int32_t STK_CALL stk_task_permitted(int32_t activity, int32_t without_recipient, stk_finding *finding);

/** STK-TIM-07: do two visits held under different agreements of one contact share time? What only both timesheets
 * together can tell: neither verdict changes, but both statements should say so (STK_NOTICE_OVERLAP_OTHER_AGREEMENT, as
 * stk_settle_json() does for the sheets of one document). Visits that were not held, or without a start or any minutes,
 * share none; 17:00-19:00 and 19:00-21:00 share none; a visit runs on past midnight.
 * @param one          a visit
 * @param other        a visit on another agreement
 * @param visit_size   sizeof(stk_visit), of both
 * @param[out] answer  1: they do
 * @return what a visit may be faulted for, see stk_settle(); ids may be missing
 * @since 0.1 */
STK_API int32_t STK_CALL stk_overlaps_other_agreement(const stk_visit *one, const stk_visit *other, size_t visit_size,
                                                      int32_t *answer);

/** STK-EXP-01 and 02: a receipt looked at alone, before cover and ceiling.
 * @param kind          STK_EXPENSE_...
 * @param spent_for     STK_FOR_...
 * @param receipt       1: the receipt was delivered
 * @param[out] finding  rule 0: nothing against it
 * @since 0.1 */
STK_API int32_t STK_CALL stk_expense_allowed(int32_t kind, int32_t spent_for, int32_t receipt, stk_finding *finding);

/** STK-EXP-03: the ceiling of a calendar month with the maximum cover and unchanged weekly hours. For changing hours
 * and lower covers see stk_terms_of().
 * @param regulation      NULL: the built-in one
 * @param first_day       first day of the month inside the agreement
 * @param weekly_minutes  0 to STK_MOST_WEEKLY_MINUTES
 * @param[out] ore        the ceiling
 * @return STK_STATUS_NO_CEILING_IN_FORCE
 * @since 0.1 */
STK_API int32_t STK_CALL stk_expense_ceiling(const stk_regulation *regulation, int32_t first_day,
                                             int32_t weekly_minutes, int64_t *ore);

/** The days a timesheet of that month covers.
 * @param regulation      NULL: the built-in one
 * @param year            STK_FIRST_YEAR to STK_LAST_YEAR
 * @param month           1 to 12
 * @param[out] first_day  first
 * @param[out] last_day   and last
 * @since 0.1 */
STK_API int32_t STK_CALL stk_period(const stk_regulation *regulation, int32_t year, int32_t month, int32_t *first_day,
                                    int32_t *last_day);

/** STK-TIM-01: the last day a timesheet of that month is in time.
 * @param regulation  NULL: the built-in one
 * @param year        STK_FIRST_YEAR to STK_LAST_YEAR
 * @param month       1 to 12
 * @param[out] day    in Oppdal the month's last
 * @since 0.1 */
STK_API int32_t STK_CALL stk_due_day(const stk_regulation *regulation, int32_t year, int32_t month, int32_t *day);

/** STK-TIM-02 and 06: when a timesheet delivered on that day is paid.
 * @param regulation       NULL: the built-in one
 * @param delivered_day    STK_FIRST_DAY to 2199-12-31
 * @param[out] payout_day  nominal
 * @param[out] bank_day    the day the money is there
 * @since 0.1 */
STK_API int32_t STK_CALL stk_payout(const stk_regulation *regulation, int32_t delivered_day, int32_t *payout_day,
                                    int32_t *bank_day);

/** STK-TIM-03: the last day an item of that day can be delivered.
 * @param regulation  NULL: the built-in one
 * @param item_day    STK_FIRST_DAY to 2199-12-31
 * @param[out] day    three months later in Oppdal, at most the month's last; may lie after STK_LAST_DAY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_last_delivery_day(const stk_regulation *regulation, int32_t item_day, int32_t *day);

/** STK-TIM-04: the first day still paid on a timesheet delivered on that day.
 * @param regulation     NULL: the built-in one
 * @param delivered_day  STK_FIRST_DAY to STK_LAST_DAY
 * @param[out] day       may lie before STK_FIRST_DAY for the first months of 1970
 * @since 0.1 */
STK_API int32_t STK_CALL stk_first_claimable_day(const stk_regulation *regulation, int32_t delivered_day, int32_t *day);

/** STK-TIM-08: the delivery date of a timesheet received digitally: the Norwegian calendar date of that moment.
 * @param utc_seconds  seconds of UTC since 1970, from 1996-01-01 to 2200-12-31
 * @param[out] day     the date in Norway
 * @since 0.1 */
STK_API int32_t STK_CALL stk_delivery_day(int64_t utc_seconds, int32_t *day);

/** STK-CTL-01: is this item picked for control? The same question gives the same answer on every machine.
 * @param question     seed, share, month and ids
 * @param[out] picked  1: it is
 * @since 0.1 */
STK_API int32_t STK_CALL stk_picked_for_control(const stk_sample *question, int32_t *picked);

/** STK-EVA-01: where a year's evaluation stands.
 * @param regulation  NULL: the built-in one
 * @param year        STK_FIRST_YEAR to STK_LAST_YEAR
 * @param forms       delivered in it on or before the day of asking, 0 or more
 * @param as_of_day   the day of asking
 * @param[out] state  STK_EVALUATION_...
 * @since 0.1 */
STK_API int32_t STK_CALL stk_evaluation_state(const stk_regulation *regulation, int32_t year, int32_t forms,
                                              int32_t as_of_day, int32_t *state);

/** STK-CON-01 to 05: may the contact tell?
 * @param question     what, to whom, and what speaks for it
 * @param[out] answer  STK_DISCLOSURE_...
 * @param[out] rule    which rule it rests on
 * @since 0.1 */
STK_API int32_t STK_CALL stk_may_disclose(const stk_disclosure *question, int32_t *answer, int32_t *rule);

/* ------------------------------------------------------------------------------------------------------------------ */
/* One timesheet                                                                                                      */
/* ------------------------------------------------------------------------------------------------------------------ */

/** Bytes stk_settle() needs in stk_statement.scratch for a timesheet. Up to STK_BUILT_IN_SCRATCH (some
 * hundred items) it has itself, and stk_statement.scratch may be NULL.
 * @param timesheet  only its counts are looked at
 * @param[out] size  bytes
 * @return STK_STATUS_TOO_MANY_ITEMS
 * @since 0.1 */
STK_API int32_t STK_CALL stk_scratch_size(const stk_timesheet *timesheet, size_t *size);

/** The terms of a timesheet, all calendar arithmetic done. Items and rulings are not looked at.
 * @param regulation  NULL: the built-in one
 * @param timesheet   the facts
 * @param[out] terms  days, hour account, ceilings
 * @return what stk_settle() returns about the agreement; STK_STATUS_SCRATCH_TOO_SMALL for an agreement whose rows need
 *         more than STK_BUILT_IN_SCRATCH bytes
 * @since 0.1 */
STK_API int32_t STK_CALL stk_terms_of(const stk_regulation *regulation, const stk_timesheet *timesheet,
                                      stk_terms *terms);

/** Settles one timesheet: decisions, lines, totals, hour account, pay day and notices. Allocates nothing.
 *
 * Everything is decided in the scratch first, and written to the outputs only when all is well: after a status other
 * than ok no output is changed, but for the members of `statement` marked "always written", and the line and notice
 * counts where their array was too small (STK_STATUS_OUTPUT_TOO_SMALL).
 * @param regulation         NULL: the built-in one
 * @param timesheet          the facts
 * @param[in,out] statement  the caller's arrays, and the answer
 * @return 101 to 113 for the call, the field naming the array; 201 to 217 for facts that cannot be; 401 and 402 where
 *         the regulation has no answer. stk_statement.fault_field, fault_item and fault_day name the place.
 * @since 0.1 */
STK_API int32_t STK_CALL stk_settle(const stk_regulation *regulation, const stk_timesheet *timesheet,
                                    stk_statement *statement);

/** A capacity that nearly always suffices for one reason.
 * @since 0.1 */
STK_API size_t STK_CALL stk_reason_room(void);

/** Why one part of one item was decided so, in one or two sentences with their figures. The sheet is settled anew, so
 * the words always fit the facts; for those of many items stk_reasons() settles once.
 * @param regulation  NULL: the built-in one
 * @param timesheet   the facts
 * @param item        index of the visit, or of the expense if `part` is STK_PART_EXPENSE
 * @param part        STK_PART_HOURS, STK_PART_EXPENSE or STK_PART_KM_...
 * @param language    STK_LANGUAGE_...
 * @param[out] out    as in stk_regulation_id(); empty where the part was not claimed
 * @param capacity    bytes of `out`
 * @param[out] needed always written
 * @return STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY; what stk_settle() returns
 * @since 0.1 */
STK_API int32_t STK_CALL stk_reason(const stk_regulation *regulation, const stk_timesheet *timesheet, int32_t item,
                                    int32_t part, int32_t language, char *out, size_t capacity, size_t *needed);

/** What one notice says, with its figures.
 * @param regulation  NULL: the built-in one
 * @param timesheet   the facts
 * @param index       of the notice, in the order of stk_statement.notices
 * @param language    STK_LANGUAGE_...
 * @param[out] out    as in stk_regulation_id()
 * @param capacity    bytes of `out`
 * @param[out] needed always written
 * @return as stk_reason()
 * @since 0.1 */
STK_API int32_t STK_CALL stk_notice_reason(const stk_regulation *regulation, const stk_timesheet *timesheet,
                                           int32_t index, int32_t language, char *out, size_t capacity, size_t *needed);

/** The words of every claimed part, in the order of the visits, then of the expenses, and of every notice, settled
 * once. Each text ends with a zero; where it stands is told by `places`.
 * @param regulation       NULL: the built-in one
 * @param timesheet        the facts
 * @param language         STK_LANGUAGE_...
 * @param[out] places      one element a text
 * @param place_capacity   elements there is room for: at most 5 a visit, 1 a receipt and 1 a notice
 * @param place_size       sizeof(stk_reason_place)
 * @param[out] place_count texts there are; always written, 0 where there are none because of another status than
 *                         STK_STATUS_BUFFER_TOO_SMALL or STK_STATUS_OUTPUT_TOO_SMALL
 * @param[out] out         all texts, each with its terminating zero
 * @param capacity         bytes of `out`
 * @param[out] needed      bytes all texts take; always written
 * @return STK_STATUS_OUTPUT_TOO_SMALL where `place_capacity` is smaller than `*place_count`;
 *         STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY; what stk_settle() returns
 * @since 0.1 */
STK_API int32_t STK_CALL stk_reasons(const stk_regulation *regulation, const stk_timesheet *timesheet, int32_t language,
                                     stk_reason_place *places, size_t place_capacity, size_t place_size,
                                     size_t *place_count, char *out, size_t capacity, size_t *needed);

/* ------------------------------------------------------------------------------------------------------------------ */
/* Columns                                                                                                            */
/* ------------------------------------------------------------------------------------------------------------------ */

/*
 * Many timesheets at once, as Arrow, numpy and typed arrays hold them: the buffers are read where they lie, and nothing
 * is copied. What these structs share:
 * - A column has a value for every row. That a row does not state the fact is told by the bitmap, not by a zero: 0 is a
 *   day, a minute after midnight, an amount like any other. A column without values is absent: no row states the fact.
 *   A column that is not marked required may be absent, or leave single rows unstated.
 * - Days are those of an Arrow date32, from 1900-01-01 (-25567) to STK_LAST_DAY. Codes are the STK_ constants of the
 *   same fact. Ranges are those of the structs above.
 * - Values and offsets are aligned as their types are. Rows that belong to no timesheet are not looked at, and their
 *   outcomes not written.
 * - The structs inside ::stk_timesheet_columns never grow; a new column comes at the end of ::stk_timesheet_columns.
 */

/** A column of 32-bit numbers. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_int32_column {
  const int32_t *values;   /**< one a row; NULL: the column is absent */
  const uint8_t *validity; /**< a bit a row, the least significant first, 0: not stated; NULL: every row states it */
  size_t first_bit;        /**< the bit of row 0 */
} stk_int32_column;

/** A column of 64-bit numbers. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_int64_column {
  const int64_t *values;   /**< as in ::stk_int32_column */
  const uint8_t *validity; /**< as in ::stk_int32_column */
  size_t first_bit;        /**< as in ::stk_int32_column */
} stk_int64_column;

/** A column of codes and flags. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_code_column {
  const uint8_t *values;   /**< as in ::stk_int32_column */
  const uint8_t *validity; /**< as in ::stk_int32_column */
  size_t first_bit;        /**< as in ::stk_int32_column */
} stk_code_column;

/** A column of texts: row i is the bytes from `offsets[i]` up to `offsets[i + 1]`. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_text_column {
  const int32_t *offsets; /**< one more than rows, never falling; NULL: the column is absent */
  const char *bytes;      /**< UTF-8; NULL where there are none */
} stk_text_column;

/** Weekly hours (*tildelte timer*), by rising date in each timesheet. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_weekly_hours_columns {
  size_t count;              /**< rows */
  const int32_t *offsets;    /**< the rows of timesheet t are those from `offsets[t]` up to `offsets[t + 1]`, never
                                  falling; NULL: one row a timesheet */
  stk_int32_column from_day; /**< first day; not stated: the agreement's first */
  stk_int32_column minutes;  /**< required: a week */
} stk_weekly_hours_columns;

/** Expense cover (*utgiftsdekning*), by rising date in each timesheet. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_expense_cover_columns {
  size_t count;                 /**< rows; 0 and no offsets: no cover was granted */
  const int32_t *offsets;       /**< as in ::stk_weekly_hours_columns; NULL: one row a timesheet */
  stk_int32_column from_day;    /**< first day; not stated: the agreement's first */
  stk_code_column cover_kind;   /**< required: STK_COVER_... */
  stk_int64_column monthly_ore; /**< of STK_COVER_AMOUNT; else not stated, or 0 */
} stk_expense_cover_columns;

/** Registered holidays (*ferie*), by first day in each timesheet. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_holiday_columns {
  size_t count;               /**< rows; 0: none registered */
  const int32_t *offsets;     /**< as in ::stk_weekly_hours_columns; required where there are rows */
  stk_int32_column first_day; /**< required */
  stk_int32_column last_day;  /**< required */
} stk_holiday_columns;

/** Periods of the contact's own illness, by first day in each timesheet. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_sick_leave_columns {
  size_t count;               /**< rows; 0: never ill */
  const int32_t *offsets;     /**< as in ::stk_weekly_hours_columns; required where there are rows */
  stk_int32_column first_day; /**< required */
  stk_int32_column last_day;  /**< not stated: still ill */
} stk_sick_leave_columns;

/** Persons' rulings on parts in review (STK-CTL-02). Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_ruling_columns {
  size_t count;            /**< rows; 0: nothing ruled */
  const int32_t *offsets;  /**< as in ::stk_weekly_hours_columns; required where there are rows */
  stk_int32_column item;   /**< required: counted from the timesheet's first visit, or receipt */
  stk_code_column part;    /**< required: STK_PART_HOURS, STK_PART_KM or STK_PART_EXPENSE */
  stk_code_column verdict; /**< required: STK_VERDICT_GRANTED or STK_VERDICT_REFUSED */
  stk_int32_column day;    /**< required: of the ruling */
} stk_ruling_columns;

/** Visits (*oppdrag*), in any order in each timesheet. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_visit_columns {
  size_t count;                      /**< rows; 0: none */
  const int32_t *offsets;            /**< as in ::stk_weekly_hours_columns; required where there are rows */
  stk_int32_column day;              /**< required: a visit over midnight belongs whole to its start date */
  stk_int32_column minutes;          /**< required: used, or planned if not held */
  stk_code_column status;            /**< STK_VISIT_..., in every row; absent: all were held */
  stk_int32_column cancelled_day;    /**< of a cancelled visit */
  stk_code_column cancelled_by;      /**< STK_BY_...; of another visit not stated, or 0 */
  stk_code_column cancel_cause;      /**< STK_CAUSE_... */
  stk_int32_column start_minute;     /**< after midnight, 0 to 1439, Norwegian local time */
  stk_code_column activity;          /**< STK_ACTIVITY_...; not stated: social */
  stk_code_column without_recipient; /**< 1: the contact was alone */
  stk_int32_column metres_to;        /**< to the recipient's home, inside the municipality */
  stk_int32_column metres_from;      /**< and back */
  stk_int32_column metres_outside;   /**< driven outside the municipality on those trips */
  stk_int32_column metres_activity;  /**< driven on the activity itself */
  stk_text_column id;                /**< unique over the timesheet's visits and expenses; settles the order of visits
                                          with one date and start. Absent: the order of the rows does */
} stk_visit_columns;

/** Receipts (*utlegg*), in any order in each timesheet. Closed: this struct never grows.
 * @since 0.1 */
typedef struct stk_expense_columns {
  size_t count;              /**< rows; 0: none */
  const int32_t *offsets;    /**< as in ::stk_weekly_hours_columns; required where there are rows */
  stk_int32_column day;      /**< required: of the purchase */
  stk_int64_column ore;      /**< required */
  stk_code_column spent_for; /**< required: STK_FOR_... */
  stk_code_column receipt;   /**< 1: the receipt was delivered with the timesheet */
  stk_code_column kind;      /**< STK_EXPENSE_...; not stated: activity */
  stk_text_column id;        /**< as in ::stk_visit_columns, of the receipts of one day */
} stk_expense_columns;

/** Timesheets (*timelister*), a row each. What only notices speak of is left out. Required: all up to `weekly_hours`
 * that are marked so; a smaller `struct_size` must reach that far.
 * @since 0.1 */
typedef struct stk_timesheet_columns {
  uint32_t struct_size;                    /**< sizeof(stk_timesheet_columns) */
  int32_t reserved;                        /**< zero */
  size_t count;                            /**< timesheets, at most 2147483647 */
  stk_int32_column month_day;              /**< required: any day of the calendar month it is for, 1901 to 2200 */
  stk_int32_column delivered_day;          /**< required: Norwegian calendar date of receipt, 1901 to 2199 */
  stk_int32_column agreement_first_day;    /**< required */
  stk_int32_column agreement_last_day;     /**< not stated: until further notice */
  stk_int32_column notice_received_day;    /**< not stated: nobody has given notice */
  stk_code_column rate_key;                /**< STK_RATE_...; not stated: for one recipient */
  stk_int32_column account_opened_day;     /**< not stated: no hour account, it opens on the first of the month */
  stk_int64_column account_used_minutes;   /**< from its opening to the day before this month; only with an account */
  stk_int64_column earlier_minutes;        /**< granted by earlier statements of this agreement and month */
  stk_int64_column earlier_expenses_ore;   /**< receipts granted by them */
  stk_weekly_hours_columns weekly_hours;   /**< required: at least a row a timesheet */
  stk_expense_cover_columns expense_cover; /**< granted cover */
  stk_holiday_columns holidays;            /**< registered holidays */
  stk_sick_leave_columns sick_leave;       /**< the contact's illness */
  stk_ruling_columns rulings;              /**< on parts that are in review */
  stk_visit_columns visits;                /**< visits */
  stk_expense_columns expenses;            /**< receipts */
} stk_timesheet_columns;

/** What is decided about one visit of columns, in 16 bytes. Closed: this struct never grows. The rest follows:
 * - minutes neither granted nor pending are refused; a new time is agreed for those refused by STK_RULE_CAN_02, or by
 *   STK_RULE_SIC_01 on STK_READING_TEXT;
 * - of the metres to and from, those granted are metres_to + metres_from - `km_cut_metres` where `km_verdict` is
 *   STK_VERDICT_GRANTED or STK_VERDICT_REDUCED, else none; all are pending where it is STK_VERDICT_REVIEW; the rest is
 *   refused. The reading is STK_READING_TEXT for STK_RULE_KM_01 where nothing was cut off, else STK_READING_CHOICE;
 * - metres outside and on the activity are refused: by `hours_rule` where that is STK_RULE_AGR_03, STK_RULE_TIM_05,
 *   STK_RULE_PAY_03 or STK_RULE_TIM_03, else by STK_RULE_KM_02 and STK_RULE_KM_03.
 * @since 0.1 */
typedef struct stk_visit_outcome {
  uint16_t hours_rule;        /**< which rule decided the hours; set even where none were claimed */
  uint16_t km_rule;           /**< which rule decided the kilometres to and from; 0 where none were claimed */
  int16_t granted_minutes;    /**< to be paid */
  int16_t pending_minutes;    /**< left to a person */
  uint8_t hours_verdict;      /**< STK_VERDICT_... */
  uint8_t km_verdict;         /**< STK_VERDICT_..., of the kilometres to and from */
  uint8_t hours_reading;      /**< STK_READING_... */
  uint8_t possible_duplicate; /**< 1: an earlier held visit has the same date, start and hours */
  int32_t km_cut_metres;      /**< of the metres to and from, what a kilometre ceiling cut off */
} stk_visit_outcome;

/** What is decided about one receipt of columns, in 16 bytes. What is neither granted nor pending is refused. Closed:
 * this struct never grows.
 * @since 0.1 */
typedef struct stk_expense_outcome {
  uint16_t rule;       /**< which rule decided */
  uint8_t verdict;     /**< STK_VERDICT_... */
  uint8_t reading;     /**< STK_READING_... */
  int32_t granted_ore; /**< to be paid */
  int32_t pending_ore; /**< left to a person */
  uint8_t no_visit;    /**< 1: no visit was held on the day of the purchase (STK-EXP-05) */
  uint8_t reserved[3]; /**< zero */
} stk_expense_outcome;

/** Where the answers about columns go. The caller sets `struct_size` and the arrays, each with as many elements as
 * there are rows of visits, rows of receipts, or timesheets; NULL: not wanted. A timesheet that cannot be settled has
 * zeros for numbers, and outcomes of zeros.
 * @since 0.1 */
typedef struct stk_column_answers {
  uint32_t struct_size;          /**< [in] sizeof(stk_column_answers); must reach to `fault_day` */
  int32_t fault_field;           /**< [out, always written] what the whole call was refused for, 0 where it was not */
  int32_t fault_item;            /**< [out, always written] index of the offset at fault; -1 where there is none */
  int32_t fault_day;             /**< [out, always written] 0 */
  stk_visit_outcome *visits;     /**< [out] a visit each */
  stk_expense_outcome *expenses; /**< [out] a receipt each */
  int32_t *statuses;             /**< [out] a timesheet each: STK_STATUS_OK, or why it is not settled, 201 to 402 */
  int32_t *fault_fields;         /**< [out] the field at fault, 0 where the status is ok */
  int32_t *fault_items;          /**< [out] index of the row at fault, counted from the timesheet's first; or -1 */
  int32_t *fault_days;           /**< [out] the day in question; 0 where there is none, and for 1970-01-01 */
  int64_t *payable_ore;          /**< [out] a timesheet each: the sum of its lines */
  int64_t *pending_ore;          /**< [out] left to a person */
  int64_t *refused_ore;          /**< [out] refused, without the hours that are to be rebooked */
  int64_t *accrued_minutes;      /**< [out] by the hour account over its period (STK-PAY-04) */
  int64_t *used_minutes;         /**< [out] of the account, this timesheet included */
  int64_t *balance_minutes;      /**< [out] accrued - used; may be negative after a ruling */
  int64_t *rebook_minutes;       /**< [out] hours for which a new time is agreed */
  int32_t *payout_day;           /**< [out] nominal pay day (STK-TIM-02) */
  int32_t *bank_day;             /**< [out] the day the money is there (STK-TIM-06) */
} stk_column_answers;

/** Settles timesheets that stand in columns: decisions and sums are those of stk_settle(), timesheet by timesheet.
 *
 * A timesheet with bad facts has its own status; the others do not notice, and the call is ok all the same. The whole
 * call is refused, and no array written, where a required column is absent or offsets fall or lead outside their rows.
 * Allocates for each thread some 40 kB and what the largest timesheet needs, and 16 bytes a timesheet where statuses or
 * faults are wanted. The answers do not depend on the number of threads.
 * @param regulation       NULL: the built-in one
 * @param columns          the facts
 * @param[in,out] answers  the caller's arrays
 * @param threads          how many share the timesheets, the caller's own among them: 1 to STK_MOST_THREADS
 * @return 111 to 113 for the call; of the columns, all with their field, STK_STATUS_MISSING for required ones or their
 *         offsets, STK_STATUS_NOT_RISING for offsets that fall, STK_STATUS_OUT_OF_RANGE for offsets that lead outside;
 *         STK_STATUS_TOO_MANY_ITEMS; STK_STATUS_NO_MEMORY where memory or a thread was not to be had: what the arrays
 *         hold then means nothing
 * @since 0.1 */
STK_API int32_t STK_CALL stk_settle_columns(const stk_regulation *regulation, const stk_timesheet_columns *columns,
                                            stk_column_answers *answers, int32_t threads);

/* ------------------------------------------------------------------------------------------------------------------ */
/* Documents                                                                                                          */
/* ------------------------------------------------------------------------------------------------------------------ */

/*
 * What these functions share:
 * - The text that comes out is, byte for byte, what the command `stottekontakt` writes with `--format json`.
 * - `out` may be NULL where `capacity` is 0; `*needed` is always written and counts the terminating zero. So a caller
 * may ask for the room first, and again with it.
 * - With STK_STATUS_DOCUMENT the text is the list of everything that is wrong instead, written if it fits; `*needed` is
 *   then its room, and nothing else comes out. Each element has `code` (as stk_status_name()) and `message`; what is
 *   wrong in JSON has `pointer` (RFC 6901), in JSON Lines `line` too; in TOML it has `line` and `column`:
 *   [{"pointer": "/visits/0/date", "code": "unreadable-value", "message": "..."}]
 *   Other keys are told of where they occur. Of a hostile document the first thousand errors are listed.
 */

/** A capacity that nearly always suffices for the statements of a document of that length.
 * @param length  bytes of the document
 * @since 0.1 */
STK_API size_t STK_CALL stk_settle_json_room(size_t length);

/** Settles the timesheets of a JSON document (`stottekontakt-timesheet/1`): one, an array, or JSON Lines; the
 * statements (`stottekontakt-statement/1`) have the same shape.
 * @param regulation   NULL: the built-in one
 * @param text         UTF-8
 * @param length       bytes of it
 * @param language     STK_LANGUAGE_..., of reasons and messages
 * @param[out] out     the statements, or the list of errors
 * @param capacity     bytes of `out`
 * @param[out] needed  always written
 * @return STK_STATUS_DOCUMENT; STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_settle_json(const stk_regulation *regulation, const char *text, size_t length,
                                         int32_t language, char *out, size_t capacity, size_t *needed);

/** Settles the timesheets of a document by two regulations and says what the change does
 * (`stottekontakt-comparison/1`): for each agreement and in total, old, new, difference, and which parameter made it.
 * @param before       the old regulation; NULL: the built-in one
 * @param after        the new one; NULL: the built-in one
 * @param text         timesheets as in stk_settle_json()
 * @param length       bytes of it
 * @param language     STK_LANGUAGE_..., of messages
 * @param[out] out     the comparison, or the list of errors; where only one regulation cannot settle a sheet, `by` is
 *                     "before" or "after"
 * @param capacity     bytes of `out`
 * @param[out] needed  always written
 * @return STK_STATUS_DOCUMENT; STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_compare_json(const stk_regulation *before, const stk_regulation *after, const char *text,
                                          size_t length, int32_t language, char *out, size_t capacity, size_t *needed);

/** Back pay (*etterbetaling*, `stottekontakt-backpay/1`): what a rate decided late owes for months that are paid
 * already. Keep what comes out: given back as `already` it is taken off the next time, so that nothing is paid twice.
 * @param before         the regulation that was paid by; NULL: the built-in one
 * @param after          the one in force now; NULL: the built-in one
 * @param text           timesheets as in stk_settle_json()
 * @param length         bytes of it
 * @param already        back pay of earlier runs, all of it, in any order; NULL where there was none
 * @param already_count  how many documents; at most STK_MOST_ITEMS
 * @param language       STK_LANGUAGE_..., of messages
 * @param[out] out       the back pay, or the list of errors: `by` as in stk_compare_json(), and `already`, the index of
 *                       the document, for what is wrong with one of them, or `id` of one that they build on and that is
 *                       not among them
 * @param capacity       bytes of `out`
 * @param[out] needed    always written
 * @return STK_STATUS_DOCUMENT; STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY;
 *         STK_STATUS_TOO_MANY_ITEMS
 * @since 0.1 */
STK_API int32_t STK_CALL stk_backpay_json(const stk_regulation *before, const stk_regulation *after, const char *text,
                                          size_t length, const stk_text *already, size_t already_count,
                                          int32_t language, char *out, size_t capacity, size_t *needed);

/** Settles timesheets again and compares with their statements (`stottekontakt-verification/1`): a list of every field
 * that differs, none where all is as stated.
 * @param regulation         that the statements were made by; NULL: the built-in one
 * @param statements         what stk_settle_json() wrote: one statement, an array, or JSON Lines
 * @param statements_length  bytes of it
 * @param timesheets         as in stk_settle_json()
 * @param timesheets_length  bytes of it
 * @param language           STK_LANGUAGE_..., of messages; reasons are compared in the statements' own language
 * @param[out] out           the verification, or the list of errors; `input` is "statements" or "timesheets"
 * @param capacity           bytes of `out`
 * @param[out] needed        always written
 * @return STK_STATUS_DOCUMENT; STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY. That
 *         something differs is an answer, not an error: where all is as stated, the list `differences` is empty
 * @since 0.1 */
STK_API int32_t STK_CALL stk_verify_json(const stk_regulation *regulation, const char *statements,
                                         size_t statements_length, const char *timesheets, size_t timesheets_length,
                                         int32_t language, char *out, size_t capacity, size_t *needed);

/** Runs scenario files: cases about the regulation with what the answer should be, written by people who do not
 * program. The report has every case, and of those that failed every difference with the line it was expected on.
 * @param regulation   of the files that name none; NULL: the built-in one
 * @param files        with the regulation each names, if it names one
 * @param file_count   how many, at most STK_MOST_ITEMS
 * @param file_size    sizeof(stk_scenario_file)
 * @param language     STK_LANGUAGE_..., of reasons and messages
 * @param[out] out     the report, or the list of errors, in which `file` is stk_scenario_file.name, or, of what is
 * wrong in a regulation, its path as the scenario file states it. A file that names a regulation whose text was not
 * handed over is "not-readable"
 * @param capacity     bytes of `out`
 * @param[out] needed  always written
 * @return STK_STATUS_DOCUMENT; STK_STATUS_BUFFER_TOO_SMALL; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY;
 *         STK_STATUS_TOO_MANY_ITEMS. That a case failed is an answer, not an error: `failed` counts them
 * @since 0.1 */
STK_API int32_t STK_CALL stk_check_json(const stk_regulation *regulation, const stk_scenario_file *files,
                                        size_t file_count, size_t file_size, int32_t language, char *out,
                                        size_t capacity, size_t *needed);

/** Reads a regulation file (`stottekontakt-regulation/1`): a new rate needs no new library.
 * @param text              TOML in UTF-8
 * @param length            bytes of it
 * @param known_on_day      leaves out the rows the file says were decided (`decided`) after that day, so that a month
 * is settled as it was then; 0: all rows
 * @param language          STK_LANGUAGE_..., of messages
 * @param[out] errors       with STK_STATUS_DOCUMENT, the list of errors
 * @param capacity          bytes of `errors`
 * @param[out] needed       bytes that the list takes with the terminating zero; always written, 0 without errors
 * @param[out] regulation   the caller's, to be given back to stk_regulation_free()
 * @return STK_STATUS_DOCUMENT; STK_STATUS_NO_SUCH_LANGUAGE; STK_STATUS_NO_MEMORY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_regulation_from_toml(const char *text, size_t length, int32_t known_on_day,
                                                  int32_t language, char *errors, size_t capacity, size_t *needed,
                                                  stk_regulation **regulation);

/** A copy of a regulation with one more row of a dated parameter, or with the row of that day replaced. The copy does
 * not need the original.
 * @param base             NULL: the built-in one
 * @param parameter        STK_PARAMETER_...
 * @param from_day         first day of the value
 * @param value            ore, of the kilometre ceiling metres; 0 to the parameter's limit
 * @param provenance       STK_PROVENANCE_...
 * @param source           the document the value stands in, UTF-8 on one line, as a regulation file has it
 * @param source_length    bytes of it, at least 1
 * @param[out] regulation  the caller's, to be given back to stk_regulation_free()
 * @return STK_STATUS_MISSING without a source; STK_STATUS_UNUSABLE_TEXT where it is not UTF-8, or has `;`, a line break
 *         or a control character; STK_STATUS_NO_MEMORY
 * @since 0.1 */
STK_API int32_t STK_CALL stk_regulation_with_rate(const stk_regulation *base, int32_t parameter, int32_t from_day,
                                                  int64_t value, int32_t provenance, const char *source,
                                                  size_t source_length, stk_regulation **regulation);

/** Gives back a regulation. No call may still be using it.
 * @param regulation  may be NULL
 * @since 0.1 */
STK_API void STK_CALL stk_regulation_free(stk_regulation *regulation);

#ifdef __cplusplus
}
#endif

#endif
