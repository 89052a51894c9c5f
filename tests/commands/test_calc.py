"""`daftari calc`: what a script sees, and one sentence for every mistake."""

import io
import json
import sys

import pytest

from app.commands import main

LOAN = {
    "principal": "10000",
    "currency": "KES",
    "rate_percent_per_period": "1.5",
    "method": "equal_instalment",
    "period": {"unit": "months", "every": 1},
    "instalments": 12,
    "start": "2026-01-31",
}


@pytest.fixture
def calc(monkeypatch, capsys):
    def run(kind, value):
        text = value if isinstance(value, bytes) else json.dumps(value).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
        code = main(["calc", kind])
        out = capsys.readouterr()
        return code, json.loads(out.out) if out.out else None, out.err

    return run


def loan(**changes):
    return {key: value for key, value in {**LOAN, **changes}.items() if value is not None}


def test_a_schedule_comes_with_dates_totals_and_the_true_rate(calc):
    code, answer, _ = calc("schedule", LOAN)
    assert code == 0
    rows = answer["instalments"]
    assert [row["due"] for row in rows][:3] == ["2026-02-28", "2026-03-31", "2026-04-30"]
    assert rows[0] == {
        "n": 1,
        "due": "2026-02-28",
        "principal": "766.80",
        "interest": "150.00",
        "fee": "0.00",
        "total": "916.80",
        "balance": "9233.20",
    }
    assert rows[-1]["total"] == "916.81"
    assert answer["totals"]["interest"] == "1001.61"
    assert answer["totals"]["principal"] == answer["totals"]["cash"] == "10000.00"
    assert answer["effective_annual_rate_percent"].startswith("19.56")


def test_a_yearly_rate_gives_the_same_months(calc):
    yearly = loan(rate_percent_per_period=None, annual_rate_percent="18")
    assert calc("schedule", yearly)[1] == calc("schedule", LOAN)[1]


@pytest.mark.parametrize(
    ("currency", "principal", "count", "regular", "last"),
    [
        ("UGX", "1000000", 3, "333333", "333334"),
        ("XOF", "100000", 7, "14286", "14284"),
        ("USDT", "100", 24, "4.166667", "4.166659"),
        ("IRR", "50000000", 12, "4166667", "4166663"),
    ],
)
def test_free_loans_use_the_unit_of_their_money(calc, currency, principal, count, regular, last):
    value = loan(
        currency=currency,
        principal=principal,
        instalments=count,
        method="free",
        rate_percent_per_period=None,
    )
    rows = calc("schedule", value)[1]["instalments"]
    assert [row["total"] for row in rows] == [regular] * (count - 1) + [last]


def test_every_optional_key_is_understood(calc):
    value = loan(
        instalments=None,
        rate_percent_per_period=None,
        annual_rate_percent="18",
        due_dates=["2026-03-01", "2026-04-01", "2026-05-01"],
        day_count="act/365",
        rounding="half_even",
        round_to="1",
        instalment_multiple="10",
        instalment_rounding="up",
        remainder="level",
        grace_principal=1,
        grace_interest=1,
        interest_free=0,
        grace_capitalised=0,
        disbursements=[{"on": "2026-03-01", "amount": "4000"}],
        down_payment_percent="10",
    )
    code, answer, error = calc("schedule", value)
    assert (code, error) == (0, "")
    assert [row["n"] for row in answer["instalments"]] == [0, 0, 1, 2, 3]
    assert answer["totals"]["principal"] == "10000.00"
    assert answer["instalments"][-1]["balance"] == "0.00"


def test_a_fixed_instalment_and_a_smallest_last_are_understood(calc):
    value = loan(fixed_instalment="1070", minimum_last="200", instalments=11)
    rows = calc("schedule", value)[1]["instalments"]
    assert [row["total"] for row in rows][:9] == ["1070.00"] * 9
    assert len(rows) == 10
    assert rows[-1]["balance"] == "0.00"


