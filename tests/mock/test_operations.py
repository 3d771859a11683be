"""Every operation of every spec, whether or not somebody has written a handler for it."""

from __future__ import annotations

import pytest

from trunkline_mock import Mock
from trunkline_mock.spec.api import shipped
from trunkline_mock.spec.conform import check_reply
from trunkline_mock.spec.operation import Operation
from trunkline_mock.vendors.registry import VENDORS

ALL = [(vendor, operation) for vendor in VENDORS for operation in shipped(vendor).operations.values()]


@pytest.mark.parametrize(("vendor", "operation"), ALL, ids=[f"{vendor}-{operation.id}" for vendor, operation in ALL])
def test_the_default_answer_fits_its_schema(vendor: str, operation: Operation) -> None:
    """The example of a spec, or what is made from the schema where there is none, is a good answer."""
    check_reply(operation, operation.default_reply())


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_handler_belongs_to_an_operation(vendor: str) -> None:
    """A handler whose operationId is not in the spec would never be called."""
    known = {operation.id for name, operation in ALL if name == vendor}
    assert set(Mock(vendor).vendors[vendor].handlers) <= known
