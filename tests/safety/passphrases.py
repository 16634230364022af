"""Changes the owner's passphrase back and forth, as fast as it can: ``python -m tests.safety.passphrases FOLDER 0``.

Says before each change which two passphrases may open the clinic from now on. With `careless` as a further word the key
file is written over in place, in two pieces, as the program never does: the control of the harness.
"""

from __future__ import annotations

import itertools
import sys
import time
from pathlib import Path

from clinic_app.store import keys
from clinic_app.store.store import Store
from tests.store.invented import CHEAP, PASSPHRASE


def passphrase_of_number(number: int) -> str:
    return PASSPHRASE if number == 0 else f"invented words number {number}"


_TORN_SECONDS = 1.0  # far longer than the rest of a change, on a slow disk too: most kills fall into it


def write_over_in_place(path: Path, content: bytes) -> None:
    """The old file is gone long before the new one is whole."""
    with path.open("wb", buffering=0) as file:
        file.write(content[: len(content) // 2])
        time.sleep(_TORN_SECONDS)
        file.write(content[len(content) // 2 :])


def main() -> None:
    folder, first = Path(sys.argv[1]), int(sys.argv[2])
    if "careless" in sys.argv:
        keys.write_private_file = write_over_in_place
    with Store.open(folder, passphrase_of_number(first), stretching=CHEAP) as store:
        for number in itertools.count(first):
            print("from", number, flush=True)
            store.key_holders.change_own(passphrase_of_number(number), passphrase_of_number(number + 1))


if __name__ == "__main__":
    main()
