"""Bonabéri, a tontine in Douala: three pots beside one another, savings, and the cassation."""

from app.samples.year_replay import sample_of

SAMPLES = (sample_of("bonaberi"),)
