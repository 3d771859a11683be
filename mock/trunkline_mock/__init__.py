"""The vendors on loopback."""
