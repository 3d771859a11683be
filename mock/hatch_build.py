"""What hatch asks us while it builds: which trunkline belongs to this mock, and where the project lives."""

from __future__ import annotations

import os
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class SameVersion(MetadataHookInterface):
    """Asks for the trunkline of this very version: the mock answers by the specs that this one was generated from."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the requirements and the project's address."""
        metadata["dependencies"] = [f"trunkline=={metadata['version']}", *self.config["requirements"]]
        if "GITHUB_REPOSITORY" in os.environ:
            metadata["urls"] = {"Source": f"{os.environ['GITHUB_SERVER_URL']}/{os.environ['GITHUB_REPOSITORY']}"}
