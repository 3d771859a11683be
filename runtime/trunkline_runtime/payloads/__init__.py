"""Payloads that arrive unasked, webhooks and websocket events, as pydantic models (extra `events`)."""
