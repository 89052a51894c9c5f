"""Draws that anybody can check afterwards: by secret words, by a sealed secret and numbers, by slips."""
