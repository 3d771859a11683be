"""A published OpenAPI document becomes a spec of ours: read, patched by our overlay, brought to one plain form."""
