"""Keeping secrets and people out of sight.

A vendor's text may repeat anything of a call, in any spelling. So words are shown only when they are plain words that
have nothing to do with the call's values; digits, other scripts and what looks encoded are never shown.
"""

from __future__ import annotations

import codecs
import html
import re
import unicodedata
from base64 import a85encode, b32encode, b64encode, b85encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

MASK: Final = "***"
HIDDEN_FROM_REPR: Final = "<hidden>"

_LONGEST = 32 * 1024
"""Characters of a call's values that texts are compared with; each word is looked for in all of them."""
_DISGUISED = 8 * 1024
"""Characters of them that are looked for in other alphabets, too."""
_SHOWN = 500
_NAME = 3
_WORD = re.compile(r"[^\W_]+")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrtbf])|(.))")
_MASKS = re.compile(r"\*\*\*(?:[-\s._+@:/]*\*\*\*)+")
_ODD = re.compile(r"[^\x20-\x7e]+")
_SPELLED = re.compile(
    r"zero|two|three|four|five|six|seven|eight|nine|(?:zero|one|two|three|four|five|six|seven|eight|nine)+s?"
)
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:=+/-]{0,99}\Z")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}\Z")

_WORDS = (
    "about access account action after again agent all allowed already and another any are array authentication "
    "authorization authorized balance been before between body call can cannot channel characters code conflict "
    "could credential credentials date days does doesn duplicate empty enough error exceeded exist exists expired "
    "failed field fields first for forbidden format found from funds group has have header http integer internal "
    "invalid json key known last least length limit list long low many maximum message method minimum missing more "
    "most must name names not null number object one only operation other out parameter parameters permission phone "
    "please quota range rate reached refused reports request requests required resource retry send sender server "
    "service sms status string system than that the this time timeout token too try type unable unauthorized "
    "unavailable uniqueness unknown unsupported uri url used user uuid valid value values version was were when "
    "which while with without wrong you your "
)
VOCABULARY: Final = frozenset(_WORDS.split())
"""Words of error messages: seeing them says nothing about a call, unless a name consists of them."""


class Secret(str):
    """A credential: text whose `repr` shows nothing, so that it may stand in a frame that a crash report prints."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{MASK}'"

    def __getitem__(self, key: object) -> Secret:
        return Secret(super().__getitem__(key))  # type: ignore[index]  # a report may cut it first


class Hidden:
    """Arguments on their way to a call: no `repr` and no walk through it shows them; `reveal` gives them.

    Not a mapping on purpose: crash reporters print what mappings hold.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, object] | Hidden) -> None:
        self._values: Mapping[str, object] = values._values if isinstance(values, Hidden) else values

    def reveal(self) -> Mapping[str, Any]:
        """Return the arguments."""
        return self._values

    def split(self, names: Collection[str]) -> tuple[Hidden, Hidden]:
        """Return the arguments of these names, and the others."""
        values = self._values.items()
        return Hidden({k: v for k, v in values if k in names}), Hidden({k: v for k, v in values if k not in names})

    def __repr__(self) -> str:
        return HIDDEN_FROM_REPR

    def __reduce__(self) -> tuple[type[Hidden], tuple[dict[str, object]]]:
        return Hidden, ({},)


