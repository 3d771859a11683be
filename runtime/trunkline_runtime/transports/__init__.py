"""What moves bytes: httpx's lower layer, httpx2's, aiohttp, or a client of the user's own, all behind one seam.

The libraries are imported when a client is made, not before.
"""
