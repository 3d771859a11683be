"""The engine without sockets: from a request to an answer, and everything a mock remembers."""
