"""Umoja, a chama in Kiambu: a pot that goes round, a table that saves and lends, and welfare."""

from app.samples.year_replay import sample_of

SAMPLES = (sample_of("umoja"),)
