"""CSV in and out, read by others: Python's own reader, and readers that split elsewhere."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest

from trunkline import Opentact
from trunkline_outbox import Outbox, OutboxError

FORMULAS = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\ufeff=1", "\u200b=1", "\uff1d1", "\uff0b1", "\uff0d1",
    "\uff201", "x;=1", "x;+1", "x;;-1", "x; @a", "x\t=1", "x\n=1", "x\r\n=1", 'x"=1', 'x";"=1', "x;\uff1d1",
    '"=1', ";=1", "=1;=2\n=3",
]  # fmt: skip
PLAIN = [
    "a;b",
    'q"uote',
    '"',
    "new\nline",
    "cr\rx",
    "crlf\r\nx",
    "a,b",
    "a'b",
    "1-2",
    "a=b",
    "x@y",
    "\ufeffmark",
    "ünï",
    "\U0001f600",
    "a\tb",
]
SIGNS = re.compile("[\\s\\x00-\\x1f\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")


def add(box: Outbox, client: Opentact, rows: list[dict[str, Any]], **more: Any) -> Any:
    given = {"key": "k", "send": client.sms.send, "map": {"to": "to"}, "message": "Hi", "from_": "12017771234"}
    return box.add_rows("c", rows, **given | more)


def exported(box: Outbox) -> str:
    file = io.StringIO(newline="")
    box.export("c", file)
    return file.getvalue()


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_NONE])
def test_no_cell_is_a_formula_wherever_a_program_splits(box: Outbox, client: Opentact, mark: str, quoting: Any) -> None:
    """Spreadsheets of many countries split at semicolons, and naive programs know no quotes: no cell begins with a sign."""
    report = add(box, client, [{"k": f"{key}!{n}", "to": "12017770001"} for n, key in enumerate(FORMULAS)])
    assert report.added == len(FORMULAS)
    text = exported(box)
    for line in csv.reader(io.StringIO(text, newline=""), delimiter=mark, quoting=quoting):
        assert [cell for cell in line if SIGNS.match(cell)] == []


def test_what_is_no_formula_comes_back_as_it_was(box: Outbox, client: Opentact) -> None:
    """Separators, quotes, line ends and a byte order mark in a key are what they were for Python's reader."""
    add(box, client, [{"k": key, "to": "12017770001"} for key in PLAIN])
    rows = list(csv.DictReader(io.StringIO(exported(box), newline="")))
    assert [row["key"] for row in rows] == [key.strip() for key in PLAIN]
    assert {row["state"] for row in rows} == {"pending"}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("order,phone\n1,12017770001\n".encode("utf-16"), "UTF-8"),
        ("order,phone\n1,12017770001\n".encode("utf-16-le"), "no column"),
        ("order,phone\n1,12017770001\n".encode("utf-16-be"), "no column"),
        ("order,phone\n1,é\n".encode("latin-1"), "UTF-8"),
        (b"order,phone\n1," + b"x" * 10_000_000, "near line 2"),
        (b'order,phone\n1,"' + b"x\n" * 2_000_000, "near line"),
        (b"\x00" * 1000, "no column"),
        (b"\xef\xbb\xbf", "no column"),
        (b"PK\x03\x04\x14\x00\x06\x00", "no column"),
    ],
)
def test_what_is_no_csv_in_utf_8_is_told(
    box: Outbox, client: Opentact, tmp_path: Path, content: bytes, why: str
) -> None:
    """Another encoding, a field without an end, a workbook: an error that says so, and nothing is written."""
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    with pytest.raises(OutboxError, match=why):
        box.add_csv(
            "c", path, key="order", send=client.sms.send, map={"to": "phone"}, message="Hi", from_="12017771234"
        )
    assert box.campaigns() == []


class Missing:
    """What a data frame has where nothing is: it is neither equal to itself nor not."""

    def __ne__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise TypeError("ambiguous")

    __hash__ = None  # type: ignore[assignment]  # as it is there


@pytest.mark.parametrize("nothing", [float("nan"), None, "", Missing()], ids=["nan", "none", "empty", "na"])
@pytest.mark.parametrize("column", ["k", "to", "first"])
def test_a_hole_in_a_data_frame_is_no_value(box: Outbox, client: Opentact, nothing: object, column: str) -> None:
    """Nobody is greeted as `nan`, and rows without a key are not one message."""
    rows = [{"k": n, "to": f"1201777000{n}", "first": "Ann"} | ({column: nothing} if n else {}) for n in range(3)]
    report = add(box, client, rows, message="Hello {first}")
    assert (report.added, report.bad_rows) == (1, 2)


def test_a_hole_is_no_due_time_and_no_zone(box: Outbox, client: Opentact) -> None:
    """Where a column says nothing a message may leave at once."""
    rows = [{"k": "a", "to": "12017770001", "due": float("nan"), "zone": float("nan")}]
    assert add(box, client, rows, due="due", zone="zone").added == 1
    assert box.due("c") == 1


def test_a_key_that_a_data_frame_made_a_float_is_the_same_key(box: Outbox, client: Opentact) -> None:
    """A hole elsewhere in its column turns 17 into 17.0: that is no second message."""
    assert add(box, client, [{"k": "17", "to": "12017770001"}]).added == 1
    assert add(box, client, [{"k": 17.0, "to": "12017770001"}]).present == 1


def test_no_key_is_a_command_for_a_terminal(box: Outbox, client: Opentact) -> None:
    """A file from elsewhere may hold escapes: what is told of its rows shows them as text, in one line."""
    rows = [{"k": "a\x1b]0;owned\x07\nb", "to": "nobody"}, {"k": "\x1b[2J", "to": "12017770001"}]
    add(box, client, rows)
    told = str(add(box, client, [*rows, {"k": "\x1b[2J", "to": "12017770002"}]))
    assert "\x1b" not in told
    assert "a\\x1b]0;owned\\x07\\nb" in told
    assert "\\x1b[2J" in told
