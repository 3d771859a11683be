"""What webhooks and websocket events of all vendors share."""

from trunkline_runtime.payloads.base import MAX_BYTES, Body, PayloadError, UnknownEvent, same_secret
from trunkline_runtime.payloads.seen import SeenIds

__all__ = ["MAX_BYTES", "Body", "PayloadError", "SeenIds", "UnknownEvent", "same_secret"]
