"""Telephone numbers: any common way of writing one goes in, the vendor's way goes out (E.164 at heart)."""

from __future__ import annotations

import re
from typing import Any, Literal

from trunkline_runtime.codecs.base import BadValue, Codec, DecodeContext, EncodeContext, Where, WrongType
from trunkline_runtime.codecs.scalars import StrCodec

PhoneForm = Literal["integer", "digits", "plus", "as-given"]

# Address books and word processors add dashes of every width and invisible marks of direction.
_PUNCTUATION = re.compile(r"[\s().\-\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060\u2212\ufeff]")
_DIGITS = re.compile(r"[0-9]+\Z")
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_WRITTEN = re.compile(r"\+?[0-9]{1,40}\Z")


def phone_digits(value: object) -> str:
    """Return the digits of a number given as text or integer, country code first.

    Args:
        value: `12017774321`, `"+1 (201) 777-4321"` and the like.

    Raises:
        BadValue: Empty, with letters, shorter than 3 or longer than 15 digits, starting with 0, or with a `(0)` inside.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise WrongType(f"must be a telephone number as text or integer, not {type(value).__name__}")
    if isinstance(value, int) and not 0 <= value < 10**40:
        raise BadValue("must be a telephone number")
    text = str(value)
    plain = text.isascii() and text.isdigit()
    digits = text if plain else _PUNCTUATION.sub("", text).removeprefix("+")
    if not digits:
        raise BadValue("must not be empty: a telephone number is needed")
    if not plain and not _DIGITS.match(digits):
        raise BadValue("must be a telephone number: digits, with +, spaces, dots, dashes or brackets around them")
    if digits.startswith("0"):
        raise BadValue("must start with the country code, not with 0")
    if not plain and _TRUNK_ZERO.search(text):
        raise BadValue("must not contain (0): it is dialled inside the country only")
    if not 3 <= len(digits) <= 15:
        raise BadValue(f"must have 3 to 15 digits, has {len(digits)}")
    return digits


class PhoneCodec(Codec[Any]):
    """A telephone number in the vendor's form."""

    expected = "a telephone number"

    def __init__(self, form: PhoneForm, text: StrCodec | None = None) -> None:
        self.form = form
        self.text = text
        self.exact = int if form == "integer" else str

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Check the number and write it in the vendor's form.

        Raises:
            BadValue: It is not a telephone number, or breaks the vendor's limits.
        """
        digits = phone_digits(value)
        if self.form == "integer":
            return int(digits)
        if self.form == "as-given":
            wire = str(value).strip()
            if not wire.isprintable():
                raise BadValue("must not contain invisible characters")
        else:
            wire = digits if self.form == "digits" else f"+{digits}"
        return wire if self.text is None else self.text.check(wire)

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read a number; digits in text and integers stand for each other, as the vendor's form wants them."""
        if self.form == "integer":
            if type(value) is int:
                return value
            if isinstance(value, str) and _WRITTEN.match(value):
                return int(value)
            context.drift(where, self.expected, value)
            return value
        if isinstance(value, str):
            return value
        context.drift(where, self.expected, value)
        return str(value) if type(value) is int and 0 <= value < 10**40 else value

    def accepts(self, value: object) -> bool:
        """Whether it can be read as a number of this form."""
        if isinstance(value, str):
            return self.form != "integer" or _WRITTEN.match(value) is not None
        return self.form == "integer" and type(value) is int
