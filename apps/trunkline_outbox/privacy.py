"""What leaves the outbox as an exception holds no numbers and no texts, in no variable of no frame.

Crash reporters print the variables of every frame. The outbox's methods take personal data and work on rows of it, so
that the frames of this package and of what lies beneath it are cut off where an exception leaves it.
"""

from __future__ import annotations

from trunkline_runtime.frames import private as private, sealed as sealed
