"""Where a library lies is known by the list of mounts, and by what synchronising programs leave in their folders."""

import os
from contextlib import closing
from pathlib import Path, PurePosixPath

import pytest

from heihe_reader.library.mounts import file_system, is_network, lies_afar, type_in_statfs
from heihe_reader.library.places import conflicted_copies, storage_of
from heihe_reader.library.store import Store
from heihe_reader.model.storage import Storage
from tests.unit.library.conftest import add_article

# Made up in the form of /proc/self/mountinfo (man 5 proc_pid_mountinfo): number, parent, device, root, point, options,
# fields of which there may be none or several, a dash, type, source, options.
_MOUNTS = r"""22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
23 22 0:21 / /proc rw,nosuid - proc proc rw
40 22 254:2 / /people rw,relatime shared:20 master:3 - btrfs /dev/vdb rw,subvol=/@home
41 40 0:50 / /people/ada/NAS\040of\040the\040office rw shared:21 - cifs //nas/office rw,vers=3.1.1
42 40 0:51 / /people/ada/archive rw - nfs4 server:/archive rw,vers=4.2
43 40 0:52 / /people/ada/server rw,nosuid - fuse.sshfs ada@server:/ rw
44 40 0:53 / /people/ada/cloud rw,nosuid - fuse.rclone remote: rw
45 40 8:17 / /people/ada/stick rw,nosuid - fuseblk /dev/sdb1 rw
46 22 0:54 / /mnt/c rw,noatime - 9p C:\134 rw,dirsync
47 22 0:55 / /net rw - autofs /etc/auto.net rw,fd=7
48 47 0:56 / /net/server/texts rw - nfs server:/texts rw
49 22 0:57 / /data rw - autofs systemd-1 rw,fd=51
50 49 8:33 / /data rw,relatime - xfs /dev/sdc1 rw
51 22 254:1 /srv/inside /people/ada/archive/local rw - ext4 /dev/vda1 rw
52 22 0:51 /texts /srv/texts rw - nfs4 server:/archive rw
53 40 0:58 / /people/ada/a\134b\011c rw - cifs //nas/odd rw
55 40 0:60 / /people/ada/seen rw,nosuid - fuse /srv/inside rw
56 40 0:61 / /people/ada/seen\040afar rw,nosuid - fuse.bindfs /people/ada/NAS\040of\040the\040office/texts rw
57 40 0:62 / /people/ada/unnamed rw,nosuid - fuse server:/texts rw
58 40 0:63 / /people/ada/stick2 rw,nosuid - fuse /dev/sdd1 rw
59 40 0:64 / /people/ada/itself rw,nosuid - fuse /people/ada/itself rw
54 40 0:59 / /people/ada/архив rw - smb3 //nas/архив rw
"""


@pytest.mark.parametrize(
    ("path", "kind", "network"),
    [
        ("/people/ada/amur.heihe", "btrfs", False),
        ("/var/amur.heihe", "ext4", False),
        ("/people/ada/NAS of the office/amur.heihe", "cifs", True),
        ("/people/ada/NAS of the office 2/amur.heihe", "btrfs", False),  # begins alike, and is another folder
        ("/people/ada/archive/amur.heihe", "nfs4", True),
        ("/people/ada/archive/local/amur.heihe", "ext4", False),  # a folder of this disk, bound into the network's
        ("/srv/texts/amur.heihe", "nfs4", True),  # a part of a network folder, bound elsewhere
        ("/people/ada/server/amur.heihe", "fuse.sshfs", True),
        ("/people/ada/cloud/amur.heihe", "fuse.rclone", True),
        ("/people/ada/stick/amur.heihe", "fuseblk", False),
        ("/people/ada/seen/amur.heihe", "fuse", False),  # a folder of this machine at another place
        ("/people/ada/seen afar/amur.heihe", "fuse.bindfs", True),  # a folder of the network at another place
        ("/people/ada/unnamed/amur.heihe", "fuse", True),
        ("/people/ada/stick2/amur.heihe", "fuse", False),
        ("/people/ada/itself/amur.heihe", "fuse", False),
        ("/mnt/c/Users/ada/amur.heihe", "9p", True),
        ("/net/server/texts/amur.heihe", "nfs", True),
        ("/data/amur.heihe", "xfs", False),  # mounted over what was to mount it
        ("/people/ada/a\\b\tc/amur.heihe", "cifs", True),
        ("/people/ada/архив/amur.heihe", "smb3", True),
    ],
)
def test_the_longest_mount_point_says_what_a_path_lies_in(path: str, kind: str, network: bool) -> None:
    assert file_system(PurePosixPath(path), _MOUNTS)[0] == kind
    assert lies_afar(PurePosixPath(path), _MOUNTS) is network


def test_what_is_no_list_of_mounts_says_nothing() -> None:
    for mounts in ("", "\n\n", "22 1 254:1 / /", "a b c - d"):
        assert file_system(PurePosixPath("/people/amur.heihe"), mounts) == ("", "")
    assert not is_network("")


