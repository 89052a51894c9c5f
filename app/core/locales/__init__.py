"""How people read and write numbers, money, dates and names, in five languages, without Qt."""

from app.core.locales.amounts import format_amount_input, format_money, unit_name
from app.core.locales.dates import format_date
from app.core.locales.digits import fold_digits
from app.core.locales.languages import LANGUAGES, Lang, language_of
from app.core.locales.numbers import format_number, format_percent
from app.core.locales.parsing import parse_amount

__all__ = [
    "LANGUAGES",
    "Lang",
    "fold_digits",
    "format_amount_input",
    "format_date",
    "format_money",
    "format_number",
    "format_percent",
    "language_of",
    "parse_amount",
    "unit_name",
]
