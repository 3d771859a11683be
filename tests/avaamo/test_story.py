"""What a developer does with Avaamo, from the first message to the user's data being gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import anyio
import pytest

from trunkline import Avaamo, NotFound

from .conftest import AGENT, CHANNEL, PHONE

if TYPE_CHECKING:
    from trunkline import AsyncAvaamo
    from trunkline_mock import Mock

DEVICE = "story"


def test_blocking(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """Send, find the conversation, read it, see the report, delete what is stored about the user."""
    began = datetime.now(UTC) - timedelta(seconds=1)
    with make(strict=True) as client:
        sent = client.sms.send(channel_uuid=CHANNEL, to_phone="+1 (201) 777-4321", first_name="Ada", emp_id="1234")
        assert sent.success is True

        newest = next(client.messages.iter_search(from_timetoken=began))
        conversation = client.conversations.get(conversation_uuid=newest.conversation.uuid, device_id=DEVICE)
        (user,) = conversation.receivers
        assert user.phone == PHONE
        assert user.first_name == "Ada"
        assert user.custom_properties["emp_id"] == "1234"
        assert conversation.created_at >= began

        mock.inbound_sms(to="12015550100", from_=PHONE[1:], text="yes please")
        mock.settle()
        said = list(client.conversations.iter_messages(conversation_uuid=conversation.uuid, device_id=DEVICE))
        texts = [message.content for message in said]
        assert texts == ["You said: yes please", "yes please", "Hello, how can I help you?"]
        assert said[0].request_message_uuid == said[1].uuid
        assert said[1].timetoken == said[1].created_at

        (row,) = client.sms.iter_report(agent_id=AGENT, from_timetoken=began, to_phone=PHONE)
        assert row.sms_status == "delivered"
        assert row.message == said[-1].content

        info = client.properties.of_user(user_id=user.avaamo_id)
        assert {entry.key: entry.value for entry in info} == {"first_name": "Ada", "emp_id": "1234"}
        client.user_storage.put(user_layer_id=user.layer_id, key="city", value="London", bot_id=AGENT)
        (pair,) = client.user_storage.iter_search(agent_id=AGENT, key="city")
        assert (pair.value, pair.user.display_name) == ("London", "Ada")
        assert client.agents.clear_data(agent_id=AGENT, data_types=["storage_data"]).success
        assert list(client.user_storage.iter_search(agent_id=AGENT)) == []

        assert client.masking.mask(conversation_uuid=conversation.uuid).success
        hidden = client.conversations.messages(conversation_uuid=conversation.uuid, device_id=DEVICE)
        assert all(message.content == "*****" for message in hidden.entries)


def test_async(mock: Mock, make_async: Callable[..., AsyncAvaamo]) -> None:
    """The same story, awaited."""

    async def tell() -> None:
        began = datetime.now(UTC) - timedelta(seconds=1)
        async with make_async(strict=True) as client:
            sent = await client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE, first_name="Ada", emp_id="1234")
            assert sent.success is True

            newest = await anext(client.messages.iter_search(from_timetoken=began))
            uuid = newest.conversation.uuid
            conversation = await client.conversations.get(conversation_uuid=uuid, device_id=DEVICE)
            (user,) = conversation.receivers
            assert (user.phone, user.custom_properties["emp_id"]) == (PHONE, "1234")

            walk = client.conversations.iter_messages(conversation_uuid=uuid, device_id=DEVICE)
            said = [message async for message in walk]
            assert [message.content for message in said] == ["Hello, how can I help you?"]

            mock.settle()
            walk = client.sms.iter_report(agent_id=AGENT, from_timetoken=began, to_phone=PHONE)
            assert [row.sms_status async for row in walk] == ["delivered"]

            await client.user_storage.put(user_layer_id=user.layer_id, key="city", value="London", bot_id=AGENT)
            assert [pair.value async for pair in client.user_storage.iter_search(agent_id=AGENT)] == ["London"]
            assert (await client.agents.clear_data(agent_id=AGENT, data_types=["storage_data"])).success
            assert [pair async for pair in client.user_storage.iter_search(agent_id=AGENT)] == []

    anyio.run(tell)


def test_a_channel_that_may_not_send_starts_nothing(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """A refused send leaves no conversation, no message and no line in the report."""
    mock.fail(op="sendSms", status=404, times=1)
    with make() as client:
        with pytest.raises(NotFound):
            client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)
        assert client.messages.search().entries == []
        assert client.sms.report(agent_id=AGENT).total_entries == 0
