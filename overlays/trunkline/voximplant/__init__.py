"""Voximplant."""
