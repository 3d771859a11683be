# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from trunkline.operation import AsyncCaller, Caller

    from trunkline_avaamo.api.sms.resource import AsyncSmsApi, SmsApi


class Resources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def sms(self) -> SmsApi:
        """The sms calls."""
        from trunkline_avaamo.api.sms.resource import SmsApi

        return SmsApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def sms(self) -> AsyncSmsApi:
        """The sms calls."""
        from trunkline_avaamo.api.sms.resource import AsyncSmsApi

        return AsyncSmsApi(cast("AsyncCaller", self))
