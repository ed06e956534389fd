"""Everybody else who works in one open library, each made when first needed."""

from functools import cached_property
from typing import TYPE_CHECKING

from heihe_reader.gui.window.showing import Showing

if TYPE_CHECKING:
    from heihe_reader.gui.dialogs.note_popup import NotePopup
    from heihe_reader.gui.widgets.selection_bar import SelectionBar
    from heihe_reader.gui.widgets.tag_picker import TagPicker
    from heihe_reader.gui.window.finding.finding import Finding
    from heihe_reader.gui.window.finding.finding_in_text import FindingInText
    from heihe_reader.gui.window.finding.tagging_hits import TaggingHits
    from heihe_reader.gui.window.libraries.afterwards import Afterwards
    from heihe_reader.gui.window.libraries.backing_up import BackingUp
    from heihe_reader.gui.window.libraries.exporting import Exporting
    from heihe_reader.gui.window.libraries.importing import Importing
    from heihe_reader.gui.window.libraries.looking_back import LookingBack
    from heihe_reader.gui.window.libraries.merging import Merging
    from heihe_reader.gui.window.libraries.upkeep import Upkeep
    from heihe_reader.gui.window.marks.codebook import Codebook
    from heihe_reader.gui.window.marks.colouring import Colouring
    from heihe_reader.gui.window.marks.extending import Extending
    from heihe_reader.gui.window.marks.mark_legend import MarkLegend
    from heihe_reader.gui.window.marks.mark_list import MarkList
    from heihe_reader.gui.window.marks.marking import Marking
    from heihe_reader.gui.window.marks.places import Places
    from heihe_reader.gui.window.marks.selecting import Selecting
    from heihe_reader.gui.window.menus.commands import Commands
    from heihe_reader.gui.window.menus.desk_menus import DeskMenus
    from heihe_reader.gui.window.menus.library_menus import LibraryMenus
    from heihe_reader.gui.window.reading.leaving import Leaving
    from heihe_reader.gui.window.reading.listing import Listing
    from heihe_reader.gui.window.reading.matching import Matching
    from heihe_reader.gui.window.reading.originals import Originals
    from heihe_reader.gui.window.reading.peeking import Peeking
    from heihe_reader.gui.window.reading.printing import Printing
    from heihe_reader.gui.window.reading.trail import Trail
    from heihe_reader.gui.window.session.undoing import Undoing
    from heihe_reader.gui.window.stories.article_acts import ArticleActs
    from heihe_reader.gui.window.stories.deciding import Deciding
    from heihe_reader.gui.window.stories.reviewing import Reviewing


