# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The conferences calls, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.conference import Conference
    from trunkline_opentact.models.conference_user import ConferenceUser


class ConferencesApi(Resource[Caller]):
    """Conference sessions and who is in them.

    Most wanted: `create`, `list` and `list_own`.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        access_type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Conference:
        """Open a conference session.

        Known only from the vendor's 2021 operation list.

        Args:
            name: What people call it.
            description: A note for people.
            access_type: Who may join; the values are not documented.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "name": name,
                "description": description,
                "access_type": access_type,
            }
        )
        del name, description, access_type  # tracebacks show variables

        from trunkline_opentact.api.conferences import create_conference as spec_

        return self._caller.call(spec_.CREATE_CONFERENCE, given_, options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Conference]:
        """List conference sessions.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.conferences import list_conferences as spec_

        return self._caller.call(spec_.LIST_CONFERENCES, given_, options)

    def list_own(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Conference]:
        """List the sessions you own.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.conferences import list_own_conferences as spec_

        return self._caller.call(spec_.LIST_OWN_CONFERENCES, given_, options)

    def list_for_account(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Conference]:
        """List the sessions of your account.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.conferences import list_account_conferences as spec_

        return self._caller.call(spec_.LIST_ACCOUNT_CONFERENCES, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Read one conference session.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.conferences import get_conference as spec_

        return self._caller.call(spec_.GET_CONFERENCE, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Remove a conference session.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.conferences import delete_conference as spec_

        return self._caller.call(spec_.DELETE_CONFERENCE, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        access_type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Conference:
        """Change a conference session.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            description: A note for people.
            access_type: Who may join; the values are not documented.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "description": description,
                "access_type": access_type,
            }
        )
        del uuid, name, description, access_type  # tracebacks show variables

        from trunkline_opentact.api.conferences import update_conference as spec_

        return self._caller.call(spec_.UPDATE_CONFERENCE, given_, options)

    def roster(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferenceUser]:
        """List who is in a session.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.conferences import list_conference_roster as spec_

        return self._caller.call(spec_.LIST_CONFERENCE_ROSTER, given_, options)

    def add_to_whitelist(
        self,
        *,
        uuid: UUID | str,
        users: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> Conference:
        """Let SIP users into a session.

        Whether those on the list already stay on it is not documented. Known only from the vendor's 2021 operation
        list.

        Args:
            uuid: The UUID of the item that the operation is about.
            users: UUIDs of SIP users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "users": users,
            }
        )
        del uuid, users  # tracebacks show variables

        from trunkline_opentact.api.conferences import add_to_conference_whitelist as spec_

        return self._caller.call(spec_.ADD_TO_CONFERENCE_WHITELIST, given_, options)

    def remove_from_whitelist(
        self,
        *,
        uuid: UUID | str,
        id: str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Take a SIP user off a session's whitelist.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The SIP user's id on the list.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
            }
        )
        del uuid, id  # tracebacks show variables

        from trunkline_opentact.api.conferences import remove_from_conference_whitelist as spec_

        return self._caller.call(spec_.REMOVE_FROM_CONFERENCE_WHITELIST, given_, options)

    def add_to_blacklist(
        self,
        *,
        uuid: UUID | str,
        users: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> Conference:
        """Keep SIP users out of a session.

        Whether those on the list already stay on it is not documented. Known only from the vendor's 2021 operation
        list.

        Args:
            uuid: The UUID of the item that the operation is about.
            users: UUIDs of SIP users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "users": users,
            }
        )
        del uuid, users  # tracebacks show variables

        from trunkline_opentact.api.conferences import add_to_conference_blacklist as spec_

        return self._caller.call(spec_.ADD_TO_CONFERENCE_BLACKLIST, given_, options)

    def remove_from_blacklist(
        self,
        *,
        uuid: UUID | str,
        id: str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Take a SIP user off a session's blacklist.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The SIP user's id on the list.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
            }
        )
        del uuid, id  # tracebacks show variables

        from trunkline_opentact.api.conferences import remove_from_conference_blacklist as spec_

        return self._caller.call(spec_.REMOVE_FROM_CONFERENCE_BLACKLIST, given_, options)

    def add_user(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        sip_user: UUID | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ConferenceUser:
        """Let somebody into a session.

        The answer is the person as the session knows it. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            sip_user: The SIP user's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Somebody in a session. The fields are inferred; others are kept.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "sip_user": sip_user,
            }
        )
        del uuid, name, sip_user  # tracebacks show variables

        from trunkline_opentact.api.conferences import add_conference_user as spec_

        return self._caller.call(spec_.ADD_CONFERENCE_USER, given_, options)

    def remove_user(
        self,
        *,
        uuid: UUID | str,
        id: str,
        options: CallOptions | None = None,
    ) -> ConferenceUser:
        """Take somebody out of a session.

        The list of 2021 also has 202 and 208 (taken, already gone), read as 200. Known only from the vendor's 2021
        operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The user's id in the session.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Somebody in a session. The fields are inferred; others are kept.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
            }
        )
        del uuid, id  # tracebacks show variables

        from trunkline_opentact.api.conferences import remove_conference_user as spec_

        return self._caller.call(spec_.REMOVE_CONFERENCE_USER, given_, options)

    def update_user(
        self,
        *,
        uuid: UUID | str,
        id: str,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ConferenceUser:
        """Change somebody in a session.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The user's id in the session.
            name: What people call it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Somebody in a session. The fields are inferred; others are kept.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
                "name": name,
            }
        )
        del uuid, id, name  # tracebacks show variables

        from trunkline_opentact.api.conferences import update_conference_user as spec_

        return self._caller.call(spec_.UPDATE_CONFERENCE_USER, given_, options)


