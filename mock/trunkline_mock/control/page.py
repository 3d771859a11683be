"""The page for people at `/_mock/`: HTML from the server, forms that work by themselves, a script that keeps it fresh."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, get_args

from ..core.faults import Kind
from ..messages import Reply
from . import sections

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.simulator import Simulator

HTML = "text/html; charset=utf-8"
STATIC = {"page.css": "text/css; charset=utf-8", "page.js": "text/javascript; charset=utf-8"}
#: Nothing from elsewhere, nothing inline: what callers send is shown, and must stay text.
POLICY = (
    ("content-security-policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
)  # fmt: skip


@cache
def static(name: str) -> Reply:
    """Return the page's style or script."""
    return Reply(200, files(__package__).joinpath("static", name).read_bytes(), STATIC[name], POLICY)


def whole(mock: Simulator) -> Reply:
    """Return the whole page."""
    text = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>trunkline-mock</title><link rel="stylesheet" href="/_mock/page.css"></head>
<body>
<header><h1>trunkline-mock</h1><span>{escape(", ".join(mock.vendors))}</span></header>
<p id="notice" role="status"></p>
{_time()}
<details class="form" id="make-fault"><summary>Make a fault</summary>{_fault_form(mock)}</details>
<details class="form" id="arrive"><summary>Let a message arrive</summary>{_inbound_form(mock)}</details>
<main data-version="{_version(mock)}" aria-live="polite">{_changing(mock)}</main>
<script src="/_mock/page.js"></script>
</body></html>
"""
    return Reply(200, text.encode(), HTML, POLICY)


def fragment(mock: Simulator, since: str) -> Reply:
    """Return the part of the page that changes, or 204 when it has not since a version."""
    version = _version(mock)
    headers = (*POLICY, ("x-mock-version", version), ("cache-control", "no-store"))
    if since == version:
        return Reply(204, b"", "", headers)
    return Reply(200, _changing(mock).encode(), HTML, headers)


def _version(mock: Simulator) -> str:
    return f"{mock.log.version}-{mock.plan.version}-{mock.clock.done}"


def _changing(mock: Simulator) -> str:
    parts = (sections.status, sections.threads, sections.events, sections.calls, sections.faults)
    return "".join(part(mock) for part in parts)


def _time() -> str:
    steps = ((1, "1 second"), (60, "1 minute"), (3600, "1 hour"))
    buttons = "".join(
        f'<form action="/_mock/advance" method="post"><input type="hidden" name="seconds" value="{seconds}">'
        f"<button>Advance {name}</button></form>"
        for seconds, name in steps
    )
    settle = '<form action="/_mock/settle" method="post"><button>Settle</button></form>'
    reset = '<form action="/_mock/reset" method="post"><button id="reset">Reset everything</button></form>'
    return f'<div class="bar">{buttons}{settle}{reset}</div>'


def _fault_form(mock: Simulator) -> str:
    return f"""<form action="/_mock/faults" method="post" id="add-fault">
<label>Kind <select name="kind">{_options(get_args(Kind))}</select></label>
<label>HTTP status <input name="status" type="number" min="100" max="999" placeholder="500"></label>
<label>Vendor's code <input name="code" type="number"></label>
<label>Retry-After, s <input name="retry-after" type="number" min="0"></label>
<label>Delay, s <input name="delay" type="number" min="0" max="3600" placeholder="5"></label>
<label>Vendor <select name="vendor"><option value="">any</option>{_options(mock.vendors)}</select></label>
<label>Operation <input name="op" placeholder="any"></label>
<label>Times <input name="times" type="number" min="1" placeholder="always"></label>
<label>Share <input name="rate" type="number" min="0" max="1" step="any" placeholder="all"></label>
<button>Add</button></form>"""


def _inbound_form(mock: Simulator) -> str:
    return f"""<form action="/_mock/inbound" method="post" id="inbound" data-clear="1">
<label>Vendor <select name="vendor">{_options(mock.vendors)}</select></label>
<label>To (your number) <input name="to" required inputmode="tel"></label>
<label>From <input name="from" required inputmode="tel"></label>
<label>Text <input name="text" required></label>
<label>Account <input name="account" placeholder="the newest"></label>
<button>Arrive</button></form>"""


def _options(names: Iterable[str]) -> str:
    return "".join(f"<option>{escape(str(name))}</option>" for name in names)
