"""Who may have paid: masked numbers and initials against what the book knows of its members."""

import re
from dataclasses import dataclass

from app.core.providers.findings import differ_by_one


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """A member as a provider would see one; both may be ""."""

    name: str
    phone: str


def is_one_sign_off(typed: str, came: str) -> bool:
    """Whether two codes differ by one sign, or only by signs that look alike (O and 0)."""
    return differ_by_one(typed, came)


def looks_like(payer: Payer, masked: str, initials: str) -> bool:
    """Whether a member may be the payer: the number fits, and the initials when both are known.

    Without a number the initials alone are enough; two at least, or they say nothing.
    """
    name_fits = _initials_fit(payer.name, initials)
    if masked and payer.phone:
        return _number_fits(payer.phone, masked) and name_fits is not False
    return name_fits is True


def _number_fits(phone: str, masked: str) -> bool:
    """`0722 123 418` and `2547*****418`: the ends agree, whatever the country code."""
    digits = re.sub(r"\D", "", phone)
    head, _, tail = masked.partition("*")
    tail = tail.lstrip("*")
    if len(digits) < 7 or len(tail) < 3 or not digits.endswith(tail):
        return False
    national = digits.lstrip("0")
    # The head is a country code of one to three digits and the beginning of the number.
    return digits.startswith(head) or any(national.startswith(head[n:]) for n in range(1, 4))


def _initials_fit(name: str, initials: str) -> bool | None:
    """Whether the initials of `name` stand among the others in order; None when unknown."""
    wanted = [word[0].casefold() for word in name.split() if word[:1].isalpha()]
    given = initials.casefold().split()
    if len(wanted) < 2 or len(given) < 2:
        return None
    rest = iter(given)
    return all(letter in rest for letter in wanted)
