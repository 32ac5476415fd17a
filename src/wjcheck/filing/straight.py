"""The plain values of a filing straight from its lines, without a tree between: what a line comes to is kept.

Handed: the lines of a file, what each holds, and the form. Gives back: the very data that `translate.py` makes of the
tree; or nothing where anything is to be told of the file or may be, and then it is read and translated as ever. Filings
have most of their lines in common, and nearly all of them are in order.
"""

from typing import Any, Final, TypeAlias

from wjcheck.filing.form import Group, Key, Many, Scalar
from wjcheck.filing.translate import PLACE, TORN, Translation, is_blank
from wjcheck.reading.plain_tree import PlainTree
from wjcheck.reading.tree import Tree

_NOWHERE: Final = Tree(None, {}, ())
"""What is told while lines are taken is told of no file: it is told again of the tree."""
_MOST_LINES = 200
_LONGEST_LINE = 100
_NO_LINES: Final[dict[str, tuple[str, Any]]] = {}

_Level: TypeAlias = tuple[int, Any, Group | None, Key | None, str, dict[str, tuple[str, Any]]]
"""A mapping or a list that is being filled: the column it begins at, itself, the keys of the mapping or the key whose
list it is, its logical path, and the lines that are known of it."""
_Unfiled: TypeAlias = list[tuple[dict[str, Any], str]]
"""Places by what holds them and under which key."""
_Lists: TypeAlias = list[tuple[Many, list[Any]]]


def straight(tree: PlainTree, form: Group) -> dict[str, Any] | None:
    """Return the data of a file whose lines are plain, and vouch for these; None where it has to be translated."""
    translation = Translation(_NOWHERE, form)
    data = _taken(tree, form, translation)
    if data is None:
        return None
    translation.required(form, data, "")
    if translation.problems:
        return None
    tree.vouch()
    return data


def _taken(tree: PlainTree, form: Group, translation: Translation) -> dict[str, Any] | None:
    # All of it locals, since this loop is what loading a filing costs. A key that stands in a mapping without a value
    # is None there until the end, so that it is noticed when it stands there twice.
    assert tree.source is not None
    first = next((one for one in tree.held if one is not None), None)
    if first is None:
        return None
    data: dict[str, Any] = {}
    column, path = first[0], ""
    container: Any = data
    inner: Any
    group: Group | None = form
    listed: Key | None = None
    waiting: Key | None = None
    own = lines = form.lines_at(column)
    stack: list[_Level] = [(-1, None, None, None, "", _NO_LINES)]
    unfiled, opened, lists = _Unfiled(), _Unfiled(), _Lists()
    new = tree.new
    for line, held in zip(tree.source.lines, tree.held, strict=True):
        seen = lines.get(line)
        if seen is not None:
            en, value = seen
            if en in container:
                return None
            container[en] = value
            continue
        if held is None:
            continue
        at, dash, name, opening, value, _, _ = held
        if waiting is not None:
            en = waiting.en
            if at > column or (at == column and dash is not None):
                holds = waiting.holds
                stack.append((column, container, group, listed, path, own))
                opened.append((container, en))
                path = f"{path}.{en}" if path else en
                column = at
                if dash is None:
                    if type(holds) is not Group:
                        return None
                    container[en] = inner = {}
                    group, listed, own = holds, None, holds.lines_at(at)
                else:
                    if type(holds) is not Many:
                        return None
                    container[en] = inner = []
                    group, listed, own = None, waiting, _NO_LINES
                    lists.append((holds, inner))
                container = inner
            else:
                container[en] = None
                unfiled.append((container, en))
            waiting = None
            lines = own
        if dash is None:
            if at < column or listed is not None:
                while at < column or (at == column and listed is not None):
                    column, container, group, listed, path, own = stack.pop()
                lines = own
            if at != column:
                return None
        else:
            while at < column:
                column, container, group, listed, path, own = stack.pop()
            if at != column or listed is None:
                return None
            many = listed.holds
            assert type(many) is Many
            each = many.each
            here = f"{path}[{len(container)}]"
            if name is None:
                lines = own
                if opening:
                    if type(each) is not Group or type(value) is not dict:
                        return None
                    inner = {PLACE: here}
                    if not _is_plain(each, value, inner, here, translation):
                        inner = translation.group(each, value, here, (), {PLACE: here})
                        if len(inner) == 1:
                            return None
                else:
                    if type(each) is not Scalar:
                        return None
                    inner = listed.known_items.get(value)
                    if inner is None:
                        inner = None if is_blank(value) else translation.scalar(each, listed, value, here, ())
                        if inner is None:
                            return None
                if translation.problems:
                    return None
                container.append(inner)
                continue
            if type(each) is not Group:
                return None
            inner = {PLACE: here}
            container.append(inner)
            stack.append((column, container, None, listed, path, own))
            column, container, group, listed, path = at + dash, inner, each, None, here
            own = lines = each.lines_at(column)
        key = None if group is None or name is None else group.named.get(name)
        if key is None:
            return None
        en = key.en
        if en in container:
            return None
        if opening < 0:
            waiting, lines = key, _NO_LINES
            continue
        taken: Any = None if opening else key.known.get(value)
        if taken is None:
            place = f"{path}.{en}" if path else en
            if type(value) is dict and type(key.holds) is Group:
                taken = {}
                if not _is_plain(key.holds, value, taken, place, translation):
                    taken = translation.group(key.holds, value, place, ()) or None
            else:
                taken = translation.filed(key, value, place, ())
            if translation.problems:
                return None
        container[en] = taken
        if taken is None:
            unfiled.append((container, en))
        elif dash is None and opening < 2 and line not in new and len(line) < _LONGEST_LINE:
            # with no brackets in brackets there is no record in it, which would know its place
            if len(own) >= _MOST_LINES:
                own.clear()
            own[line] = en, taken
    if waiting is not None:
        container[waiting.en] = None
        unfiled.append((container, waiting.en))
    return data if _is_whole(lists) and _is_filed(unfiled, opened, lists) else None


def _is_plain(group: Group, value: dict[str, Any], data: dict[str, Any], path: str, translation: Translation) -> bool:
    """Put the entries of a mapping into `data` where each has a key and a value; say whether that is so.

    It is what `Translation.group` does, with nothing of what it has to remember of any other mapping.
    """
    named = group.named
    for name, one in value.items():
        key = named.get(name)
        if key is None or key.en in data or type(one) is dict:
            return False
        known = key.known.get(one) if type(one) is str else None
        if known is None:
            known = translation.filed(key, one, f"{path}.{key.en}", ())
            if known is None:
                return False
        data[key.en] = known
    return bool(value)


def _is_whole(lists: _Lists) -> bool:
    """Say whether no list is too long and none looks like a record each of whose keys was given a dash of its own."""
    for many, entries in lists:
        if len(entries) > many.most:
            return False
        if len(entries) >= TORN and type(entries[0]) is dict and min(map(len, entries)) <= 2:
            # a record knows its place beside its keys
            singles = {key for entry in entries if len(entry) == 2 for key in entry}
            if len(singles) > TORN:
                return False
    return True


def _is_filed(unfiled: _Unfiled, opened: _Unfiled, lists: _Lists) -> bool:
    """Take out what has no value, and mappings in which nothing else is; say whether something is in every record."""
    if not unfiled:
        return True
    for holder, en in unfiled:
        del holder[en]
    for holder, en in reversed(opened):
        if not holder[en]:
            del holder[en]
    return all(len(entry) > 1 for _, entries in lists for entry in entries if type(entry) is dict)
