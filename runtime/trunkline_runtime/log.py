"""Logging under `trunkline`: what happened, never to whom and never what was said."""

from __future__ import annotations

import logging
import os

logger = logging.getLogger("trunkline")
logger.addHandler(logging.NullHandler())


def setup(environ: dict[str, str] | os._Environ[str] = os.environ) -> None:
    """Obey `TRUNKLINE_LOG`: `debug`, `info` or `warning` writes records of that level and above to stderr."""
    level = environ.get("TRUNKLINE_LOG", "").strip().upper()
    if level not in ("DEBUG", "INFO", "WARNING"):
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
