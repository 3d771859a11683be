"""Call flows in the mock: judged by the vendor's grammar, and played so that a test can say what a caller hears."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from trunkline_mock.vendors.opentact.callflow import Caller as Person, Wrong, play, read

if TYPE_CHECKING:
    from trunkline_mock.vendors.opentact.callflow import Step

EXAMPLES = json.loads(files("trunkline_specs").joinpath("opentact.callflow.json").read_bytes())["examples"]
MENU = EXAMPLES[0]["xml"]
SWITCH = EXAMPLES[1]["xml"]


def heard(steps: list[Step]) -> list[str]:
    return [step.text for step in steps if step.name == "Say"]


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"{n}-{one['page']}" for n, one in enumerate(EXAMPLES)])
def test_the_pages_examples_are_good_and_end(example: dict[str, str]) -> None:
    """What the vendor shows must be taken, and playing it comes to an end whatever is pressed."""
    read(example["xml"])
    for keys in ((), ("1",), ("0", "1234"), ("9",)):
        assert play(example["xml"], Person(keys))


@pytest.mark.parametrize(
    ("xml", "where"),
    [
        ("<Response><Play record='https://x.example/a.mp3' url='https://x.example/b.mp3'/></Response>", "Play[0]"),
        ("<Response><Play/></Response>", "Play[0]"),
        ("<Response><Scheduler day='mon'/></Response>", "no element Scheduler"),
        ("<Response><Gather numDigits='1'/><Switch><Case dtmf='1'/></Switch></Response>", "Switch has no place here"),
        ("<Response><Gather numDigits='1'><DTMF value='1'/></Gather></Response>", "Gather[0]"),
        ("<Response><Gather dtmf_length='0'/></Response>", "dtmf_length"),
        ("<Response><Gather><DTMF value='1'/><DTMF value='1'/></Gather></Response>", "same value"),
        ("<Response><Dial><To>1</To><Sip>a@b</Sip></Dial></Response>", "Dial[0]"),
        ("<Response><Dial/></Response>", "Dial[0]"),
        ("<Response><Say>Hi</Say>loose words</Response>", "text has no place"),
        ("<Response><Callback url='ftp://x'/></Response>", "url"),
        ("<Response><Hangup colour='red'/></Response>", "colour"),
        ("<Answer/>", "not Response"),
        ("<Response><Say>", "not XML"),
        ("", "not XML"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><Response>&a;</Response>", "document type"),
        ("<Response>" + "<Record>" * 70 + "</Record>" * 70 + "</Response>", "too deep"),
        ("<Response><Schedule time='25:00:00-26:00:00'/></Response>", "time"),
        ("<Response><Pause dtmf_stop='A'/></Response>", "dtmf_stop is no key"),
        ("<Response><Record asr='True'/></Response>", "asr is no boolean"),
        ("<Response><Meta xmlns='urn:x'/></Response>", "no element urn:x Meta"),
        ("<Response><Meta a:b='c'/></Response>", "not XML"),
    ],
)
def test_what_breaks_the_grammar_is_named(xml: str, where: str) -> None:
    """The text says where and what, so that a developer finds it."""
    with pytest.raises(Wrong) as wrong:
        read(xml)
    assert where in str(wrong.value)


@pytest.mark.parametrize("value", ["+", "1+", "*#"])
def test_the_keys_are_those_of_the_grammar(value: str) -> None:
    """Digits, star, hash and plus, as `specs/README.md` has them and the builder writes them."""
    read(f"<Response><Gather dtmf_length='1'><DTMF value='{value}'/></Gather></Response>")


def test_a_billion_attempts_end() -> None:
    """A caller who says nothing is asked no more once nothing more can happen."""
    steps = play("<Response><Gather numDigits='1' attempts='999999999'/><Say>Bye</Say></Response>")
    assert heard(steps) == ["Bye"]
    with pytest.raises(Wrong, match="elements ran"):
        play("<Response><Gather attempts='999999999'><Say>Well?</Say></Gather></Response>")


def test_keys_choose_a_branch() -> None:
    """Each documented way through the menu says its own words; silence and a wrong key are told apart."""
    sales = play(MENU, Person(["1"]))
    assert heard(sales)[2:] == ["Sales", "Goodbye"]
    assert [step.text for step in sales if step.name == "To"] == ["ada@sip.example.com"]
    assert next(step.keys for step in sales if step.name == "Gather") == "1"
    assert heard(play(MENU, Person([])))[2:] == ["You pressed nothing", "Goodbye"]
    assert heard(play(MENU, Person(["7"])))[2:] == ["There is no such choice", "Goodbye"]


def test_nobody_answers_a_dial() -> None:
    """All are rung, then `Error` runs, and `Hangup` ends everything."""
    steps = play(MENU, Person(["1"], reachable=frozenset()))
    assert [step.error for step in steps if step.name == "To"] == ["no answer", "no answer"]
    assert heard(steps)[-1] == "Nobody is free"
    assert steps[-1].name == "Hangup"


def test_the_other_form_asks_again() -> None:
    """`attempts` says how often; the prompt is said each time, and `Switch` stands inside `Gather`."""
    steps = play(SWITCH, Person(["", "2"], fetch=None))
    assert heard(steps) == ["Welcome.", "Press 1 or 2", "Press 1 or 2", "Two"]
    assert [step.text for step in steps if step.name == "Sip"] == ["ada@203.0.113.7:9000"]
    assert heard(play(SWITCH, Person(["", ""])))[-1] == "Nothing"


def test_a_fetched_flow_goes_on() -> None:
    """A `Callback` is asked with what is known; its answer is played, and one that is wrong runs `Error`."""
    asked: list[Any] = []

    def fetch(url: str, method: str, sent: dict[str, str]) -> str:
        asked.append((url, method, sent))
        return "<Response><Say>Fetched</Say><Hangup/></Response>"

    flow = (
        "<Response><Callback url='https://app.example.com/flow'><Error><Say>Sorry</Say></Error></Callback></Response>"
    )
    assert heard(play(flow, Person(fetch=fetch), {"from": "1", "to": "2"})) == ["Fetched"]
    assert asked == [("https://app.example.com/flow", "POST", {"from": "1", "to": "2"})]
    assert heard(play(flow, Person(fetch=lambda *_: "<Response><Nonsense/></Response>"))) == ["Sorry"]
    endless = Person(fetch=lambda *_: flow)
    with pytest.raises(Wrong, match="follow each other"):
        play(flow, endless)


def test_time_place_and_call_decide() -> None:
    """`Schedule`, `Geo` and `Call` run their children only where they fit: 2026-11-28 is a Saturday."""
    shut = next(one["xml"] for one in EXAMPLES if one["page"] == "xml-scheduler")
    saturday, monday_night, monday_noon = (
        datetime(2026, 11, day, hour, tzinfo=UTC).timestamp() for day, hour in ((28, 0), (30, 3), (30, 12))
    )
    assert heard(play(shut, Person(at=saturday)))[0] == "Closed today"
    assert heard(play(shut, Person(at=monday_noon)))[0] == "Welcome"
    assert heard(play(shut, Person(at=monday_night)))[0] == "Too early"
    geo = "<Response><Geo states='NJ,CA'><Say>A neighbour</Say></Geo></Response>"
    assert heard(play(geo, Person(states=frozenset({"NJ"})))) == ["A neighbour"]
    assert heard(play(geo, Person(states=frozenset({"NY"})))) == []
    flow = "<Response><Call field='to' value='12015550123'><Say>Yours</Say></Call></Response>"
    assert heard(play(flow, None, {"to": "12015550123"})) == ["Yours"]
    assert heard(play(flow, None, {"to": "12015550124"})) == []
