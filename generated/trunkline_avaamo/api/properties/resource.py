# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The properties calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.empty_result import EmptyResult
    from trunkline_avaamo.models.new_user_property import NewUserProperty, NewUserPropertyDict
    from trunkline_avaamo.models.user_info_entry import UserInfoEntry
    from trunkline_avaamo.models.user_property import UserProperty
    from trunkline_avaamo.models.user_property_lookup import UserPropertyLookup
    from trunkline_avaamo.models.user_property_name import UserPropertyName, UserPropertyNameDict
    from trunkline_avaamo.models.user_property_page import UserPropertyPage


class PropertiesApi(Resource[Caller]):
    """Definitions and values of user properties.

    Most wanted: `create`, `definitions` and `update`.
    """

    __slots__ = ()

    def definitions(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserPropertyPage:
        """List the user properties of an agent.

        The definitions, not the values; for those see `getUserInfo`.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of user properties.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.properties import list_user_properties as spec_

        return self._caller.call(spec_.LIST_USER_PROPERTIES, given_, options)

    def iter_definitions(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[UserProperty]:
        """List the user properties of an agent, page after page.

        The definitions, not the values; for those see `getUserInfo`.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            Something that can be known about a user. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.properties import list_user_properties as spec_

        return iterate(self._caller, spec_.LIST_USER_PROPERTIES, spec_.PAGES, given_, options)

    def create(
        self,
        *,
        agent_id: int,
        user_property: NewUserProperty | NewUserPropertyDict,
        options: CallOptions | None = None,
    ) -> UserProperty:
        """Define a user property.

        The name must be new for the agent. The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            user_property: The property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Something that can be known about a user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "user_property": user_property,
            }
        )
        del agent_id, user_property  # tracebacks show variables

        from trunkline_avaamo.api.properties import create_user_property as spec_

        return self._caller.call(spec_.CREATE_USER_PROPERTY, given_, options)

    def get(
        self,
        *,
        agent_id: int,
        property_id: int,
        options: CallOptions | None = None,
    ) -> UserPropertyLookup:
        """Read one user property.

        The page describes this together with the list and shows no answer of its own. Either member of the result
        may be there.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            property_id: The number of the user property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The answer is not shown; either form has been allowed for.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "property_id": property_id,
            }
        )
        del agent_id, property_id  # tracebacks show variables

        from trunkline_avaamo.api.properties import get_user_property as spec_

        return self._caller.call(spec_.GET_USER_PROPERTY, given_, options)

    def update(
        self,
        *,
        agent_id: int,
        property_id: int,
        user_property: UserPropertyName | UserPropertyNameDict,
        options: CallOptions | None = None,
    ) -> UserProperty:
        """Rename a user property.

        The key stays. The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            property_id: The number of the user property.
            user_property: The property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Something that can be known about a user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "property_id": property_id,
                "user_property": user_property,
            }
        )
        del agent_id, property_id, user_property  # tracebacks show variables

        from trunkline_avaamo.api.properties import update_user_property as spec_

        return self._caller.call(spec_.UPDATE_USER_PROPERTY, given_, options)

    def delete(
        self,
        *,
        agent_id: int,
        property_id: int,
        options: CallOptions | None = None,
    ) -> EmptyResult:
        """Delete a user property.

        The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            property_id: The number of the user property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An empty object.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "property_id": property_id,
            }
        )
        del agent_id, property_id  # tracebacks show variables

        from trunkline_avaamo.api.properties import delete_user_property as spec_

        return self._caller.call(spec_.DELETE_USER_PROPERTY, given_, options)

    def of_user(
        self,
        *,
        user_id: int,
        options: CallOptions | None = None,
    ) -> list[UserInfoEntry]:
        """Read the custom properties of one user.

        The token travels in the query, so the address itself is a secret.

        Args:
            user_id: The user's number (`avaamo_id`, or the user's `id` in query insights).
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-properties-api).
        """
        given_ = Hidden(
            {
                "user_id": user_id,
            }
        )
        del user_id  # tracebacks show variables

        from trunkline_avaamo.api.properties import get_user_info as spec_

        return self._caller.call(spec_.GET_USER_INFO, given_, options)


