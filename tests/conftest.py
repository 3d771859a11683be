"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A busy machine must not fail a test, and a failure must come back with the next run: time is no criterion here, and the
# examples are drawn from the test itself. `make soak` is where chance has its place.
settings.register_profile(
    "trunkline", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("trunkline")
