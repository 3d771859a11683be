"""Telephone numbers in the vendors' forms."""

from __future__ import annotations

import pytest

from core.test_scalars import SEND, decode, refusal
from trunkline_runtime.codecs import StrCodec
from trunkline_runtime.codecs.base import EncodeContext
from trunkline_runtime.codecs.phone import Instead, PhoneCodec, PhoneForm

DIGITS = "12017774321"


@pytest.mark.parametrize(("form", "sent"), [("integer", 12017774321), ("digits", DIGITS), ("plus", "+" + DIGITS)])
def test_the_vendors_form(form: PhoneForm, sent: object) -> None:
    """One writing goes out as each vendor wants it."""
    assert PhoneCodec(form).encode(" +1 (201) 777-4321 ", SEND) == sent


@pytest.mark.parametrize(("form", "sent"), [("integer", 12017774321), ("digits", DIGITS), ("plus", "+" + DIGITS)])
def test_a_region_reads_national_numbers(form: PhoneForm, sent: object) -> None:
    """With a region, a number is written as it is dialled there."""
    assert PhoneCodec(form).encode("(201) 777-4321", EncodeContext(region="US")) == sent


def test_as_given() -> None:
    """A number that is passed on as it was written is checked like any other, and nothing invisible goes along."""
    codec = PhoneCodec("as-given")
    assert codec.encode(" +1 (201) 777-4321 ", SEND) == "+1 (201) 777-4321"
    assert codec.encode(12017774321, SEND) == DIGITS
    assert codec.encode("(201) 777-4321", EncodeContext(region="US")) == "+" + DIGITS
    assert refusal(codec, "+1 201\n7774321") == "must not contain invisible characters"
    assert refusal(codec, "12017774321.0").startswith("must be whole")


def test_limits_of_the_vendor() -> None:
    """The schema's own limits apply to what goes out."""
    codec = PhoneCodec("plus", StrCodec(max_length=11))
    assert codec.encode("+65 6123 4567", SEND) == "+6561234567"
    assert refusal(codec, "+12017774321") == "must have at most 11 characters, has 12"


@pytest.mark.parametrize(
    ("instead", "value", "sent"),
    [
        ("pattern", "+1 (201) 777-4321", DIGITS),
        ("pattern", 12017774321, DIGITS),
        ("pattern", "+1 201*", "1201*"),
        ("pattern", "*4321", "*4321"),
        ("pattern", "Acme*", "Acme*"),
        ("pattern", "sip:ada@example.com", "sip:ada@example.com"),
        ("name", "+1 (201) 777-4321", DIGITS),
        ("name", "C0FFEE1", "C0FFEE1"),
        ("name", "Ünit", "Ünit"),
        ("sip", "+1 (201) 777-4321", DIGITS),
        ("sip", "sip:+12017774321@203.0.113.7:5060", "sip:+12017774321@203.0.113.7:5060"),
        ("sip", "ada@example.com", "ada@example.com"),
    ],
)
def test_what_may_stand_in_place_of_a_number(instead: Instead, value: object, sent: str) -> None:
    """Where a vendor takes a pattern, a name or an address too, a number is still written in the vendor's form."""
    assert PhoneCodec("digits", instead=instead).encode(value, SEND) == sent


@pytest.mark.parametrize(
    ("instead", "value", "problem"),
    [
        ("pattern", "12017774321.0", "must be whole"),
        ("name", "12017774321.0", "must be whole"),
        ("name", "+12017774321 x5", "must be a telephone number, or a name with letters, not both"),
        ("name", "Ac\nme", "must not contain invisible characters"),
        ("sip", "Acme", "must be a telephone number"),
        ("sip", "sip:ada\n@example.com", "must not contain invisible characters"),
        ("sip", 1.5, "must be a telephone number"),
    ],
)
def test_a_spoiled_number_is_no_name(instead: Instead, value: object, problem: str) -> None:
    """What looks like a number is held to the grammar of numbers wherever it stands."""
    assert refusal(PhoneCodec("digits", instead=instead), value).startswith(problem)


def test_a_short_name_is_told_its_length() -> None:
    """A refusal of a text by a parameter that takes text does not say that text is wrong."""
    codec = PhoneCodec("digits", StrCodec(min_length=3), "name")
    assert refusal(codec, "x") == "must have at least 3 characters"


@pytest.mark.parametrize(
    ("form", "wire", "value", "drifts"),
    [
        ("integer", 12017774321, 12017774321, 0),
        ("integer", DIGITS, 12017774321, 0),
        ("integer", "+" + DIGITS, 12017774321, 0),
        ("integer", 12017774321.0, 12017774321, 1),
        ("integer", 12017774321.5, 12017774321.5, 1),
        ("integer", "012017774321", "012017774321", 1),
        ("integer", "unknown", "unknown", 1),
        ("integer", None, None, 1),
        ("digits", DIGITS, DIGITS, 0),
        ("plus", "anonymous", "anonymous", 0),
        ("digits", 12017774321, DIGITS, 1),
        ("digits", 12017774321.0, DIGITS, 1),
        ("digits", 1e300, 1e300, 1),
        ("digits", -5, -5, 1),
        ("digits", True, True, 1),
        ("plus", [DIGITS], [DIGITS], 1),
    ],
)
def test_reads(form: PhoneForm, wire: object, value: object, drifts: int) -> None:
    """Numbers come back as the form says, also from a float; callers without a number are text like any other."""
    result, told = decode(PhoneCodec(form), wire)
    assert (result, type(result), told) == (value, type(value), drifts)


def test_accepts() -> None:
    """Alternatives are told apart by form."""
    whole, text = PhoneCodec("integer"), PhoneCodec("digits")
    assert [whole.accepts(value) for value in (1, "+1", "x", True)] == [True, True, False, False]
    assert (text.accepts("x"), text.accepts(1)) == (True, False)
