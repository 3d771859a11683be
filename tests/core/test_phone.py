"""Telephone numbers in any writing."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from core.test_scalars import SEND, decode, refusal
from trunkline_runtime.codecs import StrCodec
from trunkline_runtime.codecs.phone import PhoneCodec, PhoneForm, phone_digits

DIGITS = "12017774321"


@pytest.mark.parametrize(
    "value",
    [
        12017774321,
        "12017774321",
        "+12017774321",
        "+1 (201) 777-4321",
        "1.201.777.4321",
        "\u202a+1\u00a0201\u2011777\u20114321\u202c",
        " +1 201 777 4321\n",
    ],
)
def test_any_common_writing(value: object) -> None:
    """Brackets, dashes of every width, spaces and invisible marks are writing, not number."""
    assert phone_digits(value) == DIGITS


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("", "must not be empty"),
        ("+", "must not be empty"),
        ("call me", "must be a telephone number: digits"),
        ("+1201777432a", "must be a telephone number: digits"),
        ("++12017774321", "must be a telephone number: digits"),
        ("\uff11\uff12\uff10\uff11\uff17", "must be a telephone number: digits"),
        ("tel:+12017774321", "must be a telephone number: digits"),
        ("0012017774321", "must start with the country code"),
        ("+44 (0)20 7946 0018", "must not contain (0)"),
        ("12", "must have 3 to 15 digits, has 2"),
        ("1" * 16, "must have 3 to 15 digits, has 16"),
        (-12017774321, "must be a telephone number"),
        (10**5000, "must be a telephone number"),
        (True, "must be a telephone number as text or integer, not bool"),
        (1.5, "must be a telephone number as text or integer, not float"),
    ],
    ids=range(15),
)
def test_refuses_what_is_no_number(value: object, problem: str) -> None:
    """What could reach somebody else, or nobody, is refused in words that do not repeat it."""
    text = refusal(PhoneCodec("digits"), value)
    assert text.startswith(problem)
    assert "2017774321" not in text


@pytest.mark.parametrize(
    ("form", "sent"),
    [("integer", 12017774321), ("digits", DIGITS), ("plus", "+" + DIGITS), ("as-given", "+1 (201) 777-4321")],
)
def test_the_vendors_form(form: PhoneForm, sent: object) -> None:
    """One writing goes out as each vendor wants it."""
    assert PhoneCodec(form).encode(" +1 (201) 777-4321 ", SEND) == sent


def test_as_given_is_printable() -> None:
    """A number that is passed on unchanged carries nothing invisible along."""
    assert refusal(PhoneCodec("as-given"), "+1 201\n7774321") == "must not contain invisible characters"
    assert PhoneCodec("as-given").encode(12017774321, SEND) == DIGITS


def test_limits_of_the_vendor() -> None:
    """The schema's own limits apply to what goes out."""
    codec = PhoneCodec("plus", StrCodec(max_length=8))
    assert codec.encode("+1 201 77", SEND) == "+120177"
    assert refusal(codec, "+12017774321") == "must have at most 8 characters, has 12"


@pytest.mark.parametrize(
    ("form", "wire", "value", "drifts"),
    [
        ("integer", 12017774321, 12017774321, 0),
        ("integer", DIGITS, 12017774321, 0),
        ("integer", "+" + DIGITS, 12017774321, 0),
        ("integer", "unknown", "unknown", 1),
        ("integer", None, None, 1),
        ("digits", DIGITS, DIGITS, 0),
        ("plus", "anonymous", "anonymous", 0),
        ("digits", 12017774321, DIGITS, 1),
        ("digits", -5, -5, 1),
        ("digits", True, True, 1),
        ("plus", [DIGITS], [DIGITS], 1),
    ],
)
def test_reads(form: PhoneForm, wire: object, value: object, drifts: int) -> None:
    """Numbers come back as the form says; callers without a number are text like any other."""
    result, told = decode(PhoneCodec(form), wire)
    assert (result, type(result), told) == (value, type(value), drifts)


def test_accepts() -> None:
    """Alternatives are told apart by form."""
    whole, text = PhoneCodec("integer"), PhoneCodec("digits")
    assert (whole.accepts(1), whole.accepts("+1"), whole.accepts("x"), whole.accepts(True)) == (
        True,
        True,
        False,
        False,
    )
    assert (text.accepts("x"), text.accepts(1)) == (True, False)


@given(st.from_regex(r"[1-9][0-9]{2,14}", fullmatch=True), st.sampled_from([" ", "-", ".", "", "(", ")"]))
def test_writing_does_not_matter(digits: str, mark: str) -> None:
    """However a number is written, the same digits go out, and come back."""
    written = "+" + mark.join(digits)
    assert phone_digits(written) == digits
    for form in ("integer", "digits", "plus"):
        codec = PhoneCodec(form)
        assert codec.encode(decode(codec, codec.encode(written, SEND))[0], SEND) == codec.encode(digits, SEND)
