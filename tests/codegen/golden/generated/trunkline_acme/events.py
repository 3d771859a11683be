# Generated from specs/acme/events.yaml; edit that file, never this one.

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field, RootModel
from trunkline_runtime.payloads.base import Payload
from trunkline_runtime.payloads.times import Milliseconds


class Sent(Payload):
    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    type: Literal["sent"]
    at: Milliseconds
    phone: Annotated[
        str | None,
        Field(
            description='Hostile """ text \\ with \'quotes\'.',
            json_schema_extra={"x-personal": True},
        ),
    ] = None


class Lost(Payload):
    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["lost"]


class Event(RootModel[Sent | Lost]):
    root: Annotated[Sent | Lost, Field(discriminator="type")]
