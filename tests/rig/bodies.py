"""What the three vendors say, as bytes: a yes with the number sent to in it, so that an answer can be told from another."""

from __future__ import annotations

import json

MOMENT = "2026-01-04T07:52:58.127Z"


def uuid_of(number: str) -> str:
    """Return the id under which Opentact knows the message to a number."""
    return f"6f1c1b9e-7d53-4d2a-9a43-0{number}"


def accepted(vendor: str, number: str) -> bytes:
    """Return the body of a yes."""
    if vendor == "voximplant":
        return json.dumps({"result": 1, "message_id": int(number), "fragments_count": 1}).encode()
    if vendor == "avaamo":
        return json.dumps({"success": True, "rig_number": number}).encode()
    message = {
        "uuid": uuid_of(number),
        "type": "smso",
        "state": "created",
        "from": "12017771234",
        "to": int(number),
        "message": "Hello world",
        "thread": "5d41402abc4b2a76b9719d911017c592",
        "delivered": False,
        "automated": False,
        "tn": {"tn": 12017771234},
        "created_on": MOMENT,
        "modified_on": MOMENT,
    }
    return json.dumps({"success": True, "payload": message}).encode()


def refused(vendor: str, status: int) -> bytes:
    """Return the body of a plain no that every vendor would send with an error's HTTP status."""
    if vendor == "voximplant":
        return json.dumps({"error": {"code": status, "msg": "No"}}).encode()
    return json.dumps({"success": False, "message": "No", "status": status}).encode()


def vague(vendor: str) -> bytes:
    """Return what looks like a no and is none: somebody behind the vendor's door gave up waiting."""
    if vendor == "voximplant":
        return b'{"error": {"code": 99999, "msg": "Internal timeout"}}'
    return b'{"success": false, "message": "upstream timeout"}'


def hollow(vendor: str) -> bytes:
    """Return what looks like a yes and names no message."""
    return {"voximplant": b'{"result": 0}', "opentact": b'{"success": true, "payload": {}}'}.get(vendor, b"{}")


def answer(body: bytes, status: int = 200, *headers: str, length: int | None = None) -> bytes:
    """Frame a body as an HTTP/1.1 answer."""
    lines = [f"HTTP/1.1 {status} Whatever", "Content-Type: application/json", *headers]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
