"""The sentence of a refusal with amounts, days and names as people read them."""

import re
from collections.abc import Mapping

from app.core.errors import AppError
from app.system.error_money import MONEY_VALUES
from app.ui.error_texts import sentence
from app.ui.figures import Figures

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def refusal(error: AppError, figures: Figures, names: Mapping[str, str]) -> str:
    """Return what happened and what to do, in the language of the screen."""
    money = MONEY_VALUES.get(error.code, ())
    values: dict[str, object] = {}
    for name, value in error.values.items():
        if isinstance(value, int) and not isinstance(value, bool):
            values[name] = figures.money(value) if name in money else figures.count(value)
        elif isinstance(value, str) and _DAY.fullmatch(value):
            values[name] = figures.day(value)
        else:
            values[name] = names.get(str(value), value) if name == "member" else value
    told = AppError(error.code, **values)
    return sentence(told, figures.language)
