"""Direction `call-flows`: what the builder writes, the parser reads and the mock takes, against the vendor's grammar.

The judge is libxml2, given the grammar of the vendor's pages as RELAX NG. What the builder writes is allowed and says what was
given; the parser and the mock take what the judge allows and nothing else; and no text that a webhook's answer could be
makes them fail in another way than by their own word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from hypothesis import strategies as st

from fuzz.call_flow_cases import built, odd
from fuzz.call_flow_schema import ELEMENTS, GRAMMAR, judge
from fuzz.payload_bytes import damaged
from fuzz.trials import Trials, Wrong, cases
from trunkline.opentact import callflow
from trunkline_mock.vendors.opentact.callflow import Caller, Wrong as Refused, play

if TYPE_CHECKING:
    from fuzz.call_flow_cases import Built
    from fuzz.direction import Options, Summary

NAME = "call-flows"
ROOT = GRAMMAR["root"]
LOOSE = {name for name, element in ELEMENTS.items() if element.get("text", {"type": ""})["type"] != "text"}
HEARERS = (Caller(), Caller(["1", "12#", ""], frozenset(), at=1.0))


def run(options: Options) -> Summary:
    """Write, read and play call flows."""
    trials = Trials(NAME, options, usual=400, short=30)
    if "opentact" not in options.vendors:
        return trials.summary.finish()
    whole = [path.read_bytes() for path in cases(NAME)]
    trials.corpus("bytes", _bytes)
    trials.explore("built", _built, built(ROOT))
    trials.explore("grammar", lambda node: _bytes(ElementTree.tostring(node, "utf-8")), odd(ROOT))
    trials.explore("bytes", _bytes, st.binary(max_size=80) | damaged(st.sampled_from(whole)))
    return trials.summary.finish()


def _built(drawn: Built) -> None:
    """What the builder writes is allowed, says what was given, and is read back as it was; the mock plays it."""
    element, meant = drawn
    written = str(element)
    seen = judge().read(written.encode())
    if seen is None:
        raise Wrong(f"written, and against the grammar: {written}")
    if _told(seen) != _told(meant):
        raise Wrong(f"should say {ElementTree.tostring(meant)!r}, says {written}")
    if callflow.parse(written) != element:
        raise Wrong(f"read back as something else: {written}")
    _bytes(written.encode())


def _bytes(document: bytes) -> None:
    """Parser and mock take what the judge allows; else they say no, and nothing else happens."""
    seen, parsed, played = judge().read(document), _parsed(document), _played(document)
    allowed = seen is not None
    if (parsed is not None, played) != (allowed, allowed):
        raise Wrong(f"the judge says {allowed}, the parser {parsed is not None}, the mock {played}: {document[:600]!r}")
    if parsed is not None and _told(parsed.to_element()) != _told(seen):
        raise Wrong(f"read as {parsed}: {document[:600]!r}")
    if parsed is not None and callflow.parse(bytes(parsed)) != parsed:
        raise Wrong(f"written otherwise than it was read: {document[:600]!r}")


def _parsed(document: bytes) -> callflow.Response | None:
    try:
        return callflow.parse(document)
    except callflow.CallFlowError as error:
        str(error), repr(error)
        return None


def _played(document: bytes) -> bool:
    """Whether the mock takes a webhook's answer; playing it ends, in one way or another."""
    try:
        text = document.decode()
        for hearer in HEARERS:
            play(text, hearer, {"to": "12015550123"})
    except Refused as refused:
        return any("elements ran" in one for one in refused.problems)
    except UnicodeDecodeError:
        return False
    return True


def _told(node: Any) -> tuple[object, ...]:
    """What an element says: blanks beside children say nothing, nor do those around an address."""
    text = node.text or ""
    return node.tag, dict(node.attrib), text.strip() if node.tag in LOOSE else text, [_told(child) for child in node]
