# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""The label files calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.operation import EXTRA, PARAMS
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_acme.models.address import Address, AddressDict
    from trunkline_acme.models.label import Label
    from trunkline_acme.models.label_list import LabelList


class LabelFilesApi(Resource[Caller]):
    """Calls about label files.

    Most wanted: `upload_label`, `labels` and `set_many`.
    """

    __slots__ = ()

    def labels(
        self,
        *,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LabelList:
        """List labels.

        Args:
            offset: The vendor does not describe it.
            count: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "offset": offset,
                "count": count,
            }
        )
        del offset, count  # tracebacks show variables

        from trunkline_acme.api.label_files import list_labels as spec_

        return self._caller.call(spec_.LIST_LABELS, given_, options)

    def iter_labels(
        self,
        *,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Label]:
        """List labels, page after page.

        Args:
            offset: The vendor does not describe it.
            count: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "offset": offset,
                "count": count,
            }
        )
        del offset, count  # tracebacks show variables

        from trunkline_acme.api.label_files import list_labels as spec_

        return iterate(self._caller, spec_.LIST_LABELS, spec_.PAGES, given_, options)

    def upload_label(
        self,
        *,
        file: FileInput,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """Upload a label.

        Args:
            file: The vendor does not describe it.
            name: At most 20 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "file": file,
                "name": name,
            }
        )
        del file, name  # tracebacks show variables

        from trunkline_acme.api.label_files import upload_label as spec_

        return self._caller.call(spec_.UPLOAD_LABEL, given_, options)

    def set_many(
        self,
        *,
        body: Sequence[Address | AddressDict],
        options: CallOptions | None = None,
    ) -> dict[str, int]:
        """Set many at once.

        Args:
            body: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "body": body,
            }
        )
        del body  # tracebacks show variables

        from trunkline_acme.api.label_files import set_many as spec_

        return self._caller.call(spec_.SET_MANY, given_, options)

    def set_custom(
        self,
        *,
        to: str | int,
        options_: bool | Unset = UNSET,
        params: Mapping[str, str] | Unset = UNSET,
        options: CallOptions | None = None,
        **custom: str,
    ) -> list[str]:
        """Set what you like.

        Args:
            to: A telephone number. `+`, spaces, dashes and brackets are allowed.
            options_: The vendor does not describe it.
            params: Custom parameters, by name.
            custom: The same as keywords, where no name is near to one that is known here.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "to": to,
                "options_": options_,
                PARAMS: params,
                EXTRA: custom,
            }
        )
        del to, options_, params, custom  # tracebacks show variables

        from trunkline_acme.api.label_files import set_custom as spec_

        return self._caller.call(spec_.SET_CUSTOM, given_, options)

    def labels_file(
        self,
        *,
        output: Literal["csv", "xls"],
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List labels.

        Args:
            output: The vendor does not describe it.
            offset: The vendor does not describe it.
            count: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "output": output,
                "offset": offset,
                "count": count,
            }
        )
        del output, offset, count  # tracebacks show variables

        from trunkline_acme.api.label_files import list_labels_file as spec_

        return self._caller.call(spec_.LIST_LABELS_FILE, given_, options)


class AsyncLabelFilesApi(Resource[AsyncCaller]):
    """Calls about label files.

    Most wanted: `upload_label`, `labels` and `set_many`.
    """

    __slots__ = ()

    async def labels(
        self,
        *,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LabelList:
        """List labels.

        Args:
            offset: The vendor does not describe it.
            count: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "offset": offset,
                "count": count,
            }
        )
        del offset, count  # tracebacks show variables

        from trunkline_acme.api.label_files import list_labels as spec_

        return await self._caller.call(spec_.LIST_LABELS, given_, options)

    def iter_labels(
        self,
        *,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Label]:
        """List labels, page after page.

        Args:
            offset: The vendor does not describe it.
            count: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "offset": offset,
                "count": count,
            }
        )
        del offset, count  # tracebacks show variables

        from trunkline_acme.api.label_files import list_labels as spec_

        return aiterate(self._caller, spec_.LIST_LABELS, spec_.PAGES, given_, options)

    async def upload_label(
        self,
        *,
        file: FileInput,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """Upload a label.

        Args:
            file: The vendor does not describe it.
            name: At most 20 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "file": file,
                "name": name,
            }
        )
        del file, name  # tracebacks show variables

        from trunkline_acme.api.label_files import upload_label as spec_

        return await self._caller.call(spec_.UPLOAD_LABEL, given_, options)

    async def set_many(
        self,
        *,
        body: Sequence[Address | AddressDict],
        options: CallOptions | None = None,
    ) -> dict[str, int]:
        """Set many at once.

        Args:
            body: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "body": body,
            }
        )
        del body  # tracebacks show variables

        from trunkline_acme.api.label_files import set_many as spec_

        return await self._caller.call(spec_.SET_MANY, given_, options)

    async def set_custom(
        self,
        *,
        to: str | int,
        options_: bool | Unset = UNSET,
        params: Mapping[str, str] | Unset = UNSET,
        options: CallOptions | None = None,
        **custom: str,
    ) -> list[str]:
        """Set what you like.

        Args:
            to: A telephone number. `+`, spaces, dashes and brackets are allowed.
            options_: The vendor does not describe it.
            params: Custom parameters, by name.
            custom: The same as keywords, where no name is near to one that is known here.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "to": to,
                "options_": options_,
                PARAMS: params,
                EXTRA: custom,
            }
        )
        del to, options_, params, custom  # tracebacks show variables

        from trunkline_acme.api.label_files import set_custom as spec_

        return await self._caller.call(spec_.SET_CUSTOM, given_, options)

    async def labels_file(
        self,
        *,
        output: Literal["csv", "xls"],
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List labels.

        Args:
            output: The vendor does not describe it.
            offset: The vendor does not describe it.
            count: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "output": output,
                "offset": offset,
                "count": count,
            }
        )
        del output, offset, count  # tracebacks show variables

        from trunkline_acme.api.label_files import list_labels_file as spec_

        return await self._caller.call(spec_.LIST_LABELS_FILE, given_, options)
