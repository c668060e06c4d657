"""A second reader of the payroll files, by the descriptions of the vendors' formats and nothing else.

Each `read_…` takes the bytes of a file apart as the payroll system would, and gives rows of the same shape; `expected`
says from the JSON statements what those rows have to be. Nothing here is shared with the library.
"""

import datetime
import decimal
import fractions
import re

ID = re.compile(r"ST[0-9A-HJKMNP-TV-Z]{10}")
LONNSART = {"hours": "1410", "mileage": "4010", "expenses": "4110"}


def half_up(value):
    """Øre of an exact number of kroner."""
    return (value * 100 * 2 + 1) // 2


def exact(text):
    return fractions.Fraction(decimal.Decimal(text))


def lines_of(data, encoding):
    text = data.decode(encoding)
    assert text == "" or text.endswith("\r\n"), "every line ends in CR LF, the last one too"
    assert "\n" not in text.replace("\r\n", "") and "\r" not in text.replace("\r\n", "")
    return text.split("\r\n")[:-1]


def only_id(text):
    assert ID.fullmatch(text), text
    return text


def read_visma(data):
    """`;`, decimal point, no header: year, run, employee, lønnsart, basis, quantity, rate, amount, account,
    counter-account, then six quoted dimensions; two decimals."""
    rows = []
    for line in lines_of(data, "cp1252"):
        fields = line.split(";")
        assert len(fields) == 16, line
        for figure in fields[4:8]:
            assert re.fullmatch(r"\d+\.\d\d", figure), line
        dimensions = fields[10:]
        assert all(re.fullmatch(r'"[^"]*"', dimension) for dimension in dimensions), line
        assert fields[4] == "0.00"
        rows.append({"year": fields[0], "employee": fields[2], "lonnsart": fields[3], "quantity": exact(fields[5]),
                     "rate": exact(fields[6]), "amount": exact(fields[7]), "late_month": dimensions[4].strip('"'),
                     "id": only_id(dimensions[5].strip('"'))})
    return rows


def read_unimicro(data):
    """`;`, decimal comma: employee, lønnsart, text, from, to, rate, quantity. The pay is rate × quantity."""
    rows = []
    for line in lines_of(data, "cp1252"):
        employee, lonnsart, text, first, last, rate, quantity = line.split(";")
        for figure in (rate, quantity):
            assert re.fullmatch(r"\d+,\d\d", figure), line
        first, last = (datetime.datetime.strptime(day, "%d.%m.%Y").date() for day in (first, last))
        *_, month, line_id = text.split(" ")
        rows.append({"employee": employee, "lonnsart": lonnsart, "from": first, "to": last, "month": month,
                     "quantity": exact(quantity.replace(",", ".")), "rate": exact(rate.replace(",", ".")),
                     "id": only_id(line_id), "text": text})
    return rows


HULDT = [("employee", 6), ("lonnsart", 5), ("department", 12), ("project", 12), ("element1", 12), ("element2", 12),
         ("element3", 12), ("element4", 12), ("element5", 12), ("date", 6), ("quantity", 10), ("rate", 10),
         ("amount", 13)]


def read_huldt(data):
    """Fixed width: employee 6, lønnsart 5, department 12, project 12, five elements of 12, date DDMMYY, quantity 10,
    rate 10, amount 13, two implied decimals."""
    rows = []
    for line in lines_of(data, "cp1252"):
        assert len(line) == sum(width for _, width in HULDT) == 134, (len(line), line)
        fields, at = {}, 0
        for name, width in HULDT:
            fields[name], at = line[at:at + width], at + width
        for name in ("employee", "lonnsart", "quantity", "rate", "amount"):
            assert fields[name].isdigit(), (name, line)
        assert fields["lonnsart"][0] == "0", "four digits in five places"
        rows.append({"employee": fields["employee"], "lonnsart": fields["lonnsart"][1:],
                     "late_month": fields["element4"].strip(), "id": only_id(fields["element5"]),
                     "to": datetime.datetime.strptime(fields["date"], "%d%m%y").date(),
                     **{name: fractions.Fraction(int(fields[name]), 100) for name in ("quantity", "rate", "amount")}})
    return rows


def read_generic(data):
    """A header, `;`, decimal point, ISO dates, UTF-8; texts in quotation marks."""
    header, *lines = lines_of(data, "utf-8")
    assert header == ("id;employee;agreement;kind;lonnsart;account;text;month;from;to;pay_date;quantity;rate;amount")
    rows = []
    for line in lines:
        fields = [a or b for a, b in re.findall(r'(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))', line)]
        row = dict(zip(header.split(";"), (field.replace('""', '"') for field in fields), strict=True))
        for name in ("from", "to", "pay_date"):
            row[name] = datetime.date.fromisoformat(row[name])
        rows.append({**row, "id": only_id(row["id"]),
                     **{name: exact(row[name]) for name in ("quantity", "rate", "amount")}})
    return rows


READERS = {"visma-lonn": read_visma, "unimicro-v3": read_unimicro, "huldt-lillevik": read_huldt,
           "generic": read_generic}


def last_day(month):
    year, number = map(int, month.split("-"))
    return datetime.date(year + number // 12, number % 12 + 1, 1) - datetime.timedelta(days=1)


def quantity_of(line):
    """Hours, kilometres or pieces, exactly."""
    if line["kind"] == "hours":
        hours, minutes = line["quantity"].split(":")
        return fractions.Fraction(int(hours) * 60 + int(minutes), 60)
    return exact(line.get("quantity", "1"))


def expected(statements):
    """The rows of the statements: every line that pays anything, in order. For months from the 1st to the last, paid in
    the month after delivery."""
    rows = []
    for statement in statements:
        month = statement["month"]
        for line in statement["lines"]:
            amount, quantity = exact(line["amount"]), quantity_of(line)
            if amount == 0:
                continue
            rate = exact(line.get("rate", line["amount"]))
            if (quantity * 100).denominator != 1:  # not in hundredths: 1 × the amount
                quantity, rate = fractions.Fraction(1), amount
            rows.append({"employee": statement["employee"], "agreement": statement["agreement"],
                         "lonnsart": LONNSART[line["kind"]], "kind": line["kind"], "month": month,
                         "late_month": month if statement["delivered"][:7] > month else "",
                         "from": datetime.date.fromisoformat(month + "-01"), "to": last_day(month),
                         "year": statement["payout"]["bank_day"][:4],
                         "pay_date": datetime.date.fromisoformat(statement["payout"]["bank_day"]),
                         "quantity": quantity, "rate": rate, "amount": amount})
    return rows
