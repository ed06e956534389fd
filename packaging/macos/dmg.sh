#!/bin/sh
# Makes the disk image from the app that `packaging/build.py folder` leaves in dist, on macOS:
#   sh packaging/macos/dmg.sh 0.1.0 dist
# With HEIHE_SIGN set to the name of a Developer ID, app and image are signed; without it the app is signed ad hoc, which
# Apple's processors ask for, and the person who opens it the first time has to allow it.
set -eu
[ $# -eq 2 ] || { printf 'usage: sh packaging/macos/dmg.sh VERSION FOLDER\n' >&2; exit 2; }
version=$1
dist=$2
app="$dist/Heihe Reader.app"
image="$dist/heihe-reader-$version-macos-$(uname -m).dmg"
[ -d "$app" ] || { printf '%s is missing. Build the folder first.\n' "$app" >&2; exit 4; }

if [ -n "${HEIHE_SIGN:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$HEIHE_SIGN" "$app"
else
  codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/heihe-reader" --selftest

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
cp LICENSE NOTICE.md "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -quiet -fs HFS+ -format UDZO -volname "Heihe Reader $version" -srcfolder "$stage" "$image"
[ -z "${HEIHE_SIGN:-}" ] || codesign --timestamp --sign "$HEIHE_SIGN" "$image"
hdiutil verify -quiet "$image"
printf '%s\n' "$image"
