"""Schedules of repayment for every kind of loan: pure functions over whole minor units."""
