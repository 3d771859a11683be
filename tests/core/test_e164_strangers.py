"""A stranger's number never comes out: whatever is accepted means what `phonenumbers` reads, in any type and any script."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import phonenumbers
import pytest
from hypothesis import assume, given, settings, strategies as st

from trunkline_runtime.codecs.base import BadValue, WrongType
from trunkline_runtime.codecs.e164 import phone_digits

NUMBER = 12017774321


class Whole:
    """What a data frame gives for an integer: it can be an index, and is no `int`."""

    def __init__(self, value: int) -> None:
        self._value = value

    def __index__(self) -> int:
        return self._value

    def __float__(self) -> float:
        return float(self._value)


class Switch(int):
    """An integer of a subclass."""


@pytest.mark.parametrize("value", [NUMBER, Switch(NUMBER), Whole(NUMBER), f"{NUMBER}"])
@pytest.mark.parametrize("region", [None, "US"])
def test_whole_numbers_of_any_library(value: Any, region: str | None) -> None:
    """An integer is one, whoever made it."""
    assert phone_digits(value, region) == str(NUMBER)


@pytest.mark.parametrize(
    "value",
    [
        True, False, None, 12017774321.0, float("nan"), float("inf"), Decimal("12017774321"),
        Decimal("12017774321.0"), Fraction(NUMBER), complex(NUMBER), b"12017774321", bytearray(b"12017774321"),
        ["12017774321"], ("1201", "7774321"), {"phone": "12017774321"}, {"12017774321"}, object(), Whole,
    ],
)  # fmt: skip
@pytest.mark.parametrize("region", [None, "US"])
def test_other_types_are_refused(value: Any, region: str | None) -> None:
    """Nothing is made into a number that was none: a float, a decimal, bytes, a container."""
    with pytest.raises((BadValue, WrongType)) as caught:
        phone_digits(value, region)
    assert "1201" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "12017774321.0", "12017774321.00", "1.2017774321e10", "1.2017774321E+10", "1,2017774321e10", "12017774321e0",
        "12017774321,0", "12,017,774,321", "12 017 774 321.0", "1.20178e+10", "0x2CC5C0931", "12_017_774_321", "12017774321f",
        "\uff0b12017774321", "+\uff11\uff12\uff10\uff11\uff17\uff17\uff17\uff14\uff13\uff12\uff11",
        "\u0661\u0662\u0660\u0661\u0667\u0667\u0667\u0664\u0663\u0662\u0661", "\u00b9\u00b2017774321", "1201777432\u2460",
        "0012017774321", "011 1 201 777 4321", "tel:+12017774321", "sip:+12017774321@x", "callto:12017774321",
        "+12017774321;ext=5", "+1 201 777 4321 ext 5", "+1 201 777 4321 x5", "+12017774321p5", "+12017774321w5",
        "*6712017774321",
        "+44 (0)7700 900123", "+44(0)7700900123", "+44 ( 0 ) 7700 900123", "+44 [0] 7700 900123", "+440 7700 900123",
        "+1 201 777 4321 / 4322", "+1 201 777 4321-22", "12017774321 12017774322", "12017774321\t12017774322",
        "12017774321\x0012017774322",
        "+12017774321+", "+-12017774321", "+12017774321-", "(12017774321", "12017774321)", "+1 201 777 4321 home",
        "'12017774321", "=12017774321", "$12017774321", "12017774321%", "None", "null", "NaT", "<NA>", "[12017774321]",
    ],
)  # fmt: skip
@pytest.mark.parametrize("region", [None, "GB"])
def test_texts_that_are_not_surely_one_number(text: str, region: str | None) -> None:
    """Exponents, thousands, other scripts, addresses, extensions, zeros for home use, two in one: refused, not repaired."""
    try:
        digits = phone_digits(text, region)
    except BadValue as error:
        assert "201777" not in str(error)
        return
    assert region is not None
    assert digits == read_as(text, region)


def read_as(text: str, region: str | None) -> str:
    """What the library reads, country code first."""
    number = phonenumbers.parse(text, region)
    assert number.extension is None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).removeprefix("+")


SIGNS = st.text(
    st.one_of(
        st.sampled_from("0123456789" * 3 + "+-. ()/,;x#*\u00a0\u2011\u200b\t"),
        st.characters(categories=["Nd", "No", "Zs", "Pd", "Cf"]),
    ),
    min_size=3,
    max_size=24,
)


@settings(max_examples=4000, deadline=None)
@given(SIGNS, st.sampled_from([None, "US", "GB", "DE", "IT", "RU", "AU"]))
def test_whatever_is_accepted_is_what_the_library_reads(text: str, region: str | None) -> None:
    """Over texts of digits of all scripts, spaces, dashes and marks, in several countries, and in none."""
    try:
        digits = phone_digits(text, region)
    except BadValue:
        return
    assume(len(digits) > 6)  # a short code belongs to one country, and the library reads none behind a plus
    try:
        readings = {read_as(text, region)} if region or "+" in text else set()
    except phonenumbers.NumberParseException:
        readings = set()
    if "+" not in text:
        readings.add(read_as(f"+{text.strip()}", None))
    assert digits in readings


@settings(max_examples=1500, deadline=None)
@given(st.integers(min_value=10**6, max_value=10**15 - 1), st.sampled_from([None, "US", "GB", "DE"]))
def test_an_integer_is_its_digits_or_is_refused(number: int, region: str | None) -> None:
    """Without a plus to write, an integer has its country code, unless it is possible in the region only."""
    try:
        digits = phone_digits(number, region)
    except BadValue:
        return
    at_home = "" if region is None else read_as(str(number), region)
    assert digits in (str(number), at_home)
