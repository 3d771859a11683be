"""The several ways in which Voximplant takes one call, folded into one.

The spec describes a form posted to `/platform_api/{Method}`. The service also takes the parameters in the query, GET,
a trailing slash, multipart, and the method's name as the field `cmd` posted to `/platform_api`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from ...messages import Problem, Request
from ...spec.forms import MULTIPART, URLENCODED, read_form
from ...text import Malformed, as_boolean

if TYPE_CHECKING:
    from ...spec.router import Router

BASE = "/platform_api"
#: The vendor's own clients send `True`, others `1`.
BOOLEANS = {"True": "true", "1": "true", "False": "false", "0": "false"}
BOOLEAN = re.compile(rb"=(?:True|False|[01])(?:&|\Z)")
#: The key of an account may be in the form too; the spec has it in the query.
KEYS = frozenset({"account_id", "api_key"})


def fold(router: Router, request: Request, path: str) -> tuple[Request, str]:
    """Return the request and path as the spec describes them.

    Raises:
        Problem: `invalid`, when the parameters cannot be read.
    """
    path = path.rstrip("/") or "/"
    if not path.startswith(BASE):
        return request, path
    by_command = path == BASE
    if request.method not in ("GET", "POST"):
        return request, path
    try:
        if request.method == "POST" and not (by_command or _is_odd(request)):
            return request, path
        fields = _fields(request)
    except Malformed as error:
        raise Problem("invalid", str(error)) from None
    if by_command:
        command = fields.pop("cmd", [""])[-1]
        if not command.isalnum() and not command.replace("_", "").isalnum():
            raise Problem("not_found", code=102)
        path = f"{BASE}/{command}"
    _say_booleans(router, fields, path)
    headers = {**request.headers, "content-type": URLENCODED}
    query = _encode({name: texts for name, texts in fields.items() if name in KEYS}).decode()
    return Request("POST", path, query, headers, _encode(fields)), path


def _is_odd(request: Request) -> bool:
    """Say whether a parameter is where the spec has none, or a boolean is written in another way."""
    body = request.body
    elsewhere = b"api_key=" in body or b'name="api_key"' in body or not KEYS.issuperset(request.pairs())
    # With its parameters in the query a call needs no form, whatever it calls its body.
    by_query = bool(request.query) and not _has_form(request)
    return elsewhere or by_query or BOOLEAN.search(body) is not None


def _has_form(request: Request) -> bool:
    sent = request.headers.get("content-type", "").lower()
    return not sent or sent.startswith((URLENCODED, MULTIPART))


def _fields(request: Request) -> dict[str, list[str]]:
    fields = dict(request.pairs())
    if request.body and _has_form(request):
        fields.update(read_form(request.body, request.headers.get("content-type", "")))
    return fields


def _say_booleans(router: Router, fields: dict[str, list[str]], path: str) -> None:
    """Write `True`, `1` and their like as the spec writes them, where the method has a boolean."""
    operations = router.operations_at(path, "POST")
    form = operations[0].inputs.form if operations else None
    for name, texts in fields.items():
        if form and name in form.fields and form.fields[name].read_one is as_boolean:
            fields[name] = [BOOLEANS.get(text, text) for text in texts]


def _encode(fields: dict[str, list[str]]) -> bytes:
    pairs = (f"{quote_plus(name)}={quote_plus(value)}" for name, values in fields.items() for value in values)
    return "&".join(pairs).encode()
