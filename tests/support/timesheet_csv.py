"""Writes timesheets (`stottekontakt-timesheet/1`) as CSV, in any of the forms a spreadsheet may give it."""

import dataclasses

# Lists of an agreement and the kind of row each of theirs gets.
LISTS = {"weekly_hours": "weekly_hours", "expense_cover": "expense_cover", "holidays": "holiday", "sick_leave": "sick_leave"}
DATES = {"from", "to", "delivered", "ready", "notice.received", "hour_account.opened", "date", "cancelled.on", "reported",
         "on", "weekly_hours.from", "expense_cover.from", "holidays.from", "holidays.to", "sick_leave.from",
         "sick_leave.to", "sick_leave.reported"}
NUMBERS = {"monthly", "expense_cover.monthly", "amount", "earlier.expenses", "km.to", "km.from", "km.outside", "km.activity"}
IDS = {"agreement", "employee", "id", "item"}
FIRST = ["row", "agreement", "month"]


@dataclasses.dataclass(frozen=True)
class Form:
    """How a file is written. The default is what Excel writes in Norway as "CSV UTF-8"."""
    separator: str = ";"
    decimal: str = ","
    norwegian_dates: bool = True
    bom: bool = True
    encoding: str = "utf-8"
    line_end: str = "\r\n"
    quote_all: bool = False
    lists_inline: bool = True  # the first row of a list in the agreement's own row
    refer: bool = False  # every row names its agreement and month, instead of following it


def flat(values, prefix=""):
    """The members of an object that are there, nested ones with a point."""
    for key, value in values.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        elif value is not None and not isinstance(value, list):
            yield prefix + key, value


def rows_of(sheet, form):
    agreement = dict(sheet["agreement"])
    head = {"row": "agreement", "agreement": agreement.pop("id"), "month": sheet["month"], "delivered": sheet["delivered"]}
    head.update(flat({"earlier": sheet.get("earlier") or {}}))
    head.update(flat(agreement))
    rows = [head]
    for key, kind in LISTS.items():
        for i, row in enumerate(agreement.get(key) or []):
            if i == 0 and form.lists_inline:
                head.update(flat({key: row}))
            else:
                rows.append({"row": kind, **dict(flat(row))})
    for key, kind in (("visits", "visit"), ("expenses", "expense"), ("rulings", "ruling")):
        rows += [{"row": kind, **dict(flat(item))} for item in sheet.get(key) or []]
    if form.refer:
        for row in rows[1:]:
            row.update(agreement=head["agreement"], month=head["month"])
    return rows


def cell(name, value, form):
    if value is True or value is False:
        value = str(value).lower()
    if name in DATES and form.norwegian_dates:
        value = ".".join(reversed(value.split("-")))
    if name in NUMBERS:
        value = value.replace(".", form.decimal)
    quoted = form.quote_all
    if name in IDS:
        if value.startswith('="'):  # would be taken for the text inside
            value = '="' + value.replace('"', '""') + '"'
        quoted = quoted or value != value.strip(" \t\u00a0")
    if quoted or any(c in value for c in form.separator + '"\r\n'):
        return '"' + value.replace('"', '""') + '"'
    return value


def csv_of(sheets, form=Form()):
    """The bytes of a file with these timesheets, one or a list."""
    sheets = sheets if isinstance(sheets, list) else [sheets]
    rows = [row for sheet in sheets for row in rows_of(sheet, form)]
    columns = FIRST + list(dict.fromkeys(name for row in rows for name in row if name not in FIRST))
    lines = [form.separator.join(columns)]
    lines += [form.separator.join(cell(name, row.get(name, ""), form) for name in columns) for row in rows]
    text = "".join(line + form.line_end for line in lines)
    return (b"\xef\xbb\xbf" if form.bom else b"") + text.encode(form.encoding)
