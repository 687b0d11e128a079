"""The election law, exact and pure: rules, and the allocation of seats with its reasons."""

from kzcalc.law.allocate import allocate
from kzcalc.law.allocation import Admission, Allocation, ClauseStatus, Tie, TieKind
from kzcalc.law.rules import Guarantee, Rules

__all__ = [
    "Admission",
    "Allocation",
    "ClauseStatus",
    "Guarantee",
    "Rules",
    "Tie",
    "TieKind",
    "allocate",
]
