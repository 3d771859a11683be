"""Text messages before they are sent: into how many parts a text is cut.

>>> from trunkline.sms import segments
>>> segments("Grüße")
Segments(encoding='GSM-7', units=5, parts=1, left=155)
"""

from __future__ import annotations

from trunkline_runtime.codecs.segments import (
    Encoding as Encoding,
    Segments as Segments,
    segments as segments,
)

__all__ = ["Encoding", "Segments", "segments"]
