"""What can be asked of a mock and done to it at `/_mock/`, each a function of the mock and the named values given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from ..core import faults
from ..core.given import BadControl, Given, number_of, optional_text, text_of
from ..messages import Json
from ..text import as_number
from . import page, shown

if TYPE_CHECKING:
    from ..core.plan import Planned
    from ..core.simulator import Simulator
    from ..core.vendor import Control, Vendor

#: Entries a listing shows at most, the newest.
SHOWN = 500
#: Snapshots that are kept by name; past them the oldest is forgotten.
MAX_SNAPSHOTS = 20
MAX_NAME = 200
#: Bytes of one listing, about.
MAX_ANSWER = 8 * 1024 * 1024

Record = TypeVar("Record")
Verb: TypeAlias = Callable[["Simulator", Given], Json]


def _vendor(mock: Simulator, given: Given) -> Vendor:
    name = given.get("vendor", next(iter(mock.vendors)) if len(mock.vendors) == 1 else None)
    if not isinstance(name, str) or name not in mock.vendors:
        raise BadControl(f"vendor must be one of {', '.join(mock.vendors)}")
    return mock.vendors[name]


def _listing(records: Sequence[Record], given: Given, show: Callable[[Record], Json], **filters: str) -> list[Json]:
    """Return the newest records that fit, as many as are asked for and not more than fit into an answer."""
    for name, member in filters.items():
        if name in given:
            records = [record for record in records if getattr(record, member) == given[name]]
    rows: list[Json] = []
    room = MAX_ANSWER
    for record in reversed(records[-SHOWN:]):
        row = show(record)
        room -= shown.size(row)
        if room < 0 and rows:
            break
        rows.append(row)
    return rows[::-1]


def _sent(mock: Simulator, given: Given) -> Json:
    return _listing(list(mock.log.sent), given, partial(shown.sent, mock), vendor="vendor", account="account", to="to")


def _calls(mock: Simulator, given: Given) -> Json:
    return _listing(mock.calls, given, partial(shown.call, mock), vendor="vendor", operation="operation")


def _events(mock: Simulator, given: Given) -> Json:
    events = list(mock.log.events)
    return _listing(events, given, partial(shown.event, mock), vendor="vendor", name="name", state="state")


def _show_faults(mock: Simulator, given: Given) -> Json:
    return [_shown(planned) for planned in mock.plan.waiting]


def _shown(planned: Planned) -> dict[str, Json]:
    """Return a fault as the control interface shows it."""
    return {"id": planned.id, "left": planned.left, "struck": planned.struck, "fault": planned.fault.text}


def _add_fault(mock: Simulator, given: Given) -> Json:
    try:
        return _shown(mock.plan_fault(faults.convert(given)))
    except ValueError as error:
        raise BadControl(str(error)) from None


def _clear_faults(mock: Simulator, given: Given) -> Json:
    number = given.get("id")
    if number is not None and not (str(number).isascii() and str(number).isdigit() and len(str(number)) <= 18):
        raise BadControl("id must be a number")
    return {"cleared": mock.plan.remove(None if number is None else int(number))}


def _advance(mock: Simulator, given: Given) -> Json:
    seconds = given.get("seconds")
    seconds = as_number(seconds) if isinstance(seconds, str) else seconds
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= 10**9:
        raise BadControl("seconds must be a number from 0 to 1000000000")
    mock.advance(seconds)
    return {"now": mock.clock.now(), "waiting": mock.clock.waiting}


def _settle(mock: Simulator, given: Given) -> Json:
    mock.settle()
    return {"now": mock.clock.now(), "waiting": mock.clock.waiting}


def _reset(mock: Simulator, given: Given) -> Json:
    mock.reset()
    return {"reset": True}


def _webhooks(mock: Simulator, given: Given) -> Json:
    vendor, url = _vendor(mock, given), optional_text(given, "url")
    if url is not None and not mock.events.allows(url):
        raise BadControl("webhooks go to loopback only; see --allow-webhooks-to")
    account = optional_text(given, "account")
    settings = vendor.account(account).settings if account else vendor.defaults
    settings["callback_url"] = url
    if "salt" in given:
        settings["callback_salt"] = text_of(given, "salt")
    return {"vendor": vendor.name, "url": url}


def _inbound(mock: Simulator, given: Given) -> Json:
    vendor, to, from_ = _vendor(mock, given), number_of(given, "to"), number_of(given, "from")
    text, account = text_of(given, "text"), optional_text(given, "account")
    mock.inbound_sms(vendor.name, to=to, from_=from_, text=text, account=account)
    return {"vendor": vendor.name}


def _snapshot(mock: Simulator, given: Given) -> Json:
    name = text_of(given, "name")
    if len(name) > MAX_NAME:
        raise BadControl(f"name must have at most {MAX_NAME} characters")
    mock.snapshots.pop(name, None)
    mock.snapshots[name] = mock.snapshot()
    if len(mock.snapshots) > MAX_SNAPSHOTS:
        del mock.snapshots[next(iter(mock.snapshots))]
    return {"name": name}


def _restore(mock: Simulator, given: Given) -> Json:
    name = text_of(given, "name")
    if name not in mock.snapshots:
        raise BadControl(f"there is no snapshot of this name; there are {sorted(mock.snapshots)}")
    mock.restore(mock.snapshots[name])
    return {"name": name}


def _status(mock: Simulator, given: Given) -> Json:
    return {
        "vendors": list(mock.vendors),
        "now": mock.clock.now(),
        "waiting": mock.clock.waiting,
        "calls": mock.log.count,
        "sent": len(mock.log.sent),
        "forgotten": mock.log.forgotten,
        "seed": mock.seed,
        "strict_status": mock.strict_status,
        "version": mock.log.version,
    }


#: By path below `/_mock/`, then by method.
VERBS: dict[str, dict[str, Verb]] = {
    "status": {"GET": _status},
    "sent": {"GET": _sent},
    "calls": {"GET": _calls},
    "events": {"GET": _events},
    "faults": {"GET": _show_faults, "POST": _add_fault, "DELETE": _clear_faults},
    "faults/clear": {"POST": _clear_faults},
    "reset": {"POST": _reset},
    "advance": {"POST": _advance},
    "settle": {"POST": _settle},
    "webhooks": {"POST": _webhooks},
    "inbound": {"POST": _inbound},
    "snapshot": {"POST": _snapshot},
    "restore": {"POST": _restore},
    "fragment": {"GET": lambda mock, given: page.fragment(mock, str(given.get("since", "")))},
    "page.css": {"GET": lambda mock, given: page.static("page.css")},
    "page.js": {"GET": lambda mock, given: page.static("page.js")},
}


def find(mock: Simulator, name: str) -> Mapping[str, Verb]:
    """Return what a path below `/_mock/` offers, by method; of what only some vendors have, the first of them."""
    if name in VERBS:
        return VERBS[name]
    owner = next((vendor for vendor in mock.vendors.values() if name in vendor.controls), None)
    if owner is None:
        return {}
    return {method: partial(_of, owner, do) for method, do in owner.controls[name].items()}


def _of(vendor: Vendor, do: Control, mock: Simulator, given: Given) -> Json:
    return do(vendor, given)


def names(mock: Simulator) -> list[str]:
    """Return the paths that are there, in order."""
    return sorted({*VERBS, *(name for vendor in mock.vendors.values() for name in vendor.controls)})
