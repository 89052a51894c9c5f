"""What a moneypool asks for stands in the grid: shares times value as they are on the day."""

from datetime import date
from pathlib import Path

from app.core.pools.series import Dated
from app.core.schemes.moneypool import MoneypoolTerms
from app.operations.boxes import open_box
from app.projections.applicants import applicant
from app.projections.collecting import collect_sheet
from tests.helpers.group import Group, vsla_rules


def test_a_moneypool_asks_for_shares_times_value_of_the_day(tmp_path: Path) -> None:
    group = Group(tmp_path, rules=vsla_rules(share_value=0, shares_max=0, welfare=0, turn=0))
    sara = group.no(7)
    terms = MoneypoolTerms(
        share_value=(
            Dated(from_on=date(2026, 1, 1), value=500),
            Dated(from_on=date(2026, 12, 1), value=700),
        ),
        shares=((sara, (Dated(from_on=date(2026, 1, 1), value=3),)),),
    )
    group.write(open_box, kind="moneypool", name="Family pool", terms=terms, on="2026-01-01")
    asked = {}
    for day in ("2026-11-21", "2026-12-05"):
        meeting = group.open_meeting(day)
        sheet = group.read(collect_sheet, meeting, currency="KES", names={})
        asked[day] = {row.member: row.expected.savings for row in sheet.rows}
        group.pay(meeting, 7, savings=asked[day][sara])
        group.close_meeting(meeting)
    assert asked["2026-11-21"][sara] == 1_500
    assert asked["2026-12-05"][sara] == 2_100
    assert asked["2026-12-05"][group.no(8)] == 700
    group.close()


def test_money_that_is_too_new_allows_no_loan(tmp_path: Path) -> None:
    group = Group(tmp_path, rules=vsla_rules(share_value=0, shares_max=0, loan_multiple=2))
    terms = MoneypoolTerms(
        share_value=(Dated(from_on=date(2026, 1, 1), value=500),), sedimentation_days=14
    )
    group.write(open_box, kind="moneypool", name="Family pool", terms=terms, on="2026-01-01")
    first = group.open_meeting("2026-11-21")
    group.pay(first, 7, savings=1_500)
    group.close_meeting(first)
    found = {
        day: group.read(applicant, group.no(7), day, currency="KES").savings
        for day in ("2026-11-22", "2026-12-04", "2026-12-05")
    }
    assert found == {"2026-11-22": 0, "2026-12-04": 0, "2026-12-05": 1_500}
    group.close()
