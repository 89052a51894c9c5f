"""The sentence of a refusal with amounts and names as people read them."""

from collections.abc import Mapping

from app.core.errors import AppError
from app.ui.error_texts import sentence
from app.ui.figures import Figures

# Values of these names are minor units, wherever the codes below say so.
_MONEY = {
    "amount.not_positive": ("minor",),
    "close.count_differs": ("minor",),
    "count.sum_wrong": ("sum", "counted"),
    "loan.above_limit": ("max",),
    "loan.not_enough_money": ("have",),
    "money.not_enough": ("have",),
    "turn.more_than_pot": ("have",),
    "welfare.more_than_fund": ("have",),
}


def refusal(error: AppError, figures: Figures, names: Mapping[str, str]) -> str:
    """Return what happened and what to do, in the language of the screen."""
    money = _MONEY.get(error.code, ())
    values: dict[str, object] = {}
    for name, value in error.values.items():
        if isinstance(value, int) and not isinstance(value, bool):
            values[name] = figures.money(value) if name in money else figures.count(value)
        else:
            values[name] = names.get(str(value), value) if name == "member" else value
    told = AppError(error.code, **values)
    return sentence(told, figures.language)
