"""Acting for child accounts, and calling the host that an account prefers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from trunkline.voximplant._downloads import DOMAINS
from trunkline_runtime.client_base import BaseClient
from trunkline_runtime.destination import check_base_url, vendor_origin
from trunkline_runtime.engine.engine import Engine
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.errors import InvalidArgument, MissingCredential

if TYPE_CHECKING:
    from typing import Self

    from trunkline.voximplant._auth import Signer

MAX_CHILDREN = 1024
"""Accounts whose tokens are kept; beyond, all are forgotten and signed again when needed."""


@dataclass(slots=True)
class VoximplantVendor(Vendor):
    """What Voximplant adds to the engine.

    Attributes:
        signer: Signs tokens; `None` without a service account.
        children: Engines that act for other accounts, by account id.
    """

    signer: Signer | None = None
    children: dict[str, Engine] = field(default_factory=dict)


class ChildAccounts(BaseClient[Any]):
    """What both Voximplant clients can do for other accounts."""

    def for_account(self, account_id: int | str) -> Self:
        """Return a view of this client that acts for a child account.

        It signs with the same key and the child's id, shares the connections, and costs next to nothing: make one
        where it is needed.

        Args:
            account_id: The child account's id.

        Raises:
            InvalidArgument: That is no account id.
            MissingCredential: The client has no service account.
        """
        issuer = str(account_id)
        if isinstance(account_id, bool) or not (issuer.isascii() and issuer.isdigit()):
            raise InvalidArgument("account_id", "must be a number", vendor="voximplant")
        engine = self._core.engine
        vendor = engine.vendor
        if not isinstance(vendor, VoximplantVendor) or vendor.signer is None:
            text = "voximplant: acting for a child account needs a service account; give the client credentials"
            raise MissingCredential(text, vendor="voximplant", argument="credentials")
        child = vendor.children.get(issuer)
        if child is None:
            signer = vendor.signer.for_issuer(issuer)
            child = engine.for_vendor(replace(vendor, keyring=signer.keyring(), signer=signer, account=issuer))
            if len(vendor.children) >= MAX_CHILDREN:
                vendor.children.clear()
            vendor.children[issuer] = child
        return self._for_engine(child)


def api_origin(address: str | None, hosts: Collection[str]) -> str:
    """Return the origin of an `api_address`.

    Raises:
        InvalidArgument: It is missing, not https, or not on a trusted host.
    """
    text = "" if address is None else str(address)
    url = text if "://" in text else f"https://{text}"
    origin = vendor_origin(url, DOMAINS)
    if origin is None and url.removeprefix("https://") in hosts:
        origin = check_base_url(url)
    if origin is None:
        raise InvalidArgument(
            "api_address", "is no host of Voximplant's: name it in hosts to trust it", vendor="voximplant"
        )
    return origin
