"""The call-flow builder writes what Opentact's XML pages show, and the parser reads it or says what is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, strategies as st

from trunkline import Opentact
from trunkline.errors import CallFlowError, GuessedOperation
from trunkline.opentact import callflow as flow
from trunkline.opentact.callflow import (
    DTMF,
    Answer,
    Callback,
    CallbackText,
    Case,
    Default,
    Dial,
    Element,
    Error,
    Gather,
    Geo,
    Hangup,
    Pause,
    Play,
    Record,
    Response,
    Say,
    Schedule,
    Sip,
    Switch,
    To,
    Tone,
    parse,
)
from trunkline_mock.vendors.opentact.callflow import Caller, play
from trunkline_specs import load

GRAMMAR = load("opentact.callflow")
EXAMPLES: dict[str, list[str]] = {}
for one in GRAMMAR["examples"]:
    EXAMPLES.setdefault(one["page"], []).append(one["xml"])

BUILT: dict[str, Callable[[], Response]] = {
    "xml-gather": lambda: Response(
        Say("Welcome."),
        Say("Press 1 for sales, 2 for repairs, 0 for the other menu"),
        Gather(
            DTMF(
                Say("Sales"),
                Dial(
                    To("ada@sip.example.com"),
                    To("grace@sip.example.com"),
                    Error(Say("Nobody is free"), Hangup()),
                ),
                value=1,
            ),
            DTMF(Dial(To("12015550111"), To("12015550112"), Error(Hangup())), value="2"),
            DTMF(
                Say(text_attribute="Enter the code, then #"),
                Gather(
                    Error(Say("That did not work"), Hangup()),
                    length=4,
                    dtmf_stop="#",
                    url="http://app.example.com/menu?token=abc",
                ),
                value="0",
            ),
            Default(Say("You pressed nothing")),
            Error(Say("There is no such choice")),
            dtmf_length=1,
            dtmf_stop="#",
        ),
        Say("Goodbye"),
        Hangup(),
    ),
    "inbound-call-control": lambda: Response(
        Say("Welcome."),
        Record(),
        Gather(
            Say("Press 1 or 2"),
            Switch(
                Case(Say("One"), Callback("https://app.example.com/one"), dtmf=1),
                Case(Say("Two"), Dial(Sip("ada@203.0.113.7:9000")), dtmf="2"),
                Default(Say("Other"), Callback("https://app.example.com/other", method="post")),
                Error(Say("Nothing")),
            ),
            num_digits=1,
            attempts=2,
            timeout_ms=10000,
            finish_on_key="*",
        ),
        Hangup(),
    ),
    "dynamic-call-flow-xml": lambda: Response(CallbackText("http://app.example.com/flow")),
    "xml-play": lambda: Response(Answer(), Play("https://app.example.com/hello.wav"), Error(Hangup())),
    "xml-geo": lambda: Response(Geo(Say("A neighbour"), states=["NJ", "CA"], county="ESSEX"), Hangup()),
    "xml-scheduler": lambda: Response(
        Schedule(Say("Closed today"), Hangup(), dow=["sun", "sat"]),
        Schedule(Say("Too early"), Hangup(), dow="mon,tue,wed,thu,fri", time="00:00:00-06:59:59"),
        Schedule(Say("Too late"), Hangup(), dow="mon,tue,wed,thu,fri", time="18:00:00-23:59:59"),
        Say("Welcome"),
    ),
    "xml-call": lambda: Response(
        flow.Call(Say(text_attribute="Hello"), field="to", value="12015550123"), Say("Welcome"), Hangup()
    ),
    "xml-answer": lambda: Response(Answer(delay_ms=2000, tag="123456"), Say("Welcome")),
    "xml-pause": lambda: Response(Pause(), Pause(length_ms=5000), Record(Pause(length_ms=60000, dtmf_stop="#"))),
    "xml-tone": lambda: Response(
        Answer(),
        Tone(),
        Tone(on_ms=1000, hz=[480]),
        Tone(on_ms=1000, v=-70, hz="480"),
        Tone(on_ms=2000, hz=[420, 500, 440, 480]),
        Dial(To("ada@sip.example.com")),
        Say("Goodbye"),
        Hangup(),
    ),
}


def canonical(document: str) -> str:
    """The document without what carries no meaning: order of attributes, space between elements."""
    return ElementTree.canonicalize(document, strip_text=True)


@pytest.mark.parametrize("page", BUILT)
def test_the_builder_writes_what_the_page_shows(page: str) -> None:
    """A documented example, built, is that example."""
    assert canonical(str(BUILT[page]())) == canonical(EXAMPLES[page][0])


@pytest.mark.parametrize("xml", [xml for found in EXAMPLES.values() for xml in found])
def test_every_example_is_read_and_written_again(xml: str) -> None:
    """The parser loses nothing of any documented element, and what it makes equals what the builder makes."""
    read = parse(xml)
    assert canonical(str(read)) == canonical(xml)
    assert parse(bytes(read)) == read


@pytest.mark.parametrize(
    ("xml", "path", "problem"),
    [
        ("<Response><Scheduler/></Response>", "Response/Scheduler[0]", "is it <Schedule>"),
        ("<Response><Say/><Gather numdigits='1'/></Response>", "Response/Say[0]", "exactly one of"),
        ("<Response><Gather numdigits='1'/></Response>", "Response/Gather[0]", "is it numDigits"),
        ("<Response><Switch/></Response>", "Response", "cannot hold a Switch"),
        ("<Response><Dial/></Response>", "Response/Dial[0]", "needs To or Sip"),
        ("<Response><Dial><To>1</To><Sip>a@b</Sip></Dial></Response>", "Response/Dial[0]", "mixes two"),
        ("<Response><Pause length='soon'/></Response>", "Response/Pause[0]", "length must be a whole number"),
        ("<Response><Play/></Response>", "Response/Play[0]", "exactly one of"),
        ("<Response>hello</Response>", "Response", "holds no text"),
        ("<Response><Hangup/>hello</Response>", "Response", "text between"),
        ("<Say>hello</Say>", "/", "the root must be"),
        ("<Response>", "/", "not well-formed"),
        ("<!DOCTYPE a []><Response/>", "/", "document type"),
        (b"\xff", "/", "not UTF-8"),
        ("<Response>" + "<Error>" * 200 + "</Error>" * 200 + "</Response>", "Error[0]", "deep"),
    ],
)
def test_a_wrong_document_is_refused_with_its_place(xml: str | bytes, path: str, problem: str) -> None:
    """What no page shows is named, with where it stands."""
    with pytest.raises(CallFlowError) as caught:
        parse(xml)
    assert caught.value.path == path or caught.value.path.endswith(path)
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?><Response><Say>\u00e9</Say></Response>', "\u00e9"),
        (b'<?xml version="1.0" encoding="latin-1"?><Response><Say>\xc3\xa9</Say></Response>', "\u00e9"),
        ("<Response><Say><![CDATA[<!DOCTYPE x>]]></Say></Response>", "<!DOCTYPE x>"),
        ("<Response><Play>HTTPS://app.example.com/x.wav</Play></Response>", "HTTPS://app.example.com/x.wav"),
    ],
)
def test_a_document_says_what_its_text_says(xml: str | bytes, text: str) -> None:
    """A text is no other one because the document names an encoding; a word in it is no document type."""
    assert parse(xml).children[0].children == (text,)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("xml", "problem"),
    [
        ("<Response><Say>\ud800</Say></Response>", "XML cannot carry"),
        ('<Response><Geo states="NJ,,CA"/></Response>', "no empty item"),
        ("<Response><Play>http:///x.wav</Play></Response>", "and a host"),
    ],
)
def test_what_looks_like_a_value_and_is_none_is_refused(xml: str, problem: str) -> None:
    """A lone surrogate is no character, an empty item no item, and an address without a host leads nowhere."""
    with pytest.raises(CallFlowError, match=problem):
        parse(xml)


def test_an_error_holds_no_number_or_text() -> None:
    """A caller's number in a wrong place is not in the message."""
    with pytest.raises(CallFlowError) as caught:
        parse('<Response><Callback url="12015550123"/></Response>')
    assert "12015550123" not in str(caught.value)


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_survives_or_is_refused(text: str) -> None:
    """What a person says arrives unchanged; what XML cannot carry is refused before it is sent."""
    try:
        document = str(Response(Say(text)))
    except ValueError:
        return
    assert (ElementTree.fromstring(document)[0].text or "") == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Say("\x00"), ValueError),
        (lambda: Pause(length_ms=-1), ValueError),
        (lambda: Gather(num_digits=True), ValueError),
        (lambda: Gather(DTMF(value="1"), num_digits=1), ValueError),
        (lambda: Callback("ftp://a"), ValueError),
        (lambda: Play("a"), ValueError),
        (lambda: Play(), ValueError),
        (lambda: Switch(Default(), Default()), ValueError),
        (lambda: Switch(Case(dtmf=1), Case(dtmf="1")), ValueError),
        (lambda: Tone(volume=-1, v=-1), ValueError),
        (lambda: Switch(Hangup()), TypeError),
        (lambda: Response(Switch()), TypeError),
        (lambda: Response(Response()), TypeError),
        (lambda: Dial(7), TypeError),
        (lambda: flow.Curl(**{"not a name": "x"}), ValueError),
    ],
)
def test_a_wrong_flow_is_not_built(make: Callable[[], Any], error: type[Exception]) -> None:
    """A document that no page shows is never built."""
    with pytest.raises(error):
        make()


