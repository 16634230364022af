"""A property that is found when first asked for and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Found = TypeVar("Found")


class found_once(Generic[Found]):  # noqa: N801 # written like `property`, whose place it takes
    """Like `functools.cached_property`, without the lock it has in Python 3.11: a claim asks for a dozen.

    The value is written to the instance's dictionary, which Python asks before it asks this again.
    """

    def __init__(self, find: Callable[[Any], Found]) -> None:
        self._find = find
        self._name = find.__name__
        self.__doc__ = find.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> Found: ...

    def __get__(self, instance: object | None, owner: type) -> Self | Found:
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self._find(instance)
        return found
