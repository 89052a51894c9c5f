"""What a new group begins with: rules of its kind that can be kept, in the money of its country."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from app.core.constitution.combinations import settled
from app.core.constitution.kinds import KINDS, box_of, box_terms, usual_rules
from app.core.constitution.of_group import values_of
from app.core.constitution.preview import preview
from app.core.countries import broken, country_on
from app.core.currencies import currency_of
from app.core.phones import PLANS
from app.core.rules_of_group import Rules, check_rules
from app.core.schemes import schemes
from app.system.countries import all_countries
from app.system.texts import LANGUAGES

TODAY = date(2026, 11, 21)
CODES = sorted({one.code for one in all_countries()})


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", KINDS)
def test_usual_rules_can_be_kept_in_every_country(kind: str, code: str) -> None:
    country = country_on(all_countries(), code, TODAY)
    assert country is not None
    money = currency_of(country.currency)
    rules = usual_rules(kind, country.share, money.cash_unit, country.usual.methods)
    check_rules(rules)
    assert Rules(**settled(values_of(rules), members=15)) == rules
    for minor in (rules.share_value, rules.savings, rules.welfare, rules.turn, rules.late_fine):
        assert minor % max(1, money.cash_unit) == 0
    if kind != "building":
        assert preview(rules, 15).brings > 0


@pytest.mark.parametrize("code", CODES)
def test_a_country_has_notes_phones_a_clock_and_a_language_of_ours(code: str) -> None:
    country = country_on(all_countries(), code, TODAY)
    assert country is not None
    assert currency_of(country.currency).cash_unit
    assert code in PLANS
    assert ZoneInfo(country.zone)
    assert set(country.languages) <= set(LANGUAGES)
    assert country.share > 0


def test_a_limit_of_the_law_holds_from_its_day_and_the_later_one_takes_its_place() -> None:
    kenya = country_on(all_countries(), "KE", TODAY)
    india = country_on(all_countries(), "IN", TODAY)
    assert kenya is not None and india is not None
    assert [one.limit.least for one in broken(kenya, TODAY, members=8)] == [10]
    assert broken(kenya, TODAY, members=10) == ()
    assert broken(kenya, date(2021, 1, 1), members=8) == ()
    assert [one.most for one in india.limits_on(date(2000, 1, 1))] == [50_000]
    assert [one.most for one in india.limits_on(TODAY)] == [70_000]
    assert broken(india, TODAY, members=3) == ()


def test_a_country_is_not_known_before_its_first_day() -> None:
    assert country_on(all_countries(), "KE", date(1990, 1, 1)) is None
    assert country_on(all_countries(), "XX", TODAY) is None


@pytest.mark.parametrize("kind", [kind for kind in KINDS if box_of(kind)])
@pytest.mark.parametrize("code", CODES)
def test_the_box_of_a_kind_has_terms_in_the_money_of_the_country(kind: str, code: str) -> None:
    country = country_on(all_countries(), code, TODAY)
    assert country is not None
    scheme, scale = box_of(kind), currency_of(country.currency).scale
    terms = box_terms(
        scheme, unit=country.share, currency=country.currency, scale=scale, zone=country.zone
    )
    assert schemes()[scheme].check(terms) == terms
