"""`/_mock/`: looking into the mock and steering it, from any language. Pure, like the rest of the core."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..core.given import BadControl, Given
from ..messages import Json, Reply, Request
from ..text import Malformed, parse_json, parse_pairs
from . import page, verbs

if TYPE_CHECKING:
    from ..core.simulator import Simulator


def answer(mock: Simulator, request: Request) -> Reply:
    """Answer one control request."""
    name = request.path.removeprefix("/_mock").strip("/")
    if not (mock.gate.knows_host(request) and mock.gate.knows_origin(request)):
        return _json(403, {"error": "requests from other sites' pages are refused; see --allow-host and --cors-origin"})
    if name == "" and request.method in ("GET", "HEAD"):
        return page.whole(mock)
    offered = verbs.find(mock, name)
    if not offered:
        return _json(404, {"error": "no such control, or its vendor is not played here", "controls": verbs.names(mock)})
    verb = offered.get("GET" if request.method == "HEAD" else request.method)
    if verb is None:
        reply = _json(405, {"error": "method not allowed"})
        reply.headers = (("allow", ", ".join(sorted(offered))),)
        return reply
    try:
        result = verb(mock, _given(request))
    except BadControl as error:
        return _json(400, {"error": str(error)})
    if _is_form(request) and "text/html" in request.headers.get("accept", ""):
        # The page's own form, sent without its script: back to the page.
        return Reply(303, b"", "", (("location", "/_mock/"),))
    return result if isinstance(result, Reply) else _json(200, result)


def _json(status: int, value: Json) -> Reply:
    return Reply(status, msgspec.json.encode(value, enc_hook=_plain))


def _plain(value: object) -> Json:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else repr(value)


def _given(request: Request) -> Given:
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
