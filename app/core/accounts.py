"""The chart of accounts: codes that never change; names are texts of the screens.

Source: spec/domain.md section 4.2.
"""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What an account tells: what we have, owe, own together, earned, spent."""

    ASSET = "A"
    LIABILITY = "L"
    EQUITY = "E"
    INCOME = "I"
    EXPENSE = "X"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One row of the chart.

    Attributes:
        sub: Whose parts the account is made of ("member", "loan", "receipt", ...); "" for none.
        is_money: Cash or as good as cash: a line here says that money moved.
        is_contra: Stands on the other side than its kind (waivers reduce income).
    """

    code: str
    kind: Kind
    sub: str = ""
    is_money: bool = False
    is_contra: bool = False

    @property
    def normal_sign(self) -> int:
        """+1 where the balance normally stands in debit, -1 where in credit."""
        debit = self.kind in (Kind.ASSET, Kind.EXPENSE)
        return 1 if debit != self.is_contra else -1


CASH_LOAN = "1010"
CASH_SOCIAL = "1020"
CASH_TRANSIT = "1030"
BANK = "1100"
MOBILE = "1200"
AWAITING = "1210"
CRYPTO = "1250"
LOANS = "1300"
SOCIAL_LOANS = "1305"
LOAN_INTEREST_DUE = "1310"
CHARGES_DUE = "1320"  # penalties and fees
CONTRIBUTIONS_DUE = "1330"
OTHER_DUE = "1340"
CLAIMS = "1350"
INVESTMENTS = "1400"
PREPAID = "1600"
SAVINGS = "2010"
ADVANCES = "2020"
POT = "2030"
SEAT_RESERVE = "2035"
SOCIAL_FUND = "2040"
UNIDENTIFIED = "2050"
PAYABLE = "2060"
EXTERNAL_LOANS = "2070"
DEFERRED_INCOME = "2090"
TAX_WITHHELD = "2100"
KEPT_ROUNDING = "2110"
CHIT_DIVIDEND = "2120"
DEPOSITS = "2130"  # of tenants
OWNERS_RESERVE = "2140"
SHARES = "3010"
RETAINED = "3020"
CYCLE_SURPLUS = "3030"
LOSS_RESERVE = "3040"
OPENING = "3050"
INTEREST = "4010"
LOAN_FEES = "4020"
LATE_DUES_PENALTIES = "4030"
LOAN_PENALTIES = "4040"
FINES = "4050"
REGISTRATION = "4060"
INVESTMENT_INCOME = "4070"
CASH_OVER = "4100"
RECOVERIES = "4110"
COMMISSION = "4130"
WAIVERS = "4190"
UNIT_CHARGES = "4200"
LOANS_WRITTEN_OFF = "5060"
CASH_SHORT = "5070"
EXTERNAL_INTEREST = "5080"

MONEY_ACCOUNTS = frozenset({"1010", "1020", "1030", "1100", "1200", "1210", "1250"})
LOAN_ACCOUNTS = frozenset(  # of repayments
    (LOANS, SOCIAL_LOANS, LOAN_INTEREST_DUE, CHARGES_DUE, INTEREST, LOAN_FEES, LOAN_PENALTIES)
)
BOX_ACCOUNTS = (CASH_LOAN, CASH_SOCIAL)  # what lies in the box and is counted
ELECTRONIC_ACCOUNTS = (MOBILE, AWAITING)

_ROWS: dict[Kind, str] = {
    Kind.ASSET: """1010 1020 1030 1100 1200 1210:receipt 1250 1290 1300:loan 1305:loan 1310:loan
        1320:member 1330:member 1340:member 1350:loan 1400:holding 1500:asset 1590-:asset 1600
        1700:seat""",
    Kind.LIABILITY: """2010:member 2020:member 2030:turn 2035:round 2040:fund 2050:receipt
        2060:member 2070:lender 2080:lender 2090:loan 2100 2110 2120:turn 2130:unit 2140:fund""",
    Kind.EQUITY: "3010:member 3020 3030 3040 3050 3060:donor 3070:donor",
    Kind.INCOME: """4010 4020 4030 4040 4050 4060 4070 4080 4090 4100 4110 4120 4130 4150
        4190- 4200""",
    Kind.EXPENSE: """5010 5020 5030 5040 5050 5060 5070 5080 5090 5110 5120 5130 5210 5220 5230
        5240 5250 5260 5270 5280 5290""",
}


def _chart() -> dict[str, Account]:
    accounts = {}
    for kind, rows in _ROWS.items():
        for row in rows.split():
            head, _, sub = row.partition(":")
            code = head.rstrip("-")
            accounts[code] = Account(
                code=code,
                kind=kind,
                sub=sub,
                is_money=code in MONEY_ACCOUNTS,
                is_contra=head.endswith("-"),
            )
    return accounts


CHART: dict[str, Account] = _chart()
EXPENSE_ACCOUNTS = frozenset(a.code for a in CHART.values() if a.kind is Kind.EXPENSE)


def account(code: str) -> Account:
    """The row of the chart; KeyError for a code that is not in it (a bug of the caller)."""
    return CHART[code]


def shown(code: str, minor: int) -> int:
    """A balance as people read it: positive on the account's normal side."""
    return minor * CHART[code].normal_sign
