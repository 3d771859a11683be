"""The stop list: what is a stop, and whose."""

from __future__ import annotations

import json
import logging

import pytest

from outbox.ways import fill
from trunkline import Opentact
from trunkline.opentact import webhooks
from trunkline.opentact.events import parse_event
from trunkline.voximplant import callbacks
from trunkline_outbox import Outbox, OutboxError, State

WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
"""Letters as East Asian keyboards write them."""

# What three operators of message services and the FCC (47 CFR 64.1200) name, each written as people write.
STOPS = [
    "STOP", "stop", "Stop.", " \n STOP!!! ", '"stop"', "(Stop)", "*STOP*", "_stop_", "STOPALL", "stop all", "STOP-ALL",
    "UNSUBSCRIBE", "Cancel", "END", "Quit", "REVOKE", "OptOut", "opt-out", "Opt out", "REMOVE", "ARRET", "Arrêt", "TD",
    "STOP".translate(WIDE), "stop!".translate(WIDE), "S\u200bT\u200dO\ufeffP", "\u202eSTOP\u202c", "\u00a0STOP\u3000",
    "STOP\ufe0f", "S\u0301TOP", "ⓈⓉⓄⓅ", "\U0001d412\U0001d413\U0001d40e\U0001d40f", "STOP \U0001f64f", "STOP please",
    "Please stop!", "pls STOP now, thank you", "Stop texting me", "stop it", "No más",
]  # fmt: skip
OTHERS = [
    "please don't stop", "Stop by at nine?", "when does it end", "STOP was not what I meant", "bus stop", "thanks", "please",
    "", "!", "\U0001f44d", "stop" + " " * 2000 + "x", "cancel my order 17", "the end", "S T O P", "st op", "yes please",
    "restart",
]  # fmt: skip


def from_number(number: object, text: str) -> dict[str, object]:
    """Return a message that came in, as Opentact tells it."""
    return {"type": "smsi", "uuid": "u", "from": number, "to": "12017771234", "message": text, "state": "success"}


def listed(box: Outbox, number: str = "12017770001") -> bool:
    """Say whether a number is on the list, and take it off."""
    return box.allow(number)


def stops(box: Outbox, text: str) -> bool:
    """Say whether a text stops whoever writes it."""
    box.receive(from_number("12017770001", text))
    return listed(box)


def test_a_stop_is_understood_however_it_is_written(box: Outbox) -> None:
    """Case, width, accents, punctuation, invisible characters and a *please* change nothing."""
    assert [text for text in STOPS if not stops(box, text)] == []


STOPPING = {"source_number": "12017770001", "destination_number": "12017771234", "sms_body": "STOP"}


@pytest.mark.parametrize("nested", [STOPPING, [STOPPING]], ids=["one", "list"])
def test_what_a_parser_returns_is_understood(box: Outbox, nested: object) -> None:
    """Events of every vendor are given as they come from the parsers: the message may lie four objects deep."""
    event = {
        "account_id": 7,
        "callback_id": 1,
        "type": "sms_inbound",
        "hash": "0" * 32,
        "sms_inbound": {"sms_inbound": nested},
    }
    body = json.dumps({"callbacks": [event]})
    box.receive(callbacks.parse(body, api_key=None))
    assert listed(box)
    box.receive(next(iter(callbacks.parse(body, api_key=None))))
    assert listed(box)
    box.receive(callbacks.parse(body, api_key="key"))
    assert not listed(box), "its hash is wrong: somebody else's"
    sms = {"uuid": "3010c962-72c6-4083-b3c7-b60fb834e81d", **from_number(12017770001, "STOP")}
    box.receive(webhooks.parse_message(json.dumps(sms)))
    assert listed(box)
    box.receive(parse_event(json.dumps({"type": "sms", "payload": sms})))
    assert listed(box)
    ours = sms | {"type": "smso"}
    for told in (
        ours,
        webhooks.parse_message(json.dumps(ours)),
        parse_event(json.dumps({"type": "sms", "payload": ours})),
    ):
        box.receive(told)
        assert not listed(box), "what was sent is no reply"


def test_what_says_something_else_is_no_stop(box: Outbox) -> None:
    """A word inside of a sentence is none: that would take a customer's reminders away."""
    assert [text for text in OTHERS if stops(box, text)] == []


def test_words_of_other_languages_are_given(box: Outbox) -> None:
    """What stops in the receivers' own language is the sender's to know, and is read as the known words are."""
    box.receive(from_number("12017770001", "СТОП!"))
    assert not listed(box)
    for text, words in (
        ("Стоп!", ["стоп"]),
        ("BAJA", ("baja",)),
        ("aufhören", "AUFHOREN"),
        ("\u505c\u6b62", ["\u505c\u6b62"]),
    ):
        box.receive(from_number("12017770001", text), stop_words=words)
        assert listed(box), text
    box.receive(from_number("12017770001", "!"), stop_words=["", "?"])
    assert not listed(box)


def test_a_start_word_alone_takes_a_number_off(box: Outbox) -> None:
    """It must stand alone: who writes more may answer another question."""
    for text in ("START", "start!", "UNSTOP".translate(WIDE), "Yes."):
        box.stop("12017770001")
        box.receive(from_number("12017770001", "yes please"))
        assert not box.stop("12017770001"), "it is there still"
        box.receive(from_number("+1 (201) 777-0001", text))
        assert not listed(box), text


@pytest.mark.parametrize(
    "number",
    [
        "+49 170 1234567",
        "491701234567",
        "0049 170 1234567",
        "+49 (0)170 1234567",
        "+49 ( 0 ) 170-1234567",
        491701234567,
    ],
)
def test_a_number_is_one_however_it_is_written(box: Outbox, client: Opentact, number: object) -> None:
    """Who is on the list gets nothing, however the list's or the vendor's writing differs from the campaign's."""
    rows = [{"k": "a", "to": "+49 170 1234567"}]
    for act in (lambda: box.stop(number), lambda: box.receive(from_number(number, "STOP"))):  # type: ignore[arg-type]
        act()
        assert listed(box, "491701234567")
    box.stop(number)  # type: ignore[arg-type]  # text or an integer
    box.add_rows("c", rows, key="k", send=client.sms.send, map={"to": "to"}, message="Hi", from_="12017771234")
    assert box.run(client, campaign="c").sent == 0
    assert box.message("c", "a").state is State.REFUSED
    assert box.erase(number=number) == 1  # type: ignore[arg-type]  # the same


def test_a_number_that_is_nobodys_is_told(box: Outbox, caplog: pytest.LogCaptureFixture) -> None:
    """Without its country's code a number stops nobody: by hand it is refused, and a vendor's is logged, without the number."""
    for act in (box.stop, box.allow, lambda number: box.erase(number=number)):
        with pytest.raises(OutboxError, match="country's code"):
            act("0170 1234567")
    with caplog.at_level(logging.WARNING, "trunkline.outbox"):
        box.receive(from_number("01701234567", "STOP"))
    assert "without its country's code" in caplog.text
    assert "1701234567" not in caplog.text


def test_a_stop_holds_for_what_is_in_the_ledger_already(box: Outbox, client: Opentact) -> None:
    """A STOP between import and run counts."""
    fill(box, client, 2)
    box.receive(
        {
            "result": [
                {
                    "sms_body": "STOP".translate(WIDE),
                    "source_number": "12017770001",
                    "destination_number": "12017771234",
                }
            ]
        }
    )
    report = box.run(client, campaign="spring")
    assert report.sent + box.status("spring").counts[State.REFUSED] == 2
