# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The elements of a call flow, as opentact's pages show them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from trunkline_runtime.callflow.element import Element, Root
from trunkline_runtime.callflow.reading import read
from trunkline_runtime.callflow.rules import Rules, Shape
from trunkline_runtime.callflow.values import Value
from trunkline_runtime.frames import private

__all__ = [
    "Response",
    "Answer",
    "Call",
    "Callback",
    "CallbackText",
    "Case",
    "Curl",
    "DTMF",
    "Default",
    "Dial",
    "Error",
    "Gather",
    "Geo",
    "Hangup",
    "Hold",
    "Meta",
    "Pause",
    "Play",
    "Record",
    "RecordStart",
    "RecordStop",
    "RecordWait",
    "Redirect",
    "Reject",
    "Say",
    "Schedule",
    "Sip",
    "Switch",
    "To",
    "Tone",
    "Unhold",
    "Element",
    "parse",
]


class Response(Root):
    """The root of a call flow.

    Args:
        children: What stands inside, in order.
    """

    tag: ClassVar[str] = "Response"
    rules: ClassVar[Rules] = Rules(
        "Response",
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
    ) -> None:
        self._fill(None, children, {})


class Answer(Element):
    """Pick up the call.

    Not needed where the SIP control app answers by itself.

    Args:
        delay_ms: How long to wait before the next command.
        tag: A name that comes back in the event.
    """

    tag: ClassVar[str] = "Answer"
    rules: ClassVar[Rules] = Rules(
        "Answer",
        attributes={
            "delay": Value("milliseconds"),
            "tag": Value(),
        },
    )

    def __init__(
        self,
        *,
        delay_ms: int | None = None,
        tag: str | None = None,
    ) -> None:
        self._fill(
            None,
            (),
            {
                "delay": delay_ms,
                "tag": tag,
            },
        )


class Call(Element):
    """Run the children only for calls with this value.

    Args:
        children: What stands inside, in order.
        field: The call's field, such as `to` or `from`.
        value: What it must be: text, a number, a truth value or none.
    """

    tag: ClassVar[str] = "Call"
    rules: ClassVar[Rules] = Rules(
        "Call",
        attributes={
            "field": Value(required=True),
            "value": Value("scalar", required=True),
        },
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        field: str,
        value: str | int | float | bool | None,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "field": field,
                "value": value,
            },
        )


class Callback(Element):
    """Ask your server what to do next.

    Args:
        children: What stands inside, in order.
        url: Where the next call flow is.
        method: How to ask.
        body: Also send what is known about the call. `False` when it is left out.
        timeout: How long to wait for the answer; the page gives no unit.
        tag: Sent along as `tag`.
    """

    tag: ClassVar[str] = "Callback"
    rules: ClassVar[Rules] = Rules(
        "Callback",
        attributes={
            "url": Value("url", required=True),
            "method": Value("choice", values=("POST", "GET", "PATCH", "DELETE"), ignore_case=True),
            "body": Value("boolean"),
            "timeout": Value("integer"),
            "tag": Value(),
        },
        children=frozenset(["Error"]),
        once=frozenset(["Error"]),
    )

    def __init__(
        self,
        url: str,
        *children: Element,
        method: Literal["POST", "GET", "PATCH", "DELETE", "post", "get", "patch", "delete"] | None = None,
        body: bool | None = None,
        timeout: int | None = None,
        tag: str | None = None,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "url": url,
                "method": method,
                "body": body,
                "timeout": timeout,
                "tag": tag,
            },
        )


class CallbackText(Element):
    """Ask your server what to do next, in the older form.

    Args:
        text: Where the next call flow is.
    """

    tag: ClassVar[str] = "callback"
    rules: ClassVar[Rules] = Rules(
        "callback",
        text=Value("url", required=True),
    )

    def __init__(
        self,
        text: str,
    ) -> None:
        self._fill(text, (), {})


class Case(Element):
    """One branch of a `Switch`.

    Args:
        children: What stands inside, in order.
        dtmf: The keys that choose it.
    """

    tag: ClassVar[str] = "Case"
    rules: ClassVar[Rules] = Rules(
        "Case",
        attributes={
            "dtmf": Value("keys", required=True),
        },
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        dtmf: str | int,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "dtmf": dtmf,
            },
        )


