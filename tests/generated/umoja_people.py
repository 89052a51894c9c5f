"""Who is in Umoja Chama, what they agreed on, and in which order the slips came out of the bag."""

from typing import Any

CENTS = 100
_NAMES = """Wanjiku Kamau|Njeri Mwangi|Mary Wairimu|Peter Kariuki|Esther Nyambura|Samuel Gitau|
John Njoroge|Grace Wambui|Joseph Kimani|Alice Waithera|Daniel Mbugua|Lucy Wangari|Simon Ndung’u|
Margaret Muthoni|Francis Karanja|Jane Nduta|Paul Macharia|Rose Wangui|Stephen Kinuthia|Ann Gathoni|
David Kihara|Moses Irungu|Ruth Njoki|James Thuo|Catherine Mumbi|Kevin Waweru"""
NAMES = [one.strip() for one in _NAMES.split("|")]
ROLES: dict[int, list[str]] = {
    1: ["chair"],
    2: ["secretary"],
    3: ["treasurer", "admin"],
    4: ["key_holder"],
    5: ["key_holder"],
    6: ["key_holder"],
}
SHARED = {8: 7, 16: 9, 20: 10}  # one telephone in two hands
ORDERS = (
    (11, 4, 19, 7, 23, 1, 14, 9, 16, 2, 20, 6, 24, 12, 17, 3, 21, 10, 5, 22, 15, 8, 18, 13),
    (8, 13, 26, 5, 18, 25, 1, 10, 2, 15, 3, 21, 4, 12, 6, 17, 7, 24, 9, 20, 11, 16, 14, 23, 19),
)


def phone_of(no: int) -> str:
    """The telephone of a member."""
    same = SHARED.get(no, no)
    return f"07{20 + same} {(same * 731) % 1000:03} {(same * 417) % 1000:03}"


def founding(*, value: int, savings: int, welfare: int, fine: int, meal: int) -> dict[str, Any]:
    """Group, rules, people and boxes as the story tells them; amounts in shillings."""
    return {
        "group": {
            "name": "Umoja Chama",
            "kind": "chama",
            "currency": "KES",
            "unit": 1,
            "calendar": "gregorian",
            "zone": "Africa/Nairobi",
            "languages": ["en", "sw"],
            "label": "Mary’s laptop",
        },
        "rules": {
            "savings": savings * CENTS,
            "welfare": welfare * CENTS,
            "late_fine": fine * CENTS,
            "absent_fine": fine * CENTS,
            "loan_multiple": 0,
            "loan_one_at_a_time": True,
            "guarantors_needed": 2,
            "keys_needed": 3,
            "quorum_percent": 50,
            "cash_unit": CENTS,
            "methods": ["mpesa", "cash", "bank"],
            "meeting_every_days": 14,
            "meeting_time": "14:00",
            "meeting_place": "Kiambu, with the host",
            "carried": ["turn", "welfare", "savings", "shares"],
        },
        "members": [_person(no) for no in range(1, 25)],
        "boxes": [
            {
                "name": "pot",
                "title": "Merry-go-round",
                "kind": "merry_go_round",
                "terms": {"value": value * CENTS, "order": "fixed", "meal": meal * CENTS},
            },
            {
                "name": "table",
                "title": "Table banking",
                "kind": "asca",
                "terms": {"contribution": savings * CENTS, "rate_ppm": 100_000, "renewals_max": 3},
            },
        ],
    }


def _person(no: int) -> dict[str, Any]:
    person = {"no": no, "name": NAMES[no - 1], "turn": no, "phone": phone_of(no)}
    if no in ROLES:
        person["roles"] = ROLES[no]
    if "key_holder" in ROLES.get(no, ()):
        person["key"] = no - 3
    return person
