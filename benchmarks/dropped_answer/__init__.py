"""The same send with the answer lost, through several SDKs, counted at a raw socket."""
