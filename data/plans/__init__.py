"""The plans and the calendar that come with the product. Which goal holds for whom is decided in indicators/progress."""

from data.plans.reading import PlanError, load_calendar, load_plans, unit_chain

__all__ = ["PlanError", "load_calendar", "load_plans", "unit_chain"]
