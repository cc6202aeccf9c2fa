"""Runs every benchmark of this folder, or those named: python -m benchmarks [name …]. Each prints its own ratios."""

import importlib
import pkgutil
import sys

import benchmarks


def main(names: list[str]) -> None:
    """Raises ModuleNotFoundError for a name that is no benchmark."""
    found = [module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name != "__main__"]
    for name in names or found:
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
