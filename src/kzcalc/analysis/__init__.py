"""Many elections at once: batch allocation, sweeps, maps, polls; and tipping points."""

from kzcalc.analysis.tipping import TippingPoint, tipping_points

__all__ = ["TippingPoint", "tipping_points"]
