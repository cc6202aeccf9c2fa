"""Moments in Vietnamese time, whatever the clock of the machine: kept in UTC, read at UTC+7 (no summer time)."""

from datetime import date, datetime, timedelta, timezone

from reports.language import Language, day

VIETNAM = timezone(timedelta(hours=7))


def local_day(at: datetime) -> date:
    """The day in Viet Nam; `at` carries its zone."""
    return at.astimezone(VIETNAM).date()


def moment_words(at: datetime, lang: Language) -> str:
    """ "14:05, 22/11/2026"."""
    here = at.astimezone(VIETNAM)
    return f"{here:%H:%M}, {day(here.date(), lang)}"