class AsyncConferencesApi(Resource[AsyncCaller]):
    """Conference sessions and who is in them.

    Most wanted: `create`, `list` and `list_own`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        access_type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Conference:
        """Open a conference session.

        Known only from the vendor's 2021 operation list.

        Args:
            name: What people call it.
            description: A note for people.
            access_type: Who may join; the values are not documented.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "name": name,
                "description": description,
                "access_type": access_type,
            }
        )
        del name, description, access_type  # tracebacks show variables

        from trunkline_opentact.api.conferences import create_conference as spec_

        return await self._caller.call(spec_.CREATE_CONFERENCE, given_, options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Conference]:
        """List conference sessions.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.conferences import list_conferences as spec_

        return await self._caller.call(spec_.LIST_CONFERENCES, given_, options)

    async def list_own(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Conference]:
        """List the sessions you own.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.conferences import list_own_conferences as spec_

        return await self._caller.call(spec_.LIST_OWN_CONFERENCES, given_, options)

    async def list_for_account(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Conference]:
        """List the sessions of your account.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.conferences import list_account_conferences as spec_

        return await self._caller.call(spec_.LIST_ACCOUNT_CONFERENCES, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Read one conference session.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.conferences import get_conference as spec_

        return await self._caller.call(spec_.GET_CONFERENCE, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Remove a conference session.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.conferences import delete_conference as spec_

        return await self._caller.call(spec_.DELETE_CONFERENCE, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        access_type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Conference:
        """Change a conference session.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            description: A note for people.
            access_type: Who may join; the values are not documented.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "description": description,
                "access_type": access_type,
            }
        )
        del uuid, name, description, access_type  # tracebacks show variables

        from trunkline_opentact.api.conferences import update_conference as spec_

        return await self._caller.call(spec_.UPDATE_CONFERENCE, given_, options)

    async def roster(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferenceUser]:
        """List who is in a session.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.conferences import list_conference_roster as spec_

        return await self._caller.call(spec_.LIST_CONFERENCE_ROSTER, given_, options)

    async def add_to_whitelist(
        self,
        *,
        uuid: UUID | str,
        users: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> Conference:
        """Let SIP users into a session.

        Whether those on the list already stay on it is not documented. Known only from the vendor's 2021 operation
        list.

        Args:
            uuid: The UUID of the item that the operation is about.
            users: UUIDs of SIP users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "users": users,
            }
        )
        del uuid, users  # tracebacks show variables

        from trunkline_opentact.api.conferences import add_to_conference_whitelist as spec_

        return await self._caller.call(spec_.ADD_TO_CONFERENCE_WHITELIST, given_, options)

    async def remove_from_whitelist(
        self,
        *,
        uuid: UUID | str,
        id: str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Take a SIP user off a session's whitelist.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The SIP user's id on the list.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
            }
        )
        del uuid, id  # tracebacks show variables

        from trunkline_opentact.api.conferences import remove_from_conference_whitelist as spec_

        return await self._caller.call(spec_.REMOVE_FROM_CONFERENCE_WHITELIST, given_, options)

    async def add_to_blacklist(
        self,
        *,
        uuid: UUID | str,
        users: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> Conference:
        """Keep SIP users out of a session.

        Whether those on the list already stay on it is not documented. Known only from the vendor's 2021 operation
        list.

        Args:
            uuid: The UUID of the item that the operation is about.
            users: UUIDs of SIP users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "users": users,
            }
        )
        del uuid, users  # tracebacks show variables

        from trunkline_opentact.api.conferences import add_to_conference_blacklist as spec_

        return await self._caller.call(spec_.ADD_TO_CONFERENCE_BLACKLIST, given_, options)

    async def remove_from_blacklist(
        self,
        *,
        uuid: UUID | str,
        id: str,
        options: CallOptions | None = None,
    ) -> Conference:
        """Take a SIP user off a session's blacklist.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The SIP user's id on the list.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conference session. The fields of a session are not documented; those here are inferred, others exist
                and are kept when received.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
            }
        )
        del uuid, id  # tracebacks show variables

        from trunkline_opentact.api.conferences import remove_from_conference_blacklist as spec_

        return await self._caller.call(spec_.REMOVE_FROM_CONFERENCE_BLACKLIST, given_, options)

    async def add_user(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        sip_user: UUID | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ConferenceUser:
        """Let somebody into a session.

        The answer is the person as the session knows it. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            sip_user: The SIP user's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Somebody in a session. The fields are inferred; others are kept.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "sip_user": sip_user,
            }
        )
        del uuid, name, sip_user  # tracebacks show variables

        from trunkline_opentact.api.conferences import add_conference_user as spec_

        return await self._caller.call(spec_.ADD_CONFERENCE_USER, given_, options)

    async def remove_user(
        self,
        *,
        uuid: UUID | str,
        id: str,
        options: CallOptions | None = None,
    ) -> ConferenceUser:
        """Take somebody out of a session.

        The list of 2021 also has 202 and 208 (taken, already gone), read as 200. Known only from the vendor's 2021
        operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The user's id in the session.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Somebody in a session. The fields are inferred; others are kept.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
            }
        )
        del uuid, id  # tracebacks show variables

        from trunkline_opentact.api.conferences import remove_conference_user as spec_

        return await self._caller.call(spec_.REMOVE_CONFERENCE_USER, given_, options)

    async def update_user(
        self,
        *,
        uuid: UUID | str,
        id: str,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ConferenceUser:
        """Change somebody in a session.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            id: The user's id in the session.
            name: What people call it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Somebody in a session. The fields are inferred; others are kept.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "id": id,
                "name": name,
            }
        )
        del uuid, id, name  # tracebacks show variables

        from trunkline_opentact.api.conferences import update_conference_user as spec_

        return await self._caller.call(spec_.UPDATE_CONFERENCE_USER, given_, options)
