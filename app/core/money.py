"""Money: whole minor units of one currency, exact, never mixed."""

from dataclasses import dataclass

from app.core.currencies import currency_of
from app.core.errors import Refused

MINOR_MAX = 2**53 - 1  # what every JSON reader in the world holds exactly


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units of one currency, positive or negative.

    Raises:
        Refused: `money.too_large` when the amount leaves plus or minus `MINOR_MAX`,
            `currency.unknown`.
    """

    minor: int
    currency: str

    def __post_init__(self) -> None:
        assert type(self.minor) is int, self.minor
        if not -MINOR_MAX <= self.minor <= MINOR_MAX:
            raise Refused("money.too_large", limit=MINOR_MAX, currency=self.currency)
        currency_of(self.currency)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __mul__(self, times: int) -> "Money":
        assert type(times) is int, "a rate needs a rounding: see app.core.rounding"
        return Money(self.minor * times, self.currency)

    __rmul__ = __mul__

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __abs__(self) -> "Money":
        return Money(abs(self.minor), self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        return self.minor >= self._same(other)

    def _same(self, other: "Money") -> int:
        assert self.currency == other.currency, f"{self.currency} and {other.currency}"
        return other.minor

    def plain(self) -> str:
        """The amount as a decimal string with all digits of the currency: `-1234.50`.

        For files and JSON; people read `app.core.locales.format_money`.
        """
        return plain_decimal(self.minor, currency_of(self.currency).digits)


def plain_decimal(minor: int, digits: int) -> str:
    """`minor` as a decimal string with exactly `digits` places, ASCII, no grouping."""
    sign = "-" if minor < 0 else ""
    if digits == 0:
        return f"{sign}{abs(minor)}"
    whole, rest = divmod(abs(minor), 10**digits)
    return f"{sign}{whole}.{rest:0{digits}}"


def total(amounts: "tuple[Money, ...] | list[Money]", currency: str) -> Money:
    """The sum; `currency` gives the zero of an empty list its currency."""
    result = Money(0, currency)
    for amount in amounts:
        result = result + amount
    return result
