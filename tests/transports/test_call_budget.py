"""What a call and a start may take, in counts that are the same on any machine: functions entered, instructions run."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

FUNCTIONS = {"httpx": (133, 311), "curl": (119, 127), "aiohttp": (130, 221)}
"""Most functions of ours, and of everybody's in Python, that a send enters, by transport; on libcurl with two more waits
than the least, of two functions each: how many an answer needs depends on the machine."""
INSTRUCTIONS = 40_000
"""Most instructions of ours from the start of a process to a client."""

ENTERED = """
import asyncio, collections, json, sys, threading, socket
import trunkline
BODY = json.dumps({"success": True, "payload": {"uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10", "state": "created",
    "from": "12017771234", "to": 12017774321, "message": "Hello"}}).encode()
listener = socket.create_server(("127.0.0.1", 0))
def serve():
    while True:
        sock, _ = listener.accept()
        while data := sock.recv(65536):
            if b"Hello" in data:
                sock.sendall(b"HTTP/1.1 201 OK\\r\\nContent-Length: %d\\r\\n\\r\\n%s" % (len(BODY), BODY))
threading.Thread(target=serve, daemon=True).start()
address = f"http://127.0.0.1:{listener.getsockname()[1]}"
SEND = {"from_": "12017771234", "to": 12017774321, "message": "Hello"}
entered = collections.Counter()
def note(frame, event, argument):
    if event == "call":
        entered[frame.f_globals.get("__name__", "").startswith("trunkline")] += 1
def counted():
    sys.setprofile(None)
    counts.append((entered[True], entered.total()))
    entered.clear()
counts = []
async def awaited():
    async with trunkline.AsyncOpentact(token="t", base_url=address, transport=kind, trust_env=False) as client:
        for _ in range(3):
            await client.sms.send(**SEND)
        for _ in range(5):
            sys.setprofile(note)
            await client.sms.send(**SEND)
            counted()
kind = sys.argv[1]
if kind == "aiohttp":
    asyncio.run(awaited())
else:
    with trunkline.Opentact(token="t", base_url=address, transport=kind, trust_env=False) as client:
        for _ in range(3):
            client.sms.send(**SEND)
        for _ in range(5):
            sys.setprofile(note)
            client.sms.send(**SEND)
            counted()
print(json.dumps(min(counts)))  # an answer that is late is waited for in more steps
"""

RUN = """
import sys
count = 0
def step(frame, event, argument):
    global count
    count += event == "opcode"
    return step
def begin(frame, event, argument):
    if not frame.f_globals.get("__name__", "").startswith("trunkline"):
        return None
    frame.f_trace_opcodes, frame.f_trace_lines = True, False
    return step
import attrs, httpcore, httpx  # what we stand on
sys.settrace(begin)
import trunkline
trunkline.Opentact(token="t", base_url="http://127.0.0.1:9", trust_env=False).sms.send
sys.settrace(None)
print(count)
"""


def run(code: str, *arguments: str) -> str:
    """Run code in a process of its own; return what it printed."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


@pytest.mark.parametrize("kind", FUNCTIONS)
def test_a_send_enters_few_functions(kind: str) -> None:
    """Time depends on the machine and on who else works; how many functions a send enters does not."""
    if kind == "curl":
        pytest.importorskip("pycurl")
    ours, all_ = json.loads(run(ENTERED, kind))
    most_of_ours, most = FUNCTIONS[kind]
    assert ours <= most_of_ours
    assert all_ <= most


def test_a_client_is_made_in_few_instructions() -> None:
    """What importing and making a client runs of our own is counted in instructions, and not in milliseconds."""
    assert int(run(RUN)) <= INSTRUCTIONS
