"""Which communes a store already speaks of, so that a namesake's file finds its own. Reads only; decides nothing."""

from weakref import WeakKeyDictionary

from data.store import Store, reporters

KNOWN: WeakKeyDictionary[Store, tuple[int, tuple[int, ...]]] = WeakKeyDictionary()


def known_units(store: Store) -> tuple[int, ...]:
    """Ids of the communes with any figure that counts, in order; asked once for each version of the store."""
    version = store.version
    kept = KNOWN.get(store)
    if kept is None or kept[0] != version:
        kept = KNOWN[store] = (version, tuple(sorted({int(key) for key in reporters(store)["unit_id"]})))
    return kept[1]
