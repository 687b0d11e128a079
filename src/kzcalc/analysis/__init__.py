"""Many elections at once: batch allocation, sweeps, maps, polls; tipping points, how far the clause is."""
