"""Whole groups simulated: laptops, sequencer, sticks, crashes and clocks, from one seed."""
