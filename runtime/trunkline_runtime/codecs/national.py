"""Numbers as they are dialled inside one country, read by `phonenumbers` (extra `phone`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from trunkline_runtime.codecs.base import BadValue
from trunkline_runtime.codecs.e164 import check_digits

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


def check_region(region: object) -> str:
    """Return the code of a country whose numbers can be read.

    Raises:
        ImportError: `phonenumbers` is not installed.
        ValueError: There is no such country.
    """
    try:
        import phonenumbers
    except ModuleNotFoundError:
        text = "default_region needs phonenumbers: pip install 'trunkline[phone]'"
        raise ImportError(text, name="phonenumbers") from None
    if not isinstance(region, str) or region.upper() not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError("must be the two letters of a country, such as US")
    return region.upper()


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way of reading a number: its digits, whether it can exist, and whether it does by the library's data."""

    digits: str
    possible: bool
    valid: bool


def resolve(text: str, region: str, *, integer: bool = False) -> str | None:
    """Return the digits, country code first, of a number that may be written as it is dialled in a region.

    `None` says that there is no such number, neither in the region nor behind a plus.

    Args:
        text: The number, of digits and separators.
        region: The two letters of the country.
        integer: It was no text: then its country code is expected.

    Raises:
        BadValue: It can be read in two ways, or has a digit too many behind its plus.
    """
    world = _unaltered(_read(text if "+" in text else f"+{text}", None), text)
    if "+" in text:
        chosen = world
    else:
        home = _read(text, region)
        chosen = _choose(world, home, region, at_home=not integer and _written_at_home(text, region))
    return chosen.digits if chosen.possible else None


def _unaltered(reading: _Reading, text: str) -> _Reading:
    """Keep every digit that was written: the library drops some behind a country code, such as a 0 or a 1 for home use."""
    written = "".join(filter(str.isdigit, text))
    if reading.digits in ("", written):
        return reading
    try:
        check_digits(written, plus=True)
    except BadValue:
        if "+" in text:
            raise
        return _Reading("", possible=False, valid=False)
    return _Reading(written, reading.possible, reading.valid)


def _choose(world: _Reading, home: _Reading, region: str, *, at_home: bool) -> _Reading:
    """Return the likelier reading; where each has something for it there is no proof whose number it is."""
    if home.digits == world.digits:
        return home
    first, second = (home, world) if at_home else (world, home)
    doubt = second.valid and (not first.valid or not at_home) and first.possible
    if doubt and (first.valid or at_home):
        raise BadValue(f"can be read in two ways, as a number of {region} and with its country code: write it with +")
    return first if first.possible and not doubt else second


def _written_at_home(text: str, region: str) -> bool:
    """Whether a text is written as it is dialled in the country: with the 0 in front, where there is one."""
    import phonenumbers

    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    prefix = metadata.national_prefix if metadata else None
    return prefix != "0" or text.strip("( ").startswith("0")


def _read(text: str, region: str | None) -> _Reading:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return _Reading("", possible=False, valid=False)
    possible = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    return _Reading(_digits(number), possible, possible and phonenumbers.is_valid_number(number))


def _digits(number: PhoneNumber) -> str:
    import phonenumbers

    return f"{number.country_code}{phonenumbers.national_significant_number(number)}"
