"""`/_mock/`: looking into the mock and steering it, from any language. Pure, like the rest of the core."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

import msgspec

from . import faults, page
from .document import VENDORS
from .messages import Json, Reply, Request
from .text import Malformed, as_number, parse_json, parse_pairs

if TYPE_CHECKING:
    from .mock import Mock
    from .plan import Planned
    from .vendor import Vendor

#: Entries a listing shows at most, the newest.
SHOWN = 500


class BadControl(Exception):
    """The control request makes no sense; the text says why."""


def answer(mock: Mock, request: Request) -> Reply:
    """Answer one control request."""
    name = request.path.removeprefix("/_mock").strip("/")
    if _from_elsewhere(request):
        return _json(403, {"error": "requests from other sites' pages are refused"})
    if name == "" and request.method in ("GET", "HEAD"):
        return page.whole(mock)
    ways = ROUTES.get(name)
    if ways is None:
        return _json(404, {"error": "no such control", "controls": sorted(ROUTES)})
    way = ways.get("GET" if request.method == "HEAD" else request.method)
    if way is None:
        reply = _json(405, {"error": "method not allowed"})
        reply.headers = (("allow", ", ".join(sorted(ways))),)
        return reply
    try:
        result = way(mock, _given(request))
    except BadControl as error:
        return _json(400, {"error": str(error)})
    if _is_form(request) and "text/html" in request.headers.get("accept", ""):
        # The page's own form, sent without its script: back to the page.
        return Reply(303, b"", "", (("location", "/_mock/"),))
    return result if isinstance(result, Reply) else _json(200, result)


def _from_elsewhere(request: Request) -> bool:
    """A web page of another site may not steer a mock on the developer's machine."""
    origin = request.headers.get("origin")
    if origin in (None, ""):
        return request.headers.get("sec-fetch-site") == "cross-site"
    return origin.partition("://")[2] != request.headers.get("host")


def _json(status: int, value: Json) -> Reply:
    return Reply(status, msgspec.json.encode(value, enc_hook=_plain))


def _plain(value: object) -> Json:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else repr(value)


def _given(request: Request) -> dict[str, Json]:
    try:
        if request.method in ("GET", "HEAD", "DELETE") or not request.body:
            return {name: values[-1] for name, values in request.pairs().items()}
        if _is_form(request):
            pairs = parse_pairs(request.body.decode("latin-1"))
            return {name: values[-1] for name, values in pairs.items() if values[-1]}
        value = parse_json(request.body)
    except Malformed as error:
        raise BadControl(str(error)) from None
    if not isinstance(value, dict):
        raise BadControl("the body must be a JSON object")
    return value


def _is_form(request: Request) -> bool:
    # curl and urllib call whatever they post a form; JSON shows by its first character.
    sent = request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")
    return sent and request.body[:1] not in (b"{", b"[")


def _text(given: dict[str, Json], name: str, *, needed: bool = True) -> str | None:
    value = given.get(name)
    if value is None and not needed:
        return None
    if not isinstance(value, str) or not value:
        raise BadControl(f"{name} must be text")
    return value


def _vendor(mock: Mock, given: dict[str, Json]) -> Vendor:
    name = given.get("vendor", next(iter(mock.vendors)) if len(mock.vendors) == 1 else None)
    if name not in mock.vendors:
        raise BadControl(f"vendor must be one of {', '.join(mock.vendors)}")
    return mock.vendors[name]


def _listing(records: list[Json], given: dict[str, Json], **filters: str) -> list[Json]:
    for name, member in filters.items():
        if name in given:
            records = [record for record in records if getattr(record, member) == given[name]]
    return [_row(record) for record in records[-SHOWN:]]


def _row(record: Json) -> Json:
    row = asdict(record)
    if isinstance(row.get("body"), bytes):
        row["body"] = row["body"].decode("utf-8", "replace")
    return row


def _sent(mock: Mock, given: dict[str, Json]) -> Json:
    return _listing(mock.sent, given, vendor="vendor", account="account", to="to")


