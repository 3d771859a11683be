# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The llamb calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.answer_reasoning import AnswerReasoning
    from trunkline_avaamo.models.llamb_document_change import LlambDocumentChange, LlambDocumentChangeDict
    from trunkline_avaamo.models.llamb_file_type import LlambFileType
    from trunkline_avaamo.models.llamb_result import LlambResult
    from trunkline_avaamo.models.llamb_web_document import LlambWebDocument, LlambWebDocumentDict


class LlambApi(Resource[Caller]):
    """Documents that a LLaMB agent answers from.

    Most wanted: `upload_web`, `explain_answer` and `upload_file`.
    """

    __slots__ = ()

    def explain_answer(
        self,
        *,
        agent_id: int,
        message_uuid: str,
        options: CallOptions | None = None,
    ) -> AnswerReasoning:
        """Explain why the agent gave a generated answer.

        Judges each piece of text the answer was made from; the result says whether it came from the vendor's cache.
        The token's owner must be allowed to edit the agent.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            message_uuid: The message's identifier. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Why a generated answer was given.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (llamb-rest-apis/llamb-reasoning-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "message_uuid": message_uuid,
            }
        )
        del agent_id, message_uuid  # tracebacks show variables

        from trunkline_avaamo.api.llamb import explain_answer as spec_

        return self._caller.call(spec_.EXPLAIN_ANSWER, given_, options)

    def upload_web(
        self,
        *,
        document: LlambWebDocument | LlambWebDocumentDict,
        document_group_id: int | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        document_group_uuid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Give a web page to a LLaMB agent.

        Name the group by `document_group_id`, or by `agent_id` and `document_group_uuid`. The vendor takes 50
        uploads a minute. Sending HTML here is retired; use `uploadFile` for it.

        Args:
            document: The document.
            document_group_id: The number of the document's group.
            agent_id: The agent's number; goes with `document_group_uuid`.
            document_group_uuid: The identifier of the document's group; goes with `agent_id`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis).
        """
        given_ = Hidden(
            {
                "document": document,
                "document_group_id": document_group_id,
                "agent_id": agent_id,
                "document_group_uuid": document_group_uuid,
            }
        )
        del document, document_group_id, agent_id, document_group_uuid  # tracebacks show variables

        from trunkline_avaamo.api.llamb import upload_web_document as spec_

        return self._caller.call(spec_.UPLOAD_WEB_DOCUMENT, given_, options)

    def upload_file(
        self,
        *,
        source: FileInput,
        document_group_id: int | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        document_group_uuid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: LlambFileType | str | Unset = UNSET,
        attributes: JSONInput | Unset = UNSET,
        language: str | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        parsing_template_id: int | Unset = UNSET,
        auto_detect_language: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Give a file to a LLaMB agent.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis). The pages disagree: docs/avaamo.md says
        where.

        Args:
            source: The file.
            document_group_id: The number of the document's group.
            agent_id: The agent's number; goes with `document_group_uuid`.
            document_group_uuid: The identifier of the document's group; goes with `agent_id`.
            name: Its name. At most 255 characters.
            type_: The file's format.
            attributes: Values to filter by, as JSON text.
            language: Language, such as `en-US`.
            preview_url: Where users see the file; needed for `html`.
            parsing_template_id: The number of the template that cuts the document.
            auto_detect_language: Let the vendor find the language out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "source": source,
                "document_group_id": document_group_id,
                "agent_id": agent_id,
                "document_group_uuid": document_group_uuid,
                "name": name,
                "type_": type_,
                "attributes": attributes,
                "language": language,
                "preview_url": preview_url,
                "parsing_template_id": parsing_template_id,
                "auto_detect_language": auto_detect_language,
            }
        )
        del (
            source,
            document_group_id,
            agent_id,
            document_group_uuid,
            name,
            type_,
            attributes,
            language,
            preview_url,
            parsing_template_id,
            auto_detect_language,
        )  # tracebacks show variables

        from trunkline_avaamo.api.llamb import upload_file as spec_

        return self._caller.call(spec_.UPLOAD_FILE, given_, options)

    def delete_document(
        self,
        *,
        document_group_id: int,
        document_id: int,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Take a document away from a LLaMB agent.

        The request has a body although it is a DELETE.

        Args:
            document_group_id: The number of the document's group.
            document_id: The document's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "document_id": document_id,
            }
        )
        del document_group_id, document_id  # tracebacks show variables

        from trunkline_avaamo.api.llamb import delete_document as spec_

        return self._caller.call(spec_.DELETE_DOCUMENT, given_, options)

    def update_document(
        self,
        *,
        document_group_id: int,
        document: LlambDocumentChange | LlambDocumentChangeDict,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Rename a document or change its preview address.

        The content stays as it is.

        Args:
            document_group_id: The number of the document's group.
            document: The document.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "document": document,
            }
        )
        del document_group_id, document  # tracebacks show variables

        from trunkline_avaamo.api.llamb import update_document as spec_

        return self._caller.call(spec_.UPDATE_DOCUMENT, given_, options)


