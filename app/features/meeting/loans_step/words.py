"""The words of the loans step: rules with their numbers, what a request still needs."""

from PySide6.QtCore import QCoreApplication

from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import Offer, Request, RuleLine, has_passed
from app.features.meeting.loans_step.ruling import missing_guarantors, standing_of
from app.features.meeting.parts.counting import COUNTING
from app.features.meeting.parts.naming import spoken
from app.system.lending_sentences import rule_sentence
from app.ui.figures import Figures

ICON = {
    "ok": ("check-circle", "okText"),
    "warn": ("warning", "warnText"),
    "bad": ("x-circle", "badText"),
}


def rule_text(line: RuleLine, facts: LoanFacts, figures: Figures) -> str:
    """The rule in words."""
    if line.finding is not None:
        return rule_sentence(line.finding, figures.language, figures.money)
    translate, rules = QCoreApplication.translate, facts.rules
    return {
        "limit": COUNTING.times_savings(int(dict(line.values).get("times", 0))),
        "no_loan": translate("LoanWords", "No other loan open"),
        "owes": translate("LoanWords", "Another loan is open"),
        "in_time": translate("LoanWords", "Paid earlier loans on time"),
        "came": translate("LoanWords", "Came to the meetings"),
        "ends": COUNTING.within_meetings(rules.loan_meetings_max),
        "share_out": translate("LoanWords", "Paid back before the share-out"),
        "lapsed": translate("LoanWords", "Was allowed and not handed over; allow it anew"),
        "money": translate("LoanWords", "There is not enough money to lend"),
        "away": translate("LoanWords", "Is not here today"),
        "guarantors": translate("LoanWords", "Members stand for it"),
    }[line.code]  # fmt: skip


def rule_value(
    line: RuleLine, request: Request, facts: LoanFacts, figures: Figures
) -> tuple[str, int]:
    """The numbers that decide, and the weight they are written with."""
    translate, values = QCoreApplication.translate, dict(line.values)
    if line.finding is not None:
        return "", 400
    shown = {name: _shown(name, value, figures) for name, value in values.items()}
    if line.code == "limit":
        return f"{shown['saved_minor']} × {shown['times']} = {shown['limit_minor']}", 400
    if line.code == "no_loan":
        if not values["last_on"]:
            return translate("LoanWords", "the first one"), 400
        return translate("LoanWords", "last one closed {last_on}").format(**shown), 400
    if line.code == "owes":
        return translate("LoanWords", "{left_minor} left").format(**shown), 600
    if line.code in ("in_time", "came"):
        done = shown.get("kept", shown.get("came", ""))
        text = translate("LoanWords", "{done} of {of}")
        return text.format(done=done, of=shown["of"]), 400
    if line.code == "ends":
        return shown["last_on"], 400
    if line.code == "share_out":
        text = translate("LoanWords", "{last_on}, share-out {share_out_on}")
        return text.format(**shown), 400 if line.level == "ok" else 600
    if line.code == "lapsed":
        return shown["lapsed_on"], 400
    if line.code == "money":
        return shown["have_minor"], 600
    if line.code == "guarantors":
        standing = standing_of(request, facts)
        names = [_guarantor(one.guarantor, one.how, facts) for one in standing]
        return " · ".join(names) or translate("LoanWords", "nobody yet"), 600
    return "", 400


def _guarantor(member: str, proof: str, facts: LoanFacts) -> str:
    name = spoken(facts.names.get(member, ""))
    if proof == "paper":
        return QCoreApplication.translate("LoanWords", "{name} (on paper)").format(name=name)
    return name


def _shown(name: str, value: int | str, figures: Figures) -> str:
    if isinstance(value, str):
        return figures.day(value, "day_month") if name.endswith("_on") else value
    return figures.money(value) if name.endswith("_minor") else figures.count(value)


def missing(request: Request, offer: Offer, facts: LoanFacts, is_allowed: bool) -> str:
    """What a request still needs; "" when it can be given, or wait for money."""
    translate = QCoreApplication.translate
    if not request.principal:
        return translate("LoanWords", "How much?")
    if not request.meetings:
        return translate("LoanWords", "How many payments?")
    if still := missing_guarantors(request, facts):
        return COUNTING.guarantors_missing(still)
    if offer.is_forbidden:
        return translate("LoanWords", "The rules do not allow it")
    if request.yes is None or request.no is None:
        return translate("LoanWords", "Hands are to be counted")
    if not has_passed(request, offer.needed):
        return translate("LoanWords", "Not enough hands")
    if not is_allowed:
        return translate("LoanWords", "Needs the PIN of who allows it")
    return ""


def office(role: str) -> str:
    """Whose PIN is asked for."""
    translate = QCoreApplication.translate
    return {
        "chair": translate("LoanWords", "Chairperson’s PIN"),
        "treasurer": translate("LoanWords", "Treasurer’s PIN"),
        "secretary": translate("LoanWords", "Secretary’s PIN"),
        "key_holder": translate("LoanWords", "Key holder’s PIN"),
    }.get(role, role)