def test_meetings_without_dates_give_a_schedule_without_dates(calc):
    value = loan(period={"unit": "meetings", "every": 1}, method="service_charge", start=None)
    answer = calc("schedule", value)[1]
    assert {row["due"] for row in answer["instalments"]} == {None}
    assert answer["effective_annual_rate_percent"] is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"principal": None}, "'principal' is missing"),
        ({"principal": "-5"}, "'principal' must be 0.01 or more"),
        ({"principal": "0"}, "'principal' must be 0.01 or more"),
        ({"principal": "1e5"}, "'principal' must be a decimal"),
        ({"principal": "NaN"}, "'principal' must be a decimal"),
        ({"principal": "1.234"}, "more than 2 decimal places"),
        ({"principal": "9" * 25}, "or less"),
        ({"currency": None}, "'currency' (or 'minor_digits') is missing"),
        ({"currency": "XXX"}, "'currency' must be one of"),
        ({"minor_digits": 2}, "not both"),
        ({"rate_percent_per_period": None}, "is missing"),
        ({"rate_percent_per_period": "-1"}, "nearest is 0"),
        ({"rate_percent_per_period": "1000.01"}, "nearest is 1000"),
        ({"annual_rate_percent": "18"}, "not both"),
        ({"method": "magic"}, "'method' must be one of"),
        ({"period": None}, "'period' is missing"),
        ({"period": {"unit": "years"}}, "'period.unit' must be one of"),
        ({"period": {"unit": "months", "of": 1}}, "'period.of' is unknown"),
        ({"instalments": 0}, "'instalments' must be a whole number from 1 to 600"),
        ({"instalments": 601}, "'instalments' must be a whole number from 1 to 600"),
        ({"instalments": None}, "either 'instalments' or 'due_dates'"),
        ({"start": None}, "'start' is missing"),
        ({"start": "2026-02-30"}, "'start' must be a date"),
        ({"start": "1404-01-01"}, "must lie in the years"),
        ({"first_due": "2026-01-01"}, "does not come after"),
        ({"fixed_instalment": "0"}, "'fixed_instalment' must be 0.01 or more"),
        ({"fixed_instalment": "5", "method": "bullet"}, "does not go with method bullet"),
        ({"minimum_last": "10000.01"}, "'minimum_last' must not exceed the principal, 10000.00"),
        ({"grace_principal": 12}, "'grace_principal' must be from 0 to 11"),
        ({"remainder": "middle"}, "'remainder' must be one of: last, first, level"),
        ({"day_count": "act/365"}, "'day_count' needs 'annual_rate_percent'"),
        ({"disbursements": [{"on": "2025-01-01", "amount": "1"}]}, "must lie from 2026-01-31"),
        ({"disbursements": [{"on": "2026-02-01"}]}, "'disbursements[0].amount' is missing"),
        ({"disbursements": ["x"]}, "list of objects"),
        ({"tempo": 1}, "'tempo' is unknown"),
        ({"method": "upfront", "rate_percent_per_period": "50"}, "eats the whole principal"),
    ],
)
def test_a_mistake_is_one_sentence_by_name_and_exit_code_2(calc, changes, words):
    code, answer, error = calc("schedule", loan(**changes))
    assert (code, answer) == (2, None)
    assert words in error
    assert error.count("\n") == 1
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "nothing came"),
        (b"{", "not JSON"),
        (b"[]", "must be one JSON object"),
        (b'{"principal": 1.5}', "as text"),
        (b'{"principal": NaN}', "not a number"),
        (b'{"a": 1, "a": 2}', "stands twice"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"principal": ' + b"9" * 5000 + b"}", "too large"),
        (b"{" + b" " * 1_100_000, "longer than"),
        (b"\xef\xbb\xbf{}", "not JSON"),
    ],
)
def test_what_is_not_one_json_object_is_refused(calc, raw, words):
    code, _, error = calc("schedule", raw)
    assert code == 2
    assert words in error
    assert error.count("\n") == 1


