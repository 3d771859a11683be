"""What can be asked of a mock and done to it at `/_mock/`, each a function of the mock and the named values given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, TypeAlias

from . import faults, page
from .document import VENDORS
from .messages import Json
from .text import as_number

if TYPE_CHECKING:
    from .mock import Mock
    from .plan import Planned
    from .vendor import Vendor
    from .vendors.avaamo import Avaamo
    from .vendors.opentact import Opentact

#: Entries a listing shows at most, the newest.
SHOWN = 500
#: Snapshots that are kept by name; past them the oldest is forgotten.
MAX_SNAPSHOTS = 100

Given: TypeAlias = dict[str, Json]
Verb: TypeAlias = Callable[["Mock", Given], Json]


class BadControl(Exception):
    """The control request makes no sense; the text says why."""


def _text(given: Given, name: str, *, needed: bool = True) -> str | None:
    value = given.get(name)
    if value is None and not needed:
        return None
    if not isinstance(value, str) or not value:
        raise BadControl(f"{name} must be text")
    return value


def _vendor(mock: Mock, given: Given) -> Vendor:
    name = given.get("vendor", next(iter(mock.vendors)) if len(mock.vendors) == 1 else None)
    if name not in mock.vendors:
        raise BadControl(f"vendor must be one of {', '.join(mock.vendors)}")
    return mock.vendors[name]


def _played(mock: Mock, name: str) -> Json:
    if name not in mock.vendors:
        raise BadControl(f"{name} is not played here")
    return mock.vendors[name]


def _opentact(mock: Mock) -> Opentact:
    vendor: Opentact = _played(mock, "opentact")
    return vendor


def _number(given: Given, name: str) -> str:
    digits = str(_text(given, name)).lstrip("+")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
        raise BadControl(f"{name} must be a telephone number")
    return digits


def _listing(records: list[Json], given: Given, **filters: str) -> list[Json]:
    for name, member in filters.items():
        if name in given:
            records = [record for record in records if getattr(record, member) == given[name]]
    return [_row(record) for record in records[-SHOWN:]]


def _row(record: Json) -> Json:
    row = asdict(record)
    if isinstance(row.get("body"), bytes):
        row["body"] = row["body"].decode("utf-8", "replace")
    return row


def _sent(mock: Mock, given: Given) -> Json:
    return _listing(mock.sent, given, vendor="vendor", account="account", to="to")


def _calls(mock: Mock, given: Given) -> Json:
    return _listing(mock.calls, given, vendor="vendor", operation="operation")


def _events(mock: Mock, given: Given) -> Json:
    return _listing(list(mock.log.events), given, vendor="vendor", name="name", state="state")


def _show_faults(mock: Mock, given: Given) -> Json:
    return [_shown(planned) for planned in mock.plan.waiting]


def _shown(planned: Planned) -> dict[str, Json]:
    """Return a fault as the control interface shows it."""
    return {"id": planned.id, "left": planned.left, "struck": planned.struck, "fault": planned.fault.text}


def _add_fault(mock: Mock, given: Given) -> Json:
    try:
        return _shown(mock.plan_fault(faults.convert(given)))
    except ValueError as error:
        raise BadControl(str(error)) from None


def _clear_faults(mock: Mock, given: Given) -> Json:
    number = given.get("id")
    if number is not None and not str(number).isdigit():
        raise BadControl("id must be a number")
    return {"cleared": mock.plan.remove(None if number is None else int(number))}


def _advance(mock: Mock, given: Given) -> Json:
    seconds = given.get("seconds")
    seconds = as_number(seconds) if isinstance(seconds, str) else seconds
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= 10**9:
        raise BadControl("seconds must be a number from 0 to 1000000000")
    mock.advance(seconds)
    return {"now": mock.clock.now(), "waiting": mock.clock.waiting}


def _settle(mock: Mock, given: Given) -> Json:
    mock.settle()
    return {"now": mock.clock.now(), "waiting": mock.clock.waiting}


def _reset(mock: Mock, given: Given) -> Json:
    mock.reset()
    return {"reset": True}


def _webhooks(mock: Mock, given: Given) -> Json:
    vendor, url = _vendor(mock, given), _text(given, "url", needed=False)
    if url is not None and not mock.events.allows(url):
        raise BadControl("webhooks go to loopback only; see --allow-webhooks-to")
    account = _text(given, "account", needed=False)
    settings = vendor.account(account).settings if account else vendor.defaults
    settings["callback_url"] = url
    if "salt" in given:
        settings["callback_salt"] = _text(given, "salt")
    return {"vendor": vendor.name, "url": url}


def _subscribe(mock: Mock, given: Given) -> Json:
    kind, token = _text(given, "type"), _text(given, "token", needed=False)
    _opentact(mock).subscribe(str(kind), token=token)
    return {"type": kind}


def _cut(mock: Mock, given: Given) -> Json:
    return {"cut": _opentact(mock).cut_websockets()}


def _inbound(mock: Mock, given: Given) -> Json:
    vendor, to, from_ = _vendor(mock, given), _number(given, "to"), _number(given, "from")
    text, account = str(_text(given, "text")), _text(given, "account", needed=False)
    mock.inbound_sms(vendor.name, to=to, from_=from_, text=text, account=account)
    return {"vendor": vendor.name}


def _inbound_call(mock: Mock, given: Given) -> Json:
    to, from_, account = _number(given, "to"), _number(given, "from"), _text(given, "account", needed=False)
    _opentact(mock).inbound_call(to=to, from_=from_, account=account)
    return {"vendor": "opentact"}


def _outreach(mock: Mock, given: Given) -> Json:
    to, text, account = _number(given, "to"), str(_text(given, "text")), _text(given, "account", needed=False)
    channel = _text(given, "channel_uuid", needed=False)
    avaamo: Avaamo = _played(mock, "avaamo")
    return {"recipient_uuid": avaamo.outreach(to=to, text=text, channel_uuid=channel, account=account)}


def _snapshot(mock: Mock, given: Given) -> Json:
    name = str(_text(given, "name"))
    mock.snapshots[name] = mock.snapshot()
    if len(mock.snapshots) > MAX_SNAPSHOTS:
        del mock.snapshots[next(iter(mock.snapshots))]
    return {"name": name}


def _restore(mock: Mock, given: Given) -> Json:
    name = str(_text(given, "name"))
    if name not in mock.snapshots:
        raise BadControl(f"there is no snapshot of this name; there are {sorted(mock.snapshots)}")
    mock.restore(mock.snapshots[name])
    return {"name": name}


def _credentials(mock: Mock, given: Given) -> Json:
    _played(mock, "voximplant")
    number = str(given.get("account_id", "1000001"))
    if not number.isdigit() or len(number) > 18:
        raise BadControl("account_id must be a number")
    return mock.voximplant.credentials(int(number))


def _status(mock: Mock, given: Given) -> Json:
    return {
        "vendors": list(mock.vendors),
        "all_vendors": VENDORS,
        "now": mock.clock.now(),
        "waiting": mock.clock.waiting,
        "calls": mock.log.count,
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
    "subscribe": {"POST": _subscribe},
    "inbound": {"POST": _inbound},
    "inbound-call": {"POST": _inbound_call},
    "outreach": {"POST": _outreach},
    "cut-websockets": {"POST": _cut},
    "snapshot": {"POST": _snapshot},
    "restore": {"POST": _restore},
    "credentials": {"GET": _credentials},
    "fragment": {"GET": lambda mock, given: page.fragment(mock, str(given.get("since", "")))},
    "page.css": {"GET": lambda mock, given: page.static("page.css")},
    "page.js": {"GET": lambda mock, given: page.static("page.js")},
}
