"""Misfortunes that only some histories have, each with dice, promises and bugs of its own."""
