"""Call flows: the XML that Opentact fetches or is sent to learn what a call should do.

    flow = Response(
        Answer(),
        Gather(Say("Press 1 for sales"), num_digits=1, timeout_ms=5000),
        Switch(Case(Dial(Sip("sales")), dtmf="1"), Default(Hangup())),
    )
    str(flow)  # the document

Children keep their order and text is escaped. Elements whose page was found have typed attributes. Those that only the
table of contents or the 2021 schema names (`Reject`, `Redirect`, `Call`, `Geo`, `Scheduler`, `Hold`, `Tone`, `Meta`, `Curl`)
take any attribute, as text, with the vendor's spelling: nothing about them is documented here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal
from xml.etree import ElementTree

# XML 1.0 has no way to write these, escaped or not
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")


class Element:
    """One instruction: a tag, attributes, then text or children in order.

    Args:
        children: Elements, or text.
        attributes: By the vendor's spelling; `None` leaves one out, `True` and `False` become `true` and `false`.

    Raises:
        ValueError: A name is no XML name, or text holds a character XML cannot carry.
        TypeError: A child may not stand here.
    """

    tag: ClassVar[str] = ""
    allowed: ClassVar[tuple[type[Element], ...] | None] = None

    def __init__(self, *children: Element | str, **attributes: str | int | bool | None) -> None:
        self.attributes = {_name(key): _written(value) for key, value in attributes.items() if value is not None}
        self.children = tuple(self._checked(child) for child in children)

    def _checked(self, child: object) -> Element | str:
        if isinstance(child, str):
            return _text(child)
        if not isinstance(child, Element) or isinstance(child, Response):
            raise TypeError(f"{type(self).__name__} cannot hold a {type(child).__name__}")
        if self.allowed is not None and not isinstance(child, self.allowed):
            raise TypeError(f"{type(self).__name__} holds only {', '.join(kind.__name__ for kind in self.allowed)}")
        return child

    def __iter__(self) -> Iterator[Element | str]:
        return iter(self.children)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Element):
            return NotImplemented
        mine, theirs = (type(self), self.attributes, self.children), (type(other), other.attributes, other.children)
        return mine == theirs

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.attributes.items()), self.children))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with {len(self.children)} children>"

    def to_element(self) -> ElementTree.Element:
        """Return this instruction as a standard library element."""
        node = ElementTree.Element(self.tag or type(self).__name__, self.attributes)
        last: ElementTree.Element | None = None
        for child in self.children:
            if isinstance(child, Element):
                last = child.to_element()
                node.append(last)
            elif last is None:
                node.text = (node.text or "") + child
            else:
                last.tail = (last.tail or "") + child
        return node

    def __str__(self) -> str:
        return ElementTree.tostring(self.to_element(), encoding="unicode")


class Response(Element):
    """The root of a call flow; `str()` and `bytes()` of it are the whole document."""

    def __str__(self) -> str:
        return f'<?xml version="1.0" encoding="UTF-8"?>{super().__str__()}'

    def __bytes__(self) -> bytes:
        return str(self).encode()


class Answer(Element):
    """Pick up the call."""


class Hangup(Element):
    """End the call."""


class Say(Element):
    """Speak a text.

    Args:
        text: What to say.
        loop: How many times.
    """

    def __init__(self, text: str, *, loop: int | None = None) -> None:
        super().__init__(text, loop=loop)


class Play(Element):
    """Play a recording.

    Args:
        record: The recording's id or URL, as the portal shows it.
    """

    def __init__(self, record: str) -> None:
        super().__init__(record=record)


class Pause(Element):
    """Wait.

    Args:
        length_ms: How long, in milliseconds.
    """

    def __init__(self, *, length_ms: int) -> None:
        super().__init__(length=_positive("length_ms", length_ms))


class Record(Element):
    """Record the caller.

    Args:
        tag: A name to find the recording by.
        asr: Also make a transcript.
        timeout_ms: How long to record, in milliseconds.
    """

    def __init__(self, *, tag: str | None = None, asr: bool | None = None, timeout_ms: int | None = None) -> None:
        super().__init__(tag=tag, asr=asr, timeout=_positive("timeout_ms", timeout_ms))


class RecordStart(Element):
    """Start to record in the background."""


class RecordStop(Element):
    """Stop recording."""


class RecordWait(Element):
    """Wait for the recording to be ready."""


class Gather(Element):
    """Collect digits while the children play.

    Args:
        children: What the caller hears.
        num_digits: How many digits to wait for.
        attempts: How many times to ask.
        timeout_ms: How long to wait for a digit, in milliseconds.
        finish_on_key: The key that ends the input early, such as `#`.
    """

    def __init__(
        self,
        *children: Element,
        num_digits: int | None = None,
        attempts: int | None = None,
        timeout_ms: int | None = None,
        finish_on_key: str | None = None,
    ) -> None:
        super().__init__(
            *children,
            numDigits=_positive("num_digits", num_digits),
            attempts=_positive("attempts", attempts),
            timeout=_positive("timeout_ms", timeout_ms),
            finishOnKey=finish_on_key,
        )


class Case(Element):
    """One branch of a `Switch`.

    Args:
        children: What to do.
        dtmf: The digits that choose it.
    """

    def __init__(self, *children: Element, dtmf: str | int) -> None:
        super().__init__(*children, dtmf=str(dtmf))


class Default(Element):
    """The branch of a `Switch` for any other input."""


class Error(Element):
    """What to do when the instruction before failed."""


class Switch(Element):
    """Branch on what was gathered: any number of `Case`, then at most one `Default`.

    Raises:
        ValueError: More than one `Default`, or one that is not last.
    """

    allowed = (Case, Default, Error)

    def __init__(self, *branches: Case | Default | Error) -> None:
        super().__init__(*branches)
        defaults = [index for index, branch in enumerate(branches) if isinstance(branch, Default)]
        later_cases = [b for b in branches[defaults[0] :] if isinstance(b, Case)] if defaults else []
        if len(defaults) > 1 or later_cases:
            raise ValueError("Switch takes at most one Default, after every Case")


class Sip(Element):
    """A SIP user to dial.

    Args:
        user: The login, or `login@domain`.
    """

    def __init__(self, user: str) -> None:
        super().__init__(user)


class Dial(Element):
    """Connect the caller: to a number given as text, or to `Sip` users."""


class Callback(Element):
    """Ask your server what to do next.

    Args:
        url: Where; `http` or `https`.
        method: How.
    """

    def __init__(self, url: str, *, method: Literal["GET", "POST"] | None = None) -> None:
        if not url.startswith(("http://", "https://")):
            raise ValueError("url must start with http:// or https://")
        super().__init__(url=url, method=method)


class Reject(Element):
    """Refuse the call. Named in the 2021 schema only."""


class Redirect(Element):
    """Continue elsewhere. Named in the 2021 schema only."""


class Call(Element):
    """Named in the table of contents only."""


class Geo(Element):
    """Named in the table of contents only."""


class Scheduler(Element):
    """Named in the table of contents only."""


class Hold(Element):
    """Named in the table of contents only."""


class Tone(Element):
    """Named in the table of contents only."""


class Meta(Element):
    """Named in the table of contents only."""


class Curl(Element):
    """Named in the table of contents only."""


def _positive(name: str, value: int | None) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise ValueError(f"{name} must be a whole number, not negative")
    return value


def _name(key: str) -> str:
    if not _NAME.match(key):
        raise ValueError("an attribute name must be an XML name")
    return key


def _written(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else _text(str(value))


def _text(value: str) -> str:
    if _UNWRITABLE.search(value):
        raise ValueError("text holds a character that XML cannot carry")
    return value