class People(Showing):
    """Not joined yet. This file is where an open library loads what its start does not need."""

    # ---- who highlights, tags and notes

    @cached_property
    def picker(self) -> "TagPicker":
        """The list in which one types the name of a tag."""
        from heihe_reader.gui.widgets.tag_picker import TagPicker

        return self._dress(TagPicker(self._theme, self._icons, self.workspace))

    @cached_property
    def bar(self) -> "SelectionBar":
        """The bar over selected words."""
        from heihe_reader.gui.widgets.selection_bar import SelectionBar

        return self._dress(SelectionBar(self._theme, self._icons, self.workspace))

    @cached_property
    def popup(self) -> "NotePopup":
        """The field for a note beside its mark."""
        from heihe_reader.gui.dialogs.note_popup import NotePopup

        return self._dress(NotePopup(self._theme, self._icons, self.workspace))

    @cached_property
    def marking(self) -> "Marking":
        """Who highlights, tags and notes."""
        from heihe_reader.gui.window.marks.marking import Marking

        return Marking(self.session, self.opening, self.desk, self.picker, self.workspace)

    @cached_property
    def colouring(self) -> "Colouring":
        """Who offers the colours of a mark."""
        from heihe_reader.gui.window.marks.colouring import Colouring

        return self._dress(Colouring(self.session, self.desk, self.marking, self._theme))

    @cached_property
    def extending(self) -> "Extending":
        """Who changes how far a mark reaches."""
        from heihe_reader.gui.window.marks.extending import Extending

        return Extending(self.session, self.opening, self.desk, self.marking)

    @cached_property
    def marks(self) -> "MarkList":
        """Who fills the annotation list and the note."""
        from heihe_reader.gui.window.marks.mark_list import MarkList

        return MarkList(self.session, self.opening, self.workspace, self.popup)

    @cached_property
    def places(self) -> "Places":
        """Who goes through the places of the same words."""
        from heihe_reader.gui.window.marks.places import Places

        return Places(self.session, self.opening, self.desk, self.marking)

    @cached_property
    def legend(self) -> "MarkLegend":
        """Who names the marks at the caret."""
        from heihe_reader.gui.window.marks.mark_legend import MarkLegend

        made = MarkLegend(self.session, self.desk, self.marks, self.marking, self._theme, self._icons, self.workspace)
        return self._dress(made)

    @cached_property
    def codebook(self) -> "Codebook":
        """Who looks after the tags."""
        from heihe_reader.gui.window.marks.codebook import Codebook

        return Codebook(self.session, self.workspace, self.marking, self.marks, self.opening)

    @cached_property
    def selecting(self) -> "Selecting":
        """Who shows the bar over selected words."""
        from heihe_reader.gui.window.marks.selecting import Selecting

        return Selecting(self.session, self.desk, self.marking, self.places, self.bar, self.workspace)

    # ---- who brings articles in and out, and looks after what is kept of them

    @cached_property
    def deciding(self) -> "Deciding":
        """Who carries out decisions about stories and roles."""
        from heihe_reader.gui.window.stories.deciding import Deciding

        return self._dress(Deciding(self.session, self._theme, self.around.window))

    @cached_property
    def importing(self) -> "Importing":
        """Who imports files and has them compared."""
        from heihe_reader.gui.window.libraries.importing import Importing

        return self._dress(Importing(self.session, self.running, self._theme, self._icons, self.around.window))

    @cached_property
    def exporting(self) -> "Exporting":
        """Who exports."""
        from heihe_reader.gui.window.libraries.exporting import Exporting

        return self._dress(Exporting(self.session, self.running, self._theme, self._icons, self.around.window))

    @cached_property
    def merging(self) -> "Merging":
        """Who takes bundles and other libraries in."""
        from heihe_reader.gui.window.libraries.merging import Merging

        return self._dress(Merging(self.session, self.running, self._theme, self._icons, self.around.window))

    @cached_property
    def upkeep(self) -> "Upkeep":
        """Who checks the library and copies it."""
        from heihe_reader.gui.window.libraries.upkeep import Upkeep

        return Upkeep(self.session, self.running, self.around.asking())

    @cached_property
    def looking_back(self) -> "LookingBack":
        """Who shows the history."""
        from heihe_reader.gui.window.libraries.looking_back import LookingBack

        return self._dress(LookingBack(self.session, self._theme, self._icons, self.around.window))

    @cached_property
    def backing_up(self) -> "BackingUp":
        """Who makes a backup a day."""
        from heihe_reader.gui.window.libraries.backing_up import BackingUp

        return self._dress(BackingUp(self.session, self._theme, self._icons, self.around.window))

    @cached_property
    def article_acts(self) -> "ArticleActs":
        """Who cites, corrects and erases whole articles."""
        from heihe_reader.gui.window.stories.article_acts import ArticleActs

        return self._dress(ArticleActs(self.session, self.opening, self._theme, self.around.window))

    @cached_property
    def afterwards(self) -> "Afterwards":
        """Who checks the library after a sudden end."""
        from heihe_reader.gui.window.libraries.afterwards import Afterwards

        return Afterwards(self.session, self.workspace, self.around.window)

    # ---- who looks at texts and finds things in them

    @cached_property
    def listing(self) -> "Listing":
        """Who keeps the list of the library panel."""
        from heihe_reader.gui.window.reading.listing import Listing

        return Listing(self.session, self.workspace.library)

    @cached_property
    def finding(self) -> "Finding":
        """Who searches the library."""
        from heihe_reader.gui.window.finding.finding import Finding

        return self._dress(
            Finding(self.session, self.opening, self.workspace, self.around.status, self._theme, self._icons)
        )

    @cached_property
    def peeking(self) -> "Peeking":
        """Who looks into an article without opening it."""
        from heihe_reader.gui.window.reading.peeking import Peeking

        return self._dress(Peeking(self.session, self.opening, self.workspace, self._theme))

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Who shows what is in doubt."""
        from heihe_reader.gui.window.stories.reviewing import Reviewing

        return self._dress(Reviewing(self.session, self.deciding, self.workspace, self._theme, self._icons))

    @cached_property
    def tagging_hits(self) -> "TaggingHits":
        """Who tags all hits of a search."""
        from heihe_reader.gui.window.finding.tagging_hits import TaggingHits

        return self._dress(TaggingHits(self.session, self.running, self._theme, self._icons, self.around.window))

    @cached_property
    def finding_in_text(self) -> "FindingInText":
        """Who finds words in the texts that are open."""
        from heihe_reader.gui.window.finding.finding_in_text import FindingInText

        return FindingInText(self.session, self.opening, self.workspace)

    @cached_property
    def undoing(self) -> "Undoing":
        """Who says what undo and redo would do."""
        from heihe_reader.gui.window.session.undoing import Undoing

        return Undoing(self.session, self.around.actions)

    @cached_property
    def trail(self) -> "Trail":
        """Who knows the way back."""
        from heihe_reader.gui.window.reading.trail import Trail

        return Trail(self.session, self.desk, self.opening)

    @cached_property
    def matching(self) -> "Matching":
        """Who matches two stretches by hand."""
        from heihe_reader.gui.window.reading.matching import Matching

        return Matching(self.session, self.desk)

    @cached_property
    def originals(self) -> "Originals":
        """Who has printed pages drawn."""
        from heihe_reader.gui.window.reading.originals import Originals

        return Originals(self.session, self.desk)

    @cached_property
    def printing(self) -> "Printing":
        """Who prints."""
        from heihe_reader.gui.window.reading.printing import Printing

        return Printing(self.session, self.desk, self.around.window)

    @cached_property
    def leaving(self) -> "Leaving":
        """Who asks before an address is opened."""
        from heihe_reader.gui.window.reading.leaving import Leaving

        return Leaving(self.session, self.around.window)

    # ---- who offers what all the others do

    @cached_property
    def commands(self) -> "Commands":
        """Who fills the command palette."""
        from heihe_reader.gui.window.menus.commands import Commands

        made = Commands(
            self.session,
            self.around.actions,
            self.opening,
            self.marks,
            self.deciding,
            self.workspace,
            self._theme,
            self._icons,
            self.workspace,
        )
        self._dress(made.palette)
        return made

    @cached_property
    def library_menus(self) -> "LibraryMenus":
        """Who makes the menus of the library's rows."""
        from heihe_reader.gui.window.menus.library_menus import LibraryMenus

        return LibraryMenus(
            self.session, self.opening, self.deciding, self.view, self.reading, self.article_acts, self.workspace
        )

    @cached_property
    def desk_menus(self) -> "DeskMenus":
        """Who makes the menus of the desk."""
        from heihe_reader.gui.window.menus.desk_menus import DeskMenus

        return DeskMenus(self.session, self.around.actions, self.opening, self.deciding, self.marking, self.workspace)
