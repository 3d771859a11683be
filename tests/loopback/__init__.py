"""Servers on loopback ports that several tests need."""
