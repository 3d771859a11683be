"""A mock behind sockets: HTTP/1.1, websockets, real time, webhooks that leave."""
