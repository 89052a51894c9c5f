"""The rules of a building, refused by the field that is wrong."""

import msgspec
import pytest

from app.core.apartment.bases import Basis
from app.core.errors import Refused
from app.core.schemes.aptbox import SCHEME, AptTerms, UsualCost


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"due_days": -1}, "apartment.due_days"),
        ({"due_days": 400}, "apartment.due_days"),
        ({"usual": (UsualCost(category="moon"),)}, "cost.category"),
        ({"usual": (UsualCost(category="water"),) * 2}, "apartment.category_twice"),
        ({"usual": (UsualCost(category="water", payer="nobody"),)}, "apartment.payer"),
        ({"usual": (UsualCost(category="water", basis=Basis(kind="x")),)}, "apartment.basis"),
        ({"usual": (UsualCost(category="reserve", minor=-1),)}, "amount.negative"),
        ({"vote_weights": "age"}, "vote.weights"),
        ({"vote_majority": "loudest"}, "vote.majority"),
        ({"quorum_percent": 101}, "rules.quorum"),
    ],
)
def test_terms_that_no_building_can_keep_are_refused(change: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refusal:
        SCHEME.check(msgspec.structs.replace(AptTerms(), **change))
    assert refusal.value.code == code


def test_a_category_that_nobody_spoke_about_is_the_owners_by_area() -> None:
    usual = AptTerms().usual_of("insurance")
    assert (usual.basis.kind, usual.payer) == ("area", "owner")
