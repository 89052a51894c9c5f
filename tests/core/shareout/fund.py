"""The fund of spec/domain.md section 3.7: price 200, shares A120 B96 C60 D84 E40."""

from app.core.shareout.debts import Owed
from app.core.shareout.modes import Claim

PRICE = 20_000  # minor units
SHARES = {"A": 120, "B": 96, "C": 60, "D": 84, "E": 40}
CASH = 7_750_000
OWED = (
    Owed(loan="loan-d", member="D", principal=300_000, interest=15_000),
    Owed(loan="loan-e", member="E", principal=950_000, interest=47_500),
)


def claims(owed: tuple[Owed, ...] = OWED) -> list[Claim]:
    return [
        Claim(
            member=member,
            shares=shares,
            capital=shares * PRICE,
            loan=sum(one.total for one in owed if one.member == member),
        )
        for member, shares in SHARES.items()
    ]
