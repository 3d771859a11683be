"""How far a campaign is, in numbers."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal

from trunkline_outbox.campaign import Campaign
from trunkline_outbox.deliveries import shown
from trunkline_outbox.states import ANY_TIME, State
from trunkline_outbox.stores.store import Session

SPENT = (State.SENDING, State.SENT, State.DOUBTFUL)
"""The states of what costs money, or may."""
COUNT = """
SELECT 0, NULL, count(*), sum(parts) FROM outbox_message WHERE campaign_id = ? AND state = 0
UNION ALL
SELECT 2, NULL, count(*), sum(parts) FROM outbox_message WHERE campaign_id = ? AND state = 2
UNION ALL
SELECT state, delivery, count(*), sum(parts) FROM outbox_message WHERE campaign_id = ? AND state >= 3
GROUP BY state, delivery
"""
"""Each part is read from one index alone: a million rows of the table are read in seconds, not in tenths of one."""


@dataclass(frozen=True, slots=True)
class Status:
    """How far a campaign is.

    Attributes:
        campaign: Its name.
        counts: Messages by state.
        parts: Parts by state.
        deliveries: Sent messages by what the vendor reported of them, known words by name; without a report they are not
            in it.
        bad_rows: Rows that could not be imported.
        next_due: When the next message that waits for its time is due; `None` where one may leave at once.
        cost: What was sent, is being sent or is in doubt has cost; `None` without a price.
    """

    campaign: str
    counts: Counter[State]
    parts: Counter[State]
    deliveries: Counter[str] = field(default_factory=Counter)
    bad_rows: int = 0
    next_due: datetime | None = None
    cost: Decimal | None = None

    @property
    def total(self) -> int:
        """How many messages there are."""
        return self.counts.total()

    @property
    def open(self) -> int:
        """How many are not settled and not in doubt."""
        return self.counts[State.PENDING] + self.counts[State.SENDING]

    def __str__(self) -> str:
        states = ", ".join(f"{self.counts[state]} {state.word}" for state in State if self.counts[state])
        lines = [f"{self.campaign}: {self.total} messages: {states or 'none'}"]
        if self.deliveries:
            lines.append("reported: " + ", ".join(f"{count} {name}" for name, count in self.deliveries.most_common()))
        if self.bad_rows:
            lines.append(f"{self.bad_rows} rows could not be imported")
        if self.cost is not None:
            lines.append(f"cost so far, doubts included: {self.cost:f}")
        if self.next_due is not None and self.next_due > datetime.now(UTC):
            lines.append(f"the next message is due at {self.next_due.isoformat(timespec='seconds')}")
        return "\n".join(lines)


def count_due(session: Session, campaign_id: int, most: int | None = None) -> int:
    """Count the messages that may leave now, as far as asked."""
    due = "SELECT 1 FROM outbox_message WHERE campaign_id = ? AND state = 0 AND due_at <= ? LIMIT ?"
    limit = 2**62 if most is None else most
    return int(session.query(f"SELECT count(*) FROM ({due}) AS due", (campaign_id, time.time(), limit))[0][0])


def count(session: Session, campaign_id: int) -> list[tuple[State, str | None, int, int]]:
    """Return how many messages of each state and delivery there are, and their parts."""
    rows = session.query(COUNT, (campaign_id,) * 3)
    return [(State(row[0]), row[1], int(row[2]), int(row[3])) for row in rows if row[2]]


def read_status(session: Session, campaign: Campaign) -> Status:
    """Count a campaign."""
    counts: Counter[State] = Counter()
    parts: Counter[State] = Counter()
    deliveries: Counter[str] = Counter()
    for state, delivery, messages, some_parts in count(session, campaign.id):
        counts[state] += messages
        parts[state] += some_parts
        if delivery is not None:
            deliveries[shown(delivery)] += messages
    bad = session.query("SELECT count(*) FROM outbox_bad_row WHERE campaign_id = ?", (campaign.id,))[0][0]
    due = session.query(
        "SELECT due_at FROM outbox_message WHERE campaign_id = ? AND state = 0 ORDER BY due_at, id LIMIT 1",
        (campaign.id,),
    )
    spent = sum(parts[state] for state in SPENT)
    next_due = datetime.fromtimestamp(due[0][0], UTC) if due and due[0][0] != ANY_TIME else None
    return Status(campaign.name, counts, parts, deliveries, bad, next_due, campaign.settings.cost(spent))
