"""Documents that strangers wrote: read safely, patched strictly. What all tools stand on; it imports none of them."""
