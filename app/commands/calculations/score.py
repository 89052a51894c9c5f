"""`calc score`: credit, estimate of default, health of a group, fair order of a fund."""

from collections.abc import Callable
from fractions import Fraction

from app.commands import BadInput
from app.commands.calculations.fair_score import fair_score
from app.commands.json_input import Fields, decimal, one_of, whole
from app.core.money import plain_decimal
from app.core.risk.credit_score import WEIGHTS, Habits, Score, score, score_of
from app.core.risk.default_risk import Features, default_risk
from app.core.risk.ratios import HEALTH, health
from app.core.rounding import PPM, round_fraction

_COUNT_MAX = 10**12
_HABITS = tuple(Habits.__dataclass_fields__)


def calculate(fields: Fields) -> dict[str, object]:
    kind = fields.take("kind", one_of(_KINDS), "credit")
    answer = _KINDS[kind](fields)
    fields.done()
    return answer


def _credit(fields: Fields) -> dict[str, object]:
    if ("factors" in fields) == ("habits" in fields):
        raise BadInput("give either 'factors' or 'habits'")
    if "habits" in fields:
        inner = fields.object("habits")
        counts = {name: inner.take(name, whole(0, _COUNT_MAX), 0) for name in _HABITS}
        inner.done()
        return _told(score_of(Habits(**counts)))
    inner = fields.object("factors")
    factors = {name: _share(inner, name) for name, _ in WEIGHTS}
    inner.done()
    return _told(score(factors))


def _told(found: Score) -> dict[str, object]:
    return {
        "score": plain_decimal(found.hundredths, 2),
        "shown": found.shown,
        "band": found.band,
        "factors": [
            {
                "name": factor.name,
                "weight": factor.weight,
                "factor": plain_decimal(factor.ppm, 6),
                "points": plain_decimal(factor.points, 2),
                "best": plain_decimal(factor.best_points, 2),
            }
            for factor in found.factors
        ],
    }


def _default(fields: Fields) -> dict[str, object]:
    first = fields.take("first_loan", whole(0, 1), 0)
    found = default_risk(
        Features(
            max_days_late=fields.take("max_days_late", whole(0, 100_000)),
            missed=fields.take("missed_of_last_3", whole(0, 3)),
            leverage_ppm=round_fraction(_part(fields, "leverage", None) * PPM),
            attendance_ppm=round_fraction(_share(fields, "attendance") * PPM),
            months=fields.take("months", whole(0, 10_000)),
            is_first=first == 1,
        )
    )
    return {
        "probability": plain_decimal(found.probability_ppm, 6),
        "logit": plain_decimal(found.logit_ppm, 6),
        "steps": {name: plain_decimal(moved, 6) for name, moved in found.steps},
    }


def _health(fields: Fields) -> dict[str, object]:
    names = ("collection", "par30", "liquidity", "growth", "attendance", "books")
    found = health(**{name: _share(fields, name) for name in names})
    return {
        "health": plain_decimal(found.hundredths, 2),
        "parts": {
            name: {"points": plain_decimal(points, 2), "best": weight}
            for (name, points), (_, weight) in zip(found.parts, HEALTH, strict=True)
        },
    }


def _share(fields: Fields, name: str) -> Fraction:
    return _part(fields, name, 1)


def _part(fields: Fields, name: str, most: int | None) -> Fraction:
    value = fields.take(name, decimal)
    if value < 0 or (most is not None and value > most):
        top = f" to {most}" if most is not None else " up"
        raise BadInput(f"'{name}' must be from 0{top}")
    return value


_KINDS: dict[str, Callable[[Fields], dict[str, object]]] = {
    "credit": _credit,
    "default": _default,
    "health": _health,
    "fair_order": fair_score,
}
