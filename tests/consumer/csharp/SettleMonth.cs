// March 2025 of one support contact, from C#: the facts go in as arrays of structs, decisions and lines come out; then
// the same month as a JSON document. Usage: SettleMonth.exe TIMESHEET.json
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

// Keeps arrays and ids where the library can read them, until it is disposed of.
sealed class Pins : IDisposable {
  readonly List<GCHandle> handles = new List<GCHandle>();

  public IntPtr Pin(object array) {
    var handle = GCHandle.Alloc(array, GCHandleType.Pinned);
    handles.Add(handle);
    return handle.AddrOfPinnedObject();
  }

  public List Pin<T>(T[] items) where T : struct {
    return new List { Items = Pin((object)items), Count = (UIntPtr)items.Length, Size = (UIntPtr)Marshal.SizeOf<T>() };
  }

  public void Dispose() {
    handles.ForEach(handle => handle.Free());
  }
}

static class SettleMonth {
  const int Held = 1, Cancelled = 2, ContactIll = 3;
  const int ByRecipient = 1, ByGuardian = 2, NoShow = 2;
  const int Cafe = 1, Sport = 3, Outdoors = 4, Conversation = 5, Shopping = 9;
  const int ForContact = 1, ForActivity = 0, ForCafe = 1, ForTicket = 2;
  const int MaximumCover = 1;
  const int Home = 7400;

  static int Day(int year, int month, int day) {
    return (new DateTime(year, month, day) - new DateTime(1970, 1, 1)).Days;
  }

  static int March(int day) {
    return Day(2025, 3, day);
  }

  static int At(int hour, int minute) {
    return 60 * hour + minute + 1;
  }

  static string Kroner(long ore) {
    return $"{ore / 100}.{ore % 100:00}";
  }

  static string Text(IntPtr text) {
    return Marshal.PtrToStringUTF8(text);  // PtrToStringAnsi is the code page on Windows
  }

  static readonly Visit[] visits = {
    new Visit { Day = March(4), StartMinutePlus1 = At(17, 0), Minutes = 180, Status = Held, Activity = Cafe,
                MetresTo = Home, MetresFrom = Home },
    new Visit { Day = March(6), StartMinutePlus1 = At(17, 30), Minutes = 120, Status = Cancelled,
                CancelledDay = March(6), CancelledBy = ByRecipient, CancelCause = NoShow, Activity = Conversation,
                MetresTo = Home, MetresFrom = Home },
    new Visit { Day = March(11), StartMinutePlus1 = At(17, 0), Minutes = 120, Status = ContactIll },
    new Visit { Day = March(15), StartMinutePlus1 = At(11, 0), Minutes = 360, Status = Held, Activity = Sport,
                MetresTo = Home, MetresFrom = Home, MetresActivity = 236000 },
    new Visit { Day = March(18), StartMinutePlus1 = At(17, 0), Minutes = 120, Status = Held, Activity = Conversation,
                MetresTo = Home, MetresFrom = Home },
    new Visit { Day = March(20), StartMinutePlus1 = At(17, 0), Minutes = 120, Status = Cancelled,
                CancelledDay = March(19), CancelledBy = ByGuardian },
    new Visit { Day = March(25), StartMinutePlus1 = At(16, 0), Minutes = 90, Status = Held, Activity = Shopping,
                WithoutRecipient = 1, MetresTo = Home, MetresFrom = Home },
    new Visit { Day = March(29), StartMinutePlus1 = At(12, 0), Minutes = 240, Status = Held, Activity = Outdoors,
                MetresTo = Home, MetresFrom = Home },
  };
  static readonly Expense[] expenses = {
    new Expense { Day = March(4), AmountOre = 12000, Kind = ForCafe, SpentFor = ForContact, Receipt = 1 },
    new Expense { Day = March(15), AmountOre = 9500, Kind = ForTicket, SpentFor = ForContact, Receipt = 1 },
    new Expense { Day = March(29), AmountOre = 14900, Kind = ForActivity, SpentFor = ForContact, Receipt = 1 },
  };

