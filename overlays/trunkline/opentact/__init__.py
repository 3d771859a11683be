"""Opentact: the client, its events, webhooks and call flows."""
