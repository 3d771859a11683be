"""Sample values, reduced to their kind.

A page's samples matter for their shape. Two runs of the same page differ in ids and dates, and a sample may hold
somebody's number, so every leaf becomes a fixed value of the same kind. Single lower-case words stay (they may be
members of an enum), as do HTTP-like status numbers and constants true, false and null.
"""

import re

from documents.values import JSON

_KINDS = (
    (
        re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-fx]{4,12}", re.I),
        "00000000-0000-4000-8000-000000000000",
    ),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[-+]\d\d:?\d\d)?"), "2000-01-01T00:00:00.000Z"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?"), "2000-01-01 00:00:00"),
    (re.compile(r"\d{4}-\d\d-\d\d"), "2000-01-01"),
    (re.compile(r"https?://\S+"), "https://example.com/"),
    (re.compile(r"wss?://\S+"), "wss://example.com/"),
    (re.compile(r"[^@\s]+@[^@\s]+\.[a-z]+", re.I), "name@example.com"),
    (re.compile(r"[0-9a-f]{32}", re.I), "0123456789abcdef0123456789abcdef"),
    (re.compile(r"\+\d[\dx]{5,14}"), "+12025550100"),
    (re.compile(r"\+[\d\sx().-]{6,24}"), "+1 (202) 555-0100"),
    (re.compile(r"\d{5,15}"), "12025550100"),
    (re.compile(r"\d{1,4}"), "1234"),
)
_WORD = re.compile(r"[a-z](?!.*\d{3})[a-z0-9_.-]{0,29}")
MAX_ITEMS = 20


def mask(value: JSON) -> JSON:
    """The value with every leaf replaced by a fixed one of the same kind."""
    if isinstance(value, dict):
        return {key[:100]: mask(item) for key, item in value.items()}
    if isinstance(value, list):
        # Equal shapes in a list say one thing; a second page of samples is not a change.
        unique: list[JSON] = []
        for item in value[:MAX_ITEMS]:
            shape = mask(item)
            if shape not in unique:
                unique.append(shape)
        return unique
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if 100 <= value <= 599 else int("1" + "0" * min(len(str(abs(value))) - 1, 14))
    if isinstance(value, float):
        return 1.5
    return _masked_text(value)


def _masked_text(text: str) -> str:
    for pattern, stand_in in _KINDS:
        if pattern.fullmatch(text):
            return stand_in
    return text if _WORD.fullmatch(text) else "" if not text.strip() else "Text"
