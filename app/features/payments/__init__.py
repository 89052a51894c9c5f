"""Payments: what we wrote beside what came, and what to do where they do not agree."""