def test_an_allocation_tells_early_from_late(calc):
    value = {
        "dues": [
            {"due": "2026-01-05", "penalty": "50", "interest": "150", "principal": "766.80"},
            {"due": "2026-02-05", "interest": "138.50", "principal": "778.30"},
        ],
        "payments": [{"on": "2026-01-20", "amount": "2000"}],
    }
    answer = calc("allocate", value)[1]
    first, second = answer["dues"]
    assert (first["paid"], first["late"], first["in_advance"]) == ("966.80", "966.80", "0.00")
    assert (second["paid"], second["late"], second["in_advance"]) == ("916.80", "0.00", "916.80")
    assert second["interest"]["paid"] == "138.50"
    assert answer["advance"] == "116.40"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"order": ["penalty"]}, "'order' must name each"),
        ({"direction": "diagonal"}, "'direction' must be one of"),
        ({"surplus": "keep"}, "'surplus' must be one of"),
        ({"payments": [{"on": "2026-01-01", "amount": "-1"}]}, "must be 0.00 or more"),
        ({"dues": [{"due": "2026-01-01", "tax": "1"}]}, "'dues[0].tax' is unknown"),
        ({"dues": None}, "'dues' must be a list"),
    ],
)
def test_bad_allocations_are_refused_by_name(calc, changes, words):
    value = {"dues": [], "payments": [], **changes}
    code, _, error = calc("allocate", value)
    assert code == 2
    assert words in error


def test_a_split_is_exact(calc):
    value = {"total": "10.33", "weights": ["33.33", "33.33", "33.34"], "minor_digits": 2}
    assert calc("split", value)[1] == {"parts": ["3.44", "3.44", "3.45"]}
    code, _, error = calc("split", {"total": "1", "weights": [], "currency": "KES"})
    assert code == 2
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("asked", "gregorian", "jalali"),
    [
        ({"jalali": "1404-01-01"}, "2025-03-21", "1404-01-01"),
        ({"gregorian": "2025-03-20"}, "2025-03-20", "1403-12-30"),
    ],
)
def test_a_day_is_told_in_both_calendars(calc, asked, gregorian, jalali):
    answer = calc("date", asked)[1]
    assert answer["valid"] is True
    assert (answer["gregorian"], answer["jalali"]) == (gregorian, jalali)


def test_a_day_that_does_not_exist_is_said_so_with_the_length_of_the_month(calc):
    code, answer, _ = calc("date", {"jalali": "1404-12-30"})
    assert code == 0
    assert answer["valid"] is False
    assert answer["reason"] == "this month has 29 days"


@pytest.mark.parametrize("asked", [{}, {"jalali": "1", "gregorian": "1"}, {"jalali": "soon"}])
def test_a_date_is_asked_in_one_calendar_and_as_year_month_day(calc, asked):
    assert calc("date", asked)[0] == 2


FACTORS = {
    "on_time": ".92",
    "consistency": ".83",
    "history": ".60",
    "attendance": ".75",
    "leverage": ".40",
    "tenure": ".50",
}


def test_a_credit_score_comes_with_its_factors(calc):
    factors = {name: f"0{value}" for name, value in FACTORS.items()}
    answer = calc("score", {"factors": factors})[1]
    assert (answer["score"], answer["shown"], answer["band"]) == ("708.65", 709, "B")
    assert answer["factors"][0] == {
        "name": "on_time",
        "weight": 35,
        "factor": "0.920000",
        "points": "177.10",
        "best": "192.50",
    }


def test_a_score_from_the_counts_of_a_book(calc):
    answer = calc("score", {"habits": {"dues": 24, "dues_on_time": 24, "months": 24}})[1]
    assert answer["shown"] == 300 + round(5.5 * (35 + 10 + 0 + 5 + 10 + 10))


