"""The version, for `User-Agent` and for users; the build reads it here."""

VERSION = "0.1.0"
