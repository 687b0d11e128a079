"""Many elections at once, distances."""

from kzcalc.analysis.tipping import TippingPoint, tipping_points

__all__ = ["TippingPoint", "tipping_points"]
