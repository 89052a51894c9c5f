"""Sample groups, made by telling their story through the real operations."""

from app.samples.building import build, samples
from app.samples.group_replay import pin_of

__all__ = ["build", "pin_of", "samples"]
