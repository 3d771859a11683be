"""Tables that describe a thing rather than a call: their fields belong to the calls whose sample body has them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docsdrift.extract.draft import Draft, Reading
from docsdrift.facts import Param
from documents.values import Object, as_object

_SENDS = {"POST", "PUT", "PATCH"}


@dataclass(frozen=True)
class Resource:
    """A table under a heading such as "Schema", and where it stands; `under` is the call that is described there."""

    line: int
    heading: str
    params: tuple[Param, ...]
    under: Draft | None = None


def place(reading: Reading, resources: Sequence[Resource]) -> None:
    """Give the fields of each table to the calls that send them; a table that no call sends is a finding."""
    for resource in resources:
        takers = [(draft, prefix) for draft in reading.operations for prefix in _prefixes(draft, resource)]
        for draft, prefix in takers:
            draft.params += _fields(draft, resource, prefix)
        if not takers and resource.under is not None and not _bodies(resource.under):
            resource.under.params += [replace(param, location="unknown") for param in resource.params]
        elif not takers:
            reading.lose("parameter table", resource.line, resource.heading)


def _prefixes(draft: Draft, resource: Resource) -> Iterator[str]:
    """Where in a call's body the fields stand: at its top, or inside one of its fields."""
    names = {re.split(r"[.\[]", param.name)[0] for param in resource.params}
    if draft.method.upper() not in _SENDS or any(param.location == "body" for param in draft.params):
        return
    for body in _bodies(draft):
        for prefix, sent in (("", body), *((f"{key}.", as_object(value)) for key, value in body.items())):
            if sent and 2 * len(names & set(sent)) > len(sent):
                yield prefix
                return


def _bodies(draft: Draft) -> list[Object]:
    shown = [example.body for example in draft.requests] + [call.body for call in draft.calls]
    return [body for body in map(as_object, shown) if body]


def _fields(draft: Draft, resource: Resource, prefix: str) -> list[Param]:
    """The fields as inputs of one call; a PATCH changes what it is given, so it requires none of them."""
    fields = [replace(param, name=prefix + param.name, location="body") for param in resource.params]
    return [replace(param, required=False) for param in fields] if draft.method.upper() == "PATCH" else fields
