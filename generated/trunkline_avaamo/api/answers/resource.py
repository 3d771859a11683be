# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The answers calls, blocking and async."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from typing_extensions import deprecated

if TYPE_CHECKING:
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.answers_document import AnswersDocument, AnswersDocumentDict
    from trunkline_avaamo.models.answers_file_type import AnswersFileType
    from trunkline_avaamo.models.answers_parser import AnswersParser
    from trunkline_avaamo.models.answers_result import AnswersResult
    from trunkline_avaamo.models.legacy_update_result import LegacyUpdateResult
    from trunkline_avaamo.models.llamb_result import LlambResult


class AnswersApi(Resource[Caller]):
    """Document ingestion of the retired Answers skill.

    Most wanted: `parse_document`, `upload_file` and `delete_document`.
    """

    __slots__ = ()

    @deprecated("the vendor advises against this call")
    def parse_document(
        self,
        *,
        document: AnswersDocument | AnswersDocumentDict,
        document_group_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnswersResult:
        """Give a page to the retired Answers skill.

        The skill is retired; use `uploadWebDocument`.

        Args:
            document: The document.
            document_group_id: The number of the document's group. Inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of a page.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "document": document,
                "document_group_id": document_group_id,
            }
        )
        del document, document_group_id  # tracebacks show variables

        from trunkline_avaamo.api.answers import parse_answers_document as spec_

        return self._caller.call(spec_.PARSE_ANSWERS_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    def upload_file(
        self,
        *,
        file: FileInput,
        document_group_id: int | Unset = UNSET,
        type_: AnswersFileType | str | Unset = UNSET,
        parsing_lib: AnswersParser | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Give a file to the retired Answers skill.

        The skill is retired; use `uploadFile`.

        Args:
            file: The file.
            document_group_id: The number of the document's group. Inferred.
            type_: The file's format.
            parsing_lib: The program that reads PDF files.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "file": file,
                "document_group_id": document_group_id,
                "type_": type_,
                "parsing_lib": parsing_lib,
            }
        )
        del file, document_group_id, type_, parsing_lib  # tracebacks show variables

        from trunkline_avaamo.api.answers import upload_answers_file as spec_

        return self._caller.call(spec_.UPLOAD_ANSWERS_FILE, given_, options)

    @deprecated("the vendor advises against this call")
    def delete_document(
        self,
        *,
        document_group_id: int,
        preview_url: str | Unset = UNSET,
        document_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Take a document away from the retired Answers skill.

        Name it by number or by preview address. The skill is retired; use `deleteDocument`.

        Args:
            document_group_id: The number of the document's group.
            preview_url: Where users see the document.
            document_id: The document's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "preview_url": preview_url,
                "document_id": document_id,
            }
        )
        del document_group_id, preview_url, document_id  # tracebacks show variables

        from trunkline_avaamo.api.answers import delete_answers_document as spec_

        return self._caller.call(spec_.DELETE_ANSWERS_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    def update_document(
        self,
        *,
        document: AnswersDocument | AnswersDocumentDict,
        document_group_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Read a document of the retired Answers skill again.

        The preview address names the document. The skill is retired; use `updateDocument`.

        Args:
            document: The document.
            document_group_id: The number of the document's group. Inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "document": document,
                "document_group_id": document_group_id,
            }
        )
        del document, document_group_id  # tracebacks show variables

        from trunkline_avaamo.api.answers import update_answers_document as spec_

        return self._caller.call(spec_.UPDATE_ANSWERS_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    def update_legacy(
        self,
        *,
        document_group_id: int,
        api_server: str,
        options: CallOptions | None = None,
    ) -> LegacyUpdateResult:
        """Read a page of the oldest Answers skill again.

        Up to release 6.4; use `updateDocument`. Only two members of the body are known by name, and which token it
        wants is not said; the user's is sent.

        Args:
            document_group_id: The number of the document's group.
            api_server: The origin of your instance.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of an update.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers-backward-compatible).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "api_server": api_server,
            }
        )
        del document_group_id, api_server  # tracebacks show variables

        from trunkline_avaamo.api.answers import update_legacy_document as spec_

        return self._caller.call(spec_.UPDATE_LEGACY_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    def create_legacy(
        self,
        *,
        document_group_id: int,
        api_server: str,
        options: CallOptions | None = None,
    ) -> AnswersResult:
        """Give a page to the oldest Answers skill.

        Up to release 6.4; use `uploadWebDocument`. Only two members of the body are known by name, and which token
        it wants is not said; the user's is sent.

        Args:
            document_group_id: The number of the document's group.
            api_server: The origin of your instance.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of a page.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (answers-backward-compatible).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "api_server": api_server,
            }
        )
        del document_group_id, api_server  # tracebacks show variables

        from trunkline_avaamo.api.answers import create_legacy_document as spec_

        return self._caller.call(spec_.CREATE_LEGACY_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    def delete_legacy(
        self,
        *,
        document_group_id: int,
        api_server: str,
        options: CallOptions | None = None,
    ) -> AnswersResult:
        """Take a page away from the oldest Answers skill.

        Up to release 6.4; use `deleteDocument`. Only two members of the body are known by name, and which token it
        wants is not said; the user's is sent.

        Args:
            document_group_id: The number of the document's group.
            api_server: The origin of your instance.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of a page.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers-backward-compatible).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "api_server": api_server,
            }
        )
        del document_group_id, api_server  # tracebacks show variables

        from trunkline_avaamo.api.answers import delete_legacy_document as spec_

        return self._caller.call(spec_.DELETE_LEGACY_DOCUMENT, given_, options)


