"""The parts of the page that change. Everything that came from outside is escaped here."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, TypeVar

import msgspec

from ..core.clock import iso
from . import shown

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Sequence

    from ..core.log import Event, Received, Sent
    from ..core.simulator import Simulator

Record = TypeVar("Record")

#: Entries that each part shows, newest first.
SHOWN = 50
COLOURS = {"delivered": "good", "failed": "bad", "blocked": "bad", "lost": "bad"}


def status(mock: Simulator) -> str:
    """Return the clock and the counts."""
    counts = (
        f"{mock.log.count} calls, {len(mock.log.sent)} messages{_forgotten(mock)}, {mock.clock.waiting} things to come"
    )
    return f'<p id="status">{iso(mock.clock.now())} · {counts}</p>'


def _forgotten(mock: Simulator) -> str:
    return f" ({mock.log.forgotten} older ones forgotten)" if mock.log.forgotten else ""


def faults(mock: Simulator) -> str:
    """Return the faults that are set, each with a button to clear it."""
    rows = []
    for planned in mock.plan.waiting:
        left = "always" if planned.left is None else f"{planned.left} left"
        button = (
            f'<form class="one" action="/_mock/faults/clear" method="post">'
            f'<input type="hidden" name="id" value="{planned.id}"><button>Clear</button></form>'
        )
        rows.append((_code(planned.fault.text), left, f"struck {planned.struck}", button))
    return _section("Faults", "faults", ("Fault", "For", "So far", ""), rows, "None is set.")


def threads(mock: Simulator) -> str:
    """Return the messages by the two numbers between which they went."""
    found: dict[tuple[str, ...], list[tuple[Sent, bool]]] = {}
    both = [(message, False) for message in mock.log.sent] + [(message, True) for message in mock.log.inbound]
    for message, inward in sorted(both, key=lambda pair: pair[0].time)[-SHOWN * 4 :]:
        key = (message.vendor, *sorted((message.sender.lstrip("+"), message.to)))
        found.setdefault(key, []).append((message, inward))
    newest = sorted(found.items(), key=lambda item: -item[1][-1][0].time)[:SHOWN]
    blocks = "".join(_thread(mock, key, messages) for key, messages in newest)
    return f'<section id="threads"><h2>Messages</h2>{blocks or _empty("None was sent yet.")}</section>'


def _thread(mock: Simulator, key: tuple[str, ...], messages: list[tuple[Sent, bool]]) -> str:
    vendor, *numbers = key
    names = " ↔ ".join(escape(number) for number in numbers if number)
    shown = "".join(_message(mock, message, inward) for message, inward in messages[-SHOWN:])
    return f'<div class="thread"><h3>{escape(vendor)} · {names}</h3>{shown}</div>'


def _message(mock: Simulator, message: Sent, inward: bool) -> str:
    text = escape(shown.cut(message.text)) or f"<em>{escape(message.operation)}</em>"
    given = shown.sent(mock, message)["fields"]
    fields = f"<br>{_code(shown.cut(msgspec.json.encode(given).decode()))}" if given else ""
    fate = "received" if inward else mock.vendors[message.vendor].fate(message)
    about = f"{iso(message.time)} · {escape(fate)} · {escape(message.operation)}"
    return f'<div class="message {"in" if inward else "out"}">{text}{fields}<small>{about}</small></div>'


def events(mock: Simulator) -> str:
    """Return what the vendors told unasked."""
    rows = [
        (
            iso(event.time),
            escape(event.vendor),
            _details(f"event-{id(event)}", escape(f"{event.name} by {event.channel}"), _payload(mock, event)),
            _coloured(event.state),
            escape(", ".join(event.attempts)),
        )
        for event in _newest(mock.log.events)
    ]
    return _section("Events", "events", ("When", "Vendor", "What", "State", "Tries"), rows, "None happened yet.")


def calls(mock: Simulator) -> str:
    """Return what was called."""
    rows = [
        (
            str(call.number),
            escape(call.vendor),
            _details(
                f"call-{call.number}",
                f"<code>{escape(call.method)} {escape(_path(mock, call))}</code>",
                _request(mock, call),
            ),
            escape(call.operation),
            _answer(call),
        )
        for call in _newest(mock.log.calls)
    ]
    return _section("Calls", "calls", ("No.", "Vendor", "Request", "Operation", "Answer"), rows, "None came yet.")


def _newest(records: deque[Record]) -> list[Record]:
    return list(records)[: -SHOWN - 1 : -1]


def _path(mock: Simulator, call: Received) -> str:
    return shown.cut(str(shown.call(mock, call)["path"]))


def _request(mock: Simulator, call: Received) -> str:
    row = shown.call(mock, call)
    headers = shown.cut("\n".join(f"{name}: {value}" for name, value in row["headers"].items()))
    query = shown.cut(f"?{row['query']}") if row["query"] else ""
    line = f"{call.method} {row['path']}{query}"
    return f"<pre>{escape(line)}\n{escape(headers)}\n\n{escape(shown.cut(row['body']))}</pre>"


def _payload(mock: Simulator, event: Event) -> str:
    row = shown.event(mock, event)
    payload = msgspec.json.format(msgspec.json.encode(row["payload"])).decode()
    return f"<pre>{escape(shown.cut(row['url']))}\n{escape(shown.cut(payload))}</pre>"


def _answer(call: Received) -> str:
    colour = "good" if 200 <= call.status < 300 else "bad"
    shown = str(call.status) if call.status else "no answer"
    fault = f" ({escape(call.fault)})" if call.fault else ""
    return f'<span class="{colour}">{shown}</span>{fault}'


def _coloured(state: str) -> str:
    return f'<span class="{COLOURS.get(state, "wait")}">{escape(state)}</span>'


def _details(name: str, summary: str, content: str) -> str:
    return f'<details id="{name}"><summary>{summary}</summary>{content}</details>'


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


def _empty(text: str) -> str:
    return f'<p class="empty">{text}</p>'


def _section(title: str, name: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]], nothing: str) -> str:
    if not rows:
        return f'<section id="{name}"><h2>{title}</h2>{_empty(nothing)}</section>'
    head = "".join(f"<th>{text}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<section id="{name}"><h2>{title}</h2><table><tr>{head}</tr>{body}</table></section>'
