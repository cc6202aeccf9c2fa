"""Sending: the template down, a report up."""