class Cleaner:
    """Knows the values of one call, and shows of any text only what is certainly none of them.

    Args:
        values: Arguments, credentials and headers, nested as they come.
        own: Names of the operation's arguments and fields, which may be shown.
    """

    def __init__(self, values: Iterable[object], own: Iterable[str] = ()) -> None:
        found = _within_limit(_leaves(values))
        self._all_hidden = found is None  # too much to compare with: only the vocabulary is shown
        self._given = found or []
        leaves = [_fold(leaf) for leaf in self._given]
        words = [_WORD.findall(leaf) for leaf in leaves]
        whole = [*leaves, *("".join(found) for found in words)]
        each = [*whole, *(word for found in words for word in found)]
        self._joined = "\0".join([*whole, *_disguised(each, _disguises)])
        self._names = {word for found in words if len(found) <= _NAME for word in found}
        long = {word for found in words for word in found if len(word) > 3} | self._names
        self._words = long | {word[::-1] for word in long} | {codecs.encode(word, "rot13") for word in long}
        self._shown = VOCABULARY | {word for name in own for word in _WORD.findall(_fold(_spread(name)))}

    def clean(self, text: str) -> str | None:
        """Return a vendor's text with `***` for what is not certainly harmless; `None` when nothing is left of it."""
        plain = _plain(text[: 4 * _SHOWN])[:_SHOWN]
        pieces: list[str] = []
        short: list[int] = []
        end = 0
        for match in _WORD.finditer(plain):
            pieces.append(_ODD.sub("", plain[end : match.start()]))
            end = match.end()
            word = _fold(match[0])
            if len(word) > 2 or word in self._names:
                self._mask_run(pieces, short)
                pieces.append(match[0] if self._harmless(match[0], word) else MASK)
            else:
                short.append(len(pieces))
                pieces.append(match[0] if match[0].isascii() and match[0].isalpha() else MASK)
        self._mask_run(pieces, short)
        cleaned = _MASKS.sub(MASK, "".join([*pieces, _ODD.sub("", plain[end:])]).strip())
        return cleaned if any(char.isalpha() for char in cleaned) else None

    def is_clean(self, text: str) -> bool:
        """Tell whether a text would be shown as it is."""
        return self.clean(text) == text

    def identifier(self, text: str | None) -> str | None:
        """Return an id of the vendor's, such as a request's, unless it has something in common with the call.

        Looked for are pieces of the call as they are and in other alphabets, and as every second or third sign of the
        id, its digits or its letters. An id that is made to hide something can still do so.
        """
        if text is None or not _ID.match(text) or self._all_hidden:
            return None
        squeezed = "".join(_WORD.findall(_fold(text)))
        if _SPELLED.fullmatch(squeezed):
            return None
        known = _has_piece(squeezed, min(4, len(squeezed)), self._joined) or any(
            word in squeezed for word in self._words
        )
        return None if known or self._is_encoded(squeezed) or any(map(self._is_woven, _strands(squeezed))) else text

    def _is_encoded(self, squeezed: str) -> bool:
        """Whether an id has a piece of the call, in its own case, in an alphabet that bytes are written in."""
        texts = [*self._given, *(word for text in self._given for word in _WORD.findall(text))]
        in_16 = "\0".join(_disguised(texts, lambda text: [text.encode("utf-8", "surrogatepass").hex()]))
        others = "\0".join([*_disguised(texts, _disguises), *_disguised(texts, _base85)])
        return _has_piece(squeezed, 5, others) or _has_piece(squeezed, 8, in_16)

    def _is_woven(self, strand: str) -> bool:
        """Whether some of an id's signs are a piece of the call; short ones are so by chance."""
        return _has_piece(strand, 5, self._joined) or any(len(word) > 3 and word in strand for word in self._words)

    def code(self, code: int | str | None) -> int | str | None:
        """Return an error code that the spec does not know, unless it may be something of the call."""
        if isinstance(code, int):
            digits = str(abs(code)) if abs(code) < 10**6 else ""
            return code if digits and (len(digits) < 3 or not self._has(digits)) else None
        if code is None or not _CODE.match(code):
            return None
        letters, digits = re.sub(r"\d+", " ", code), "".join(re.findall(r"\d", code))
        harmless = self.is_clean(letters.strip()) and len(digits) <= 5 and not (digits and self._has(digits))
        return code if harmless else None

    def _has(self, digits: str) -> bool:
        """Whether digits may be in the call."""
        return self._all_hidden or digits in self._joined

    def _harmless(self, shown: str, word: str) -> bool:
        if not (shown.isascii() and shown.isalpha()) or len(word) > 24:
            return False
        if word in self._shown:
            return word not in self._names
        if _SPELLED.fullmatch(word):
            return False
        if self._all_hidden or (len(word) >= 12 and shown not in (shown.lower(), shown.upper(), shown.title())):
            return False
        if word in self._joined:
            return False
        length = len(word)
        parts = (word[start:stop] for start in range(length - 2) for stop in range(start + 3, length + 1))
        return self._words.isdisjoint(parts)

    def _mask_run(self, pieces: list[str], short: list[int]) -> None:
        """Mask a run of scraps of one or two letters when together they are a piece of something known."""
        run = _fold("".join(pieces[at] for at in short))
        if len(short) > 1 and len(run) > 2 and not self._harmless(run, run):
            for at in short:
                pieces[at] = MASK
        short.clear()


