"""A number means one person, or is refused; `phonenumbers` is the judge of what it means."""

from __future__ import annotations

import random
import re

import phonenumbers
import pytest
from hypothesis import assume, given, settings, strategies as st

from trunkline_runtime.codecs.base import BadValue
from trunkline_runtime.codecs.e164 import phone_digits

DIGITS = "12017774321"


class Index:
    """An integer of a library's, such as numpy's."""

    def __index__(self) -> int:
        return int(DIGITS)


@pytest.mark.parametrize(
    "value",
    [
        12017774321,
        Index(),
        "12017774321",
        "+12017774321",
        "+1 (201) 777-4321",
        "(+1) 201-777-4321",
        "+1(201)777-4321",
        "+ 1 201 777 4321",
        "1.201.777.4321",
        "+1 201 - 777 - 4321",
        "\u202a+1\u00a0201\u2011777\u20114321\u202c",
        "+1\u2009201\u2212777\u22124321",
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
        ("\u200b", "must not be empty"),
        ("12017774321.0", "must be whole"),
        ("+12017774321.00", "must be whole"),
        ("1.2017774321e+10", "must be whole"),
        ("12017774321e0", "must be whole"),
        ("12017774321 5", "must end with the number"),
        ("+12017774321-12", "must end with the number"),
        ("+1 201 777 4321 5", "must not end with a single digit"),
        ("+1 201 777 4321 55", "must have 11 digits"),
        ("+44 7700 900123 4", "must not end with a single digit"),
        (120177743210, "must have 11 digits"),
        ("1201777432", "must have 11 digits"),
        ("12017774321 12017774322", "must be one telephone number"),
        ("12017774321\n12017774322", "must be one telephone number"),
        ("12017774321/12017774322", "must be one telephone number"),
        ("12017774321, 12017774322", "must be one telephone number"),
        ("12017774321;12017774322", "must be one telephone number"),
        ("12017774321 or 12017774322", "must be one telephone number"),
        ("+12017774321 +12017774322", "must be one telephone number"),
        ("+12017774321+12017774322", "must be one telephone number"),
        ("++12017774321", "must be one telephone number"),
        ("+12017774321 x5", "must be without an extension"),
        ("+12017774321 ext. 5", "must be without an extension"),
        ("+12017774321;ext=5", "must be without an extension"),
        ("+12017774321#5", "must be without an extension"),
        ("+12017774321,5", "must be without an extension"),
        ("+44 (0)20 7946 0018", "must not contain (0)"),
        ("+44 020 7946 0018", "must not have 0 behind the country code"),
        ("4402079460018", "must not have 0 behind the country code"),
        (4402079460018, "must not have 0 behind the country code"),
        ("-12017774321", "must be a telephone number, not a negative number"),
        ("\u221212017774321", "must be a telephone number, not a negative number"),
        (-12017774321, "must be a telephone number, not a negative number"),
        ("0012017774321", "must start with + or the country code, not with 00"),
        ("07700 900123", "must start with the country code"),
        ("call me", "must be a telephone number: digits"),
        ("nan", "must be a telephone number: digits"),
        ("1-800-FLOWERS", "must be a telephone number: digits"),
        ("+1201777432a", "must be a telephone number: digits"),
        ("tel:+12017774321", "must be a telephone number: digits"),
        ("\uff11\uff12\uff10\uff11\uff17", "must be a telephone number: digits"),
        ("+1 (201) (777) 4321", "must be a telephone number: digits"),
        ("+1--2017774321", "must be a telephone number: digits"),
        ("+1 201 777 4321.", "must be a telephone number: digits"),
        ("12", "must have 3 to 15 digits, has 2"),
        ("+12345", "must have 7 to 15 digits behind +, has 5"),
        ("4" * 16, "must have 3 to 15 digits, has 16"),
        ("999123456789", "must start with a country code"),
        (10**50, "must have 3 to 15 digits, has more than 40"),
        (True, "must be a telephone number as text or integer, not bool"),
        (1.5, "must be a telephone number as text or integer, not float"),
        (12017774321.0, "must be a telephone number as text or integer, not float"),
        (None, "must be a telephone number as text or integer, not NoneType"),
    ],
)
def test_refuses_what_is_not_surely_one_number(value: object, problem: str) -> None:
    """What could reach somebody else, or nobody, is refused in words that say why and do not repeat it."""
    with pytest.raises(BadValue) as caught:
        phone_digits(value)
    assert str(caught.value).startswith(problem)
    assert not re.search(r"\d{4}", str(caught.value))


@pytest.mark.parametrize(("value", "digits"), [("98765", "98765"), (710, "710")])
def test_short_codes(value: object, digits: str) -> None:
    """A short code has no country code, and no plus."""
    assert phone_digits(value) == digits
    assert phone_digits(value, "US") == digits


