"""Jagriti, a self-help group of twelve women in Bihar that lends a bank's money on."""

from app.samples.year_replay import sample_of

SAMPLES = (sample_of("jagriti"),)
