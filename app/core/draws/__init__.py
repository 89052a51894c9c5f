"""Draws that anybody can check: by secret words, by a sealed secret and numbers, by slips."""
