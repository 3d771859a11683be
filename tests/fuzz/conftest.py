"""Without schemathesis there is nothing to draw cases with."""

import pytest

pytest.importorskip("schemathesis")
