"""The election law, exact and pure: rules, and the allocation of seats with its workings."""

from kzcalc.law.allocate import allocate
from kzcalc.law.allocation import Admission, Allocation, ClauseStatus, Tie, TieKind, Workings
from kzcalc.law.rules import Guarantee, Rules

__all__ = [
    "Admission",
    "Allocation",
    "ClauseStatus",
    "Guarantee",
    "Rules",
    "Tie",
    "TieKind",
    "Workings",
    "allocate",
]
