"""The declaration table against the header: every function, every argument, every struct."""

import ctypes
import re
import shutil
import subprocess

import pytest

from stottekontakt import _desk, _ffi, _pack, _structs

KINDS = {
    "int32_t": ctypes.c_int32,
    "uint8_t": ctypes.c_uint8,
    "int16_t": ctypes.c_int16,
    "uint16_t": ctypes.c_uint16,
    "uint32_t": ctypes.c_uint32,
    "int64_t": ctypes.c_int64,
    "size_t": ctypes.c_size_t,
    "const char *": ctypes.c_char_p,
    "char *": ctypes.POINTER(ctypes.c_char),
    "void *": ctypes.c_void_p,
    "void": None,
    "const stk_regulation *": ctypes.c_void_p,
    "stk_regulation *": ctypes.c_void_p,
    "stk_regulation **": ctypes.POINTER(ctypes.c_void_p),
}
FUNCTION = re.compile(r"STK_API ([^;]*?)STK_CALL (stk_\w+)\(([^;]*)\);")
STRUCT = re.compile(r"typedef struct (stk_\w+) \{(.*?)\n\}", re.DOTALL)
MEMBER = re.compile(r"(.*?)(\w+)(?:\[(\d+)\])?", re.DOTALL)


def kind_of(written):
    written = " ".join(written.split())
    if written in KINDS:
        return KINDS[written]
    pointed_at = written.removeprefix("const ").removesuffix(" *")
    if not written.endswith("*"):
        return getattr(_structs, pointed_at)
    return ctypes.POINTER(KINDS.get(pointed_at) or getattr(_structs, pointed_at))


@pytest.fixture(scope="module")
def commented_header(root):
    return (root / "capi/stottekontakt.h").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def header(commented_header):
    text = commented_header
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def test_every_function_of_the_header_is_declared_as_it_is_there(header):
    functions = FUNCTION.findall(header)
    assert {name for _, name, _ in functions} == set(_ffi.DECLARATIONS)
    for answer, name, parameters in functions:
        declared = getattr(_ffi.LIBRARY, name)
        stated = [] if parameters == "void" else [MEMBER.fullmatch(each.strip())[1] for each in parameters.split(",")]
        assert declared.argtypes == [kind_of(each) for each in stated], name
        assert declared.restype == kind_of(answer), name
        assert declared.errcheck is not None, name


def test_a_function_that_returns_a_status_is_one_whose_status_is_checked(commented_header):
    function = re.compile(r"/\*\*((?:(?!\*/).)*)\*/\s*STK_API [^;]*?STK_CALL (stk_\w+)\(", re.DOTALL)
    commented = function.findall(commented_header)
    writes = {name for comment, name in commented if re.search(r"@param\[(in,)?out", comment)}
    checked = {name for name, row in _ffi.DECLARATIONS.items() if row[0] is _ffi.STATUS}
    assert checked == writes


def test_every_struct_of_the_header_has_its_members_in_their_order(header):
    structs = STRUCT.findall(header)
    declared = {name for name in vars(_structs) if name.startswith("stk_")}
    assert {name for name, _ in structs} == declared
    for name, body in structs:
        members = [MEMBER.fullmatch(member.strip()).groups() for member in body.split(";") if member.strip()]
        fields = [(field, kind) for field, kind, *_ in getattr(_structs, name)._fields_]
        expected = [
            (member, kind_of(written) * int(times) if times else kind_of(written)) for written, member, times in members
        ]
        assert fields == expected, name


def test_every_struct_lies_in_memory_as_the_c_compiler_lays_it(header, root, tmp_path):
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    assert compiler, "a C compiler is needed: apt install gcc"
    lines, expected = [], []
    for name, _ in STRUCT.findall(header):
        struct = getattr(_structs, name)
        lines.append(f'printf("%zu\\n", sizeof({name}));')
        expected.append(ctypes.sizeof(struct))
        for field, *_ in struct._fields_:
            lines.append(f'printf("%zu\\n", offsetof({name}, {field}));')
            expected.append(getattr(struct, field).offset)
    source = tmp_path / "layout.c"
    source.write_text(
        "#include <stdio.h>\n#include <stottekontakt.h>\nint main(void) {\n" + "\n".join(lines) + "return 0;}"
    )
    program = tmp_path / "layout"
    subprocess.run([compiler, "-std=c99", f"-I{root / 'capi'}", source, "-o", program], check=True)
    printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    assert list(map(int, printed.split())) == expected


@pytest.mark.parametrize(
    ("packed", "struct", "first"),
    [
        (_pack.TIMESHEET, _structs.stk_timesheet, "struct_size"),
        (_pack.WEEKLY_HOURS, _structs.stk_weekly_hours, "from_day"),
        (_pack.EXPENSE_COVER, _structs.stk_expense_cover, "from_day"),
        (_pack.HOLIDAY, _structs.stk_holiday, "first_day"),
        (_pack.SICK_LEAVE, _structs.stk_sick_leave, "first_day"),
        (_pack.RULING, _structs.stk_ruling, "item"),
        (_pack.VISIT, _structs.stk_visit, "day"),
        (_pack.EXPENSE, _structs.stk_expense, "day"),
        (_desk.VISIT_DECISION, _structs.stk_visit_decision, "hours_rule"),
        (_desk.EXPENSE_DECISION, _structs.stk_expense_decision, "rule"),
        (_desk.LINE, _structs.stk_line, "kind"),
        (_desk.NOTICE, _structs.stk_notice, "code"),
        (_desk.REASON_PLACE, _structs.stk_reason_place, "list"),
        (_desk.NUMBERS, _structs.stk_statement, "payable_ore"),
    ],
)
def test_what_is_packed_by_hand_has_the_layout_of_its_struct(packed, struct, first):
    """Each member numbered, packed, and read through the struct."""
    fields = [name for name, *_ in struct._fields_]
    fields = fields[fields.index(first) :]
    offset = getattr(struct, first).offset
    assert offset + packed.size == ctypes.sizeof(struct)
    numbered = struct.from_buffer_copy(bytes(offset) + packed.pack(*range(1, len(fields) + 1)))
    for number, field in enumerate(fields, 1):
        value = getattr(numbered, field)
        if isinstance(value, ctypes._Pointer):
            value = ctypes.cast(value, ctypes.c_void_p).value
        assert value == number, field


def test_the_abi_of_the_header_is_that_of_the_package(root):
    text = (root / "capi/stottekontakt.h").read_text(encoding="utf-8")
    assert int(re.search(r"#define STK_ABI_VERSION (\d+)", text)[1]) == _ffi.ABI_VERSION