class AsyncLlambApi(Resource[AsyncCaller]):
    """Documents that a LLaMB agent answers from.

    Most wanted: `upload_web`, `explain_answer` and `upload_file`.
    """

    __slots__ = ()

    async def explain_answer(
        self,
        *,
        agent_id: int,
        message_uuid: str,
        options: CallOptions | None = None,
    ) -> AnswerReasoning:
        """Explain why the agent gave a generated answer.

        Judges each piece of text the answer was made from; the result says whether it came from the vendor's cache.
        The token's owner must be allowed to edit the agent.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            message_uuid: The message's identifier. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Why a generated answer was given.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (llamb-rest-apis/llamb-reasoning-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "message_uuid": message_uuid,
            }
        )
        del agent_id, message_uuid  # tracebacks show variables

        from trunkline_avaamo.api.llamb import explain_answer as spec_

        return await self._caller.call(spec_.EXPLAIN_ANSWER, given_, options)

    async def upload_web(
        self,
        *,
        document: LlambWebDocument | LlambWebDocumentDict,
        document_group_id: int | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        document_group_uuid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Give a web page to a LLaMB agent.

        Name the group by `document_group_id`, or by `agent_id` and `document_group_uuid`. The vendor takes 50
        uploads a minute. Sending HTML here is retired; use `uploadFile` for it.

        Args:
            document: The document.
            document_group_id: The number of the document's group.
            agent_id: The agent's number; goes with `document_group_uuid`.
            document_group_uuid: The identifier of the document's group; goes with `agent_id`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis).
        """
        given_ = Hidden(
            {
                "document": document,
                "document_group_id": document_group_id,
                "agent_id": agent_id,
                "document_group_uuid": document_group_uuid,
            }
        )
        del document, document_group_id, agent_id, document_group_uuid  # tracebacks show variables

        from trunkline_avaamo.api.llamb import upload_web_document as spec_

        return await self._caller.call(spec_.UPLOAD_WEB_DOCUMENT, given_, options)

    async def upload_file(
        self,
        *,
        source: FileInput,
        document_group_id: int | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        document_group_uuid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: LlambFileType | str | Unset = UNSET,
        attributes: JSONInput | Unset = UNSET,
        language: str | Unset = UNSET,
        preview_url: str | Unset = UNSET,
        parsing_template_id: int | Unset = UNSET,
        auto_detect_language: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Give a file to a LLaMB agent.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis). The pages disagree: docs/avaamo.md says
        where.

        Args:
            source: The file.
            document_group_id: The number of the document's group.
            agent_id: The agent's number; goes with `document_group_uuid`.
            document_group_uuid: The identifier of the document's group; goes with `agent_id`.
            name: Its name. At most 255 characters.
            type_: The file's format.
            attributes: Values to filter by, as JSON text.
            language: Language, such as `en-US`.
            preview_url: Where users see the file; needed for `html`.
            parsing_template_id: The number of the template that cuts the document.
            auto_detect_language: Let the vendor find the language out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "source": source,
                "document_group_id": document_group_id,
                "agent_id": agent_id,
                "document_group_uuid": document_group_uuid,
                "name": name,
                "type_": type_,
                "attributes": attributes,
                "language": language,
                "preview_url": preview_url,
                "parsing_template_id": parsing_template_id,
                "auto_detect_language": auto_detect_language,
            }
        )
        del (
            source,
            document_group_id,
            agent_id,
            document_group_uuid,
            name,
            type_,
            attributes,
            language,
            preview_url,
            parsing_template_id,
            auto_detect_language,
        )  # tracebacks show variables

        from trunkline_avaamo.api.llamb import upload_file as spec_

        return await self._caller.call(spec_.UPLOAD_FILE, given_, options)

    async def delete_document(
        self,
        *,
        document_group_id: int,
        document_id: int,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Take a document away from a LLaMB agent.

        The request has a body although it is a DELETE.

        Args:
            document_group_id: The number of the document's group.
            document_id: The document's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "document_id": document_id,
            }
        )
        del document_group_id, document_id  # tracebacks show variables

        from trunkline_avaamo.api.llamb import delete_document as spec_

        return await self._caller.call(spec_.DELETE_DOCUMENT, given_, options)

    async def update_document(
        self,
        *,
        document_group_id: int,
        document: LlambDocumentChange | LlambDocumentChangeDict,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Rename a document or change its preview address.

        The content stays as it is.

        Args:
            document_group_id: The number of the document's group.
            document: The document.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (llamb-rest-apis/content-ingestion-apis).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "document": document,
            }
        )
        del document_group_id, document  # tracebacks show variables

        from trunkline_avaamo.api.llamb import update_document as spec_

        return await self._caller.call(spec_.UPDATE_DOCUMENT, given_, options)