  static void SettleStructs(Pins pins) {
    for (var i = 0; i < visits.Length; ++i) {
      var id = Encoding.UTF8.GetBytes($"v{i + 1}");
      visits[i].Id = pins.Pin((object)id);
      visits[i].IdLength = (UIntPtr)id.Length;
    }
    for (var i = 0; i < expenses.Length; ++i) {
      var id = Encoding.UTF8.GetBytes($"e{i + 1}");
      expenses[i].Id = pins.Pin((object)id);
      expenses[i].IdLength = (UIntPtr)id.Length;
    }
    var decisions = new VisitDecision[visits.Length];
    var lines = new Line[8];
    var sheet = new Timesheet {
      StructSize = (uint)Marshal.SizeOf<Timesheet>(),
      Year = 2025, Month = 3, DeliveredDay = March(31),
      AgreementFirstDay = Day(2025, 1, 1), ReadyDay = Day(2024, 12, 20),
      WeeklyHours = pins.Pin(new[] { new WeeklyHours { FromDay = Day(2025, 1, 1), Minutes = 180 } }),
      ExpenseCover = pins.Pin(new[] { new ExpenseCover { FromDay = Day(2025, 1, 1), CoverKind = MaximumCover } }),
      AccountOpenedDay = Day(2025, 1, 1), AccountUsedMinutes = 24 * 60,
      Visits = pins.Pin(visits), Expenses = pins.Pin(expenses),
    };
    var statement = new Statement {
      StructSize = (uint)Marshal.SizeOf<Statement>(),
      VisitDecisions = pins.Pin(decisions), Lines = pins.Pin(lines),
    };
    var status = Stk.stk_settle(IntPtr.Zero, ref sheet, ref statement);
    if (status != Stk.Ok)
      throw new InvalidOperationException($"{Text(Stk.stk_status_name(status))}: item {statement.FaultItem}");

    for (var i = 0; i < visits.Length; ++i)
      Console.WriteLine($"v{i + 1} {Text(Stk.stk_rule_id(decisions[i].HoursRule))} " +
                        Text(Stk.stk_verdict_name(decisions[i].HoursVerdict)));
    foreach (var line in lines.Take((int)statement.LineCount))
      Console.WriteLine($"{Text(Stk.stk_line_kind_name(line.Kind))} {Kroner(line.AmountOre)}");
    Console.WriteLine($"payable {Kroner(statement.PayableOre)}");
    Console.WriteLine($"pending {Kroner(statement.PendingOre)}");
    Console.WriteLine($"refused {Kroner(statement.RefusedOre)}");
  }

  static string SettleDocument(byte[] text) {
    var length = (UIntPtr)text.Length;
    var needed = Stk.stk_settle_json_room(length);
    byte[] output;
    int status;
    do {
      output = new byte[(int)needed];
      status = Stk.stk_settle_json(IntPtr.Zero, text, length, 0, output, (UIntPtr)output.Length, out needed);
    } while (status == Stk.BufferTooSmall);
    var answer = needed == UIntPtr.Zero ? "" : Encoding.UTF8.GetString(output, 0, (int)needed - 1);
    if (status != Stk.Ok) throw new InvalidDataException($"{Text(Stk.stk_status_name(status))}: {answer}");
    return answer;
  }

  // A struct declared wrongly is found here, not in a wrong month.
  static void CheckSize<T>(string name) {
    var expression = Encoding.ASCII.GetBytes($"sizeof({name})");
    if (Stk.stk_constant(expression, (UIntPtr)expression.Length, out var size) != Stk.Ok || size != Marshal.SizeOf<T>())
      throw new InvalidOperationException($"{name} has {size} bytes in the library, {Marshal.SizeOf<T>()} here");
  }

  static void Main(string[] arguments) {
    CheckSize<Timesheet>("stk_timesheet");
    CheckSize<Visit>("stk_visit");
    CheckSize<Expense>("stk_expense");
    CheckSize<VisitDecision>("stk_visit_decision");
    CheckSize<Line>("stk_line");
    CheckSize<Statement>("stk_statement");
    Console.OutputEncoding = new UTF8Encoding(false);
    using (var pins = new Pins()) SettleStructs(pins);
    Console.Write(SettleDocument(File.ReadAllBytes(arguments[0])));
  }
}
