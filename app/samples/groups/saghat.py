"""Saghat, an interest-free fund in tether with a moneypool beside it."""

from app.samples.year_replay import sample_of

SAMPLES = (sample_of("saghat"),)