def test_elements_compare_by_content() -> None:
    """Equal flows are equal and hash alike; the repr shows no text."""
    one, other = Response(Say("secret")), Response(Say("secret"))
    assert one == other
    assert hash(one) == hash(other)
    assert one != Response(Say("else"))
    assert one != "flow"
    assert [type(child) for child in one] == [Say]
    assert "secret" not in repr(one)
    assert isinstance(one, Element)


def test_a_guess_is_refused_on_demand() -> None:
    """With `evidence` a call that no page documents raises before anything is sent; a documented one is tried."""
    with Opentact(token="t", base_url="http://127.0.0.1:9", evidence="documented") as client:
        with pytest.raises(GuessedOperation, match="bridgeCalls"):
            client.calls.bridge(calls=["7b2f9c10-4d1e-4a6b-9c3d-000000000001"])
        with pytest.raises(GuessedOperation, match="list of 2021"):
            client.settings.get()


TWICE = """
import contextlib
from trunkline import NotSent, Opentact
with Opentact(token="t", base_url="http://127.0.0.1:9", retries=0) as client:
    for _ in range(2):
        with contextlib.suppress(NotSent):
            client.event_subscriptions.delete(uuid="7b2f9c10-4d1e-4a6b-9c3d-000000000001")
"""


def test_a_guess_warns_once(tmp_path: Path) -> None:
    """The first use of a guess in a process warns, at the caller's line; the second does not, whatever the filter says."""
    program = tmp_path / "program.py"
    program.write_text(TWICE)
    command = [sys.executable, "-W", "always", str(program)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    assert said.count("GuessedOperation") == 1
    assert f"{program}:7: " in said
    assert "deleteEventSubscription" in said


@pytest.mark.parametrize("page", BUILT)
@pytest.mark.parametrize("keys", [(), ("1",), ("0", "1234")])
def test_what_is_built_plays_as_what_the_page_shows(page: str, keys: tuple[str, ...]) -> None:
    """The mock runs the same elements for a built flow and for the page's own document, whatever is pressed."""
    built, shown = (play(xml, Caller(list(keys))) for xml in (str(BUILT[page]()), EXAMPLES[page][0]))
    assert [repr(step) for step in built] == [repr(step) for step in shown]
    assert built
