"""Operations that order a report are tied to those that list and download it."""

from __future__ import annotations

from codegen.views import JobView, OperationView
from codegen.wire import SpecError


def link(operations: list[OperationView]) -> None:
    """Follow every `x-job`.

    Raises:
        SpecError: It names an operation or parameter that does not exist, or no file would come of it.
    """
    by_id = {operation.id: operation for operation in operations}
    for operation in operations:
        spec = operation.raw.get("x-job")
        if spec is None or operation.binary:
            continue
        poll, fetch = by_id.get(spec["poll"]), by_id.get(spec["fetch"])
        if poll is None or fetch is None or not fetch.binary:
            raise SpecError(f"{operation.id}: x-job needs an operation to poll and one that gives a file")
        names = [_argument(operation, poll, spec["poll_id"]), _argument(operation, fetch, spec["fetch_id"])]
        pending = tuple(spec.get("pending", ()))
        operation.job = JobView(spec["id"], poll, names[0], spec["done"], fetch, names[1], pending)


def _argument(owner: OperationView, operation: OperationView, wire_name: str) -> str:
    for argument in operation.arguments:
        if argument.wire_name == wire_name:
            return argument.name
    raise SpecError(f"{owner.id}: x-job names {wire_name}, which is no parameter of {operation.id}")
