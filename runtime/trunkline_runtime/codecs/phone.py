"""Telephone numbers: any common way of writing one goes in, the vendor's way goes out (E.164 at heart)."""

from __future__ import annotations

import re
from typing import Any, Literal

from trunkline_runtime.codecs.base import BadValue, Codec, DecodeContext, EncodeContext, Where, sound
from trunkline_runtime.codecs.e164 import check_digits, phone_digits
from trunkline_runtime.codecs.scalars import StrCodec

PhoneForm = Literal["integer", "digits", "plus", "as-given"]
Instead = Literal["pattern", "name", "sip"]

_DIGITS = re.compile(r"\+?[1-9][0-9]{0,39}\Z")
_PUNCTUATION = re.compile(r"[\s()+.\-]")
_LETTER = re.compile(r"[^\W\d_]")
_SIP = re.compile(r"sips?:|[^@]+@", re.IGNORECASE)
_BOTH = re.compile(r"\+?[0-9(][0-9() .\-]{5,}[0-9]")
_WORDS = {
    "pattern": "a telephone number, or a pattern with *",
    "name": "a telephone number, or a name with letters",
    "sip": "a telephone number, or a SIP address",
}


class PhoneCodec(Codec[Any]):
    """A telephone number in the vendor's form.

    Args:
        form: `integer`, `digits` (text), `plus` (text that starts with a plus) or `as-given` (checked, not changed).
        text: Limits of the vendor's on what goes out.
        instead: What the vendor takes in its place: a `pattern` with `*`, a `name` of a sender, a `sip` address.
    """

    def __init__(self, form: PhoneForm, text: StrCodec | None = None, instead: Instead | None = None) -> None:
        self.form = form
        self.text = text
        self.instead = instead
        self.exact = int if form == "integer" else str
        self.shown = (int, str)
        self.expected = _WORDS[instead] if instead else "a telephone number"

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Check the number and write it in the vendor's form.

        Raises:
            BadValue: It is not a telephone number, or breaks the vendor's limits.
        """
        plain = isinstance(value, str) and value.isascii() and value.isdigit()
        if self.instead is not None and not plain and isinstance(value, str):
            other = self._other(value)
            if other is not None:
                return self._limited(other)
        digits = check_digits(str(value)) if plain and context.region is None else phone_digits(value, context.region)
        if self.form == "integer":
            return int(digits)
        if self.form == "as-given" and digits == re.sub(r"[^0-9]", "", str(value)):
            return self._limited(_printable(str(value).strip()))
        return self._limited(digits if self.form == "digits" else f"+{digits}")

    def _other(self, value: str) -> str | None:
        """Return what stands in place of a number; `None` when it has to be one."""
        text = value.strip()
        if text.isascii() and text.isdigit():
            return None
        letters = _LETTER.search(text) is not None
        if self.instead == "sip":
            return _printable(text) if _SIP.match(text) else None
        if self.instead == "pattern" and "*" in text:
            return _printable(text if letters else _PUNCTUATION.sub("", text))
        if not letters:
            return None
        if _BOTH.match(text):
            raise BadValue(f"must be {self.expected}, not both")
        return _printable(text)

    def _limited(self, wire: str) -> str:
        return wire if self.text is None else self.text.check(wire)

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read a number; digits in text, integers and whole floats stand for each other, as the form wants them."""
        if self.form == "integer":
            return self._integer(value, context, where)
        if isinstance(value, str):
            return value
        context.drift(where, self.expected, value)
        number = _whole(value)
        return value if number is None else str(number)

    def _integer(self, value: Any, context: DecodeContext, where: Where) -> Any:
        if type(value) is int:
            return value
        if isinstance(value, str) and _DIGITS.match(value):
            return int(value)
        context.drift(where, self.expected, value)
        number = _whole(value)
        return value if number is None else number

    def accepts(self, value: object) -> bool:
        """Whether it can be read as a number of this form."""
        if isinstance(value, str):
            return self.form != "integer" or _DIGITS.match(value) is not None
        return self.form == "integer" and type(value) is int


def _printable(text: str) -> str:
    if not text.isprintable():
        raise BadValue("must not contain invisible characters")
    return sound(text)


def _whole(value: object) -> int | None:
    """Return the number that an integer or a float of an answer says exactly."""
    if type(value) is int and 0 <= value < 10**40:
        return value
    return int(value) if isinstance(value, float) and value.is_integer() and 0 <= value < 2**53 else None


__all__ = ["Instead", "PhoneCodec", "PhoneForm", "phone_digits"]
