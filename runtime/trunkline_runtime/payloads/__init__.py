"""Payloads that arrive unasked, webhooks and websocket events: their classes are generated beside those of answers."""
