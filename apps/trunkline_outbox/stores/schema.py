"""The tables, as numbered steps; what is shipped is never changed, a new step is added."""

from __future__ import annotations

from collections.abc import Mapping

from trunkline_outbox.stores.store import Session, Store, StoreError

# The message is narrow and changes often; what it says is wide and is written once, so it has a table of its own.
_FIRST = """
CREATE TABLE outbox_campaign (
    id {identity},
    name text NOT NULL UNIQUE,
    vendor text NOT NULL,
    method text NOT NULL,
    settings text NOT NULL,
    reserved_parts bigint NOT NULL DEFAULT 0,
    created_at {time} NOT NULL
);
CREATE TABLE outbox_owner (
    id {identity},
    host text NOT NULL,
    process bigint NOT NULL,
    started_at {time} NOT NULL
);
CREATE TABLE outbox_message (
    id {identity},
    campaign_id bigint NOT NULL REFERENCES outbox_campaign,
    key text NOT NULL,
    likeness text NOT NULL,
    recipient text NOT NULL,
    zone text,
    parts integer NOT NULL,
    due_at {time} NOT NULL,
    state smallint NOT NULL DEFAULT 0,
    tries integer NOT NULL DEFAULT 0,
    owner_id bigint,
    departed_at {time},
    settled_at {time},
    vendor text,
    vendor_id text,
    reason text,
    delivery text,
    delivery_rank smallint NOT NULL DEFAULT 0,
    delivered_at {time},
    UNIQUE (campaign_id, key)
);
CREATE INDEX outbox_message_due ON outbox_message (campaign_id, due_at, id) WHERE state = 0;
CREATE INDEX outbox_message_owned ON outbox_message (owner_id) WHERE state IN (1, 2);
CREATE INDEX outbox_message_doubtful ON outbox_message (campaign_id, id) WHERE state = 5;
CREATE INDEX outbox_message_vendor_id ON outbox_message (vendor_id) WHERE vendor_id IS NOT NULL;
CREATE INDEX outbox_message_recipient ON outbox_message (recipient);
CREATE TABLE outbox_content (
    message_id bigint PRIMARY KEY REFERENCES outbox_message ON DELETE CASCADE,
    arguments text NOT NULL,
    receipt text
);
CREATE TABLE outbox_bad_row (
    campaign_id bigint NOT NULL REFERENCES outbox_campaign,
    line bigint NOT NULL,
    key text NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (campaign_id, line, key)
);
CREATE TABLE outbox_stop (
    number text PRIMARY KEY,
    source text NOT NULL,
    stopped_at {time} NOT NULL
);
CREATE TABLE outbox_stray_report (
    vendor_id text PRIMARY KEY,
    status text NOT NULL,
    status_rank smallint NOT NULL,
    reported_at {time} NOT NULL
);
"""

# A campaign is counted from this index alone: a million rows of the table are read in seconds, not in tenths of one.
_SECOND = "CREATE INDEX outbox_message_status ON outbox_message (campaign_id, state, delivery, parts);"

# A claim is the intent to send. Each index holds what one count needs of one kind of message, so that a message on its
# way from one state to the next changes few of them. The owners' campaign tells how many workers are at it.
_THIRD = """
DROP INDEX outbox_message_due;
DROP INDEX outbox_message_owned;
DROP INDEX outbox_message_status;
UPDATE outbox_message SET state = 0, owner_id = NULL WHERE state = 1;
UPDATE outbox_campaign SET reserved_parts = (
    SELECT coalesce(sum(parts), 0) FROM outbox_message WHERE campaign_id = outbox_campaign.id AND state IN (2, 3, 5)
);
CREATE INDEX outbox_message_due ON outbox_message (campaign_id, due_at, id, state, parts) WHERE state = 0;
CREATE INDEX outbox_message_sending ON outbox_message (campaign_id, owner_id, state, parts) WHERE state = 2;
CREATE INDEX outbox_message_ended ON outbox_message (campaign_id, state, delivery, parts) WHERE state >= 3;
ALTER TABLE outbox_owner ADD COLUMN campaign_id bigint;
"""

_VERSIONS = "CREATE TABLE outbox_schema (version integer PRIMARY KEY)"
_RECORD = "INSERT INTO outbox_schema VALUES ({})"
STEPS = (_FIRST, _SECOND, _THIRD)
LATEST = len(STEPS)

MESSAGE = ("key", "likeness", "recipient", "zone", "parts", "due_at", "arguments")
"""The columns of a new message, in the order in which `Session.add_messages` takes them."""


def ddl(types: Mapping[str, str], version: int) -> str:
    """Return one step in a database's own words.

    Args:
        types: What `identity` and `time` are called there.
        version: The version that the step leads to, from 1.
    """
    return STEPS[version - 1].format_map(types).strip()


def script(store: Store) -> str:
    """Return all statements from nothing to the latest version, for those who keep their schema themselves."""
    steps = [f"{store.ddl(version)}\n{_RECORD.format(version)};" for version in range(1, LATEST + 1)]
    return "\n".join([f"{_VERSIONS};", *steps, ""])


def migrate(store: Store, session: Session) -> None:
    """Bring the schema to the latest version; several processes may try at once.

    Raises:
        StoreError: The schema is newer than this program.
    """
    if session.has_schema() and _version(session) == LATEST:
        return
    with session.transaction():
        session.lock_schema()
        if not session.has_schema():
            session.execute(_VERSIONS)
        present = _version(session)
        if present > LATEST:
            raise StoreError(f"the outbox's schema is version {present}, this program knows {LATEST}: update it")
        for version in range(present + 1, LATEST + 1):
            for statement in filter(str.strip, store.ddl(version).split(";")):
                session.execute(statement)
            session.execute(_RECORD.format(version))


def _version(session: Session) -> int:
    return int(session.query("SELECT coalesce(max(version), 0) FROM outbox_schema")[0][0])