def test_default_and_health_are_the_worked_figures(calc):
    risk = {
        "kind": "default",
        "max_days_late": 20,
        "missed_of_last_3": 1,
        "leverage": "0.5",
        "attendance": "0.9",
        "months": 12,
    }
    answer = calc("score", risk)[1]
    assert answer["logit"] == "-2.350000"
    assert round(float(answer["probability"]), 4) == 0.0871
    shares = {"collection": "0.94", "par30": "0.0367", "liquidity": "1", "growth": "0.60"}
    answer = calc("score", {"kind": "health", **shares, "attendance": "0.88", "books": "1"})[1]
    assert answer["health"] == "88.71"


def test_a_place_in_the_fair_order_comes_with_its_factors(calc):
    asked = {
        "kind": "fair_order", "request": "100", "balance": "500", "previous": "200",
        "last_payment": "20", "instalments": 1, "loans": 1, "lent": "200", "waited": 5,
    }  # fmt: skip
    answer = calc("score", asked)[1]
    assert (answer["score"], answer["unlimited_by"]) == ("0.337371251", [])
    assert [one["name"] for one in answer["factors"] if one["above"]] == [
        "previous", "balance", "waited",
    ]  # fmt: skip
    answer = calc("score", {**asked, "request": "1"})[1]
    assert (answer["score"], answer["unlimited_by"]) == ("unlimited", ["request"])


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({}, "either 'factors' or 'habits'"),
        ({"kind": "fair_order", "request": "1"}, "'balance' is missing"),
        ({"kind": "luck"}, "'kind' must be one of"),
        ({"factors": {"on_time": "2"}}, "'on_time' must be from 0 to 1"),
        ({"factors": {"on_time": "1"}}, "'factors.consistency' is missing"),
        ({"habits": {"age": 30}}, "'habits.age' is unknown"),
        ({"kind": "default", "max_days_late": -1}, "'max_days_late' must be a whole number"),
        ({"kind": "health", "collection": "-1"}, "'collection' must be from 0 to 1"),
    ],
)
def test_bad_scores_are_refused_by_name(calc, asked, words):
    code, _, error = calc("score", asked)
    assert code == 2
    assert words in error
    assert error.count("\n") == 1


FUND = {
    "currency": "KES",
    "share_value": "200",
    "cash": "77500",
    "members": [
        {"member": "A", "shares": 120},
        {"member": "B", "shares": 96},
        {"member": "C", "shares": 60},
        {"member": "D", "shares": 84, "loan": "3000", "charge": "150"},
        {"member": "E", "shares": 40, "loan": "9500", "charge": "475"},
    ],
}


def test_a_share_out_is_solved_without_who_cannot_pay_back(calc):
    code, answer, _ = calc("shareout", FUND)
    assert code == 0
    assert answer["fund"] == "90625.00"
    assert answer["value"] == "224.027777"
    assert answer["defaulters"] == ["E"]
    assert answer["written_off"] == "1013.89"
    rows = {row["member"]: row for row in answer["members"]}
    assert [rows[name]["paid"] for name in "ABCDE"] == [
        "26883.33",
        "21506.67",
        "13441.67",
        "15668.33",
        "0.00",
    ]
    assert rows["E"]["loan"] == "8961.11"
    assert rows["E"]["must_bring"] == "912.50"
    _, answer, _ = calc("shareout", {**FUND, "cash_unit": "10"})
    assert (answer["paid"], answer["remainder"]) == ("77480.00", "20.00")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"members": []}, "nobody to share with"),
        ({"members": [{"member": "A", "shares": 0}]}, "nothing to divide by"),
        ({"members": [{"member": "A"}]}, "needs savings"),
        ({"mode": "fixed_share"}, "divides by"),
        ({"mode": "lottery"}, "must be one of"),
        ({"cash_unit": "0"}, "more than 0"),
        ({"cash": "-1"}, "0.00 or more"),
        ({"members": [{"member": "A", "shares": 1, "advance": "80000"}]}, "2500.00 are missing"),
    ],
)
def test_a_bad_share_out_is_refused_by_name(calc, changes, words):
    code, answer, error = calc("shareout", {**FUND, **changes})
    assert (code, answer) == (2, None)
    assert words in error
