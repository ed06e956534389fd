"""Makes the program's frozen values: `dataclasses.dataclass(frozen=True, slots=True)`, made in a sixth of the time.

The standard library writes and compiles seven functions for each class. A window needs a hundred such classes before
it shows an article, and a tenth of its start went into compiling what nobody calls. Here only `__init__` is compiled;
the rest is shared by all classes. What comes out is a dataclass: `fields`, `replace`, `asdict` and pattern matching
work on it, and to a type checker it is one.
"""

import dataclasses
import sys
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    C = TypeVar("C")
    _MISSING = dataclasses.MISSING
    _FIELD = dataclasses.fields(dataclasses.make_dataclass("_One", ["one"]))[0]._field_type

    def dataclass(*, frozen: bool, slots: bool, eq: bool = True, order: bool = False) -> Callable[[type[C]], type[C]]:
        """Like the library's, for frozen classes with slots only, without `InitVar`, `ClassVar` and `kw_only`."""
        if not (frozen and slots):
            raise ValueError("what is not frozen, or has no slots, is a dataclass of the library")
        return lambda cls: _made(cls, eq=eq, order=order)

    def _made(cls: type[C], *, eq: bool, order: bool) -> type[C]:
        own = {name: _field(cls, name, kind) for name, kind in cls.__annotations__.items()}
        inherited: dict[str, Any] = {}
        for base in reversed(cls.__mro__[1:]):
            inherited |= getattr(base, "__dataclass_fields__", {})
        known = inherited | own
        names = tuple(known)
        body = {name: held for name, held in cls.__dict__.items() if name not in (*own, "__dict__", "__weakref__")}
        body |= {
            "__slots__": tuple(name for name in own if name not in inherited),
            "__dataclass_fields__": known,
            "__match_args__": tuple(name for name in names if known[name].init),
            "__setattr__": _set,
            "__delattr__": _delete,
            "__getstate__": _state,
            "__setstate__": _set_state,
        }
        body.setdefault("__repr__", _repr)
        if eq:
            compared = tuple(name for name in names if known[name].compare)
            body |= _comparing(_key_of(compared), body, order)
        made = type(cls)(cls.__name__, cls.__bases__, body)
        made.__qualname__ = cls.__qualname__
        if "__init__" not in cls.__dict__:
            made.__init__ = _init(made, known)
        return made

    def _field(cls: type, name: str, kind: object) -> dataclasses.Field:
        held = cls.__dict__.get(name, _MISSING)
        field = held if isinstance(held, dataclasses.Field) else dataclasses.field(default=held)
        field.name, field.type, field._field_type = name, kind, _FIELD
        field.kw_only = False
        if field.default.__class__ in (list, dict, set):
            raise ValueError(f"{cls.__name__}.{name} would share one {type(field.default).__name__}: use a factory")
        return field

    def _init(cls: type, known: dict[str, Any]) -> Callable[..., None]:
        """The one function that is compiled. It sets slots through their own descriptors, as the class is frozen."""
        given: dict[str, object] = {"_missing": _MISSING}
        words, lines = [], []
        for name, field in known.items():
            given[f"_set_{name}"], held = getattr(cls, name).__set__, name
            if field.default_factory is not _MISSING:
                given[f"_make_{name}"] = field.default_factory
                words.append(f"{name}=_missing")
                held = f"_make_{name}() if {name} is _missing else {name}"
            elif field.default is not _MISSING:
                given[f"_usual_{name}"] = field.default
                words.append(f"{name}=_usual_{name}")
            else:
                words.append(name)
            lines.append(f"  _set_{name}(self, {held})")
        if hasattr(cls, "__post_init__"):
            lines.append("  self.__post_init__()")
        body = "\n".join(lines) or "  pass"
        source = f"def _with({', '.join(given)}):\n def __init__(self, {', '.join(words)}):\n{body}\n return __init__"
        made: dict[str, Any] = {}
        exec(source, vars(sys.modules[cls.__module__]), made)
        init: Callable[..., None] = made["_with"](**given)
        init.__annotations__ = {name: field.type for name, field in known.items()} | {"return": None}
        init.__qualname__ = f"{cls.__qualname__}.__init__"
        return init

    def _key_of(names: tuple[str, ...]) -> Callable[[Any], Any]:
        if len(names) > 1:
            return attrgetter(*names)
        return (lambda one: (getattr(one, names[0]),)) if names else (lambda one: ())

    def _comparing(key: Callable[[Any], Any], body: dict[str, Any], order: bool) -> dict[str, Any]:
        def same(self: Any, other: object) -> bool:
            return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

        def number(self: Any) -> int:
            return hash(key(self))

        def before(self: Any, other: object) -> bool:
            return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

        def not_after(self: Any, other: object) -> bool:
            return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

        made = {"__eq__": same, "__hash__": number} | ({"__lt__": before, "__le__": not_after} if order else {})
        if order:
            made |= {"__gt__": lambda self, other: before(other, self), "__ge__": lambda a, b: not_after(b, a)}
        return {name: body.get(name) or each for name, each in made.items()}

    def _repr(self: object) -> str:
        told = (f"{name}={getattr(self, name)!r}" for name, field in self.__dataclass_fields__.items() if field.repr)
        return f"{type(self).__qualname__}({', '.join(told)})"

    def _set(self: object, name: str, held: object) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _delete(self: object, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def _state(self: object) -> list[object]:
        return [getattr(self, name) for name in self.__dataclass_fields__]

    def _set_state(self: object, state: list[object]) -> None:
        for name, held in zip(self.__dataclass_fields__, state, strict=True):
            object.__setattr__(self, name, held)
