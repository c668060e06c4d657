import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.LongByReference;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The declarations of stottekontakt.h that this program needs; fields stand in the header's order. */
public interface Stk extends Library {
  // The library's strings are UTF-8, whatever the platform's encoding is.
  Stk LIBRARY = Native.load("stottekontakt", Stk.class, Map.of(OPTION_STRING_ENCODING, "UTF-8"));

  int OK = 0, BUFFER_TOO_SMALL = 114;

  int stk_settle(Pointer regulation, Timesheet timesheet, Statement statement);
  int stk_settle_json(Pointer regulation, byte[] text, SizeT length, int language, byte[] out, SizeT capacity,
                      LongByReference needed);
  SizeT stk_settle_json_room(SizeT length);
  int stk_constant(byte[] name, SizeT length, int[] value);
  String stk_rule_id(int rule);  // static text: JNA copies it and frees nothing
  String stk_verdict_name(int verdict);
  String stk_line_kind_name(int kind);
  String stk_status_name(int status);

  /** size_t: JNA has no type of its own for it, and `int` would be half of it. */
  class SizeT extends IntegerType {
    public SizeT() {
      this(0);
    }

    public SizeT(long value) {
      super(Native.SIZE_T_SIZE, value, true);
    }
  }

  @FieldOrder({"fromDay", "minutes"})
  class WeeklyHours extends Structure {
    public int fromDay, minutes;
  }

  @FieldOrder({"fromDay", "coverKind", "monthlyOre"})
  class ExpenseCover extends Structure {
    public int fromDay, coverKind;
    public long monthlyOre;
  }

  @FieldOrder({"id", "idLength", "day", "minutes", "status", "startMinutePlus1", "cancelledDay", "cancelledBy",
               "cancelCause", "activity", "withoutRecipient", "metresTo", "metresFrom", "metresOutside",
               "metresActivity", "reserved"})
  class Visit extends Structure {
    public Pointer id;
    public SizeT idLength = new SizeT();
    public int day, minutes, status, startMinutePlus1, cancelledDay, cancelledBy, cancelCause, activity,
        withoutRecipient, metresTo, metresFrom, metresOutside, metresActivity, reserved;
  }

  @FieldOrder({"id", "idLength", "day", "amountOre", "spentFor", "receipt", "kind", "reserved"})
  class Expense extends Structure {
    public Pointer id;
    public SizeT idLength = new SizeT();
    public int day, amountOre, spentFor, receipt, kind, reserved;
  }

  /** (pointer, count, element size), as every array of stk_timesheet stands. */
  @FieldOrder({"items", "count", "size"})
  class List extends Structure {
    public Pointer items;
    public SizeT count = new SizeT(), size = new SizeT();
  }

  @FieldOrder({"structSize", "year", "month", "deliveredDay", "agreementFirstDay", "agreementLastDay", "weeklyHours",
               "visits", "expenses", "expenseCover", "holidays", "sickLeave", "rulings", "noticeReceivedDay",
               "noticeUnwritten", "readyDay", "rateKey", "accountOpenedDay", "reserved", "accountUsedMinutes",
               "earlierMinutes", "earlierExpensesOre"})
  class Timesheet extends Structure {
    public int structSize, year, month, deliveredDay, agreementFirstDay, agreementLastDay;
    public List weeklyHours, visits, expenses, expenseCover, holidays, sickLeave, rulings;
    public int noticeReceivedDay, noticeUnwritten, readyDay, rateKey, accountOpenedDay, reserved;
    public long accountUsedMinutes, earlierMinutes, earlierExpensesOre;
  }

  @FieldOrder({"hoursRule", "hoursVerdict", "hoursReading", "grantedMinutes", "pendingMinutes", "toRebook", "kmRule",
               "kmVerdict", "kmReading", "grantedMetres", "pendingMetres", "outsideRule", "outsideReading",
               "activityRule", "activityReading", "possibleDuplicate"})
  class VisitDecision extends Structure {
    public int hoursRule, hoursVerdict, hoursReading, grantedMinutes, pendingMinutes, toRebook, kmRule, kmVerdict,
        kmReading, grantedMetres, pendingMetres, outsideRule, outsideReading, activityRule, activityReading,
        possibleDuplicate;
  }

  @FieldOrder({"kind", "rule", "provenance", "reserved", "quantity", "rateOre", "amountOre"})
  class Line extends Structure {
    public int kind, rule, provenance, reserved;
    public long quantity, rateOre, amountOre;
  }

  @FieldOrder({"structSize", "faultField", "faultItem", "faultDay", "visitDecisions", "expenseDecisions", "lines",
               "lineCount", "notices", "noticeCount", "scratch", "scratchSize", "payableOre", "pendingOre",
               "refusedOre", "accruedMinutes", "usedMinutes", "balanceMinutes", "rebookMinutes", "payoutDay",
               "bankDay"})
  class Statement extends Structure {
    public int structSize, faultField, faultItem, faultDay;
    public List visitDecisions, expenseDecisions, lines;
    public SizeT lineCount = new SizeT();
    public List notices;
    public SizeT noticeCount = new SizeT();
    public Pointer scratch;
    public SizeT scratchSize = new SizeT();
    public long payableOre, pendingOre, refusedOre, accruedMinutes, usedMinutes, balanceMinutes, rebookMinutes;
    public int payoutDay, bankDay;
  }
  /** A struct declared wrongly is found here, not in a wrong month. */
  static void checkSizes() {
    checkSize("stk_timesheet", new Timesheet());
    checkSize("stk_visit", new Visit());
    checkSize("stk_expense", new Expense());
    checkSize("stk_visit_decision", new VisitDecision());
    checkSize("stk_line", new Line());
    checkSize("stk_statement", new Statement());
  }

  private static void checkSize(String name, Structure struct) {
    byte[] expression = ("sizeof(" + name + ")").getBytes(StandardCharsets.US_ASCII);
    int[] size = new int[1];
    LIBRARY.stk_constant(expression, new SizeT(expression.length), size);
    if (size[0] != struct.size())
      throw new IllegalStateException(name + " has " + size[0] + " bytes in the library, " + struct.size() + " here");
  }
}