class Curl(Element):
    """Named in the table of contents only.

    Args:
        children: What stands inside, in order.
        attributes: By the vendor's spelling; `None` leaves one out.

    Evidence: inferred. The page `<Curl/>`, by title, by address and by what such an element would do
    """

    tag: ClassVar[str] = "Curl"
    rules: ClassVar[Rules] = Rules(
        "Curl",
        any_attribute=True,
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(None, children, attributes)


class DTMF(Element):
    """One branch of a `Gather`: what to do when these keys were pressed.

    Args:
        children: What stands inside, in order.
        value: The keys that choose it.
    """

    tag: ClassVar[str] = "DTMF"
    rules: ClassVar[Rules] = Rules(
        "DTMF",
        attributes={
            "value": Value("keys", required=True),
        },
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        value: str | int,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "value": value,
            },
        )


class Default(Element):
    """The branch for no input, or for input without a branch of its own.

    Args:
        children: What stands inside, in order.
    """

    tag: ClassVar[str] = "Default"
    rules: ClassVar[Rules] = Rules(
        "Default",
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
    ) -> None:
        self._fill(None, children, {})


class Dial(Element):
    """Connect the caller; the first who answers is taken, the others are hung up.

    Args:
        children: What stands inside, in order.
    """

    tag: ClassVar[str] = "Dial"
    rules: ClassVar[Rules] = Rules(
        "Dial",
        shapes=(
            Shape(frozenset([]), frozenset(["Error", "To"]), "To"),
            Shape(frozenset([]), frozenset(["Error", "Sip"]), "Sip"),
        ),
        once=frozenset(["Error"]),
    )

    def __init__(
        self,
        *children: Element,
    ) -> None:
        self._fill(None, children, {})


class Error(Element):
    """What to do when it went wrong.

    Args:
        children: What stands inside, in order.
    """

    tag: ClassVar[str] = "Error"
    rules: ClassVar[Rules] = Rules(
        "Error",
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
    ) -> None:
        self._fill(None, children, {})


class Gather(Element):
    """Collect keys.

    Two pages show two shapes, and none mixes them: with `DTMF` branches (`dtmf_length`), or with a prompt and a
    `Switch` inside (`numDigits`).

    Args:
        children: What stands inside, in order.
        dtmf_length: How many keys to wait for.
        dtmf_stop: The key that ends the input.
        length: How many keys to wait for, in the nested example.
        url: Where the keys go, and the next call flow comes from.
        num_digits: How many keys to wait for. `1` when it is left out.
        attempts: How many times to ask. `1` when it is left out.
        timeout_ms: How long to wait.
        finish_on_key: The key that ends the input. `*` when it is left out.
        callback: Where each attempt goes.
        method: How to call `callback`. `GET` when it is left out.
    """

    tag: ClassVar[str] = "Gather"
    rules: ClassVar[Rules] = Rules(
        "Gather",
        attributes={
            "dtmf_length": Value("integer", minimum=1),
            "dtmf_stop": Value("key"),
            "length": Value("integer", minimum=1),
            "url": Value("url"),
            "numDigits": Value("integer", minimum=1),
            "attempts": Value("integer", minimum=1),
            "timeout": Value("milliseconds"),
            "finishOnKey": Value("key"),
            "callback": Value("url"),
            "method": Value("choice", values=("GET", "POST"), ignore_case=True),
        },
        shapes=(
            Shape(
                frozenset(["dtmf_length", "dtmf_stop", "length", "url"]), frozenset(["DTMF", "Default", "Error"]), ""
            ),
            Shape(
                frozenset(["numDigits", "attempts", "timeout", "finishOnKey", "callback", "method"]),
                frozenset(["Pause", "Play", "Say", "Switch"]),
                "",
            ),
        ),
        once=frozenset(["Default", "Error", "Switch"]),
        unique={"DTMF": "value"},
    )

    def __init__(
        self,
        *children: Element,
        dtmf_length: int | None = None,
        dtmf_stop: str | None = None,
        length: int | None = None,
        url: str | None = None,
        num_digits: int | None = None,
        attempts: int | None = None,
        timeout_ms: int | None = None,
        finish_on_key: str | None = None,
        callback: str | None = None,
        method: Literal["GET", "POST", "get", "post"] | None = None,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "dtmf_length": dtmf_length,
                "dtmf_stop": dtmf_stop,
                "length": length,
                "url": url,
                "numDigits": num_digits,
                "attempts": attempts,
                "timeout": timeout_ms,
                "finishOnKey": finish_on_key,
                "callback": callback,
                "method": method,
            },
        )


