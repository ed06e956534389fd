#!/bin/sh
# Installs Heihe Reader @VERSION@ for the person who runs this. Nothing outside the home folder is touched.
set -eu
version=@VERSION@
start=@START@ # the byte that the archive behind this script begins with, from 1
sum=@SHA256@
megabytes=@MEGABYTES@

usage() {
  cat <<'TEXT'
usage: sh heihe-reader-*.run [--prefix FOLDER] [--check | --uninstall | --extract FOLDER | --help]

Without a word it installs into ~/.local: the program in lib/heihe-reader, a link in bin, an entry in the menu.
  --prefix FOLDER   install there instead of in ~/.local
  --check           say whether this file is whole, and install nothing
  --uninstall       take the program away again; libraries, settings and backups stay
  --extract FOLDER  only unpack, to look at what is inside or to carry it about
TEXT
}
say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 4; }

payload() { tail -c "+$start" "$self"; }

check() {
  found=$(payload | sha256sum) || fail "The sum of this file could not be computed. sha256sum is missing."
  [ "${found%% *}" = "$sum" ] || fail "This file is damaged: its sum is not the one that was written into it. Fetch it again."
}

need_room() { # $1: an existing folder
  free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1000) }')
  [ "$free" -gt "$megabytes" ] || fail "There is no room in $1: $megabytes MB are needed and $free MB are free."
}

unpack() { # $1: the folder to fill
  mkdir -p "$1"
  need_room "$1"
  payload | gzip -dc | tar -x -o -f - -C "$1"
}

installed_files() { # what stands outside lib/heihe-reader, below the prefix
  (cd "$1/share" && find . -type f) | sed 's|^\./|share/|'
  say bin/heihe-reader
}

tell_desktop() {
  if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$prefix/share/applications" || :
  fi
  if command -v update-mime-database >/dev/null 2>&1; then
    update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || :
  fi
}

install() {
  [ "$(uname -m)" = x86_64 ] || fail "This is for x86_64 machines. This one is $(uname -m)."
  check
  mkdir -p "$prefix/lib" "$prefix/bin" 2>/dev/null || fail "$prefix cannot be written. Choose another folder with --prefix."
  new=$prefix/lib/.heihe-reader.new
  rm -rf "$new"
  trap 'rm -rf "$new"' EXIT
  unpack "$new"
  "$new/lib/heihe-reader" --version >/dev/null || fail "The program does not start here. It needs glibc 2.36 or newer."
  before=$prefix/lib/heihe-reader
  if [ -e "$before/installed" ]; then uninstall_files; fi
  installed_files "$new" >"$new/lib/installed"
  (cd "$new" && find share -type f) | while IFS= read -r file; do
    mkdir -p "$prefix/${file%/*}"
    mv -f "$new/$file" "$prefix/$file"
  done
  entry=$prefix/share/applications/heihe-reader.desktop
  sed "s|^Exec=heihe-reader|Exec=\"$prefix/bin/heihe-reader\"|; s|^TryExec=heihe-reader|TryExec=$prefix/bin/heihe-reader|" \
    "$entry" >"$new/entry"
  mv -f "$new/entry" "$entry"
  rm -rf "$before"
  mv "$new/lib" "$before"
  ln -sf ../lib/heihe-reader/heihe-reader "$prefix/bin/heihe-reader"
  tell_desktop
  say "Heihe Reader $version is installed. Start it from the menu or with $prefix/bin/heihe-reader"
  case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "To start it as heihe-reader, add $prefix/bin to PATH." ;;
  esac
}

uninstall_files() {
  while IFS= read -r file; do
    case $file in
      share/* | bin/heihe-reader) rm -f "$prefix/$file" ;;
    esac
  done <"$prefix/lib/heihe-reader/installed"
}

uninstall() {
  [ -e "$prefix/lib/heihe-reader/installed" ] || fail "Heihe Reader is not installed in $prefix."
  uninstall_files
  rm -rf "$prefix/lib/heihe-reader"
  tell_desktop
  # What the desktop has written down of the folders goes with the last thing in them.
  [ "$(ls -A "$prefix/share/applications" 2>/dev/null)" != mimeinfo.cache ] || rm "$prefix/share/applications/mimeinfo.cache"
  [ -n "$(ls -A "$prefix/share/mime/packages" 2>/dev/null)" ] || rm -rf "$prefix/share/mime"
  for folder in share/applications share/metainfo share/mime/packages share/icons/hicolor/scalable/apps share/man/man1 \
    share/bash-completion/completions share/zsh/vendor-completions share/fish/vendor_completions.d; do
    (cd "$prefix" && rmdir -p "$folder" 2>/dev/null) || :
  done
  for folder in lib bin .; do rmdir "$prefix/${folder#.}" 2>/dev/null || :; done
  say "Heihe Reader was taken away. Libraries, settings and backups are where they were."
}

self=$0
prefix=${HOME:?HOME is not set}/.local
act=install
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder."; prefix=$2; shift ;;
    --extract) [ $# -gt 1 ] || fail "--extract needs a folder."; act=extract; target=$2; shift ;;
    --check) act=check ;;
    --uninstall) act=uninstall ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
case $act in
  install) install ;;
  uninstall) uninstall ;;
  check) check; say "This file is whole: Heihe Reader $version." ;;
  extract) check; unpack "$target"; say "Unpacked into $target. The program is $target/lib/heihe-reader" ;;
esac
exit 0