def test_a_network_folder_is_known_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "office")
    mounts = f"22 1 254:1 / / rw - ext4 /dev/vda1 rw\n41 22 0:50 / {tmp_path}/office rw - cifs //nas/office rw\n"
    assert storage_of(tmp_path / "link" / "amur.heihe", mounts) is Storage.NETWORK
    assert storage_of(tmp_path / "amur.heihe", mounts) is Storage.LOCAL


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox", "Dropbox (Office)", "OneDrive", "OneDrive - University", "Google Drive", "GoogleDrive-ada",
        "My Drive", "iCloud Drive", "iCloudDrive", "Mobile Documents/com~apple~CloudDocs", "CloudStorage/Box-Box",
        "Nextcloud", "ownCloud", "Syncthing", "Yandex.Disk", "Яндекс.Диск", "坚果云", "pCloudDrive", "MEGAsync",
        "Seafile",
    ],
)  # fmt: skip
def test_a_synchronised_folder_is_known_by_its_name(folder: str, tmp_path: Path) -> None:
    assert storage_of(tmp_path / folder / "texts" / "amur.heihe", "") is Storage.SYNCED


@pytest.mark.parametrize(
    "mark",
    [
        ".dropbox", ".dropbox.cache", ".stfolder", ".sync/ID", ".nextcloudsync.log", ".sync_0a1b2c3d4e5f.db",
        "._sync_0a1b2c3d4e5f.db", ".owncloudsync.log", ".seafile-data", ".tmp.drivedownload",
        ".849C9593-D756-4E56-8D6E-42412F2A707B",
    ],
)  # fmt: skip
def test_a_synchronised_folder_of_any_name_is_known_by_its_mark(mark: str, tmp_path: Path) -> None:
    library = tmp_path / "reading" / "2026" / "amur.heihe"
    library.parent.mkdir(parents=True)
    assert storage_of(library, "") is Storage.LOCAL
    (tmp_path / "reading" / mark).parent.mkdir(exist_ok=True)
    (tmp_path / "reading" / mark).write_text("")
    assert storage_of(library, "") is Storage.SYNCED
    assert storage_of(tmp_path / "elsewhere" / "amur.heihe", "") is Storage.LOCAL


@pytest.mark.parametrize(
    "folder", ["Dropboxes", "My Drives", "on OneDrive", "sync", "Box", "nextcloud-config", "drive"]
)
def test_a_folder_that_is_only_called_alike_is_none(folder: str, tmp_path: Path) -> None:
    assert storage_of(tmp_path / folder / "amur.heihe", "") is Storage.LOCAL


def test_a_home_with_the_settings_of_such_a_program_is_not_synchronised(tmp_path: Path) -> None:
    for name in (".dropbox", ".nutstore", ".config/Nextcloud", ".config/syncthing"):
        (tmp_path / name).mkdir(parents=True)
    assert storage_of(tmp_path / "texts" / "amur.heihe", "") is Storage.LOCAL


def test_a_onedrive_of_any_name_is_known_by_what_the_system_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work"))
    assert storage_of(tmp_path / "Work" / "texts" / "amur.heihe", "") is Storage.SYNCED
    assert storage_of(tmp_path / "Works" / "amur.heihe", "") is Storage.LOCAL


def test_macos_names_the_type_in_the_place_that_its_manual_gives() -> None:
    told = bytearray(b"\xff" * 2168)
    told[72:88] = b"smbfs".ljust(16, b"\0")
    assert is_network(type_in_statfs(bytes(told)))
    told[72:88] = b"apfs".ljust(16, b"\0")
    assert not is_network(type_in_statfs(bytes(told)))


def test_copies_that_synchronising_programs_made_are_found_beside_a_library(tmp_path: Path) -> None:
    found = [
        "amur (Ada's conflicted copy 2026-11-22).heihe", "amur.sync-conflict-20261122-101112-ABCDEFG.heihe",
        "amur (конфликтующая копия).heihe", "amur_冲突.heihe",
    ]  # fmt: skip
    for name in (*found, "amur.heihe", "amur conflict notes.txt", "amurs-conflict.heihe"):
        (tmp_path / name).write_text("")
    assert set(conflicted_copies(tmp_path / "amur.heihe")) == set(found)


def test_two_names_of_one_file_have_no_log_each(tmp_path: Path) -> None:
    first, second = tmp_path / "amur.heihe", tmp_path / "other.heihe"
    Store.open(first, create=True).close()
    assert storage_of(first, "") is Storage.LOCAL
    os.link(first, second)
    assert storage_of(first, "") is storage_of(second, "") is Storage.LINKED
    with closing(Store.open(first)) as one, closing(Store.open(second)) as two:
        ids = {add_article(store, "a.txt", f"Telling {n}.") for n, store in enumerate((one, two, one, two))}
        assert {article.id for article in one.articles.all()} == ids
        assert one.upkeep.problems() == ()
    second.unlink()
    with closing(Store.open(first)) as one:
        assert len(one.articles.all()) == 4
