"""Spoiled bytes for every reader of what comes from outside: refused, or what they say."""
