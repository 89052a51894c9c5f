"""The words of the rules of lending: fields, choices, and what they mean in plain sentences."""

from PySide6.QtCore import QCoreApplication

from app.core.loan_products import LoanProduct
from app.core.locales import format_percent, language_of
from app.core.penalties import ONCE, PenaltyRule
from app.features.settings.lending.values import Example
from app.ui.figures import Figures


def field_word(name: str) -> str:
    """The name of a field."""
    translate = QCoreApplication.translate
    return {
        "name": translate("Lending", "Name of this kind of loan"),
        "method": translate("Lending", "How interest is reckoned"),
        "fund": translate("Lending", "Whose money is lent"),
        "rate_ppm": translate("Lending", "Interest, in percent"),
        "rate_basis": translate("Lending", "The rate is for"),
        "rate_meetings": translate("Lending", "A rate for so many meetings"),
        "instalments_max": translate("Lending", "Payments at most"),
        "period_every": translate("Lending", "A payment every"),
        "period_unit": translate("Lending", "Counted in"),
        "round_to": translate("Lending", "Payments are multiples of"),
        "fee_ppm": translate("Lending", "Fee, in percent of the loan"),
        "fee_paid": translate("Lending", "The fee is"),
        "grace_principal": translate("Lending", "First payments without principal"),
        "interest_free": translate("Lending", "First payments without interest"),
        "surplus": translate("Lending", "Money beyond what is due"),
        "rebate": translate("Lending", "Flat interest when paid off early"),
        "payoff": translate("Lending", "Interest of the running period when paid off"),
        "late.kind": translate("Lending", "Lateness costs"),
        "late.minor": translate("Lending", "Amount of the penalty"),
        "late.rate_ppm": translate("Lending", "Penalty, in percent"),
        "late.every_days": translate("Lending", "Days of a period of lateness"),
        "late.grace_days": translate("Lending", "Days of lateness that cost nothing"),
        "late.cap_ppm": translate("Lending", "Penalties at most, in percent"),
        "loan_multiple": translate("Lending", "Times the own savings"),
        "loan_cap": translate("Lending", "At most to one member"),
        "loan_fund_percent": translate("Lending", "Percent of the fund to one member"),
        "reserve_percent": translate("Lending", "Percent of the money never lent"),
        "loan_min_months": translate("Lending", "Months of membership"),
        "loan_min_attendance": translate("Lending", "Attendance, in percent"),
        "loan_one_at_a_time": translate("Lending", "One loan at a time"),
        "loan_no_arrears": translate("Lending", "Nobody with arrears"),
        "loan_topup_percent": translate("Lending", "More money once so many percent are repaid"),
        "loan_wait_meetings": translate("Lending", "Meetings between two loans"),
        "guarantors_needed": translate("Lending", "Guarantors"),
        "guarantor_factor_ppm": translate("Lending", "Stand for, in percent of own savings"),
        "guarantee": translate("Lending", "Guarantors pay"),
        "approve_1": translate("Lending", "Key holders allow above so many contributions"),
        "approve_2": translate("Lending", "Write-offs are voted above so many"),
        "writeoff_to": translate("Lending", "Loans written off are"),
        "share_out_on": translate("Lending", "The savings are shared out on"),
        "past_share_out": translate("Lending", "A loan that ends after that"),
        "social_cap": translate("Lending", "At most to one member from welfare"),
        "advances_kept": translate("Lending", "Money paid ahead is not lent"),
        "carried.turn": translate("Lending", "The turn stays owed"),
        "carried.welfare": translate("Lending", "Welfare stays owed"),
        "carried.savings": translate("Lending", "Savings stay owed"),
        "carried.shares": translate("Lending", "Shares stay owed"),
        "advance_used": translate("Lending", "Money paid ahead is used by itself"),
        "dues_first": translate("Lending", "A payment settles first"),
    }[name]


