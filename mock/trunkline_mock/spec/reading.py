"""A request against its operation: every parameter and the body read and judged."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..messages import Json, Problem, Request, Violation
from ..text import Malformed, parse_json
from .forms import MULTIPART, URLENCODED, Media, is_json, read_form
from .inputs import Inputs, violations
from .schemas import without_all

FORMS = (URLENCODED, MULTIPART)


@dataclass(slots=True)
class Values:
    """What a request carried, read as the spec asks."""

    path: dict[str, Json] = field(default_factory=dict)
    query: dict[str, Json] = field(default_factory=dict)
    header: dict[str, Json] = field(default_factory=dict)
    cookie: dict[str, Json] = field(default_factory=dict)
    body: Json = None

    def flat(self) -> dict[str, Json]:
        """Return path, query and body members in one dictionary, the body's winning."""
        merged = {**self.path, **self.query}
        return {**merged, **self.body} if isinstance(self.body, dict) else merged


def read(inputs: Inputs, path: dict[str, list[str]], request: Request) -> Values:
    """Read and judge a request.

    Raises:
        Problem: `invalid` with every violation, or `media_type`.
    """
    values = Values()
    found: list[Violation] = []
    for where, group in inputs.groups.items():
        texts = path if where == "path" else _texts(where, request, found)
        read_values = group.read(texts)
        setattr(values, where, read_values)
        found += group.judge(read_values)
    if inputs.media:
        values.body = _body(inputs, request, found)
    if found:
        raise Problem("invalid", violations=tuple(found))
    return values


def _texts(where: str, request: Request, found: list[Violation]) -> dict[str, list[str]]:
    if where == "header":
        return {name: [value] for name, value in request.headers.items()}
    if where == "cookie":
        pairs = (pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";"))
        return {name: [value] for name, _, value in pairs if name}
    try:
        return request.pairs()
    except Malformed as error:
        found.append(Violation("query", "", "syntax", str(error)))
        return {}


def _body(inputs: Inputs, request: Request, found: list[Violation]) -> Json:
    if not request.body and not _is_form(request) and not _is_raw(inputs, request):
        if inputs.body_required and not any(media.form for media in inputs.media.values()):
            found.append(Violation("body", "", "required", "request body is missing"))
            return None
        if not inputs.body_required:
            # A form without fields and no form at all are the same to a handler.
            return {} if inputs.form else None
    media = _media(inputs, request)
    try:
        value = _parse(media, request)
    except Malformed as error:
        found.append(Violation("body", "", "syntax", str(error)))
        return None
    if media.validator is not None:
        judged = without_all(media.form.fields, value) if media.form else value
        if not media.validator.is_valid(judged):
            found += violations("body", media.validator, judged)
    return value


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower() in FORMS


def _is_raw(inputs: Inputs, request: Request) -> bool:
    """Whether a body is announced that is neither JSON nor a form: an empty file is a body."""
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    media = inputs.media.get(sent)
    return media is not None and not media.json and media.form is None


def _media(inputs: Inputs, request: Request) -> Media:
    """Return the declared media type that the body has; a body without a type is taken for the first."""
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not sent:
        return next(iter(inputs.media.values()))
    found = inputs.media.get(sent)
    if found is None:
        for name, media in inputs.media.items():
            wild = name in ("*/*", sent.partition("/")[0] + "/*")
            if wild or (media.json and is_json(sent)) or (media.form and sent in FORMS):
                found = media
    if found is None:
        raise Problem("media_type")
    return found


def _parse(media: Media, request: Request) -> Json:
    if media.form is not None:
        sent = request.headers.get("content-type", "") or URLENCODED
        return media.form.read(read_form(request.body, sent))
    if media.json:
        return parse_json(request.body)
    return request.body
