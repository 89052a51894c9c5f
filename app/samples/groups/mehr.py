"""Mehr, a family box in Tehran: shares, halves and thirds, and a second box with two winners."""

from app.samples.year_replay import sample_of

SAMPLES = (sample_of("mehr"),)
