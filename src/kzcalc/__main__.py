"""python -m kzcalc."""

import sys

from kzcalc.cli import main

sys.exit(main())
