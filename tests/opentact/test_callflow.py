"""The call-flow builder writes what Opentact's XML pages show."""

from xml.etree import ElementTree

import pytest
from hypothesis import given, strategies as st

from trunkline.opentact.callflow import (
    Answer,
    Callback,
    Case,
    Default,
    Dial,
    Element,
    Gather,
    Hangup,
    Hold,
    Pause,
    Play,
    Record,
    Response,
    Say,
    Sip,
    Switch,
)


def test_a_menu_reads_as_the_document() -> None:
    """Children keep their order and attributes have the vendor's names."""
    flow = Response(
        Answer(),
        Gather(Say("Press 1", loop=2), num_digits=1, attempts=3, timeout_ms=5000, finish_on_key="#"),
        Switch(Case(Dial(Sip("sales")), dtmf=1), Default(Hangup())),
    )
    assert str(flow) == (
        '<?xml version="1.0" encoding="UTF-8"?><Response><Answer />'
        '<Gather numDigits="1" attempts="3" timeout="5000" finishOnKey="#"><Say loop="2">Press 1</Say></Gather>'
        '<Switch><Case dtmf="1"><Dial><Sip>sales</Sip></Dial></Case><Default><Hangup /></Default></Switch></Response>'
    )
    assert bytes(flow).decode() == str(flow)


def test_the_other_elements_write_their_attributes() -> None:
    """Every documented attribute reaches the document."""
    assert str(Record(tag="a", asr=True, timeout_ms=9)) == '<Record tag="a" asr="true" timeout="9" />'
    assert str(Play("greeting")) == '<Play record="greeting" />'
    assert str(Pause(length_ms=250)) == '<Pause length="250" />'
    assert str(Callback("https://a.example/x?y=1&z", method="POST")) == (
        '<Callback url="https://a.example/x?y=1&amp;z" method="POST" />'
    )
    assert str(Hold(anyThing="x")) == '<Hold anyThing="x" />'
    assert str(Dial("12017774321", Sip("a"), "tail")) == "<Dial>12017774321<Sip>a</Sip>tail</Dial>"


@given(st.text())
def test_any_text_survives_or_is_refused(text: str) -> None:
    """What a person says arrives unchanged; what XML cannot carry is refused before it is sent."""
    try:
        document = str(Response(Say(text)))
    except ValueError:
        return
    said = ElementTree.fromstring(document)[0].text or ""
    assert said == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Say("\x00"), ValueError),
        (lambda: Pause(length_ms=-1), ValueError),
        (lambda: Gather(num_digits=True), ValueError),
        (lambda: Callback("ftp://a"), ValueError),
        (lambda: Switch(Default(), Case(dtmf=1)), ValueError),
        (lambda: Switch(Default(), Default()), ValueError),
        (lambda: Switch(Hangup()), TypeError),
        (lambda: Response(Response()), TypeError),
        (lambda: Dial(7), TypeError),
        (lambda: Hold(**{"not a name": "x"}), ValueError),
    ],
)
def test_a_wrong_flow_is_refused(make: object, error: type[Exception]) -> None:
    """A document that Opentact could not read is never built."""
    with pytest.raises(error):
        make()  # type: ignore[operator]


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