class AsyncAnswersApi(Resource[AsyncCaller]):
    """Document ingestion of the retired Answers skill.

    Most wanted: `parse_document`, `upload_file` and `delete_document`.
    """

    __slots__ = ()

    @deprecated("the vendor advises against this call")
    async def parse_document(
        self,
        *,
        document: AnswersDocument | AnswersDocumentDict,
        document_group_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnswersResult:
        """Give a page to the retired Answers skill.

        The skill is retired; use `uploadWebDocument`.

        Args:
            document: The document.
            document_group_id: The number of the document's group. Inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of a page.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "document": document,
                "document_group_id": document_group_id,
            }
        )
        del document, document_group_id  # tracebacks show variables

        from trunkline_avaamo.api.answers import parse_answers_document as spec_

        return await self._caller.call(spec_.PARSE_ANSWERS_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    async def upload_file(
        self,
        *,
        file: FileInput,
        document_group_id: int | Unset = UNSET,
        type_: AnswersFileType | str | Unset = UNSET,
        parsing_lib: AnswersParser | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Give a file to the retired Answers skill.

        The skill is retired; use `uploadFile`.

        Args:
            file: The file.
            document_group_id: The number of the document's group. Inferred.
            type_: The file's format.
            parsing_lib: The program that reads PDF files.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "file": file,
                "document_group_id": document_group_id,
                "type_": type_,
                "parsing_lib": parsing_lib,
            }
        )
        del file, document_group_id, type_, parsing_lib  # tracebacks show variables

        from trunkline_avaamo.api.answers import upload_answers_file as spec_

        return await self._caller.call(spec_.UPLOAD_ANSWERS_FILE, given_, options)

    @deprecated("the vendor advises against this call")
    async def delete_document(
        self,
        *,
        document_group_id: int,
        preview_url: str | Unset = UNSET,
        document_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Take a document away from the retired Answers skill.

        Name it by number or by preview address. The skill is retired; use `deleteDocument`.

        Args:
            document_group_id: The number of the document's group.
            preview_url: Where users see the document.
            document_id: The document's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "preview_url": preview_url,
                "document_id": document_id,
            }
        )
        del document_group_id, preview_url, document_id  # tracebacks show variables

        from trunkline_avaamo.api.answers import delete_answers_document as spec_

        return await self._caller.call(spec_.DELETE_ANSWERS_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    async def update_document(
        self,
        *,
        document: AnswersDocument | AnswersDocumentDict,
        document_group_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, LlambResult]:
        """Read a document of the retired Answers skill again.

        The preview address names the document. The skill is retired; use `updateDocument`.

        Args:
            document: The document.
            document_group_id: The number of the document's group. Inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers).
        """
        given_ = Hidden(
            {
                "document": document,
                "document_group_id": document_group_id,
            }
        )
        del document, document_group_id  # tracebacks show variables

        from trunkline_avaamo.api.answers import update_answers_document as spec_

        return await self._caller.call(spec_.UPDATE_ANSWERS_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    async def update_legacy(
        self,
        *,
        document_group_id: int,
        api_server: str,
        options: CallOptions | None = None,
    ) -> LegacyUpdateResult:
        """Read a page of the oldest Answers skill again.

        Up to release 6.4; use `updateDocument`. Only two members of the body are known by name, and which token it
        wants is not said; the user's is sent.

        Args:
            document_group_id: The number of the document's group.
            api_server: The origin of your instance.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of an update.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers-backward-compatible).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "api_server": api_server,
            }
        )
        del document_group_id, api_server  # tracebacks show variables

        from trunkline_avaamo.api.answers import update_legacy_document as spec_

        return await self._caller.call(spec_.UPDATE_LEGACY_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    async def create_legacy(
        self,
        *,
        document_group_id: int,
        api_server: str,
        options: CallOptions | None = None,
    ) -> AnswersResult:
        """Give a page to the oldest Answers skill.

        Up to release 6.4; use `uploadWebDocument`. Only two members of the body are known by name, and which token
        it wants is not said; the user's is sent.

        Args:
            document_group_id: The number of the document's group.
            api_server: The origin of your instance.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of a page.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (answers-backward-compatible).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "api_server": api_server,
            }
        )
        del document_group_id, api_server  # tracebacks show variables

        from trunkline_avaamo.api.answers import create_legacy_document as spec_

        return await self._caller.call(spec_.CREATE_LEGACY_DOCUMENT, given_, options)

    @deprecated("the vendor advises against this call")
    async def delete_legacy(
        self,
        *,
        document_group_id: int,
        api_server: str,
        options: CallOptions | None = None,
    ) -> AnswersResult:
        """Take a page away from the oldest Answers skill.

        Up to release 6.4; use `deleteDocument`. Only two members of the body are known by name, and which token it
        wants is not said; the user's is sent.

        Args:
            document_group_id: The number of the document's group.
            api_server: The origin of your instance.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What became of a page.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (answers-backward-compatible).
        """
        given_ = Hidden(
            {
                "document_group_id": document_group_id,
                "api_server": api_server,
            }
        )
        del document_group_id, api_server  # tracebacks show variables

        from trunkline_avaamo.api.answers import delete_legacy_document as spec_

        return await self._caller.call(spec_.DELETE_LEGACY_DOCUMENT, given_, options)
