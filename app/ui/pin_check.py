"""Whether a typed PIN is right, asked on the book's thread because the check takes its time."""

from collections.abc import Callable
from typing import Any

from app.operations import officers
from app.ui.session import Session
from app.ui.tasks import Failed


def check_pin(
    session: Session,
    member: str,
    pin: str,
    *,
    right: Callable[[], None],
    wrong: Callable[[int], None],
    failed: Failed,
) -> None:
    """Check the PIN of `member`; `wrong` is told how many tries are left.

    The check is a write of its own: a wrong try counts even though nothing else is written.
    """

    def ask(tx: Any) -> tuple[bool, int]:
        is_right = officers.check_pin(tx, member=member, pin=pin)
        return is_right, officers.tries_so_far(tx).left

    def answer(found: tuple[bool, int]) -> None:
        if found[0]:
            right()
        else:
            wrong(found[1])

    session.write(ask, answer, failed)
