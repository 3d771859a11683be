"""Call flows: read and judged by the vendor's grammar (`opentact.callflow.json`), and played against a caller."""

from .grammar import Element, Wrong, read
from .player import Caller, Step, play

__all__ = ["Caller", "Element", "Step", "Wrong", "play", "read"]
