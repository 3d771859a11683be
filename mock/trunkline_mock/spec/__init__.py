"""Reads documents: what an OpenAPI document says of requests and answers, and whether one fits."""
