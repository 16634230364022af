"""Changes the owner's passphrase back and forth, as fast as it can: ``python -m tests.safety.passphrases FOLDER``.

Says before each change which two passphrases may open the clinic from now on.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from clinic_app.store.store import Store
from tests.store.invented import CHEAP, PASSPHRASE


def passphrase_of_number(number: int) -> str:
    return PASSPHRASE if number == 0 else f"invented words number {number}"


def main() -> None:
    folder, first = Path(sys.argv[1]), int(sys.argv[2])
    with Store.open(folder, passphrase_of_number(first), stretching=CHEAP) as store:
        for number in itertools.count(first):
            print("from", number, flush=True)
            store.key_holders.change_own(passphrase_of_number(number), passphrase_of_number(number + 1))


if __name__ == "__main__":
    main()
