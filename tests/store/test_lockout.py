from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clinic_app.domain.accounts import AuditAction
from clinic_app.store.faults import LockedOutError, WrongPassphraseError
from clinic_app.store.lockout import FREE_TRIES, LONGEST_WAIT, Tries, wait_words
from clinic_app.store.store import Store
from tests.store.invented import CHEAP, PASSPHRASE, new_store

START = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opening(folder: Path, clock: Clock) -> Callable[[str], Store]:
    new_store(folder).close()
    return lambda passphrase: Store.open(folder, passphrase, account_id=1, clock=clock, stretching=CHEAP)


def guess(opening: Callable[[str], Store], times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphraseError):
            opening("not these words")


def actions(store: Store) -> list[str]:
    return [event.action for event in store.audit.every()]


def test_the_wait_grows_and_says_how_long_it_is(opening: Callable[[str], Store], clock: Clock) -> None:
    guess(opening, FREE_TRIES)
    for said, seconds in (("30 seconds", 30), ("60 seconds", 60), ("2 minutes", 120), ("4 minutes", 240)):
        with pytest.raises(LockedOutError, match=f"Try again in {said}"):
            opening(PASSPHRASE)
        clock.now += timedelta(seconds=seconds - 1)
        with pytest.raises(LockedOutError, match="1 second"):
            opening(PASSPHRASE)
        clock.now += timedelta(seconds=1)
        guess(opening, 1)


def test_the_right_passphrase_after_the_wait_opens_and_forgets(opening: Callable[[str], Store], clock: Clock) -> None:
    guess(opening, FREE_TRIES + 0)
    clock.now += timedelta(seconds=30)

    opening(PASSPHRASE).close()

    guess(opening, FREE_TRIES)


def test_every_wrong_try_stands_in_the_trail_once_the_clinic_is_open(opening: Callable[[str], Store]) -> None:
    guess(opening, 3)

    with opening(PASSPHRASE) as store:
        assert actions(store).count(AuditAction.FAILED_LOGIN) == 3
        failed = next(event for event in store.audit.every() if event.action == AuditAction.FAILED_LOGIN)
        assert (failed.object_id, failed.account_id, failed.role) == (1, 0, "")
        assert failed.detail == START.isoformat()
    with opening(PASSPHRASE) as store:
        assert actions(store).count(AuditAction.FAILED_LOGIN) == 3
        assert AuditAction.UNRECORDED not in actions(store)


def test_a_try_counts_even_if_the_program_is_ended_while_it_is_made(
    opening: Callable[[str], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as ended:
        ended.setattr("clinic_app.store.store.open_way", end)
        for _ in range(FREE_TRIES):
            with pytest.raises(KeyboardInterrupt):
                opening("not these words")

    with pytest.raises(LockedOutError):
        opening(PASSPHRASE)


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        "{}",
        "[1]",
        '{"tries": {"1": [1' + "0" * 40 + ', "2026-01-01T00:00:00+00:00"]}, "untold": [], "seal": ""}',
        '{"tries": {}, "untold": [], "seal": ""}',
    ],
)
def test_a_record_of_tries_that_was_thrown_away_or_altered_is_told(
    opening: Callable[[str], Store], folder: Path, content: str | None
) -> None:
    tries = folder / "clinic.tries"
    if content is None:
        tries.unlink()
    else:
        tries.write_text(content)

    with opening(PASSPHRASE) as store:
        assert AuditAction.UNRECORDED in actions(store)
    with opening(PASSPHRASE) as store:
        assert actions(store).count(AuditAction.UNRECORDED) == 1


def test_tries_of_others_stay_and_their_removal_is_told(folder: Path, clock: Clock) -> None:
    new_store(folder).close()
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPassphraseError):
            Store.open(folder, "not these words", account_id=2, clock=clock)
    Store.open(folder, PASSPHRASE, account_id=1, clock=clock).close()
    with pytest.raises(LockedOutError):
        Store.open(folder, PASSPHRASE, account_id=2, clock=clock)

    document = json.loads((folder / "clinic.tries").read_text())
    document["tries"] = {}
    (folder / "clinic.tries").write_text(json.dumps(document))
    with Store.open(folder, PASSPHRASE, account_id=1, clock=clock) as store:
        assert AuditAction.UNRECORDED in actions(store)


def test_a_clock_put_back_a_day_waits_from_then_on(opening: Callable[[str], Store], clock: Clock) -> None:
    guess(opening, FREE_TRIES)
    clock.now -= timedelta(days=1)
    with pytest.raises(LockedOutError, match="30 seconds"):
        opening(PASSPHRASE)
    clock.now += timedelta(seconds=30)
    opening(PASSPHRASE).close()


def test_a_clock_put_back_waits_no_longer_than_the_whole_wait() -> None:
    assert Tries(FREE_TRIES, START).wait(START - timedelta(days=1)) == timedelta(seconds=30)
    assert Tries(10**30, datetime.max.replace(tzinfo=UTC)).wait(START) == LONGEST_WAIT
    assert Tries(10_000, START).wait(START) == LONGEST_WAIT
    assert Tries(FREE_TRIES - 1, START).wait(START) == timedelta(0)


def test_a_wait_is_said_as_a_person_says_it() -> None:
    waits = [timedelta(milliseconds=1), timedelta(seconds=30), timedelta(seconds=119.5), timedelta(hours=1)]

    assert [wait_words(wait) for wait in waits] == ["1 second", "30 seconds", "2 minutes", "60 minutes"]
