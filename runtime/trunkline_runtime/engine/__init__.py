"""The call engine: what a call does, without I/O, and the two drivers that do the waiting."""
