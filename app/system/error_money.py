"""Which values of which refusals are amounts in minor units: they are formatted before shown."""

MONEY_VALUES: dict[str, tuple[str, ...]] = {
    "amount.not_positive": ("minor",),
    "close.count_differs": ("minor",),
    "count.sum_wrong": ("sum", "counted"),
    "guarantee.above_free": ("allowed", "minor"),
    "guarantee.above_loan": ("allowed", "minor"),
    "loan.above_limit": ("max",),
    "loan.not_enough_money": ("have",),
    "money.not_enough": ("have",),
    "prepay.closes": ("allowed",),
    "prepay.too_small": ("allowed", "minor"),
    "recovery.too_much": ("allowed", "minor"),
    "schedule.fixed_principal": ("allowed",),
    "schedule.minimum_last": ("allowed",),
    "turn.more_than_pot": ("have",),
    "welfare.more_than_fund": ("have",),
}
