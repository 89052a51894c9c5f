"""Sums by account and owner, kept by plain addition; the codes are those of spec/domain.md 4.2.

Imports nothing of the product.
"""

from collections import Counter


class Ledger:
    """Debit is positive. Every `put` must be balanced by others before anybody asks."""

    def __init__(self) -> None:
        self._sums: Counter[tuple[str, str]] = Counter()

    def put(self, code: str, minor: int, owner: object = "") -> None:
        self._sums[code, str(owner)] += minor

    def move(
        self, debit: str, credit: str, minor: int, *, of: object = "", to: object = ""
    ) -> None:
        """`minor` goes from the account `credit` (of owner `to`) to `debit` (of owner `of`)."""
        self.put(debit, minor, of)
        self.put(credit, -minor, to)

    def of(self, code: str, owner: object = "") -> int:
        return self._sums[code, str(owner)]

    def whole(self, code: str) -> int:
        return sum(minor for (account, _), minor in self._sums.items() if account == code)

    def owners(self, code: str) -> dict[str, int]:
        """What stands beside each owner of an account, without the empty ones."""
        return {
            owner: minor
            for (account, owner), minor in self._sums.items()
            if account == code and minor
        }

    def accounts(self) -> dict[str, int]:
        """Every account that is not empty, as a trial balance."""
        codes = sorted({code for code, _ in self._sums})
        found = {code: minor for code in codes if (minor := self.whole(code))}
        assert sum(found.values()) == 0, found
        return found
