"""The several ways in which Voximplant takes one call, folded into one.

The spec describes a form posted to `/platform_api/{Method}`. The service also takes the parameters in the query, GET,
a trailing slash, multipart, and the method's name as the field `cmd` posted to `/platform_api`.
"""

from __future__ import annotations

from urllib.parse import quote_plus

from ...forms import MULTIPART, URLENCODED, read_form
from ...messages import Problem, Request
from ...text import Malformed, parse_pairs

BASE = "/platform_api"
#: The key of an account may be in the form too; the spec has it in the query.
KEYS = ("account_id", "api_key")


def fold(request: Request, path: str) -> tuple[Request, str]:
    """Return the request and path as the spec describes them.

    Raises:
        Problem: `invalid`, when the parameters cannot be read.
    """
    path = path.rstrip("/") or "/"
    if not path.startswith(BASE):
        return request, path
    by_command = path == BASE
    plain = request.method == "POST" and not request.query and not by_command and b"api_key=" not in request.body
    if plain or request.method not in ("GET", "POST"):
        return request, path
    try:
        fields = _fields(request)
    except Malformed as error:
        raise Problem("invalid", str(error)) from None
    if by_command:
        command = fields.pop("cmd", [""])[-1]
        if not command.isalnum() and not command.replace("_", "").isalnum():
            raise Problem("not_found", code=102)
        path = f"{BASE}/{command}"
    headers = {**request.headers, "content-type": URLENCODED}
    query = _encode({name: fields[name] for name in KEYS if name in fields}).decode()
    return Request("POST", path, query, headers, _encode(fields)), path


def _fields(request: Request) -> dict[str, list[str]]:
    fields = parse_pairs(request.query)
    sent = request.headers.get("content-type", "").lower()
    if request.body and (not sent or sent.startswith((URLENCODED, MULTIPART))):
        fields.update(read_form(request.body, request.headers.get("content-type", "")))
    return fields


def _encode(fields: dict[str, list[str]]) -> bytes:
    pairs = (f"{quote_plus(name)}={quote_plus(value)}" for name, values in fields.items() for value in values)
    return "&".join(pairs).encode()
