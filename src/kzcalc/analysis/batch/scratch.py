"""The buffers that a block of elections is worked off in."""

from typing import Any

import numpy as np


class Scratch:
    """The buffers of a block, all of shape (lists, columns), made once and written over by the next block.

    Args:
        lists: how many lists.
        columns: how many elections.
        dtype: the width of the integers, int32 or int64.

    Attributes:
        votes: of each list.
        remainders: the votes of the lists that cleared, then what is left of them beyond their whole seats; 0 for
            others.
        whole: whole seats, then all seats.
        products: for what is needed a moment only.
        quotients: the same memory as ``products``, as floats.
        ahead: whether one list comes before another.
        ranks: the place of each list by remainders, from 0.
        integer: the dtype of votes, remainders, whole and products.
        float: that of the quotients, of the same width.
        largest: the largest such integer.
        columns: how many elections.
        sign: by how many bits a shift leaves nothing but the sign, as -1 or 0.
    """

    def __init__(self, lists: int, columns: int, dtype: type[np.signedinteger[Any]]) -> None:
        self.integer: type[np.signedinteger[Any]] = dtype
        self.float: type[np.floating[Any]] = np.float32 if dtype is np.int32 else np.float64
        self.largest = int(np.iinfo(dtype).max)
        self.columns = columns
        self.sign = dtype(np.iinfo(dtype).bits - 1)

        grid = (lists, columns)
        self.votes, self.remainders, self.whole, self.products = (np.empty(grid, dtype) for _ in range(4))
        self.quotients = self.products.view(self.float)
        self.ahead = np.empty(grid, np.bool_)
        self.ranks = np.empty(grid, np.int8)
