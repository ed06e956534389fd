"""What a screen reader hears of the window, asked for through AT-SPI by the system's own Python; prints JSON.

Run by the system's Python, which has the bindings of AT-SPI (Debian: gir1.2-atspi-2.0, python3-gi): TITLE WORDS.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be said first

PATIENCE = 20  # seconds
END = 0xFF57  # the key


def main():
    title, words = sys.argv[1:3]
    Atspi.init()
    pane = wait_for(lambda: find(app(), lambda it: it.get_name() == title and it.get_role_name() == "text"))
    heard = listen()
    text = pane.get_text_iface()
    whole = text.get_text(0, text.get_character_count())
    at = whole.index(words)
    wait_for(lambda: Atspi.Text.get_attribute_run(text, at, False)[0].get("bg-color"))  # the mark has come
    attributes, start, end = Atspi.Text.get_attribute_run(text, at, False)
    text.set_caret_offset(at)
    settle()
    description = pane.get_description()
    text.add_selection(at, at + len(words))
    settle()
    chosen = text.get_selection(0)
    fold = whole.index("Subscribe")
    text.set_caret_offset(fold)
    settle()
    line = Atspi.Text.get_string_at_offset(text, fold, Atspi.TextGranularity.LINE)
    library = heard_library(heard)
    said = {
        "library": library,
        "nameless": nameless(app()),
        "states": [state for state in ("FOCUSABLE", "MULTI_LINE", "READ_ONLY") if has(pane, state)],
        "characters": text.get_character_count(),
        "attributes": {**attributes, "words": whole[start:end]},
        "description": description,
        "selected": whole[chosen.start_offset : chosen.end_offset],
        "caret": text.get_caret_offset() == fold,
        "fold": line.content,
        "heard": sorted(set(heard)),
    }
    print(json.dumps(said))


def heard_library(heard):
    """The rows of the library as they are at first, with a story unfolded, and after a key went down."""
    tree = find(app(), lambda it: it.get_role_name() == "tree" and it.get_name() == "Library")
    wait_for(lambda: len(rows_of(tree)) > 1)  # the rows of a story come when its list was read
    story = next(row for row in rows_of(tree) if has(row, "EXPANDABLE"))
    unfolded = [said_of(row) for row in rows_of(tree)]
    toggle(story)
    wait_for(lambda: len(rows_of(tree)) < len(unfolded))
    folded = [said_of(row) for row in rows_of(tree)]
    toggle(story)
    wait_for(lambda: len(rows_of(tree)) == len(unfolded))  # the rows below it come when they are laid out again
    box = rows_of(tree)[1].get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    at = tree.get_component_iface().get_accessible_at_point(box.x + 30, box.y + 5, Atspi.CoordType.SCREEN)
    before = len(heard)
    tree.get_component_iface().grab_focus()
    settle()
    Atspi.generate_keyboard_event(END, None, Atspi.KeySynthType.SYM)
    settle()
    selection = tree.get_selection_iface()
    selection.select_child(1)
    settle()
    return {
        "folded": folded,
        "unfolded": unfolded,
        "pointed": at.get_name(),
        "chosen": [selection.get_selected_child(n).get_name() for n in range(selection.get_n_selected_children())],
        "told": sorted(set(heard[before:])),
    }


def toggle(row):
    act = row.get_action_iface()
    act.do_action([act.get_action_name(n) for n in range(act.get_n_actions())].index("Toggle"))
    settle()


def rows_of(tree):
    return [tree.get_child_at_index(n) for n in range(tree.get_child_count())]


def said_of(row):
    states = [state for state in ("EXPANDED", "SHOWING") if has(row, state)]
    return [row.get_role_name(), row.get_name(), row.get_attributes().get("level"), states]


def app():
    desktop = Atspi.get_desktop(0)
    return desktop.get_child_at_index(0) if desktop.get_child_count() else None


def has(thing, state):
    return hasattr(Atspi.StateType, state) and thing.get_state_set().contains(getattr(Atspi.StateType, state))


def find(thing, fits):
    return next((each for each in walk(thing) if fits(each)), None) if thing is not None else None


def walk(thing):
    yield thing
    for n in range(min(thing.get_child_count(), 60)):
        child = thing.get_child_at_index(n)
        if child is not None:
            yield from walk(child)


def nameless(thing):
    """The roles of all that can take the keys and says nothing."""
    return [
        each.get_role_name()
        for each in walk(thing)
        if has(each, "FOCUSABLE") and has(each, "SHOWING") and not each.get_name()
    ]


def wait_for(find_it):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find_it()
        except GLib.Error:
            found = None
        if found:
            return found
        settle()
    raise SystemExit("what was waited for did not come")


def listen():
    heard = []

    def note(event):
        words = f" {event.any_data}" if "announcement" in event.type else ""
        if event.type.startswith("object:state-changed"):
            words = f" {event.source.get_name()}" if event.detail1 else " no more"
        heard.append(event.type.split(":system")[0] + words)

    listener = Atspi.EventListener.new(note)
    for kind in (
        "object:text-caret-moved",
        "object:text-selection-changed",
        "object:announcement",
        "object:selection-changed",
        "object:state-changed:expanded",
        "object:state-changed:focused",
    ):
        listener.register(kind)
    heard_by.append(listener)
    return heard


heard_by = []  # listeners must live as long as they listen


def settle():
    """Lets what was sent arrive."""
    loop = GLib.MainLoop()
    GLib.timeout_add(150, loop.quit)
    loop.run()


main()
