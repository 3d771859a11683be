"""The grammar of a telephone number: E.164 as people write it, and nothing else.

    number    = ["+" [space]] (digits / bracketed) *(separator digits / [separator] bracketed)
    bracketed = "(" digits ")" [separator] digits        at most once
    separator = [space] ("-" / ".") [space] / space

A text that fits no grammar is refused rather than cleaned: what deleting its punctuation leaves is somebody else's number.
"""

from __future__ import annotations

import operator
import re

from trunkline_runtime.codecs.base import BadValue, WrongType

LONGEST = 15
SHORT_CODE = 6
"""Most digits of a short code: it belongs to one country, and has no country code."""

_ALIKE = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"))
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")
_LONGEST_TEXT = 60
_MOST = 10**40
_SEPARATOR = r"(?: ?[-.] ?| )"
_IN_BRACKETS = rf"\(\+?[0-9]+\){_SEPARATOR}?[0-9]+"
_NUMBER = re.compile(rf"(?:\+ ?)?(?:[0-9]+|{_IN_BRACKETS})(?:{_SEPARATOR}[0-9]+|{_SEPARATOR}?{_IN_BRACKETS})*\Z")
_GROUP = re.compile(r"[0-9]+")
_EXTENSION = re.compile(r"[0-9) .,;-](?:;?\s*ext?(?:n|ension)?\b|x\s*[0-9]|[#,;]|доб|poste|anexo|ramal)", re.IGNORECASE)
_FLOAT = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?e\+?[0-9]+\Z|[+-]?[0-9]{7,}\.[0-9]+\Z", re.IGNORECASE)
_TWO = re.compile(r"[0-9)+] ?\+|[0-9)] ?[/&|] ?[(0-9]|[0-9)] ?(?:[,;]|or|and) ?\(?[0-9][0-9() .-]{5,}", re.IGNORECASE)
_TWO_DIGIT_CODE = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
_UNASSIGNED = re.compile(
    r"21[04579]|259|28|29[2-6]|379|38[48]|42[24-9]|69[3-9]|671|684|80[1-79]|85[14789]|87[1-79]|8[39]|88[4579]|969|978|99[01]|99[79]"
)
_EXACT = {"1": 11, "7": 11}
"""Country codes under which every number is equally long."""
_ZERO_BELONGS = re.compile(r"(?:39|47|22[5679]|24[127]|26[78]|378|50[17]|67[69]|687|800|853|88[18]|974|992)\Z")
"""Country codes behind which a zero is part of the number, and no national prefix."""


def phone_digits(value: object, region: str | None = None) -> str:
    """Return the digits of a number given as text or integer, country code first.

    Args:
        value: `12017774321`, `"+1 (201) 777-4321"` and the like; an integer has its country code always.
        region: The two letters of a country: text without a plus may then be written as it is dialled there.

    Raises:
        BadValue: It is no number, or it is not certain whose; the reason is told, the number is not repeated.
    """
    if not isinstance(value, str):
        whole = str(value) if type(value) is int and 0 <= value < _MOST else _whole(value)
        return check_digits(whole) if region is None else _checked(whole, region, integer=True)
    if value.isascii() and value.isdigit():
        return check_digits(value) if region is None else _checked(value, region)
    text = _SPACES.sub(" ", _INVISIBLE.sub("", value.translate(_ALIKE))).strip()
    if not text or text == "+":
        raise BadValue("must not be empty: a telephone number is needed")
    if len(text) > _LONGEST_TEXT:
        raise BadValue(f"must be one telephone number, of at most {_LONGEST_TEXT} characters")
    if _NUMBER.match(text) is None or text.count("(") > 1 or text.count("+") > 1:
        raise BadValue(_complaint(text))
    groups = _GROUP.findall(text)
    _check_groups(text, groups)
    return _checked(text, region)


def _checked(text: str, region: str | None, *, integer: bool = False) -> str:
    digits = text if text.isdigit() else "".join(_GROUP.findall(text))
    if region is None:
        return check_digits(digits, plus="+" in text)
    from trunkline_runtime.codecs.national import resolve

    found = resolve(text, region, integer=integer)
    if found is None and len(digits) > SHORT_CODE:
        raise BadValue(f"is no possible number, neither of {region} nor behind +: a digit is missing or too many")
    return found or check_digits(digits, plus="+" in text)


def _whole(value: object) -> str:
    number = None if isinstance(value, bool | type) or not hasattr(value, "__index__") else operator.index(value)
    if number is None:
        raise WrongType(f"must be a telephone number as text or integer, not {type(value).__name__}")
    if number < 0:
        raise BadValue("must be a telephone number, not a negative number")
    if number >= _MOST:
        raise BadValue(f"must have 3 to {LONGEST} digits, has more than 40")
    return str(number)


def check_digits(digits: str, *, plus: bool = False) -> str:
    """Return digits that can be an E.164 number or a short code.

    Raises:
        BadValue: They cannot.
    """
    size = len(digits)
    if digits.startswith("0"):
        if digits.startswith("00"):
            raise BadValue("must start with + or the country code, not with 00")
        raise BadValue("must start with the country code, not with 0; `default_region` reads national numbers")
    if not 3 <= size <= LONGEST:
        raise BadValue(f"must have 3 to {LONGEST} digits, has {size}")
    if size <= SHORT_CODE:
        if plus:
            raise BadValue(f"must have 7 to {LONGEST} digits behind +, has {size}")
        return digits
    code = digits[0] if digits[0] in _EXACT else country_code(digits)
    if _UNASSIGNED.match(digits):
        raise BadValue("must start with a country code: no country has this one")
    exact = _EXACT.get(code, size)
    if size != exact:
        raise BadValue(f"must have {exact} digits, as every number of country code {code} has, not {size}")
    if digits[len(code)] == "0" and _ZERO_BELONGS.match(code) is None:
        raise BadValue("must not have 0 behind the country code: it is dialled inside the country only")
    return digits


def country_code(digits: str) -> str:
    """Return the country code that digits of an international number start with."""
    if digits[0] in _EXACT:
        return digits[0]
    return digits[:2] if _TWO_DIGIT_CODE.match(digits) else digits[:3]


def _check_groups(text: str, groups: list[str]) -> None:
    if re.search(r"\( ?0 ?\)", text):
        raise BadValue("must not contain (0): it is dialled inside the country only")
    if len(groups) > 1 and any(len(group) >= 7 for group in groups[:-1]):
        if len(groups[-1]) >= 7:
            raise BadValue("must be one telephone number: there seem to be two")
        if _FLOAT.match(text):
            raise BadValue("must be whole: it looks like a number that went through a float")
        raise BadValue("must end with the number: more digits follow a group that is a number already")
    if len(groups) > 1 and len(groups[-1]) == 1:
        raise BadValue("must not end with a single digit that stands alone; join it if it belongs to the number")


def _complaint(text: str) -> str:
    """Say what is wrong with a text that is no number, without repeating it."""
    if text.startswith("-"):
        return "must be a telephone number, not a negative number"
    if _FLOAT.match(text):
        return "must be whole: it looks like a number that went through a float"
    if _TWO.search(text):
        return "must be one telephone number: there seem to be two"
    if _EXTENSION.search(text):
        return "must be without an extension: a vendor's API cannot dial one"
    if re.search(r"[^\W\d_]", text):
        return "must be a telephone number: digits, with +, spaces, dots, dashes or brackets around them, not letters"
    return (
        "must be a telephone number: digits, with +, single spaces, dots or dashes between them, one group in brackets"
    )
