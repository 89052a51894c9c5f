"""The countries that this release knows, from its resources."""

from functools import cache

from app.core.countries import Country, read_countries
from app.system.resources import resource

PLACE = ("countries", "countries.json")


@cache
def all_countries() -> tuple[Country, ...]:
    """Every country, with each of its versions, by code and day."""
    return read_countries(resource(*PLACE).read_bytes())
