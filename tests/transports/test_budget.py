"""What a blocking client loads and makes: counts, which are the same on any machine."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
import time

from trunkline import AsyncVoximplant, Timeouts, Voximplant

MOST_OF_OURS = 100
MOST_OBJECTS = 40
MOST_BYTES_IN_LINE = 8192
NEVER = (
    "asyncio",
    "email",
    "urllib.request",
    "difflib",
    "multiprocessing",
    "opentelemetry",
    "pydantic",
    "phonenumbers",
    "aiohttp",
    "pycurl",
)

LOADED = """
import sys
import httpcore, attrs  # what we stand on; httpcore loads trio and anyio where they are installed
before = set(sys.modules)
import trunkline
client = trunkline.Voximplant(account_id="7", api_key="k", base_url="http://127.0.0.1:9", retries=0, trust_env=False)
try:
    client.sms.send_sms_message(source="2017771234", destination="12011234567", sms_body="Hello")
except trunkline.NotSent:
    pass
print("\\n".join(sorted(set(sys.modules) - before)))
"""

ALLOCATED = """
import gc, sys, threading, socket
import trunkline
listener = socket.create_server(("127.0.0.1", 0))
def serve():
    sock, _ = listener.accept()
    body = b'{"result": 1, "message_id": 5, "fragments_count": 1}'
    while data := sock.recv(65536):
        if b"sms_body" in data:
            sock.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: %d\\r\\n\\r\\n%s" % (len(body), body))
threading.Thread(target=serve, daemon=True).start()
address = f"http://127.0.0.1:{listener.getsockname()[1]}"
client = trunkline.Voximplant(account_id="7", api_key="k", base_url=address, retries=0, trust_env=False, limiter=None)
def send():
    return client.sms.send_sms_message(source="2017771234", destination="12011234567", sms_body="Hello")
for _ in range(20):
    send()
gc.collect()
gc.disable()
before = sys.getallocatedblocks()
kept = [send() for _ in range(50)]
print(round((sys.getallocatedblocks() - before) / 50))
"""


WAITING = """
import asyncio, gc, tracemalloc
import trunkline
CALLS = 300
async def main():
    asked = asyncio.Event()
    async def hold(reader, writer):
        await reader.readline()
        asked.set()
        await reader.read()
    async def settle():
        for _ in range(200):
            await asyncio.sleep(0)
    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    limits = trunkline.Limits(max_connections=1)
    async with trunkline.AsyncOpentact(token="t", base_url=address, transport="aiohttp", limits=limits) as client:
        def send(at):
            return asyncio.ensure_future(client.sms.send(from_="12017771234", to=12017774321, message=f"{at}"))
        tasks = [send(at) for at in range(20)]
        await asked.wait()
        await settle()
        gc.collect()
        tracemalloc.start()
        tasks += [send(at) for at in range(CALLS)]
        await settle()
        print(tracemalloc.get_traced_memory()[0] // CALLS)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    server.close()
asyncio.run(main())
"""


def run(code):
    """Run code in a process of its own; return its lines."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.split()


def test_a_blocking_client_loads_little():
    """No event loop, no mail, no proxies of the system, nothing of an extra; and not many modules of ours."""
    loaded = run(LOADED)
    assert [name for name in loaded if name in NEVER or name.startswith(tuple(f"{name}." for name in NEVER))] == []
    assert len([name for name in loaded if name.startswith("trunkline")]) <= MOST_OF_OURS


def test_a_call_leaves_little_behind():
    """What stays of a call is its result: no garbage that only the collector finds, and nothing that grows."""
    assert int(run(ALLOCATED)[0]) <= MOST_OBJECTS


def test_a_call_in_line_takes_little_memory():
    """Ten thousand calls of one `gather` may wait for a connection, each in at most 8 KiB."""
    assert int(run(WAITING)[0]) <= MOST_BYTES_IN_LINE


def test_a_busy_event_loop_does_not_use_up_the_limit_on_connecting():
    """While a large `gather` begins its calls nobody looks at connections; that time is not the server's."""
    assert asyncio.run(sent_while_busy()) == 5


async def sent_while_busy():
    """Return the id of a message sent while another task holds the event loop up."""

    async def answer(reader, writer):
        while head := await reader.readuntil(b"\r\n\r\n"):
            await reader.readexactly(int(head.lower().partition(b"content-length: ")[2].split()[0]))
            body = b'{"result": 1, "message_id": 5, "fragments_count": 1}'
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    async def be_busy():
        time.sleep(0.6)

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with AsyncVoximplant(
        account_id="7", api_key="k", base_url=address, retries=0, transport="aiohttp", timeout=Timeouts(connect=0.5)
    ) as client:
        send = client.sms.send_sms_message(source="2017771234", destination="12011234567", sms_body="Hello")
        sent, _ = await asyncio.gather(send, be_busy())
    server.close()
    return sent.message_id


def test_head_and_body_leave_together():
    """One write for a request and not two: each is a system call here and a packet on the way."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        took = []

        def take():
            sock, _ = listener.accept()
            with sock:
                took.append(sock.recv(65536))
                body = b'{"result": 1, "message_id": 5, "fragments_count": 1}'
                sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

        server = threading.Thread(target=take)
        server.start()
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with Voximplant(account_id="7", api_key="k", base_url=address, retries=0) as client:
            client.sms.send_sms_message(source="2017771234", destination="12011234567", sms_body="Hello")
        server.join()
    assert b"sms_body=Hello" in took[0]