def choice_word(name: str, choice: str) -> str:
    """One entry of a field to choose from."""
    translate = QCoreApplication.translate
    return {
        "method": {
            "flat": translate("Lending", "Flat interest"),
            "equal_instalment": translate("Lending", "Equal payments, interest on what is left"),
            "equal_principal": translate("Lending", "Equal principal, interest on what is left"),
            "service_charge": translate("Lending", "Charge at every meeting"),
            "upfront": translate("Lending", "Interest kept back at the start"),
            "fee": translate("Lending", "A fee, no interest"),
            "free": translate("Lending", "No interest"),
            "bullet": translate("Lending", "All at the end"),
        },
        "fund": {
            "loan": translate("Lending", "of the loan fund"),
            "social": translate("Lending", "of the welfare fund, without interest"),
        },
        "rate_basis": {
            "period": translate("Lending", "one payment"),
            "month": translate("Lending", "a month"),
            "year": translate("Lending", "a year"),
            "loan": translate("Lending", "the whole loan"),
        },
        "period_unit": {
            "meetings": translate("Lending", "meetings"),
            "days": translate("Lending", "days"),
            "weeks": translate("Lending", "weeks"),
            "months": translate("Lending", "months"),
            "jalali_months": translate("Lending", "Persian months"),
        },
        "fee_paid": {
            "deducted": translate("Lending", "kept back at the start"),
            "apart": translate("Lending", "paid with the first payment"),
        },
        "surplus": {
            "advance": translate("Lending", "waits as an advance"),
            "principal": translate("Lending", "lowers the principal"),
            "next": translate("Lending", "pays the next payments"),
            "last": translate("Lending", "pays the last payments"),
        },
        "rebate": {
            "none": translate("Lending", "is paid in full"),
            "pro_rata": translate("Lending", "is forgiven for the time that is left"),
            "rule_78": translate("Lending", "is forgiven by the rule of 78"),
        },
        "payoff": {
            "previous": translate("Lending", "is not asked"),
            "today": translate("Lending", "is asked to the day"),
            "full": translate("Lending", "is asked in full"),
        },
        "late.kind": {
            "none": translate("Lending", "nothing"),
            "flat": translate("Lending", "an amount, once"),
            "percent": translate("Lending", "percent of what is late, once"),
            "flat_per_period": translate("Lending", "an amount for every period"),
            "percent_per_period": translate("Lending", "percent for every period"),
            "compound": translate("Lending", "percent that grows"),
        },
        "guarantee": {
            "several": translate("Lending", "each the own part"),
            "joint": translate("Lending", "each for all of it"),
        },
        "writeoff_to": {
            "expense": translate("Lending", "a cost of the group"),
            "reserve": translate("Lending", "taken from the reserve"),
        },
        "past_share_out": {
            "vote": translate("Lending", "is given when the vote names it"),
            "never": translate("Lending", "is never given"),
        },
        "dues_first": {
            "contributions": translate("Lending", "contributions"),
            "loan": translate("Lending", "the loan"),
        },
    }[name][choice]


def product_name(product: LoanProduct) -> str:
    """The name of a kind of loan; how it is reckoned where it has none."""
    return product.name or choice_word("method", product.method)


def product_sentences(product: LoanProduct, shown: Example | None, write: Figures) -> list[str]:
    """What a kind of loan means."""
    translate = QCoreApplication.translate
    method, basis = (
        choice_word("method", product.method),
        choice_word("rate_basis", product.rate_basis),
    )
    found = [f"{method}."]
    if product.rate_ppm and product.method not in ("free", "fee"):
        text = translate("Lending", "{method}: {rate} for {basis}.")
        if product.rate_basis == "period" and product.rate_meetings > 1:
            text = translate("Lending", "{method}: {rate} for {basis} meetings.")
            basis = write.count(product.rate_meetings)
        found = [text.format(method=method, rate=_percent(product.rate_ppm, write), basis=basis)]
    unit = choice_word("period_unit", product.period_unit)
    text = translate("Lending", "At most {count} payments, counted in {unit}.")
    if product.period_every > 1:
        text = translate("Lending", "At most {count} payments, one every {every} {unit}.")
    every = write.count(product.period_every)
    found.append(text.format(count=write.count(product.instalments_max), every=every, unit=unit))
    if product.fee_ppm:
        text = translate("Lending", "A fee of {rate} is {how}.")
        how = choice_word("fee_paid", product.fee_paid)
        found.append(text.format(rate=_percent(product.fee_ppm, write), how=how))
    found.append(late_sentence(product.penalty, write))
    if shown is not None and shown.to_pay:
        text = translate(
            "Lending",
            "For example {principal} in {count} payments: {pay} is paid, it costs {cost}.",
        )
        found.append(
            text.format(
                principal=write.money(shown.principal),
                count=write.count(shown.count),
                pay=write.money(shown.to_pay),
                cost=write.money(shown.cost),
            )
        )
    return found


def late_sentence(rule: PenaltyRule | None, write: Figures) -> str:
    """What lateness costs."""
    translate = QCoreApplication.translate
    if rule is None or rule.kind == "none":
        return translate("Lending", "Lateness costs nothing.")
    is_amount = rule.kind in ("flat", "flat_per_period")
    cost = write.money(rule.minor) if is_amount else _percent(rule.rate_ppm, write)
    text = translate("Lending", "After {grace} days lateness costs {cost}, once.")
    if rule.kind not in ONCE:
        text = translate(
            "Lending", "After {grace} days lateness costs {cost} for every {days} days."
        )
    days = write.count(rule.every_days)
    return text.format(grace=write.count(rule.grace_days), cost=cost, days=days)


def _percent(ppm: int, write: Figures) -> str:
    return format_percent(ppm, language_of(write.language).code)
