"""Any API that has an OpenAPI document, without a line of code for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import msgspec

from ..core.collections import handlers
from ..core.vendor import Vendor
from ..messages import Json, Problem, Reply
from ..spec.credentials import basic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.vendor import Handler
    from ..core.world import World
    from ..messages import Request
    from ..spec.api import Api
    from ..spec.credentials import Credentials
    from ..spec.operation import Operation

#: Members of an error body that hold its text, the likeliest first.
TEXTS = ("message", "detail", "error_description", "description", "title", "msg", "error")


class Generic(Vendor):
    """An API played from its document: examples and schemas, validation, state by convention, faults."""

    destinations = ("to", "To", "TO", "to_phone", "phone", "phone_number", "phoneNumber", "recipient", "destination")
    statuses: ClassVar[Mapping[str, tuple[int, ...]]] = {
        "unauthorized": (401, 403, 400),
        "expired": (401, 403, 400),
        "forbidden": (403, 401),
        "invalid": (422, 400),
        "not_found": (404,),
        "method": (405,),
        "conflict": (409, 400),
        "balance": (402, 403),
        "limited": (429,),
        "too_large": (413, 400),
        "media_type": (415, 400),
        "failed": (500,),
    }

    def __init__(self, world: World, api: Api) -> None:
        super().__init__(world, api)
        self.handlers: Mapping[str, Handler] = handlers(api.operations, {}, lenient=False)

    def account_key(self, operation: Operation, credentials: Credentials, request: Request) -> str:
        """Return the first credential, or the user of a Basic one; see `Vendor.account_key`."""
        for text in credentials.values():
            if request.headers.get("authorization", "").lower().startswith("basic "):
                user, password = basic(text)
                if not self.accepts(password):
                    raise Problem("unauthorized")
                return user
            if not self.accepts(text):
                raise Problem("unauthorized")
            return text
        return "public"

    def error_status(self, operation: Operation | None, problem: Problem) -> int:
        """Return the status that the document lists for such an error, 400 before 422 where it lists neither."""
        choices = (400, 422) if problem.kind == "invalid" else self.statuses.get(problem.kind, (500,))
        return operation.choose(choices) if operation else choices[0]

    def error(self, operation: Operation | None, problem: Problem) -> Reply:
        """Return a refusal as the document shows it for the status, with the text in its place."""
        status = problem.status or self.error_status(operation, problem)
        shown = operation.default_reply(status) if operation else Reply(status, b"", "")
        if "json" not in shown.content_type:
            return Reply(status, msgspec.json.encode(self.envelope(problem, status)))
        body = msgspec.json.decode(shown.body)
        place = next((name for name in TEXTS if isinstance(body, dict) and isinstance(body.get(name), str)), None)
        if place is not None:
            body[place] = self.envelope(problem, status)["message"]
        return Reply(status, msgspec.json.encode(body), shown.content_type)

    def envelope(self, problem: Problem, status: int) -> Json:
        """Return an error body for where the document shows none."""
        texts = [f"{bad.name or bad.where}: {bad.message}" for bad in problem.violations]
        return {"status": status, "message": "; ".join(texts) or problem.message or problem.kind.replace("_", " ")}
