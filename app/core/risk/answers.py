"""Advice as an answer to stored figures: the same figures and version give the same answer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import TypeVar

import msgspec

from app.core.errors import Refused
from app.core.events.canonical import canonical_bytes
from app.core.lending.eligibility import Applicant, Limits, judge
from app.core.risk import credit_score, default_risk
from app.core.risk.credit_score import Habits, score_of
from app.core.risk.decision_table import Table, Value, decide, find_table
from app.core.risk.default_risk import Features, Wider

SCORE, RISK, LOAN_ADVICE = "credit_score", "default_risk", "loan_advice"
ELIGIBILITY, ELIGIBILITY_VERSION = "eligibility", 1
# Figures that came later: left out where they are 0, so that older questions read as they did.
_LATER = ("who_unsettled", "rule_multiple_ppm")
Inputs = Mapping[str, Value]
T = TypeVar("T", Habits, Features, Wider, Applicant, Limits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What rules of one version say.

    Attributes:
        inputs, result: Canonical JSON.
        hits: Rules that spoke; of a score its parts, first what costs most points; of a risk what
            moves it, first what raises it most; of eligibility the broken rules.
    """

    table: str
    version: int
    inputs: str
    result: str
    hits: tuple[str, ...]


def inputs_of(known: Habits | Features) -> dict[str, Value]:
    """The figures by name."""
    return dict(asdict(known))


def inputs_of_request(
    who: Applicant, rules: Limits, *, asked: int, instalments: int
) -> dict[str, Value]:
    """The figures that decide whether a member may borrow, by name."""
    of_member = {f"who_{name}": value for name, value in asdict(who).items()}
    of_rules = {f"rule_{name}": value for name, value in asdict(rules).items()}
    found = {"asked": asked, "instalments": instalments, **of_member, **of_rules}
    return {name: value for name, value in found.items() if value or name not in _LATER}


def answer(name: str, inputs: Inputs, *, version: int = 0, tables: Iterable[Table] = ()) -> Answer:
    """Ask the score, the risk or a decision table.

    Args:
        version: 0 for the newest.
        tables: Every version of every table.

    Raises:
        Refused: "table.unknown", or "table.input" for figures that this version does not take.
    """
    formula = _FORMULAS.get((name, version or _NEWEST.get(name, 0)))
    if formula is not None:
        result, hits = formula(inputs)
        version = version or _NEWEST[name]
    else:
        decision = decide(find_table(tables, name, version), inputs)
        result, hits, version = {"advice": decision.result}, decision.hits, decision.version
    return Answer(
        table=name,
        version=version,
        inputs=canonical_bytes(dict(inputs)).decode(),
        result=canonical_bytes(result).decode(),
        hits=hits,
    )


def answer_again(name: str, version: int, inputs: str, *, tables: Iterable[Table] = ()) -> Answer:
    """The answer that this version gave to stored figures.

    Raises:
        Refused: As `answer`.
    """
    return answer(name, msgspec.json.decode(inputs), version=version, tables=tables)


_Spoken = tuple[dict[str, object], tuple[str, ...]]


def _score(inputs: Inputs) -> _Spoken:
    found = score_of(_typed(SCORE, inputs, Habits))
    result: dict[str, object] = {
        "hundredths": found.hundredths,
        "band": found.band,
        "parts": {factor.name: factor.points for factor in found.factors},
        "best": {factor.name: factor.best_points for factor in found.factors},
    }
    missing = {factor.name: factor.best_points - factor.points for factor in found.factors}
    return result, tuple(sorted(missing, key=lambda name: (-missing[name], name)))


def _risk(inputs: Inputs) -> _Spoken:
    return _estimate(_typed(RISK, inputs, Features))


def _wider_risk(inputs: Inputs) -> _Spoken:
    return _estimate(_typed(RISK, inputs, Wider))


def _estimate(features: Features) -> _Spoken:
    found = default_risk.default_risk(features)
    steps = dict(found.steps)
    result: dict[str, object] = {"probability_ppm": found.probability_ppm, "steps": steps}
    return result, tuple(sorted(steps, key=lambda name: (-steps[name], name)))


def _eligible(inputs: Inputs) -> _Spoken:
    """Hits are the rules that are broken."""
    known = dict.fromkeys(_LATER, 0) | dict(inputs)
    asked, instalments = (known.pop(name, -1) for name in ("asked", "instalments"))
    if type(asked) is not int or type(instalments) is not int or min(asked, instalments) < 0:
        raise Refused("table.input", table=ELIGIBILITY, input="asked, instalments")
    for name in known:
        if not name.startswith(("who_", "rule_")):
            raise Refused("table.input", table=ELIGIBILITY, input=name)
    found = judge(
        _typed(ELIGIBILITY, _with_prefix(known, "who_"), Applicant),
        _typed(ELIGIBILITY, _with_prefix(known, "rule_"), Limits),
        asked=asked,
        instalments=instalments,
    )
    result: dict[str, object] = {
        "eligible": found.is_eligible,
        "max_minor": found.max_minor,
        "rules": {one.code: one.is_kept for one in found.findings},
    }
    return result, found.broken


def _with_prefix(inputs: Inputs, prefix: str) -> dict[str, Value]:
    return {
        name.removeprefix(prefix): value
        for name, value in inputs.items()
        if name.startswith(prefix)
    }


def _typed(name: str, inputs: Inputs, kind: type[T]) -> T:
    try:
        found = msgspec.convert(dict(inputs), kind)
    except msgspec.ValidationError as error:
        raise Refused("table.input", table=name, input=str(error)) from error
    for missing in inputs.keys() ^ {field.name for field in fields(found)}:
        raise Refused("table.input", table=name, input=missing)
    return found


_FORMULAS: dict[tuple[str, int], Callable[[Inputs], _Spoken]] = {
    (SCORE, credit_score.VERSION): _score,
    (RISK, 1): _risk,
    (RISK, default_risk.VERSION): _wider_risk,
    (ELIGIBILITY, ELIGIBILITY_VERSION): _eligible,
}
_NEWEST = {
    SCORE: credit_score.VERSION,
    RISK: default_risk.VERSION,
    ELIGIBILITY: ELIGIBILITY_VERSION,
}