def _calls(mock: Mock, given: dict[str, Json]) -> Json:
    return _listing(mock.calls, given, vendor="vendor", operation="operation")


def _events(mock: Mock, given: dict[str, Json]) -> Json:
    return _listing(list(mock.log.events), given, vendor="vendor", name="name", state="state")


def _show_faults(mock: Mock, given: dict[str, Json]) -> Json:
    return [shown(planned) for planned in mock.plan.waiting]


def shown(planned: Planned) -> dict[str, Json]:
    """Return a fault as the control interface shows it."""
    return {"id": planned.id, "left": planned.left, "struck": planned.struck, "fault": planned.fault.text}


def _add_fault(mock: Mock, given: dict[str, Json]) -> Json:
    try:
        return shown(mock.plan_fault(faults.convert(given)))
    except ValueError as error:
        raise BadControl(str(error)) from None


def _clear_faults(mock: Mock, given: dict[str, Json]) -> Json:
    number = given.get("id")
    if number is not None and not str(number).isdigit():
        raise BadControl("id must be a number")
    return {"cleared": mock.plan.remove(None if number is None else int(number))}


def _advance(mock: Mock, given: dict[str, Json]) -> Json:
    seconds = given.get("seconds")
    seconds = as_number(seconds) if isinstance(seconds, str) else seconds
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= 10**9:
        raise BadControl("seconds must be a number from 0 to 1000000000")
    mock.advance(seconds)
    return {"now": mock.clock.now(), "waiting": mock.clock.waiting}


def _settle(mock: Mock, given: dict[str, Json]) -> Json:
    mock.settle()
    return {"now": mock.clock.now(), "waiting": mock.clock.waiting}


def _reset(mock: Mock, given: dict[str, Json]) -> Json:
    mock.reset()
    return {"reset": True}


def _webhooks(mock: Mock, given: dict[str, Json]) -> Json:
    vendor, url = _vendor(mock, given), _text(given, "url", needed=False)
    if url is not None and not mock.events.allows(url):
        raise BadControl("webhooks go to loopback only; see --allow-webhooks-to")
    account = _text(given, "account", needed=False)
    settings = vendor.account(account).settings if account else vendor.defaults
    settings["callback_url"] = url
    if "salt" in given:
        settings["callback_salt"] = _text(given, "salt")
    return {"vendor": vendor.name, "url": url}


def _subscribe(mock: Mock, given: dict[str, Json]) -> Json:
    if "opentact" not in mock.vendors:
        raise BadControl("opentact is not played here")
    kind, token = _text(given, "type"), _text(given, "token", needed=False)
    mock.opentact.subscribe(str(kind), token=token)
    return {"type": kind}


def _inbound(mock: Mock, given: dict[str, Json]) -> Json:
    vendor = _vendor(mock, given)
    to, from_ = (str(_text(given, name)).lstrip("+") for name in ("to", "from"))
    if not (to.isascii() and to.isdigit() and from_.isascii() and from_.isdigit() and max(len(to), len(from_)) <= 15):
        raise BadControl("to and from must be telephone numbers")
    text, account = str(_text(given, "text")), _text(given, "account", needed=False)
    mock.inbound_sms(vendor.name, to=to, from_=from_, text=text, account=account)
    return {"vendor": vendor.name}


def _credentials(mock: Mock, given: dict[str, Json]) -> Json:
    if "voximplant" not in mock.vendors:
        raise BadControl("voximplant is not played here")
    number = str(given.get("account_id", "1000001"))
    if not number.isdigit() or len(number) > 18:
        raise BadControl("account_id must be a number")
    return mock.voximplant.credentials(int(number))


def _status(mock: Mock, given: dict[str, Json]) -> Json:
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


Way = Callable[["Mock", dict[str, Json]], Json]
ROUTES: dict[str, dict[str, Way]] = {
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
    "credentials": {"GET": _credentials},
    "fragment": {"GET": lambda mock, given: page.fragment(mock, str(given.get("since", "")))},
    "page.css": {"GET": lambda mock, given: page.static("page.css")},
    "page.js": {"GET": lambda mock, given: page.static("page.js")},
}
