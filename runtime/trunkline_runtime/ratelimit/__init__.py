"""Client-side rate limits: in one process, or shared by many through Redis."""
