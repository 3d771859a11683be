"""The outbox: bulk messages that survive a crash, on one machine or on many (extra `outbox`).

from trunkline_outbox import Outbox

box = Outbox("sqlite:///outbox.db")
box.add_csv("spring", "people.csv", key="order", send=client.sms.send, map={"to": "phone"},
            message="Hello {first}", from_="+1 201 777 1234")
print(box.run(client, campaign="spring", concurrency=100))
"""

from trunkline_outbox.attempt import Failover
from trunkline_outbox.campaign import OutboxError
from trunkline_outbox.imports import BadRow, ImportReport
from trunkline_outbox.messages import Message
from trunkline_outbox.outbox import Outbox
from trunkline_outbox.quiet import QuietHours
from trunkline_outbox.run import RunReport
from trunkline_outbox.settling import SettlingReport
from trunkline_outbox.states import State
from trunkline_outbox.status import Status
from trunkline_outbox.stores.store import StoreError
from trunkline_outbox.sweeping import Due
from trunkline_outbox.worker import Tally

__all__ = [
    "BadRow", "Due", "Failover", "ImportReport", "Message", "Outbox", "OutboxError", "QuietHours", "RunReport",
    "SettlingReport", "State", "Status",
    "StoreError", "Tally",
]  # fmt: skip
