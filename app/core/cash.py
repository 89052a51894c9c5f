"""Notes and coins in use, per currency: value in major units and the paint of its picture.

Colours of the Kenyan set are those of the design; the others are the dominant colour of the
current issue. Only a picture depends on them: the value is always printed on it.
"""

from fractions import Fraction

Value = int | Fraction
Piece = tuple[Value, str]

_SILVER = "#9A9A92"
_STEEL = "#77776D"
_BRASS = "#A67F26"
_COPPER = "#A0622F"

# code: (notes, coins), each from large to small
CASH: dict[str, tuple[tuple[Piece, ...], tuple[Piece, ...]]] = {
    "KES": (
        (
            (1000, "#7A4B2A"),
            (500, "#2E6B3A"),
            (200, "#2C5C9E"),
            (100, "#6C3F86"),
            (50, "#A04637"),
        ),
        ((20, _STEEL), (10, _BRASS), (5, _STEEL), (1, _SILVER)),
    ),
    "TZS": (
        (
            (10000, "#A04637"),
            (5000, "#6C3F86"),
            (2000, "#8A5A2B"),
            (1000, "#2C5C9E"),
            (500, "#2E6B3A"),
        ),
        ((500, _SILVER), (200, _BRASS), (100, _BRASS), (50, _SILVER)),
    ),
    "UGX": (
        (
            (50000, "#A8862A"),
            (20000, "#A04637"),
            (10000, "#6C3F86"),
            (5000, "#2E6B3A"),
            (2000, "#2C5C9E"),
            (1000, "#7A4B2A"),
        ),
        ((1000, _BRASS), (500, _BRASS), (200, _SILVER), (100, _SILVER), (50, _SILVER)),
    ),
    "IRR": (
        (
            (1_000_000, "#2F7F7A"),
            (500_000, "#8A6F2B"),
            (200_000, "#6C3F86"),
            (100_000, "#2E6B3A"),
            (50_000, "#A8862A"),
            (20_000, "#2C5C9E"),
            (10_000, "#2E6B3A"),
        ),
        (),
    ),
    "INR": (
        (
            (500, "#6E6E66"),
            (200, "#B9711F"),
            (100, "#77679B"),
            (50, "#2A7F8A"),
            (20, "#7C8A2B"),
            (10, "#7A4B2A"),
        ),
        ((20, _BRASS), (10, _BRASS), (5, _BRASS), (2, _STEEL), (1, _SILVER)),
    ),
    "XOF": (
        (
            (10000, "#6C3F86"),
            (5000, "#2E6B3A"),
            (2000, "#8A5A6B"),
            (1000, "#A04637"),
            (500, "#8A6F2B"),
        ),
        (
            (500, _BRASS),
            (250, _BRASS),
            (200, _BRASS),
            (100, _SILVER),
            (50, _SILVER),
            (25, _BRASS),
            (10, _BRASS),
            (5, _BRASS),
        ),
    ),
    "XAF": (
        (
            (10000, "#6C3F86"),
            (5000, "#2E6B3A"),
            (2000, "#2C5C9E"),
            (1000, "#A04637"),
            (500, "#8A6F2B"),
        ),
        (
            (500, _BRASS),
            (100, _SILVER),
            (50, _SILVER),
            (25, _BRASS),
            (10, _BRASS),
            (5, _BRASS),
        ),
    ),
    "USD": (
        tuple((value, "#4F6B57") for value in (100, 50, 20, 10, 5, 1)),
        (
            (Fraction(1, 4), _SILVER),
            (Fraction(1, 10), _SILVER),
            (Fraction(1, 20), _SILVER),
            (Fraction(1, 100), _COPPER),
        ),
    ),
    "EUR": (
        (
            (200, "#A8862A"),
            (100, "#2E6B3A"),
            (50, "#B9711F"),
            (20, "#2C5C9E"),
            (10, "#A04637"),
            (5, "#6E6E66"),
        ),
        (
            (2, _SILVER),
            (1, _BRASS),
            (Fraction(1, 2), _BRASS),
            (Fraction(1, 5), _BRASS),
            (Fraction(1, 10), _BRASS),
            (Fraction(1, 20), _COPPER),
            (Fraction(1, 50), _COPPER),
            (Fraction(1, 100), _COPPER),
        ),
    ),
    "GBP": (
        ((50, "#A04637"), (20, "#6C3F86"), (10, "#8A5A2B"), (5, "#2F7F7A")),
        (
            (2, _SILVER),
            (1, _BRASS),
            (Fraction(1, 2), _SILVER),
            (Fraction(1, 5), _SILVER),
            (Fraction(1, 10), _SILVER),
            (Fraction(1, 20), _SILVER),
            (Fraction(1, 50), _COPPER),
            (Fraction(1, 100), _COPPER),
        ),
    ),
    "RWF": (
        ((5000, "#A04637"), (2000, "#8A5A6B"), (1000, "#2C5C9E"), (500, "#7A4B2A")),
        ((100, _SILVER), (50, _BRASS), (20, _BRASS), (10, _BRASS), (5, _COPPER), (1, _SILVER)),
    ),
    "ETB": (
        ((200, "#6C3F86"), (100, "#2C5C9E"), (50, "#B9711F"), (10, "#2E6B3A"), (5, "#8A5A6B")),
        (
            (1, _BRASS),
            (Fraction(1, 2), _SILVER),
            (Fraction(1, 4), _SILVER),
            (Fraction(1, 10), _BRASS),
            (Fraction(1, 20), _COPPER),
        ),
    ),
    "GHS": (
        (
            (200, "#7C8A2B"),
            (100, "#8A5A2B"),
            (50, "#2E6B3A"),
            (20, "#6C3F86"),
            (10, "#7C8A2B"),
            (5, "#2C5C9E"),
            (2, "#8A6F2B"),
            (1, "#A04637"),
        ),
        (
            (2, _BRASS),
            (1, _BRASS),
            (Fraction(1, 2), _SILVER),
            (Fraction(1, 5), _SILVER),
            (Fraction(1, 10), _SILVER),
            (Fraction(1, 20), _COPPER),
            (Fraction(1, 100), _COPPER),
        ),
    ),
    "ZMW": (
        (
            (500, "#2F7F7A"),
            (200, "#8A5A2B"),
            (100, "#6C3F86"),
            (50, "#2C5C9E"),
            (20, "#2E6B3A"),
            (10, "#8A5A6B"),
        ),
        (
            (5, _BRASS),
            (2, _SILVER),
            (1, _BRASS),
            (Fraction(1, 2), _SILVER),
            (Fraction(1, 10), _COPPER),
            (Fraction(1, 20), _COPPER),
        ),
    ),
    "MWK": (
        (
            (5000, "#2E6B3A"),
            (2000, "#8A6F2B"),
            (1000, "#2E6B3A"),
            (500, "#7A4B2A"),
            (200, "#2C5C9E"),
            (100, "#A04637"),
            (50, "#2F7F7A"),
            (20, "#6C3F86"),
        ),
        ((10, _SILVER), (5, _SILVER), (1, _COPPER)),
    ),
    "NGN": (
        (
            (1000, "#8A5A2B"),
            (500, "#6E6E66"),
            (200, "#2F7F7A"),
            (100, "#6C3F86"),
            (50, "#2C5C9E"),
            (20, "#2E6B3A"),
            (10, "#A04637"),
            (5, "#8A5A6B"),
        ),
        ((2, _BRASS), (1, _SILVER)),
    ),
}
