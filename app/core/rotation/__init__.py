"""Rotation: seats pay at every turn, and each of them gets the pot once."""