class AsyncPropertiesApi(Resource[AsyncCaller]):
    """Definitions and values of user properties.

    Most wanted: `create`, `definitions` and `update`.
    """

    __slots__ = ()

    async def definitions(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserPropertyPage:
        """List the user properties of an agent.

        The definitions, not the values; for those see `getUserInfo`.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of user properties.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.properties import list_user_properties as spec_

        return await self._caller.call(spec_.LIST_USER_PROPERTIES, given_, options)

    def iter_definitions(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[UserProperty]:
        """List the user properties of an agent, page after page.

        The definitions, not the values; for those see `getUserInfo`.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            Something that can be known about a user. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.properties import list_user_properties as spec_

        return aiterate(self._caller, spec_.LIST_USER_PROPERTIES, spec_.PAGES, given_, options)

    async def create(
        self,
        *,
        agent_id: int,
        user_property: NewUserProperty | NewUserPropertyDict,
        options: CallOptions | None = None,
    ) -> UserProperty:
        """Define a user property.

        The name must be new for the agent. The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            user_property: The property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Something that can be known about a user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "user_property": user_property,
            }
        )
        del agent_id, user_property  # tracebacks show variables

        from trunkline_avaamo.api.properties import create_user_property as spec_

        return await self._caller.call(spec_.CREATE_USER_PROPERTY, given_, options)

    async def get(
        self,
        *,
        agent_id: int,
        property_id: int,
        options: CallOptions | None = None,
    ) -> UserPropertyLookup:
        """Read one user property.

        The page describes this together with the list and shows no answer of its own. Either member of the result
        may be there.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            property_id: The number of the user property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The answer is not shown; either form has been allowed for.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "property_id": property_id,
            }
        )
        del agent_id, property_id  # tracebacks show variables

        from trunkline_avaamo.api.properties import get_user_property as spec_

        return await self._caller.call(spec_.GET_USER_PROPERTY, given_, options)

    async def update(
        self,
        *,
        agent_id: int,
        property_id: int,
        user_property: UserPropertyName | UserPropertyNameDict,
        options: CallOptions | None = None,
    ) -> UserProperty:
        """Rename a user property.

        The key stays. The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            property_id: The number of the user property.
            user_property: The property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Something that can be known about a user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "property_id": property_id,
                "user_property": user_property,
            }
        )
        del agent_id, property_id, user_property  # tracebacks show variables

        from trunkline_avaamo.api.properties import update_user_property as spec_

        return await self._caller.call(spec_.UPDATE_USER_PROPERTY, given_, options)

    async def delete(
        self,
        *,
        agent_id: int,
        property_id: int,
        options: CallOptions | None = None,
    ) -> EmptyResult:
        """Delete a user property.

        The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            property_id: The number of the user property.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An empty object.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-property-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "property_id": property_id,
            }
        )
        del agent_id, property_id  # tracebacks show variables

        from trunkline_avaamo.api.properties import delete_user_property as spec_

        return await self._caller.call(spec_.DELETE_USER_PROPERTY, given_, options)

    async def of_user(
        self,
        *,
        user_id: int,
        options: CallOptions | None = None,
    ) -> list[UserInfoEntry]:
        """Read the custom properties of one user.

        The token travels in the query, so the address itself is a secret.

        Args:
            user_id: The user's number (`avaamo_id`, or the user's `id` in query insights).
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-properties-api).
        """
        given_ = Hidden(
            {
                "user_id": user_id,
            }
        )
        del user_id  # tracebacks show variables

        from trunkline_avaamo.api.properties import get_user_info as spec_

        return await self._caller.call(spec_.GET_USER_INFO, given_, options)
