"""How fine the money of a calculation is: by its currency or by a number of decimal places."""

from app.commands import BadInput
from app.commands.json_input import Fields, text, whole
from app.core.currencies import CURRENCIES


def digits_of(fields: Fields, default: int | None = None) -> int:
    """Decimal places, from `currency` or `minor_digits`.

    Raises:
        BadInput: Both, neither without a default, or an unknown currency.
    """
    has_currency, has_digits = "currency" in fields, "minor_digits" in fields
    if has_currency and has_digits:
        raise BadInput("give 'currency' or 'minor_digits', not both")
    if has_digits:
        return fields.take("minor_digits", whole(0, 8))
    if not has_currency:
        if default is None:
            raise BadInput("the key 'currency' (or 'minor_digits') is missing")
        return default
    code = fields.take("currency", text)
    if code not in CURRENCIES:
        raise BadInput(
            f"'currency' must be one of: {', '.join(CURRENCIES)}; or give 'minor_digits'"
        )
    return CURRENCIES[code].digits
