import com.sun.jna.Memory;
import com.sun.jna.Structure;
import com.sun.jna.ptr.LongByReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * March 2025 of one support contact, from Java: the facts go in as arrays of structs, decisions and lines come out;
 * then the same month as a JSON document. Usage: java SettleMonth TIMESHEET.json
 */
public final class SettleMonth {
  static final int HELD = 1, CANCELLED = 2, CONTACT_ILL = 3;
  static final int BY_RECIPIENT = 1, BY_GUARDIAN = 2, CAUSE_NOT_STATED = 0, NO_SHOW = 2;
  static final int SOCIAL = 0, CAFE = 1, SPORT = 3, OUTDOORS = 4, CONVERSATION = 5, SHOPPING = 9;
  static final int FOR_CONTACT = 1, FOR_ACTIVITY = 0, FOR_CAFE = 1, FOR_TICKET = 2;
  static final int MAXIMUM_COVER = 1;
  static final int HOME = 7400;

  /** What the library reads by pointer: Java does not see C's pointers, and frees memory nobody refers to. */
  private final List<Memory> kept = new ArrayList<>();

  static int day(int year, int month, int day) {
    return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
  }

  static int march(int day) {
    return day(2025, 3, day);
  }

  static String kroner(long ore) {
    return "%d.%02d".formatted(ore / 100, ore % 100);
  }

