// The declarations of stottekontakt.h that this program needs. Members stand in the header's order, and
// LayoutKind.Sequential pads them as C does. All are blittable: no string, no bool and no array inside, or the garbage
// collector could not pin arrays of them.
using System;
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
struct WeeklyHours {
  public int FromDay, Minutes;
}

[StructLayout(LayoutKind.Sequential)]
struct ExpenseCover {
  public int FromDay, CoverKind;
  public long MonthlyOre;
}

[StructLayout(LayoutKind.Sequential)]
struct Visit {
  public IntPtr Id;
  public UIntPtr IdLength;
  public int Day, Minutes, Status, StartMinutePlus1, CancelledDay, CancelledBy, CancelCause, Activity, WithoutRecipient,
      MetresTo, MetresFrom, MetresOutside, MetresActivity, Reserved;
}

[StructLayout(LayoutKind.Sequential)]
struct Expense {
  public IntPtr Id;
  public UIntPtr IdLength;
  public int Day, AmountOre, SpentFor, Receipt, Kind, Reserved;
}

[StructLayout(LayoutKind.Sequential)]
struct List {  // (pointer, count, element size), as every array of stk_timesheet stands
  public IntPtr Items;
  public UIntPtr Count, Size;
}

[StructLayout(LayoutKind.Sequential)]
struct Timesheet {
  public uint StructSize;
  public int Year, Month, DeliveredDay, AgreementFirstDay, AgreementLastDay;
  public List WeeklyHours, Visits, Expenses, ExpenseCover, Holidays, SickLeave, Rulings;
  public int NoticeReceivedDay, NoticeUnwritten, ReadyDay, RateKey, AccountOpenedDay, Reserved;
  public long AccountUsedMinutes, EarlierMinutes, EarlierExpensesOre;
}

[StructLayout(LayoutKind.Sequential)]
struct VisitDecision {
  public int HoursRule, HoursVerdict, HoursReading, GrantedMinutes, PendingMinutes, ToRebook, KmRule, KmVerdict,
      KmReading, GrantedMetres, PendingMetres, OutsideRule, OutsideReading, ActivityRule, ActivityReading,
      PossibleDuplicate;
}

[StructLayout(LayoutKind.Sequential)]
struct Line {
  public int Kind, Rule, Provenance, Reserved;
  public long Quantity, RateOre, AmountOre;
}

[StructLayout(LayoutKind.Sequential)]
struct Statement {
  public uint StructSize;
  public int FaultField, FaultItem, FaultDay;
  public List VisitDecisions, ExpenseDecisions, Lines;
  public UIntPtr LineCount;
  public List Notices;
  public UIntPtr NoticeCount;
  public IntPtr Scratch;
  public UIntPtr ScratchSize;
  public long PayableOre, PendingOre, RefusedOre, AccruedMinutes, UsedMinutes, BalanceMinutes, RebookMinutes;
  public int PayoutDay, BankDay;
}

static class Stk {
  const string Library = "stottekontakt";  // libstottekontakt.so, stottekontakt.dll

  public const int Ok = 0, BufferTooSmall = 114;

  // STK_CALL is __cdecl; the default of DllImport is Winapi, which is stdcall on 32-bit Windows.
  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern int stk_settle(IntPtr regulation, ref Timesheet timesheet, ref Statement statement);

  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern int stk_settle_json(IntPtr regulation, byte[] text, UIntPtr length, int language, byte[] output,
                                           UIntPtr capacity, out UIntPtr needed);

  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern UIntPtr stk_settle_json_room(UIntPtr length);

  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern int stk_constant(byte[] name, UIntPtr length, out int value);

  // Static text is returned as IntPtr: a `string` result would be freed by the marshaller.
  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern IntPtr stk_rule_id(int rule);

  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern IntPtr stk_verdict_name(int verdict);

  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern IntPtr stk_line_kind_name(int kind);

  [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
  public static extern IntPtr stk_status_name(int status);
}
