"""All benchmarks, one after the other: python tests/benchmarks. It fails if one of them fails."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    failed = 0
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.name.startswith("__"):
            print(f"\n== {path.stem}", flush=True)
            failed += subprocess.run([sys.executable, path], check=False).returncode != 0
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