class Geo(Element):
    """Run the children only for callers from there.

    Args:
        children: What stands inside, in order.
        states: Codes of states.
        county: Names of counties.
    """

    tag: ClassVar[str] = "Geo"
    rules: ClassVar[Rules] = Rules(
        "Geo",
        attributes={
            "states": Value("list"),
            "county": Value("list"),
        },
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        states: str | Iterable[str | int] | None = None,
        county: str | Iterable[str | int] | None = None,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "states": states,
                "county": county,
            },
        )


class Hangup(Element):
    """End the call.

    Args:
        tag: A name that comes back in the event.
    """

    tag: ClassVar[str] = "Hangup"
    rules: ClassVar[Rules] = Rules(
        "Hangup",
        attributes={
            "tag": Value(),
        },
    )

    def __init__(
        self,
        *,
        tag: str | None = None,
    ) -> None:
        self._fill(
            None,
            (),
            {
                "tag": tag,
            },
        )


class Hold(Element):
    """Put the call on hold.

    Args:
        tag: A name that comes back in the event.
        timeout_ms: The longest hold. `300000` when it is left out.
    """

    tag: ClassVar[str] = "Hold"
    rules: ClassVar[Rules] = Rules(
        "Hold",
        attributes={
            "tag": Value(),
            "timeout": Value("milliseconds"),
        },
    )

    def __init__(
        self,
        *,
        tag: str | None = None,
        timeout_ms: int | None = None,
    ) -> None:
        self._fill(
            None,
            (),
            {
                "tag": tag,
                "timeout": timeout_ms,
            },
        )


class Meta(Element):
    """Named in the table of contents only.

    Args:
        children: What stands inside, in order.
        attributes: By the vendor's spelling; `None` leaves one out.

    Evidence: inferred. The page `<Meta/>`, by title, by address and by what such an element would do
    """

    tag: ClassVar[str] = "Meta"
    rules: ClassVar[Rules] = Rules(
        "Meta",
        any_attribute=True,
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(None, children, attributes)


class Pause(Element):
    """Wait.

    Args:
        length_ms: How long. `1000` when it is left out.
        dtmf_stop: The key that ends it early.
    """

    tag: ClassVar[str] = "Pause"
    rules: ClassVar[Rules] = Rules(
        "Pause",
        attributes={
            "length": Value("milliseconds"),
            "dtmf_stop": Value("key"),
        },
    )

    def __init__(
        self,
        *,
        length_ms: int | None = None,
        dtmf_stop: str | None = None,
    ) -> None:
        self._fill(
            None,
            (),
            {
                "length": length_ms,
                "dtmf_stop": dtmf_stop,
            },
        )


class Play(Element):
    """Play a file, or an earlier recording of this call.

    Args:
        text: The address of an mp3 or wav file.
        url: The address, as an attribute instead of text.
        record: The tag of an earlier `Record`.
        loop: How many times. `1` when it is left out.
        leg: Who hears it.
    """

    tag: ClassVar[str] = "Play"
    rules: ClassVar[Rules] = Rules(
        "Play",
        attributes={
            "url": Value("url"),
            "record": Value(),
            "loop": Value("integer"),
            "leg": Value("choice", values=("aleg", "bleg", "both")),
        },
        text=Value("url"),
        exactly_one=("text", "@url", "@record"),
    )

    def __init__(
        self,
        text: str | None = None,
        *,
        url: str | None = None,
        record: str | None = None,
        loop: int | None = None,
        leg: Literal["aleg", "bleg", "both"] | None = None,
    ) -> None:
        self._fill(
            text,
            (),
            {
                "url": url,
                "record": record,
                "loop": loop,
                "leg": leg,
            },
        )


class Record(Element):
    """Record the call while the children run.

    Args:
        children: What stands inside, in order.
        tag: A name for `Play`.
        asr: Also make a transcript.
        timeout_ms: How long to wait.
    """

    tag: ClassVar[str] = "Record"
    rules: ClassVar[Rules] = Rules(
        "Record",
        attributes={
            "tag": Value(),
            "asr": Value("boolean"),
            "timeout": Value("milliseconds"),
        },
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        tag: str | None = None,
        asr: bool | None = None,
        timeout_ms: int | None = None,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "tag": tag,
                "asr": asr,
                "timeout": timeout_ms,
            },
        )


