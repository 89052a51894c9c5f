"""Tumaini, the group of the pictures, at several moments; the same in Persian; an empty one."""

from dataclasses import replace
from functools import partial

from app.samples.group_replay import GroupReplay
from app.samples.sample import told
from app.samples.script import load_script, load_translated
from app.samples.second_device import hold_with_tablet

COLLECTED_UP_TO = 14  # the picture of a half collected sheet: Lilian Kerubo was the last to pay


def _ready(group: GroupReplay) -> None:
    group.hold_all()


def _half_collected(group: GroupReplay) -> None:
    group.hold_all()
    today = group.today()
    today.open()
    today.collect(COLLECTED_UP_TO)


def _paid_out(group: GroupReplay) -> None:
    group.hold_all()
    today = group.today()
    today.open()
    today.collect()
    today.pay_out()


def _closed(group: GroupReplay) -> None:
    group.hold_all()
    group.today().hold(group.script.next_on)


def _payments_checked(group: GroupReplay) -> None:
    """The day after: M-Pesa has answered, and the questions of the meeting before are cleared."""
    _closed(group)
    today = group.script.today
    before = replace(group.script.held[-1], checked_on=today.checked_on, found=())
    group.meeting(before).check_payments()
    group.today().check_payments()


def _written_twice(group: GroupReplay) -> None:
    *earlier, last = group.script.held
    group.hold_all(earlier[-1].no)
    hold_with_tablet(group, last)


_tumaini = partial(load_script, "tumaini")

SAMPLES = (
    told("tumaini", _tumaini, _ready),
    told("tumaini-collect", _tumaini, _half_collected),
    told("tumaini-count", _tumaini, _paid_out),
    told("tumaini-closed", _tumaini, _closed),
    told("tumaini-payments", _tumaini, _payments_checked),
    told("tumaini-conflict", _tumaini, _written_twice),
    told("tumaini-fa", partial(load_translated, "tumaini_fa"), _half_collected),
    told("practice", partial(load_script, "practice"), _ready),
    told("empty", partial(load_script, "empty"), _ready),
)