@pytest.mark.parametrize(
    ("value", "region", "digits"),
    [
        ("2017774321", "US", "12017774321"),
        ("(201) 777-4321", "US", "12017774321"),
        ("(323) 555-1234", "US", "13235551234"),
        (2017774321, "US", "12017774321"),
        ("12017774321", "US", "12017774321"),
        ("447700900123", "US", "447700900123"),
        ("011 44 7700 900123", "US", "447700900123"),
        ("+44 7700 900123", "US", "447700900123"),
        ("07700 900123", "GB", "447700900123"),
        ("7700900123", "GB", "447700900123"),
        ("447700900123", "GB", "447700900123"),
        ("030 123456", "DE", "4930123456"),
        ("12017774321", "DE", "12017774321"),
        (12017774321, "DE", "12017774321"),
        ("06 6982 1234", "IT", "390669821234"),
        ("612345678", "ES", "34612345678"),
    ],
)
def test_national_numbers(value: object, region: str, digits: str) -> None:
    """A region reads what people dial there, and leaves what has its country code alone."""
    assert phone_digits(value, region) == digits


@pytest.mark.parametrize(
    ("value", "region", "problem"),
    [
        ("777-4321", "US", "is no possible number"),
        ("+1 201 777 43219", "US", "is no possible number"),
        ("12017774321.0", "US", "must be whole"),
        ("12017774321", "AT", "can be read in two ways"),
        (3235551234, "US", "can be read in two ways"),
        ("+999 123 456 789", "US", "is no possible number"),
    ],
)
def test_a_region_guesses_nothing(value: object, region: str, problem: str) -> None:
    """What cannot be, or can be read in two ways, is refused."""
    with pytest.raises(BadValue, match=problem):
        phone_digits(value, region)


def _examples() -> list[phonenumbers.PhoneNumber]:
    kinds = [*range(11), phonenumbers.PhoneNumberType.VOICEMAIL]
    found = [
        phonenumbers.example_number_for_type(region, kind)
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        for kind in kinds
    ]
    found += [
        phonenumbers.example_number_for_non_geo_entity(code)
        for code in sorted(phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS)
    ]
    return [number for number in found if number is not None and len(_e164(number)) >= 7 and not _local(number)]


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).removeprefix("+")


def _local(number: phonenumbers.PhoneNumber) -> bool:
    """Whether it cannot be called from abroad, such as Canada's seven-digit numbers for internal use."""
    return not phonenumbers.can_be_internationally_dialled(number) or len(_e164(number)) < 7


EXAMPLES = _examples()


def test_takes_every_number_of_the_world() -> None:
    """An example of every kind in every country is read, in three writings."""
    forms = phonenumbers.PhoneNumberFormat
    assert len(EXAMPLES) > 800
    for number in EXAMPLES:
        for form in (forms.E164, forms.INTERNATIONAL):
            written = phonenumbers.format_number(number, form)
            if not (number.country_code == 1 and len(_e164(number)) != 11):
                assert phone_digits(written) == _e164(number), written


MARKS = st.sampled_from(
    [
        " ",
        "-",
        ".",
        "  ",
        "(",
        ")",
        "(0)",
        "0",
        "/",
        ",",
        "+",
        " x",
        "#",
        ".0",
        "\u2011",
        "\u00a0",
        "1",
        "9",
        "e",
        "00",
        "+44",
        "",
    ]
)


@settings(max_examples=3000, deadline=None)
@given(st.sampled_from(EXAMPLES), st.lists(st.tuples(st.integers(0, 24), MARKS), max_size=4), st.booleans())
def test_means_what_phonenumbers_says(
    number: phonenumbers.PhoneNumber, edits: list[tuple[int, str]], international: bool
) -> None:
    """Whatever is accepted is the number that `phonenumbers` reads in it, without an extension."""
    forms = phonenumbers.PhoneNumberFormat
    text = phonenumbers.format_number(number, forms.INTERNATIONAL if international else forms.E164)
    for place, mark in edits:
        text = text[:place] + mark + text[place:]
    assume(text.lstrip("( ").startswith("+"))
    try:
        digits = phone_digits(text)
    except BadValue:
        return
    read = phonenumbers.parse(text, None)
    assert (_e164(read), read.extension) == (digits, None)


def test_country_codes_are_those_of_the_world() -> None:
    """A country code that does not exist is refused, and no other is."""
    unknown = set()
    for prefix in range(200, 1000):
        digits = f"{prefix}1234567"
        try:
            phone_digits(digits)
        except BadValue as error:
            if "no country has this one" in str(error):
                unknown.add(str(prefix))
    known = {str(code) for code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE}
    expected = {
        str(prefix)
        for prefix in range(200, 1000)
        if not str(prefix).startswith("7") and str(prefix)[:2] not in known and str(prefix) not in known
    }
    assert unknown == expected


def test_zeros_belong_where_the_library_keeps_them() -> None:
    """A zero behind the country code is taken where it is part of every number, and refused where it is a prefix."""
    wrong = []
    for number in random.Random(7).sample(EXAMPLES, 300):
        code, national = str(number.country_code), phonenumbers.national_significant_number(number)
        if national.startswith("0"):
            continue
        try:
            digits = phone_digits(f"+{code} 0{national}")
        except BadValue:
            continue
        if _e164(phonenumbers.parse(f"+{code}0{national}", None)) != digits:
            wrong.append(code)
    assert not wrong