class RecordStart(Element):
    """Start to record in the background.

    The page is cut before its attributes.

    Args:
        attributes: By the vendor's spelling; `None` leaves one out.
    """

    tag: ClassVar[str] = "RecordStart"
    rules: ClassVar[Rules] = Rules(
        "RecordStart",
        any_attribute=True,
    )

    def __init__(
        self,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(None, (), attributes)


class RecordStop(Element):
    """Stop recording.

    The page is cut before its attributes.

    Args:
        attributes: By the vendor's spelling; `None` leaves one out.
    """

    tag: ClassVar[str] = "RecordStop"
    rules: ClassVar[Rules] = Rules(
        "RecordStop",
        any_attribute=True,
    )

    def __init__(
        self,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(None, (), attributes)


class RecordWait(Element):
    """Wait for the recording.

    The page is cut before its attributes.

    Args:
        attributes: By the vendor's spelling; `None` leaves one out.
    """

    tag: ClassVar[str] = "RecordWait"
    rules: ClassVar[Rules] = Rules(
        "RecordWait",
        any_attribute=True,
    )

    def __init__(
        self,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(None, (), attributes)


class Redirect(Element):
    """Continue elsewhere, going by its name.

    Args:
        text: Its text.
        attributes: By the vendor's spelling; `None` leaves one out.

    Evidence: listed.
    """

    tag: ClassVar[str] = "Redirect"
    rules: ClassVar[Rules] = Rules(
        "Redirect",
        text=Value(),
        any_attribute=True,
    )

    def __init__(
        self,
        text: str | None = None,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(text, (), attributes)


class Reject(Element):
    """Refuse the call, going by its name.

    Args:
        attributes: By the vendor's spelling; `None` leaves one out.

    Evidence: listed.
    """

    tag: ClassVar[str] = "Reject"
    rules: ClassVar[Rules] = Rules(
        "Reject",
        any_attribute=True,
    )

    def __init__(
        self,
        **attributes: str | int | bool | None,
    ) -> None:
        self._fill(None, (), attributes)


class Say(Element):
    """Speak a text.

    Args:
        text: What to say.
        text_attribute: The text, as an attribute.
        type_: The kind of voice. `Standard` when it is left out.
        gender: The voice. `FEMALE` when it is left out.
        code: The voice's code; `dictionaries.list_voices` has them.
        lang: The language. `en-US` when it is left out.
        loop: How many times. `1` when it is left out.
        tag: A name that comes back in the event.
    """

    tag: ClassVar[str] = "Say"
    rules: ClassVar[Rules] = Rules(
        "Say",
        attributes={
            "text": Value(),
            "type": Value("choice", values=("WaveNet", "Standard")),
            "gender": Value("choice", values=("MALE", "FEMALE")),
            "code": Value(),
            "lang": Value(),
            "loop": Value("integer"),
            "tag": Value(),
        },
        text=Value(),
        exactly_one=("text", "@text"),
    )

    def __init__(
        self,
        text: str | None = None,
        *,
        text_attribute: str | None = None,
        type_: Literal["WaveNet", "Standard"] | None = None,
        gender: Literal["MALE", "FEMALE"] | None = None,
        code: str | None = None,
        lang: str | None = None,
        loop: int | None = None,
        tag: str | None = None,
    ) -> None:
        self._fill(
            text,
            (),
            {
                "text": text_attribute,
                "type": type_,
                "gender": gender,
                "code": code,
                "lang": lang,
                "loop": loop,
                "tag": tag,
            },
        )


class Schedule(Element):
    """Run the children only on these days and at these hours.

    Args:
        children: What stands inside, in order.
        dow: Days of the week.
        time: `HH:MM:SS-HH:MM:SS`; the page names no time zone.
    """

    tag: ClassVar[str] = "Schedule"
    rules: ClassVar[Rules] = Rules(
        "Schedule",
        attributes={
            "dow": Value("list", values=("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
            "time": Value("time_range"),
        },
        children=frozenset(
            [
                "Answer",
                "Call",
                "Callback",
                "Curl",
                "Dial",
                "Error",
                "Gather",
                "Geo",
                "Hangup",
                "Hold",
                "Meta",
                "Pause",
                "Play",
                "Record",
                "RecordStart",
                "RecordStop",
                "RecordWait",
                "Redirect",
                "Reject",
                "Say",
                "Schedule",
                "Tone",
                "Unhold",
                "callback",
            ]
        ),
    )

    def __init__(
        self,
        *children: Element,
        dow: str | Iterable[str | int] | None = None,
        time: str | None = None,
    ) -> None:
        self._fill(
            None,
            children,
            {
                "dow": dow,
                "time": time,
            },
        )


class Sip(Element):
    """A SIP user to call.

    Args:
        text: `user@host`, with a port or without.
    """

    tag: ClassVar[str] = "Sip"
    rules: ClassVar[Rules] = Rules(
        "Sip",
        text=Value(required=True),
    )

    def __init__(
        self,
        text: str,
    ) -> None:
        self._fill(text, (), {})


class Switch(Element):
    """Branch on what was gathered.

    Stands inside `Gather`.

    Args:
        children: What stands inside, in order.
    """

    tag: ClassVar[str] = "Switch"
    rules: ClassVar[Rules] = Rules(
        "Switch",
        children=frozenset(["Case", "Default", "Error"]),
        once=frozenset(["Default", "Error"]),
        unique={"Case": "dtmf"},
    )

    def __init__(
        self,
        *children: Element,
    ) -> None:
        self._fill(None, children, {})


class To(Element):
    """Whom to call.

    Args:
        text: A number, `user@host` or `sip:user@host`.
    """

    tag: ClassVar[str] = "To"
    rules: ClassVar[Rules] = Rules(
        "To",
        text=Value(required=True),
    )

    def __init__(
        self,
        text: str,
    ) -> None:
        self._fill(text, (), {})


class Tone(Element):
    """Play a tone.

    Args:
        tag: A name that comes back in the event.
        loop: How many copies to play. `1` when it is left out.
        volume: In dB; 0 is the loudest.
        v: The volume as an example writes it.
        on_ms: How long it sounds.
        off_ms: How long it is silent.
        hz: Frequencies.
        timeout_ms: How long to play. `30000` when it is left out.
        leg: Who hears it.
    """

    tag: ClassVar[str] = "Tone"
    rules: ClassVar[Rules] = Rules(
        "Tone",
        attributes={
            "tag": Value(),
            "loop": Value("integer"),
            "volume": Value("integer"),
            "v": Value("integer"),
            "don": Value("milliseconds"),
            "doff": Value("milliseconds"),
            "hz": Value("list"),
            "timeout": Value("milliseconds"),
            "leg": Value("choice", values=("aleg", "bleg", "both")),
        },
        at_most_one=("@volume", "@v"),
    )

    def __init__(
        self,
        *,
        tag: str | None = None,
        loop: int | None = None,
        volume: int | None = None,
        v: int | None = None,
        on_ms: int | None = None,
        off_ms: int | None = None,
        hz: str | Iterable[str | int] | None = None,
        timeout_ms: int | None = None,
        leg: Literal["aleg", "bleg", "both"] | None = None,
    ) -> None:
        self._fill(
            None,
            (),
            {
                "tag": tag,
                "loop": loop,
                "volume": volume,
                "v": v,
                "don": on_ms,
                "doff": off_ms,
                "hz": hz,
                "timeout": timeout_ms,
                "leg": leg,
            },
        )


class Unhold(Element):
    """Take the call from hold.

    Args:
        tag: A name that comes back in the event.
    """

    tag: ClassVar[str] = "Unhold"
    rules: ClassVar[Rules] = Rules(
        "Unhold",
        attributes={
            "tag": Value(),
        },
    )

    def __init__(
        self,
        *,
        tag: str | None = None,
    ) -> None:
        self._fill(
            None,
            (),
            {
                "tag": tag,
            },
        )


_CLASSES: dict[str, type[Element]] = {
    "Response": Response,
    "Answer": Answer,
    "Call": Call,
    "Callback": Callback,
    "callback": CallbackText,
    "Case": Case,
    "Curl": Curl,
    "DTMF": DTMF,
    "Default": Default,
    "Dial": Dial,
    "Error": Error,
    "Gather": Gather,
    "Geo": Geo,
    "Hangup": Hangup,
    "Hold": Hold,
    "Meta": Meta,
    "Pause": Pause,
    "Play": Play,
    "Record": Record,
    "RecordStart": RecordStart,
    "RecordStop": RecordStop,
    "RecordWait": RecordWait,
    "Redirect": Redirect,
    "Reject": Reject,
    "Say": Say,
    "Schedule": Schedule,
    "Sip": Sip,
    "Switch": Switch,
    "To": To,
    "Tone": Tone,
    "Unhold": Unhold,
}


@private
def parse(document: str | bytes) -> Response:
    """Read a call flow, such as what your webhook answers.

    Args:
        document: The XML, as text or as UTF-8.

    Returns:
        The same elements that the builder makes; `str()` of it is the document again.

    Raises:
        CallFlowError: It is no XML, or nothing that the pages show; `path` says where, `problem` what.
    """
    return read(document, Response, _CLASSES)