def _within_limit(leaves: Iterable[str]) -> list[str] | None:
    """Return what a call's texts are compared with; `None` when that is too much."""
    found, size = list[str](), 0
    for leaf in leaves:
        size += len(leaf)
        if size > _LONGEST:
            return None
        found.append(leaf)
    return found


def reveal(arguments: Mapping[str, object] | Hidden) -> Mapping[str, object]:
    """Return arguments that may be hidden."""
    return arguments.reveal() if isinstance(arguments, Hidden) else arguments


def _leaves(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, Hidden):
            yield from _leaves(value.reveal().values())
        elif isinstance(value, Mapping):
            yield from _leaves(key for key in value if isinstance(key, str) and not key.isidentifier())
            yield from _leaves(value.values())
        elif isinstance(value, list | tuple | set | frozenset):
            yield from _leaves(value)
        elif callable(to_dict := getattr(value, "to_dict", None)):
            yield from _leaves([to_dict()])
        elif isinstance(value, bytes | bytearray):
            yield value[: _LONGEST + 1].decode("utf-8", "ignore")
        elif value is not None and not isinstance(value, bool):
            text = str(value)
            yield text
            if "%" in text:
                yield unquote(text)


def _fold(text: str) -> str:
    """Return a text as it compares: without case, accents and widths."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char)).casefold()


def _plain(text: str) -> str:
    """Undo the escapes of HTML, JSON and URLs, however often they were applied."""
    for _ in range(4):
        before, text = text, _ESCAPE.sub(_unescape, unquote(html.unescape(text)))
        if before == text:
            break
    return text


def _unescape(match: re.Match[str]) -> str:
    number = match[1] or match[2]
    return chr(int(number, 16)) if number else " " if match[3] else match[4]


def _disguised(texts: Iterable[str], disguise: Callable[[str], Iterable[str]]) -> Iterator[str]:
    room = _DISGUISED
    for text in dict.fromkeys(texts):
        yield from disguise(text[:room])
        room -= len(text)
        if room <= 0:
            return


def _disguises(text: str) -> Iterator[str]:
    """Yield a text as it is written backwards, with its letters moved, and in other alphabets, wherever these begin."""
    raw = text.encode("utf-8", "surrogatepass")
    yield text[::-1]
    yield codecs.encode(text, "rot13")
    for start in range(3):
        yield b64encode(bytes(start) + raw).decode().rstrip("=").lower()
    for start in range(5):
        yield b32encode(bytes(start) + raw).decode().rstrip("=").lower()
    if text.isascii() and text.isdigit() and len(text) < 40:
        yield f"{int(text):x}"


def _base85(text: str) -> Iterator[str]:
    """Yield the letters and digits of a text in base85, by both of its alphabets, wherever it begins."""
    raw = text.encode("utf-8", "surrogatepass")
    for start in range(4):
        for encode in (b85encode, a85encode):
            yield "".join(_WORD.findall(encode(bytes(start) + raw).decode().lower()))


def _strands(squeezed: str) -> Iterator[str]:
    """Yield the digits of an id, its letters, and every second and third of its signs."""
    yield "".join(filter(str.isdigit, squeezed))
    yield "".join(filter(str.isalpha, squeezed))
    for step in (2, 3):
        yield from (squeezed[start::step] for start in range(step))


def _has_piece(text: str, size: int, known: str) -> bool:
    """Whether any so many signs in a row are in what is known; a shorter text has none."""
    return any(text[at : at + size] in known for at in range(len(text) - size + 1))


def _spread(name: str) -> str:
    """Split a name at its capitals too: `phoneNumber` has two words, and is one."""
    return f"{name} {re.sub(r'(?<=[a-z])(?=[A-Z])', ' ', name)}"
