# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import AsyncCaller, Caller

    from trunkline_acme.api.label_files.resource import AsyncLabelFilesApi, LabelFilesApi
    from trunkline_acme.api.parcels.resource import AsyncParcelsApi, ParcelsApi


class Resources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def label_files(self) -> LabelFilesApi:
        """Calls about label files."""
        from trunkline_acme.api.label_files.resource import LabelFilesApi

        return LabelFilesApi(cast("Caller", self))

    @cached_property
    def parcels(self) -> ParcelsApi:
        """Calls about parcels."""
        from trunkline_acme.api.parcels.resource import ParcelsApi

        return ParcelsApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def label_files(self) -> AsyncLabelFilesApi:
        """Calls about label files."""
        from trunkline_acme.api.label_files.resource import AsyncLabelFilesApi

        return AsyncLabelFilesApi(cast("AsyncCaller", self))

    @cached_property
    def parcels(self) -> AsyncParcelsApi:
        """Calls about parcels."""
        from trunkline_acme.api.parcels.resource import AsyncParcelsApi

        return AsyncParcelsApi(cast("AsyncCaller", self))
