"""What generated code stands on: engine, codecs, transports, errors. Not for users: import from `trunkline`."""