  Memory utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Memory memory = new Memory(bytes.length);
    memory.write(0, bytes, 0, bytes.length);
    kept.add(memory);
    return memory;
  }

  /** An array of structs is one block of memory: made by toArray() and passed by its first element. */
  static void pass(Stk.List list, Structure[] items) {
    for (Structure item : items) item.write();
    list.items = items[0].getPointer();
    list.count = new Stk.SizeT(items.length);
    list.size = new Stk.SizeT(items[0].size());
  }

  void set(Stk.Visit visit, String id, int day, int start, int minutes, int status, int activity, int metres) {
    visit.id = utf8(id);
    visit.idLength = new Stk.SizeT(((Memory) visit.id).size());
    visit.day = march(day);
    visit.startMinutePlus1 = start + 1;
    visit.minutes = minutes;
    visit.status = status;
    visit.activity = activity;
    visit.metresTo = visit.metresFrom = metres;
  }

  static void cancel(Stk.Visit visit, int day, int by, int cause) {
    visit.cancelledDay = march(day);
    visit.cancelledBy = by;
    visit.cancelCause = cause;
  }

  void set(Stk.Expense expense, String id, int day, int ore, int kind) {
    expense.id = utf8(id);
    expense.idLength = new Stk.SizeT(((Memory) expense.id).size());
    expense.day = march(day);
    expense.amountOre = ore;
    expense.spentFor = FOR_CONTACT;
    expense.receipt = 1;
    expense.kind = kind;
  }

  void settleStructs() {
    var weekly = (Stk.WeeklyHours[]) new Stk.WeeklyHours().toArray(1);
    weekly[0].fromDay = day(2025, 1, 1);
    weekly[0].minutes = 180;
    var cover = (Stk.ExpenseCover[]) new Stk.ExpenseCover().toArray(1);
    cover[0].fromDay = day(2025, 1, 1);
    cover[0].coverKind = MAXIMUM_COVER;
    var visits = (Stk.Visit[]) new Stk.Visit().toArray(8);
    set(visits[0], "v1", 4, 17 * 60, 180, HELD, CAFE, HOME);
    set(visits[1], "v2", 6, 17 * 60 + 30, 120, CANCELLED, CONVERSATION, HOME);
    cancel(visits[1], 6, BY_RECIPIENT, NO_SHOW);
    set(visits[2], "v3", 11, 17 * 60, 120, CONTACT_ILL, SOCIAL, 0);
    set(visits[3], "v4", 15, 11 * 60, 360, HELD, SPORT, HOME);
    visits[3].metresActivity = 236000;
    set(visits[4], "v5", 18, 17 * 60, 120, HELD, CONVERSATION, HOME);
    set(visits[5], "v6", 20, 17 * 60, 120, CANCELLED, SOCIAL, 0);
    cancel(visits[5], 19, BY_GUARDIAN, CAUSE_NOT_STATED);
    set(visits[6], "v7", 25, 16 * 60, 90, HELD, SHOPPING, HOME);
    visits[6].withoutRecipient = 1;
    set(visits[7], "v8", 29, 12 * 60, 240, HELD, OUTDOORS, HOME);
    var expenses = (Stk.Expense[]) new Stk.Expense().toArray(3);
    set(expenses[0], "e1", 4, 12000, FOR_CAFE);
    set(expenses[1], "e2", 15, 9500, FOR_TICKET);
    set(expenses[2], "e3", 29, 14900, FOR_ACTIVITY);

    var sheet = new Stk.Timesheet();
    sheet.structSize = sheet.size();
    sheet.year = 2025;
    sheet.month = 3;
    sheet.deliveredDay = march(31);
    sheet.agreementFirstDay = day(2025, 1, 1);
    sheet.readyDay = day(2024, 12, 20);
    sheet.accountOpenedDay = day(2025, 1, 1);
    sheet.accountUsedMinutes = 24 * 60;
    pass(sheet.weeklyHours, weekly);
    pass(sheet.expenseCover, cover);
    pass(sheet.visits, visits);
    pass(sheet.expenses, expenses);
    var decisions = (Stk.VisitDecision[]) new Stk.VisitDecision().toArray(visits.length);
    var lines = (Stk.Line[]) new Stk.Line().toArray(8);
    var statement = new Stk.Statement();
    statement.structSize = statement.size();
    pass(statement.visitDecisions, decisions);
    pass(statement.lines, lines);
    int status = Stk.LIBRARY.stk_settle(null, sheet, statement);
    if (status != Stk.OK)
      throw new IllegalStateException(Stk.LIBRARY.stk_status_name(status) + ": item " + statement.faultItem);

    // JNA reads back `statement`, which it was given, but not what the statement points to.
    for (Structure decision : decisions) decision.read();
    for (Structure line : lines) line.read();
    for (int i = 0; i < visits.length; ++i)
      System.out.println("v" + (i + 1) + " " + Stk.LIBRARY.stk_rule_id(decisions[i].hoursRule) + " "
          + Stk.LIBRARY.stk_verdict_name(decisions[i].hoursVerdict));
    for (Stk.Line line : Arrays.copyOf(lines, statement.lineCount.intValue()))
      System.out.println(Stk.LIBRARY.stk_line_kind_name(line.kind) + " " + kroner(line.amountOre));
    System.out.println("payable " + kroner(statement.payableOre));
    System.out.println("pending " + kroner(statement.pendingOre));
    System.out.println("refused " + kroner(statement.refusedOre));
  }

  static byte[] settleDocument(byte[] text) throws IOException {
    var length = new Stk.SizeT(text.length);
    var needed = new LongByReference();  // size_t *: eight bytes, as long as the machine has 64 bits
    byte[] out = new byte[Stk.LIBRARY.stk_settle_json_room(length).intValue()];
    int status = Stk.LIBRARY.stk_settle_json(null, text, length, 0, out, new Stk.SizeT(out.length), needed);
    if (status == Stk.BUFFER_TOO_SMALL) {
      out = new byte[(int) needed.getValue()];
      status = Stk.LIBRARY.stk_settle_json(null, text, length, 0, out, new Stk.SizeT(out.length), needed);
    }
    byte[] answer = Arrays.copyOf(out, Math.max((int) needed.getValue() - 1, 0));
    if (status != Stk.OK)
      throw new IOException(Stk.LIBRARY.stk_status_name(status) + ": " + new String(answer, StandardCharsets.UTF_8));
    return answer;
  }

  public static void main(String[] arguments) throws IOException {
    Stk.checkSizes();
    new SettleMonth().settleStructs();
    System.out.write(settleDocument(Files.readAllBytes(Path.of(arguments[0]))));  // bytes: no encoding in between
    System.out.flush();
  }
}
