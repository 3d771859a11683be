"""One worker's share."""

from __future__ import annotations

from pathlib import Path

import pytest

from outbox.vendor import RunningVendor
from outbox.ways import fill
from trunkline import Opentact
from trunkline_outbox import Outbox, StoreError
from trunkline_outbox.worker import Tally


def test_a_ledger_that_is_deleted_ends_the_run(tmp_path: Path, client: Opentact, vendor: RunningVendor) -> None:
    """What cannot be written down any more does not leave: the file that is still open is nobody's ledger."""
    box = Outbox(f"sqlite:///{tmp_path}/o.db")
    fill(box, client, 400)

    def delete(tally: Tally) -> None:
        if tally.counts:
            for path in tmp_path.glob("o.db*"):
                path.unlink() if path.is_file() else None

    with pytest.raises(StoreError):
        box.run(client, campaign="spring", concurrency=4, patience=0.1, on_progress=delete)
    assert vendor.counts().total() < 50
    box.close()
