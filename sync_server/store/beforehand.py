"""What has to be done before a transaction can be done, and is too long for it."""

from collections.abc import Callable

from sqlalchemy import Connection


class Beforehand(Exception):
    """Raised inside of a transaction, which is undone and tried again afterwards.

    Attributes:
        step: One piece, in a transaction of its own; whether it was the last. Between two of them
            others have their turn.
    """

    def __init__(self, step: Callable[[Connection], bool]) -> None:
        super().__init__()
        self.step = step
