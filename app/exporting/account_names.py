"""Account names for accounting programs: `Assets:1010-CashBox:M09`.

The code comes first so that reports sort like the chart of accounts; names are English and stable,
because scripts are written against them.
"""

from app.core.accounts import CHART, Kind

ROOTS = {
    Kind.ASSET: "Assets",
    Kind.LIABILITY: "Liabilities",
    Kind.EQUITY: "Equity",
    Kind.INCOME: "Income",
    Kind.EXPENSE: "Expenses",
}

NAMES = dict(
    row.split()
    for row in """
    1010 CashBox|1020 WelfareBag|1030 CashInTransit|1100 Bank|1200 MobileMoney
    1210 AwaitingVerification|1250 CryptoWallet|1290 FxClearing|1300 Loans|1305 SocialLoans
    1310 InterestReceivable|1320 PenaltiesReceivable|1330 ContributionsReceivable
    1340 OtherReceivable|1350 GuarantorClaims|1400 Investments|1500 FixedAssets|1590 Depreciation
    1600 Prepaid|1700 TurnReceivable|2010 Savings|2020 Advances|2030 RotatingPot
    2035 SeatReserve|2040 SocialFund|2050 Unidentified|2060 Payable|2070 ExternalLoans
    2080 AccruedInterest|2090 DeferredLoanIncome|2100 WithholdingTax|2110 RoundingKept
    2120 ChitClearing|2130 TenantDeposits|2140 LevyFund|3010 ShareCapital|3020 Retained
    3030 CurrentResult|3040 LossReserve|3050 OpeningBalances|3060 RestrictedFunds|3070 Grants
    4010 Interest|4020 LoanFees|4030 LatePenalties|4040 LoanPenalties|4050 Fines
    4060 Registration|4070 InvestmentIncome|4080 BankInterest|4090 Donations|4100 CashOver
    4110 Recoveries|4120 FxGain|4130 Commission|4150 RoundingGain|4190 Waivers
    4200 ServiceCharges|5010 Stationery|5020 BankFees|5030 MobileFees|5040 Transport
    5050 Honoraria|5060 WrittenOff|5070 CashShort|5080 ExternalInterest|5090 SocialBenefits
    5110 FxLoss|5120 Tax|5130 RoundingLoss|5210 Cleaning|5220 Elevator|5230 Water
    5240 Electricity|5250 Heating|5260 Repairs|5270 Guard|5280 Insurance|5290 Management
    """.replace("\n", "|").split("|")
    if row.strip()
)


def account_path(code: str, part: str = "") -> str:
    """The account as a path, with its part (a member's or a loan's) as the last step."""
    path = f"{ROOTS[CHART[code].kind]}:{code}-{NAMES[code]}"
    return f"{path}:{part}" if part else path
