"""The mock judged by the specs: every answer and every event must fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .document import escape
from .forms import is_json

if TYPE_CHECKING:
    from ..messages import Json, Reply
    from .document import Document
    from .operation import Operation


class NotConforming(AssertionError):
    """The mock made something that the spec does not allow; always a fault of the mock or the spec."""


def check_reply(operation: Operation, reply: Reply, *, error: bool = False) -> None:
    """Judge an answer by its documented status, media type and schema.

    Args:
        operation: What was called.
        reply: The answer.
        error: True for a refusal, which a vendor may send with the status of a good answer.

    Raises:
        NotConforming: It does not fit; the text says where.
    """
    documented = operation.responses.get(str(reply.status), operation.responses.get("default"))
    if error and reply.status < 300:
        documented = operation.responses.get("default")
    if documented is None:
        raise NotConforming(f"{operation.id}: status {reply.status} is not documented")
    if not documented:
        if reply.body:
            raise NotConforming(f"{operation.id}: {reply.status} is documented without a body")
        return
    media = reply.content_type.partition(";")[0]
    response = next((response for response in documented if response.media == media), None)
    if response is None:
        raise NotConforming(f"{operation.id}: {reply.status} is documented as {documented[0].media}, not {media!r}")
    if response.schema and is_json(media):
        _judge(operation.document, response.schema, msgspec.json.decode(reply.body), f"{operation.id} {reply.status}")


def check_event(document: Document | None, name: str, payload: Json) -> None:
    """Judge an event's payload by a vendor's events document; one that it does not list is not judged.

    Raises:
        NotConforming: It does not fit; the text says where.
    """
    if document is None or name not in document.data.get("webhooks", {}):
        return
    pointer, node = document.follow(f"/webhooks/{escape(name)}/post/requestBody")
    media = next(iter(node["content"]))
    _judge(document, f"{pointer}/content/{escape(media)}/schema", payload, f"{document.name} {name}")


def _judge(document: Document, pointer: str, value: Json, what: str) -> None:
    validator = document.validator(pointer)
    if not validator.is_valid(value):
        first = next(iter(validator.iter_errors(value)))
        where = "/".join(map(str, first.instance_path)) or "the whole"
        raise NotConforming(f"{what}: {where}: {first.message}")
