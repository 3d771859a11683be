# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sms calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.operation import choose
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sms import Sms
    from trunkline_opentact.models.sms_detail import SmsDetail
    from trunkline_opentact.models.sms_detail_page import SmsDetailPage
    from trunkline_opentact.models.sms_inbound import SmsInbound
    from trunkline_opentact.models.sms_inbound_page import SmsInboundPage
    from trunkline_opentact.models.sms_inbound_state import SmsInboundState
    from trunkline_opentact.models.sms_outbound_state import SmsOutboundState
    from trunkline_opentact.models.sms_row import SmsRow
    from trunkline_opentact.models.sms_row_page import SmsRowPage
    from trunkline_opentact.models.sort_direction import SortDirection


class SmsApi(Resource[Caller]):
    """Sending and reading text messages.

    Most wanted: `send`, `search` and `get_outbound`.
    """

    __slots__ = ()

    def send(
        self,
        *,
        from_: str | int,
        to: str | int,
        message: str,
        custom_callback_url: str | Unset = UNSET,
        form: Literal["json", "query", "bearer"] = "json",
        options: CallOptions | None = None,
    ) -> Sms:
        """Send a text message from one of your numbers.

        Evidence: Documented (send-a-message, life-cycle-of-sms-delivery, reference-sheet-2020, swagger-2021,
        client-code). The pages disagree: docs/opentact.md says where.

        Args:
            from_: One of your numbers (digits, country code first), or the id of an SMS campaign.
            to: A telephone number, country code first. `+`, spaces, dashes and brackets are allowed.
            message: The text; 918 characters are six GSM-7 segments. At most 918 characters.
            custom_callback_url: Where to post this message's events instead of the messaging profile's URL.
            form: The wire form: `json`, `query`, `bearer`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One message as the vendor keeps it.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_": from_,
                "to": to,
                "message": message,
                "custom_callback_url": custom_callback_url,
            }
        )
        del from_, to, message, custom_callback_url  # tracebacks show variables

        from trunkline_opentact.api.sms import send_sms as spec_

        operation = choose(spec_.FORMS, "form", form)
        return self._caller.call(operation, given_, options)

    def get_outbound(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SmsDetail:
        """Read a message you sent.

        The details of one message. A page of the vendor shows another carrier's `GET /messages/{id}` for it, which
        is not taken over.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A message you sent, with everything that is kept about it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sms import get_outbound_sms as spec_

        return self._caller.call(spec_.GET_OUTBOUND_SMS, given_, options)

    def get_inbound(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SmsInbound:
        """Read a message you received.

        The details of one message, whether it was read among them.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A message that reached one of your numbers.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sms import get_inbound_sms as spec_

        return self._caller.call(spec_.GET_INBOUND_SMS, given_, options)

    def search_outbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsDetailPage:
        """Search the messages you sent.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The sending number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            reference_id: The id that the carrier gave it.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "reference_id": reference_id,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            reference_id,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_outbound_sms as spec_

        return self._caller.call(spec_.SEARCH_OUTBOUND_SMS, given_, options)

    def iter_search_outbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SmsDetail]:
        """Search the messages you sent, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The sending number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            reference_id: The id that the carrier gave it.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message you sent, with everything that is kept about it. One entry after another; a page is fetched
                when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "reference_id": reference_id,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            reference_id,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_outbound_sms as spec_

        return iterate(self._caller, spec_.SEARCH_OUTBOUND_SMS, spec_.PAGES, given_, options)

    def search_inbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsInboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsInboundPage:
        """Search the messages you received.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The receiving number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_inbound_sms as spec_

        return self._caller.call(spec_.SEARCH_INBOUND_SMS, given_, options)

    def iter_search_inbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsInboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SmsInbound]:
        """Search the messages you received, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The receiving number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message that reached one of your numbers. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_inbound_sms as spec_

        return iterate(self._caller, spec_.SEARCH_INBOUND_SMS, spec_.PAGES, given_, options)

    def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        thread: str | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsRowPage:
        """Search the log of messages, both ways.

        Evidence: Documented (reference-sheet-2020, swagger-2021, client-code). The pages disagree: docs/opentact.md
        says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            thread: The conversation.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "from_": from_,
                "to": to,
                "thread": thread,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            from_,
            to,
            thread,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_sms as spec_

        return self._caller.call(spec_.SEARCH_SMS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        thread: str | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SmsRow]:
        """Search the log of messages, both ways, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021, client-code). The pages disagree: docs/opentact.md
        says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            thread: The conversation.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One row of the combined log. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "from_": from_,
                "to": to,
                "thread": thread,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            from_,
            to,
            thread,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_sms as spec_

        return iterate(self._caller, spec_.SEARCH_SMS, spec_.PAGES, given_, options)


class AsyncSmsApi(Resource[AsyncCaller]):
    """Sending and reading text messages.

    Most wanted: `send`, `search` and `get_outbound`.
    """

    __slots__ = ()

    async def send(
        self,
        *,
        from_: str | int,
        to: str | int,
        message: str,
        custom_callback_url: str | Unset = UNSET,
        form: Literal["json", "query", "bearer"] = "json",
        options: CallOptions | None = None,
    ) -> Sms:
        """Send a text message from one of your numbers.

        Evidence: Documented (send-a-message, life-cycle-of-sms-delivery, reference-sheet-2020, swagger-2021,
        client-code). The pages disagree: docs/opentact.md says where.

        Args:
            from_: One of your numbers (digits, country code first), or the id of an SMS campaign.
            to: A telephone number, country code first. `+`, spaces, dashes and brackets are allowed.
            message: The text; 918 characters are six GSM-7 segments. At most 918 characters.
            custom_callback_url: Where to post this message's events instead of the messaging profile's URL.
            form: The wire form: `json`, `query`, `bearer`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One message as the vendor keeps it.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_": from_,
                "to": to,
                "message": message,
                "custom_callback_url": custom_callback_url,
            }
        )
        del from_, to, message, custom_callback_url  # tracebacks show variables

        from trunkline_opentact.api.sms import send_sms as spec_

        operation = choose(spec_.FORMS, "form", form)
        return await self._caller.call(operation, given_, options)

    async def get_outbound(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SmsDetail:
        """Read a message you sent.

        The details of one message. A page of the vendor shows another carrier's `GET /messages/{id}` for it, which
        is not taken over.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A message you sent, with everything that is kept about it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sms import get_outbound_sms as spec_

        return await self._caller.call(spec_.GET_OUTBOUND_SMS, given_, options)

    async def get_inbound(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SmsInbound:
        """Read a message you received.

        The details of one message, whether it was read among them.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A message that reached one of your numbers.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sms import get_inbound_sms as spec_

        return await self._caller.call(spec_.GET_INBOUND_SMS, given_, options)

    async def search_outbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsDetailPage:
        """Search the messages you sent.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The sending number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            reference_id: The id that the carrier gave it.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "reference_id": reference_id,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            reference_id,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_outbound_sms as spec_

        return await self._caller.call(spec_.SEARCH_OUTBOUND_SMS, given_, options)

    def iter_search_outbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SmsDetail]:
        """Search the messages you sent, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The sending number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            reference_id: The id that the carrier gave it.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message you sent, with everything that is kept about it. One entry after another; a page is fetched
                when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "reference_id": reference_id,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            reference_id,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_outbound_sms as spec_

        return aiterate(self._caller, spec_.SEARCH_OUTBOUND_SMS, spec_.PAGES, given_, options)

    async def search_inbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsInboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsInboundPage:
        """Search the messages you received.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The receiving number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_inbound_sms as spec_

        return await self._caller.call(spec_.SEARCH_INBOUND_SMS, given_, options)

    def iter_search_inbound(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: SmsInboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SmsInbound]:
        """Search the messages you received, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: The receiving number. `+`, spaces, dashes and brackets are allowed.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message that reached one of your numbers. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            from_,
            to,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_inbound_sms as spec_

        return aiterate(self._caller, spec_.SEARCH_INBOUND_SMS, spec_.PAGES, given_, options)

    async def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        thread: str | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsRowPage:
        """Search the log of messages, both ways.

        Evidence: Documented (reference-sheet-2020, swagger-2021, client-code). The pages disagree: docs/opentact.md
        says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            thread: The conversation.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "from_": from_,
                "to": to,
                "thread": thread,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            from_,
            to,
            thread,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_sms as spec_

        return await self._caller.call(spec_.SEARCH_SMS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        thread: str | Unset = UNSET,
        state: SmsOutboundState | str | Unset = UNSET,
        read: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        delivered: bool | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SmsRow]:
        """Search the log of messages, both ways, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021, client-code). The pages disagree: docs/opentact.md
        says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            from_: The sender; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            to: The receiver; `*` stands for anything. `+`, spaces, dashes and brackets are allowed.
            thread: The conversation.
            state: How far it is.
            read: Whether it was read.
            message: Part of the text; `*` stands for anything. At most 918 characters.
            delivered: Whether the delivery receipt has come.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One row of the combined log. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "from_": from_,
                "to": to,
                "thread": thread,
                "state": state,
                "read": read,
                "message": message,
                "delivered": delivered,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            from_,
            to,
            thread,
            state,
            read,
            message,
            delivered,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sms import search_sms as spec_

        return aiterate(self._caller, spec_.SEARCH_SMS, spec_.PAGES, given_, options)
