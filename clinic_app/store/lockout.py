"""Wrong passphrases: counted before they are tried, kept over a restart, and answered by a growing wait.

The file lies beside the key file and is private. What counts since the clinic was last open is written without a key,
since there is none before it is unlocked; the counts that stood then carry a seal, and a file that went missing or was
altered behind it is written into the audit trail at the next opening. It slows down whoever sits at this program. It
cannot stop someone who deletes it, turns the clock on, or guesses at a copy of the key file elsewhere: against that
stands Argon2id alone, and a passphrase that is long enough.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from clinic_app.store.audit_seal import SealKey
from clinic_app.store.faults import LockedOutError
from clinic_app.store.places import write_private_file

FREE_TRIES = 4
"""Wrong passphrases of one person without a wait."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
_MOST_KEPT = 1000
_LARGEST_NUMBER = 2**31


@dataclass(frozen=True, slots=True)
class Tries:
    """The tries of one person since the last that was right: how many, and when the last was."""

    count: int = 0
    last: datetime = datetime(2000, 1, 1, tzinfo=UTC)

    def wait(self, now: datetime) -> timedelta:
        """How long until the next try: never longer than the whole wait."""
        if self.count < FREE_TRIES:
            return timedelta(0)
        whole = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(self.count - FREE_TRIES, 16))
        left: timedelta = whole - (now - self.last)
        return max(timedelta(0), min(whole, left))


@dataclass(frozen=True, slots=True)
class TryRecord:
    """The whole file: tries by account, and when wrong ones were made that the audit trail does not know yet."""

    tries: dict[int, Tries] = field(default_factory=dict)
    untold: tuple[tuple[int, datetime], ...] = ()
    seal: str = ""


class Lockout:
    """The record of tries of one clinic."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def refuse_too_soon(self, account_id: int, now: datetime) -> None:
        """Raises `LockedOutError` with the time to wait while a person has tried too often."""
        record = self._read()
        tries = record.tries.get(account_id, Tries())
        if tries.last > now:  # the clock was put back: wait from now on, not until it comes round again
            self._write(replace(record, tries={**record.tries, account_id: replace(tries, last=now)}))
        if wait := tries.wait(now):
            raise LockedOutError(
                f"Too many wrong passphrases. Try again in {wait_words(wait)}.",
                "The recovery sheet opens the clinic without waiting.",
            )

    def refuse_after_a_wrong_one(self, account_id: int) -> None:
        """Raises `LockedOutError` while a wrong passphrase, anybody's, stands since the clinic was last open.

        What opens by itself would otherwise open for whoever guessed and then began the program anew.
        """
        record = self._read()
        if record.untold or record.tries.get(account_id, Tries()).count:
            raise LockedOutError(
                "A wrong passphrase was typed since the clinic was last open.", "Unlock with your passphrase."
            )

    def count(self, account_id: int, now: datetime) -> TryRecord:
        """Count a try before it is made: whoever ends the program meanwhile has tried all the same.

        Gives the record as it was, for `put_back` once the passphrase was right.
        """
        record = self._read()
        before = record.tries.get(account_id, Tries())
        tries = {**record.tries, account_id: Tries(before.count + 1, now)}
        self._write(replace(record, tries=tries, untold=(*record.untold, (account_id, now))[-_MOST_KEPT:]))
        return record

    def put_back(self, record: TryRecord) -> None:
        """The try was right, so that it was none: the record is again as it was."""
        if record == TryRecord():
            self._path.unlink(missing_ok=True)
        else:
            self._write(record)

    def untold(self) -> tuple[tuple[int, datetime], ...]:
        """The wrong tries that the audit trail does not know yet: account and moment."""
        return self._read().untold

    def was_altered(self, key: SealKey) -> bool:
        """Whether the part that stood at the last opening is missing or is not as it was sealed."""
        record = self._read()
        return record.seal != key.digest(_sealed_part(record))

    def settle(self, account_ids: Collection[int], key: SealKey) -> None:
        """The clinic is open, and the trail knows all: forget the tries of these accounts, seal those of the others."""
        record = self._read()
        kept = TryRecord({account: one for account, one in record.tries.items() if account not in account_ids})
        self._write(replace(kept, seal=key.digest(_sealed_part(kept))))

    def _read(self) -> TryRecord:
        """What the file says; one that cannot be read says nothing, and the next opening tells of it."""
        try:
            document = json.loads(self._path.read_bytes())
            return TryRecord(
                {
                    int(account): Tries(int(count), _moment(last))
                    for account, (count, last) in document["tries"].items()
                },
                tuple((_number(account), _moment(at)) for account, at in document["untold"]),
                str(document["seal"]),
            )
        except FileNotFoundError:
            return TryRecord()
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return TryRecord(seal="unreadable")

    def _write(self, record: TryRecord) -> None:
        document: dict[str, Any] = {
            "tries": {str(account): [one.count, one.last.isoformat()] for account, one in record.tries.items()},
            "untold": [[account, at.isoformat()] for account, at in record.untold],
            "seal": record.seal,
        }
        write_private_file(self._path, json.dumps(document).encode())


def _sealed_part(record: TryRecord) -> bytes:
    """What stood at the last opening: tries made since are left out, as they were made without the key."""
    since = [account for account, _ in record.untold]
    before = {
        account: one.count - since.count(account)
        for account, one in sorted(record.tries.items())
        if one.count > since.count(account)
    }
    return json.dumps(before).encode()


def _number(value: Any) -> int:
    """A number as this program writes them: a file altered by hand must not stop an opening."""
    number = int(value)
    if not 0 <= number <= _LARGEST_NUMBER:
        raise ValueError("no number of ours")
    return number


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment


def wait_words(wait: timedelta) -> str:
    """A wait as a person says it: "40 seconds", "2 minutes"."""
    seconds = max(1, -(-int(wait.total_seconds() * 1000) // 1000))
    if seconds < 90:
        return f"{seconds} second{'s' if seconds != 1 else ''}"
    return f"{-(-seconds // 60)} minutes"
