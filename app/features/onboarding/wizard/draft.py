"""A group that is being set up: answers, what they mean, what cannot go together. No Qt."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.core.constitution.combinations import blocked, settled
from app.core.constitution.kinds import ROTATING, usual_rules
from app.core.constitution.of_group import FINES, MEETINGS, MONEY, OFFICERS, values_of
from app.core.constitution.of_loans import LOANS
from app.core.constitution.preview import Preview, preview
from app.core.constitution.rows import Chapter, Row
from app.core.countries import Broken, Country, broken, country_on
from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.features.onboarding.typed import Typed, first_meeting, names_of
from app.system.countries import all_countries

PAGES = ("kind", "members", "money", "loans", "fines", "meetings", "officers", "sign")
CHAPTERS = {one.code: one for one in (MONEY, LOANS, FINES, MEETINGS, OFFICERS)}
MEMBERS_SHOWN = 20  # of the preview, while nobody is written yet
HOME = {"fa": "IR", "hi": "IN", "fr": "SN", "sw": "TZ"}
# What is seldom asked at the beginning; the group rules have it all.
LATER = frozenset(
    """turn_order welfare_bag carried advance_used dues_first methods unpaid_charge loan_products
    loan_topup loan_wait loan_membership loan_attendance loan_cap social_cap loan_fund reserve
    advances_kept share_out_on past_share_out approve approval_unit writeoff_to fine_list
    penalty_late keys rounding income_basis""".split()
)
KEYS = 3


@dataclass
class Draft:
    """What was answered so far; people by their place in `names`.

    Attributes:
        scheme: How the pot goes round, in a group of that kind.
    """

    language: str
    today: date
    kind: str = "vsla"
    scheme: str = ROTATING[0]
    country: str = ""
    currency: str = ""
    calendar: str = ""
    group: str = ""
    names_text: str = ""
    next_on: str = ""
    offices: list[int] = field(default_factory=lambda: [-1] * (2 + KEYS))
    pins: dict[int, str] = field(default_factory=dict, repr=False)
    rules: Rules = field(default_factory=Rules)
    touched: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.choose_country(self.country or HOME.get(self.language, "KE"))

    # Where

    @property
    def place(self) -> Country:
        """The country as it is today."""
        found = country_on(all_countries(), self.country, self.today)
        assert found is not None, self.country
        return found

    @property
    def countries(self) -> tuple[str, ...]:
        """Codes of every country that is known today."""
        codes = dict.fromkeys(one.code for one in all_countries())
        return tuple(c for c in codes if country_on(all_countries(), c, self.today) is not None)

    def choose_country(self, code: str) -> None:
        """Money, calendar and usual amounts of a country."""
        self.country = code
        self.currency, self.calendar = self.place.currency, self.place.calendar
        # Amounts that were typed were meant in the money of before.
        self.touched = {k: v for k, v in self.touched.items() if k not in _AMOUNTS}
        self._begin_anew()

    def choose_currency(self, currency: str) -> None:
        """Another money than the country's: families abroad, a fund in USDT."""
        self.currency = currency
        self.touched = {k: v for k, v in self.touched.items() if k not in _AMOUNTS}
        self._begin_anew()

    @property
    def unit(self) -> int:
        """The usual price of a share, minor units."""
        if self.currency == self.place.currency:
            return self.place.share
        return 20 * currency_of(self.currency).scale

    # What

    def choose_kind(self, kind: str) -> None:
        """The usual rules of another kind; what was typed stays."""
        self.kind = kind
        self._begin_anew()

    def change(self, values: dict[str, Any]) -> None:
        """Something was typed or switched."""
        self.touched |= values
        self.rules = Rules(**settled(values_of(self.rules) | values, len(self.names)))

    @property
    def starts(self) -> dict[str, Any]:
        """What a rule begins with when it is switched on."""
        money = currency_of(self.currency)
        found: dict[str, Any] = {}
        for kind in ("vsla", "chama", "turn", "fund"):
            usual = values_of(usual_rules(kind, self.unit, money.cash_unit))
            found |= {name: usual[name] for name in _AMOUNTS if usual[name]}
        found["registration"] = found["treasurer_limit"] = self.unit * 5
        found["excused_fine"] = found["late_fine"]
        return found

    def blocked(self, chapter: Chapter) -> dict[str, str]:
        """Code of each row that cannot be changed now, and why."""
        values, members = values_of(self.rules), len(self.names)
        found = {row.code: blocked(row, values, members) for row in chapter.rows}
        return {code: why for code, why in found.items() if why}

    def hidden(self, chapter: Chapter) -> frozenset[str]:
        """Codes of rows that are not asked at the beginning."""
        return frozenset(row.code for row in chapter.rows if self._is_later(row))

    def preview(self) -> Preview:
        return preview(self.rules, len(self.names) or MEMBERS_SHOWN)

    # Who

    @property
    def names(self) -> tuple[str, ...]:
        return names_of(self.names_text)

    def people_changed(self, text: str) -> None:
        """Other names: an office whose holder is gone is free again."""
        before, self.names_text = _told_apart(self.names), text
        now = self.names
        places = {name: place for place, name in enumerate(_told_apart(now))}
        kept = {old: places[name] for old, name in enumerate(before) if name in places}
        self.offices = [kept.get(place, -1) for place in self.offices]
        self.pins = {kept[place]: pin for place, pin in self.pins.items() if place in kept}
        self.rules = Rules(**settled(values_of(self.rules), len(now)))

    def limits(self) -> tuple[Broken, ...]:
        """What the law of the country asks for and the group does not have: advice."""
        return broken(self.place, self.today, members=len(self.names)) if self.names else ()

    # The end

    def check_page(self, page: str) -> None:
        """Say what is missing before the next page.

        Raises:
            Refused: "form.no_group_name", "form.no_members", `date.*`.
        """
        if page == "kind" and not self.group.strip():
            raise Refused("form.no_group_name")
        if page == "members" and not self.names:
            raise Refused("form.no_members")
        if page == "meetings":
            first_meeting(self.next_on, self.calendar, self.today)

    def typed(self, label: str, box_name: str) -> Typed:
        """All answers; `label` is what this laptop is called."""
        chair, secretary, *keys = self.offices
        return Typed(
            group=self.group,
            names=self.names,
            currency=self.currency,
            calendar=self.calendar,
            zone=self.place.zone,
            language=self.language,
            label=label,
            kind=self.kind,
            rules=self.rules,
            unit=self.unit,
            next_on=self.next_on,
            chair=chair,
            secretary=secretary,
            keys=tuple(keys),
            pins=tuple(sorted(self.pins.items())),
            box_name=box_name,
            scheme=self.scheme,
        )

    def _begin_anew(self) -> None:
        money = currency_of(self.currency)
        methods = self.place.usual.methods
        rules = usual_rules(self.kind, self.unit, money.cash_unit, methods)
        self.rules = replace(rules, **self.touched)
        self.rules = Rules(**settled(values_of(self.rules), len(self.names)))

    def _is_later(self, row: Row) -> bool:
        lends = self.rules.loan_multiple or row.code == "lending"
        return row.code in LATER or (row in LOANS.rows and not lends)


def _told_apart(names: tuple[str, ...]) -> list[tuple[str, int]]:
    """Each name with how often it stood before: two members may be called the same."""
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        found.append((name, seen[name]))
        seen[name] += 1
    return found


_AMOUNTS = frozenset(
    box.field for chapter in CHAPTERS.values() for box in chapter.boxes if box.kind == "money"
)
