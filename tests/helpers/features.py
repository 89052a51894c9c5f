"""Laptops that have told one another what their programs understand, so that all of it holds."""

from collections.abc import Callable
from functools import partial

from app.operations.program import activate, tell_program
from app.system.release import release
from tests.helpers.two_laptops import TwoLaptops


def use_all_features(laptops: TwoLaptops, meet: Callable[[], None]) -> None:
    """Both programs are of this release, and both laptops know it of each other."""
    for book in laptops.books:
        book.write(partial(tell_program, release=release()))
        meet()
    laptops.book.write(partial(activate, server=None))
    meet()
