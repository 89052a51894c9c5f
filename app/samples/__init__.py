"""Sample groups, made by telling their story through the real operations."""

from app.samples.building import SAMPLES, build
from app.samples.group_replay import pin_of

__all__ = ["SAMPLES", "build", "pin_of"]
