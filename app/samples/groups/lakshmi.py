"""Sri Lakshmi, a chit fund whose members also run a rotation of seats sold beforehand."""

from app.samples.year_replay import sample_of

SAMPLES = (sample_of("lakshmi"),)
