"""Negin, a building of ten flats in Tehran."""

from functools import partial

from app.samples.house_replay import keep_building
from app.samples.sample import told
from app.samples.script import load_script

SAMPLES = (told("negin", partial(load_script, "negin"), keep_building),)
