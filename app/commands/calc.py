"""`daftari calc`: the arithmetic of the screens on JSON, for people who check and for scripts."""

import argparse
import json

NAME = "calc"
HELP = "compute a schedule, an allocation, a share-out, a split, a score, a date: JSON in and out"

KINDS = ("schedule", "allocate", "shareout", "split", "score", "draw", "date")

_HELP = {
    "schedule": """\
A schedule of repayment. Amounts and rates are decimal strings, dates ISO. [default]

  principal                 amount
  currency | minor_digits   KES ... , or number of decimal places 0 to 8
  annual_rate_percent | rate_percent_per_period
                            a rate; for fee: of the principal, once; none for free
  method                    equal_instalment equal_principal flat service_charge upfront fee
                            free bullet
  period                    {"unit": days|weeks|months|jalali_months|meetings, "every": [1]}
  instalments | due_dates   a number from 1 to 600, or a list of dates
  start                     day the money is handed over; only with meetings it may be absent
  first_due                 [start + 1 period]; its day of month is the anchor
  day_count                 [periodic] 30/360 act/365 act/360 act/act
  rounding                  [half_up] half_even up down
  round_to                  [the minor unit] interest and parts are multiples of this amount
  instalment_multiple       [round_to]
  instalment_rounding       [rounding]
  remainder                 [last] first level: which instalment absorbs the rounding
  fixed_principal           amount of principal in every instalment but the last
  fixed_instalment          amount of every instalment but the last, interest included
  minimum_last              [0] a last principal below it is paid with the instalment before
  grace_principal, grace_interest, interest_free, grace_capitalised
                            [0] periods: interest only; interest deferred; none; added
  disbursements             [{"on", "amount"}] tranches within the principal; what they leave
                            of it is handed over at the start
  down_payment_percent      [0] of every tranche, paid back at once (instalment 0)

Gives instalments [n, due, principal, interest, fee, total, balance], totals [principal, interest,
fee, total, cash, capitalised] and effective_annual_rate_percent. Interest or a fee kept back
when the money is handed over is in the totals only; cash is what the borrower gets.""",
    "allocate": """\
Which dues the payments settle.

  dues          [{"due", "penalty" [0], "fee" [0], "interest" [0], "principal" [0]}]
  payments      [{"on", "amount"}]
  order         ["penalty", "fee", "interest", "principal"]
  direction     [vertical] horizontal
  surplus       [advance] next last principal reduce_amount: where money beyond what is due on
                the day goes; what no due takes is the advance
  currency | minor_digits   [2 decimal places]

Gives for every due paid, in_advance (before its day), late (after it), outstanding, and the
same per part; for every payment its parts; and advance.""",
    "shareout": """\
Who gets what at the end of a cycle; a debt larger than the member's part is lost, and the fund is
divided so that nobody new defaults.

  cash           money of the loan fund to be paid out
  members        [{"member", "shares", "savings", "loan" [0], "charge" [0], "other" [0],
                 "advance" [0], "interest_paid" [0], "amount_meetings" [0], "fixed_shares" [0]}]
                 in the order of their numbers; savings [shares times share_value], shares [the
                 savings]; advance is given back whole; amount_meetings is the sum of each
                 deposit times the meetings after it
  share_value    price of one share
  mode           [standard] by shares; equal (profit by heads); interest_refund (own interest
                 back, the rest by heads); time_weighted; fixed_share
  cash_unit      [the minor unit] payments are whole multiples of it
  currency | minor_digits

Gives fund, shares, value (of one share, or of one weight of the mode, cut down to 6 places),
defaulters, written_off, paid, remainder, and for every member gross, advance, loan and other
(set off), net, paid, written_off and must_bring (cash with which nobody would default).""",
    "split": """\
One amount among several, exact to the minor unit; left-over units go to the largest fractions,
ties to the first.

  total          amount
  weights        list of decimal strings
  currency | minor_digits

Gives parts, in the order of the weights.""",
    "score": """\
A score with every part that it is made of. It is advice: rules decide who may borrow.

  kind           [credit] default health fair_order
  credit         factors {on_time, consistency, history, attendance, leverage, tenure}, each a
                 decimal from 0 to 1; or habits, counts from the book [0]: dues, dues_on_time,
                 turns, full_turns, loans_settled, settled_late, meetings, present, late,
                 excused, owed, limit, months
  default        max_days_late, missed_of_last_3, leverage, attendance, months, first_loan [0]
  health         collection, par30, liquidity, growth, attendance, books: decimals from 0 to 1
  fair_order     profile [as_written] first_code waiting; request, balance, previous, last_payment,
                 lent (all loans): decimal strings in whole units; instalments, loans, waited
                 (periods paid without a loan): counts

Gives score (300 to 850), shown, band and factors; or probability, logit and steps; or health
(0 to 100) and parts.""",
    "draw": """\
A draw computed again, as its proof page shows it.

  By a sealed secret:
  context        object with "eligible", the list of tickets, as printed
  secret         hex digits
  numbers        [[member number, number shown from 0 to 99]], in the order typed
  seal           [none] 16 letters or 64 hex digits to compare with

Gives seal (16 letters), seal_hex, fits when a seal was given, and order.

  By secret words:
  tickets        list of texts
  context        text, such as "CB-07|R3|T5"
  secrets        list of words
  salts          [none] list of hex digits, one a word: what the commitments were made with
  draw           [winner] order

Gives commits and the seed (hex) with the winner; or the order of all tickets.""",
    "date": """\
One day in both calendars.

  gregorian | jalali   such as 2025-03-21 or 1404-01-01

Gives gregorian, jalali, weekday and valid; if valid is false, reason.""",
}


def configure(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="|".join(KINDS))
    for kind in KINDS:
        kinds.add_parser(
            kind,
            help=_HELP[kind].splitlines()[0],
            description=_HELP[kind],
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )


def run(args: argparse.Namespace) -> int:
    from app.commands.calculations import CALCULATIONS
    from app.commands.json_input import read_object

    fields = read_object()
    answer = CALCULATIONS[args.kind](fields)
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 0
