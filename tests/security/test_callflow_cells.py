"""The table's cells for call flows and segments: no error of them, and no frame of ours, holds what they were given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given

from trunkline.opentact import callflow
from trunkline.sms import segments

from .channels import Witness, watching
from .test_table import FEW, leaks
from .values import Secrets, secrets


def word(secret: Secrets) -> str:
    """Return a name that somebody chose, as XML allows it."""
    return secret.name.split()[0]


DOCUMENTS: dict[str, Callable[[Secrets], str | bytes]] = {
    "no XML": lambda secret: f"<Response>{escape(secret.text)}",
    "a text between elements": lambda secret: f"<Response><Say>a</Say>{escape(secret.text)}<Say>b</Say></Response>",
    "an unknown root": lambda secret: f"<{word(secret)}/>",
    "an unknown element": lambda secret: f"<Response><{word(secret)}/></Response>",
    "one inside of it": lambda secret: f"<Response><{word(secret)}><{word(secret)}/></{word(secret)}></Response>",
    "an unknown attribute": lambda secret: f"<Response><Say {word(secret)}='x'>a</Say></Response>",
    "a value that is none": lambda secret: f"<Response><Say loop={quoteattr(secret.text)}>a</Say></Response>",
    "a name space": lambda secret: f"<x:Response xmlns:x={quoteattr(secret.key)}/>",
    "a name space inside": lambda secret: f"<Response><Say xmlns={quoteattr(secret.key)}>a</Say></Response>",
    "an entity": lambda secret: f"<Response><Say>&{word(secret)};</Say></Response>",
    "a document type": lambda secret: f"<!DOCTYPE {word(secret)}><Response/>",
    "bytes that are no text": lambda secret: secret.text.encode() + b"\xff",
    "half a character": lambda secret: f"<Response><Say>{escape(secret.text)}\ud800</Say></Response>",
    "text where none is": lambda secret: f"<Response><Hangup>{escape(secret.text)}</Hangup></Response>",
    "an instruction": lambda secret: f"<Response><?{word(secret)} {escape(secret.text)}?><Say/></Response>",
    "too deep": lambda secret: "<Response>" + "<Switch>" * 300 + escape(secret.text),
    "no document": lambda secret: [secret.text],  # type: ignore[return-value]  # as a caller may get it wrong
}
MISTAKES: dict[str, Callable[[Secrets], object]] = {
    "a text that is none": lambda secret: callflow.Say([secret.text]),  # type: ignore[arg-type]
    "a child that is none": lambda secret: callflow.Response(secret.text),  # type: ignore[arg-type]
    "a number that is none": lambda secret: callflow.Dial(callflow.Number([secret.number])),  # type: ignore[arg-type]
    "a wrong value": lambda secret: callflow.Say(secret.text, loop=secret.number),  # type: ignore[arg-type]
    "an argument that is none": lambda secret: callflow.Say(secret.text, wrong=secret.pin),  # type: ignore[call-arg]
    "texts for one": lambda secret: segments([secret.text]),  # type: ignore[arg-type]
    "bytes": lambda secret: segments(secret.file),  # type: ignore[arg-type]
    "a number": lambda secret: segments(int(secret.number)),  # type: ignore[arg-type]
}


def told(act: Callable[[], object], secret: Secrets) -> tuple[Witness, set[tuple[str, str]]]:
    """Return what the channels showed of an act, and what of a secret was in them."""
    with watching() as witness:
        try:
            act()
        except Exception as error:
            witness.add_error(error)
    return witness, leaks(witness, secret)


@pytest.mark.parametrize("document", DOCUMENTS)
@FEW
@given(secret=secrets())
def test_no_complaint_about_a_call_flow_shows_it(document: str, secret: Secrets) -> None:
    """Wherever the document breaks the grammar, error and frames say where and what, and repeat nothing."""
    given_: Any = DOCUMENTS[document](secret)
    witness, found = told(lambda: callflow.parse(given_), secret)
    assert "message" in witness.shown
    assert found == set()


@pytest.mark.parametrize("mistake", MISTAKES)
@FEW
@given(secret=secrets())
def test_no_mistake_of_a_builder_shows_a_text(mistake: str, secret: Secrets) -> None:
    """What is given in the wrong place or type is in no frame of ours."""
    witness, found = told(lambda: MISTAKES[mistake](secret), secret)
    assert "message" in witness.shown
    assert found == set()
