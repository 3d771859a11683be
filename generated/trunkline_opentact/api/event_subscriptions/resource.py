# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The event subscriptions calls, blocking and async."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.event_subscription import EventSubscription
    from trunkline_opentact.models.event_subscription_new_channel import EventSubscriptionNewChannel
    from trunkline_opentact.models.event_type import EventType


class EventSubscriptionsApi(Resource[Caller]):
    """Which events reach the websocket.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[EventSubscription]:
        """List your subscriptions.

        `is_active` and `expired_on` tell which are in force.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (get-subscribed-events). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.event_subscriptions import list_event_subscriptions as spec_

        return self._caller.call(spec_.LIST_EVENT_SUBSCRIPTIONS, given_, options)

    def create(
        self,
        *,
        channel: EventSubscriptionNewChannel | str,
        type_: EventType | str,
        is_active: bool,
        expired_on: dt.datetime,
        options: CallOptions | None = None,
    ) -> EventSubscription:
        """Subscribe to events.

        Events come over the websocket only while one is open: nothing is queued.

        Args:
            channel: The way they come; `wss`.
            type_: The type of event.
            is_active: Whether it is switched on.
            expired_on: The subscription ends then.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Events of one type that reach the websocket.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (wss-events). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "channel": channel,
                "type_": type_,
                "is_active": is_active,
                "expired_on": expired_on,
            }
        )
        del channel, type_, is_active, expired_on  # tracebacks show variables

        from trunkline_opentact.api.event_subscriptions import create_event_subscription as spec_

        return self._caller.call(spec_.CREATE_EVENT_SUBSCRIPTION, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> EventSubscription:
        """End a subscription.

        The page of this name could not be read; path and answer follow the other removals.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Events of one type that reach the websocket.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (remove-subscription (title only)).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.event_subscriptions import delete_event_subscription as spec_

        return self._caller.call(spec_.DELETE_EVENT_SUBSCRIPTION, given_, options)


class AsyncEventSubscriptionsApi(Resource[AsyncCaller]):
    """Which events reach the websocket.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[EventSubscription]:
        """List your subscriptions.

        `is_active` and `expired_on` tell which are in force.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (get-subscribed-events). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.event_subscriptions import list_event_subscriptions as spec_

        return await self._caller.call(spec_.LIST_EVENT_SUBSCRIPTIONS, given_, options)

    async def create(
        self,
        *,
        channel: EventSubscriptionNewChannel | str,
        type_: EventType | str,
        is_active: bool,
        expired_on: dt.datetime,
        options: CallOptions | None = None,
    ) -> EventSubscription:
        """Subscribe to events.

        Events come over the websocket only while one is open: nothing is queued.

        Args:
            channel: The way they come; `wss`.
            type_: The type of event.
            is_active: Whether it is switched on.
            expired_on: The subscription ends then.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Events of one type that reach the websocket.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (wss-events). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "channel": channel,
                "type_": type_,
                "is_active": is_active,
                "expired_on": expired_on,
            }
        )
        del channel, type_, is_active, expired_on  # tracebacks show variables

        from trunkline_opentact.api.event_subscriptions import create_event_subscription as spec_

        return await self._caller.call(spec_.CREATE_EVENT_SUBSCRIPTION, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> EventSubscription:
        """End a subscription.

        The page of this name could not be read; path and answer follow the other removals.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Events of one type that reach the websocket.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (remove-subscription (title only)).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.event_subscriptions import delete_event_subscription as spec_

        return await self._caller.call(spec_.DELETE_EVENT_SUBSCRIPTION, given_, options)
