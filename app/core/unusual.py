"""What is unusual in an entry: allowed, but the officer presses Enter a second time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Warning:
    """A soft check that spoke up (spec/ux.md section 6.3).

    Attributes:
        code: Stable and dotted (`entry.ten_times`); the screens translate it.
        values: Names and plain values for the places of the sentence, in fixed order.
    """

    code: str
    values: tuple[tuple[str, str | int], ...] = ()


def warning(code: str, **values: str | int) -> Warning:
    return Warning(code, tuple(values.items()))
