"""Many elections at once, on NumPy: the seats that `kzcalc.law.allocate` would give, a hundred times as fast.

The elections are worked off in blocks. Within a block the lists lie along the first axis and the elections along the
second, so that every step of the law is a handful of calls on long rows, in buffers that are made once and stay in the
processor's cache. Elections under the guarantee clause are picked out of their block: two lists share the seats there.

Every decision is made in integers. Their width is chosen by block, so that no product can overflow: 32 bits where they
hold all of them, else 64; a block for which these may be too few is left to `allocate`, one election after the other.
"""

from kzcalc.analysis.batch.allocate import allocate_many, outcomes_of_many
from kzcalc.analysis.batch.outcomes import Outcomes
from kzcalc.analysis.batch.quotas import rank_by_remainder

__all__ = ["Outcomes", "allocate_many", "outcomes_of_many", "rank_by_remainder"]
