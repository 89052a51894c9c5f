"""Whether a typed PIN is right, for the steps of a meeting."""

from app.ui.pin_check import check_pin

__all__ = ["check_pin"]
