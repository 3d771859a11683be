"""What an engine forgot: campaigns that have messages due, whatever became of the jobs that should send them."""

from __future__ import annotations

from dataclasses import dataclass

from trunkline_outbox.ledger import Ledger
from trunkline_outbox.status import count_due
from trunkline_outbox.stores.store import Session, Store


@dataclass(frozen=True, slots=True)
class Due:
    """A campaign with messages that may leave now.

    Attributes:
        campaign: Its name.
        vendor: Whose client sends it.
        messages: How many may leave now, counted up to `most`.
        workers: How many living workers are at it.
    """

    campaign: str
    vendor: str
    messages: int
    workers: int


def sweep(store: Store, session: Session, most: int) -> list[Due]:
    """Take back what dead workers held, and return the campaigns that have messages due."""
    Ledger(store, session).recover()
    found = []
    for number, name, vendor in session.query("SELECT id, name, vendor FROM outbox_campaign ORDER BY id"):
        messages = count_due(session, number, most)
        if messages:
            found.append(Due(name, vendor, messages, _workers(session, number)))
    return found


def _workers(session: Session, campaign_id: int) -> int:
    """Count the workers of a campaign; those that were found dead are off the list."""
    return int(session.query("SELECT count(*) FROM outbox_owner WHERE campaign_id = ?", (campaign_id,))[0][0])
