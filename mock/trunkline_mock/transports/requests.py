"""An adapter for `requests.Session`: `session.mount("https://", Adapter(mock))`."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from requests import PreparedRequest, Response
from requests.adapters import BaseAdapter
from requests.exceptions import ChunkedEncodingError, ConnectionError as ConnectionLost, ReadTimeout
from requests.structures import CaseInsensitiveDict

from . import headers_of, to_request, too_slow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.simulator import Simulator


class Adapter(BaseAdapter):
    """Answers from a mock.

    Args:
        mock: The mock.
    """

    def __init__(self, mock: Simulator) -> None:
        super().__init__()
        self._mock = mock

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float, float] | tuple[float, None] | None = None,
        verify: bool | str = True,
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> Response:
        """Answer one request.

        Raises:
            requests.ConnectionError: The mock's fault cuts the connection.
            requests.ReadTimeout: The mock's fault keeps the answer back for longer than `timeout`.
        """
        body = request.body or b""
        headers = {name.lower(): _text(value) for name, value in request.headers.items()}
        content = body.encode() if isinstance(body, str) else body if isinstance(body, bytes) else b"".join(body)
        reply = self._mock.handle(to_request(request.method or "GET", request.url or "", headers, content))
        patience = timeout[1] if isinstance(timeout, tuple) else timeout
        if too_slow(reply, patience):
            raise ReadTimeout("the mock does not answer", request=request)
        if reply.ending == "drop":
            raise ConnectionLost("Connection aborted.", request=request)
        if reply.ending == "reset":
            raise ChunkedEncodingError("Connection broken.", request=request)
        response = Response()
        response.status_code = reply.status
        response.headers = CaseInsensitiveDict(headers_of(self._mock, reply))
        response.raw = BytesIO(reply.body)
        response.url = request.url or ""
        response.request = request
        response.encoding = "utf-8"
        return response

    def close(self) -> None:
        """Do nothing: there is no connection."""


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value
