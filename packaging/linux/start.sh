#!/bin/sh
# Starts Heihe Reader. The libraries of the graphics system that came along are used where the system has none.
here=$(dirname "$(readlink -f "$0")")
have() {
  for d in /usr/lib/*-linux-gnu /usr/lib64 /lib64 /usr/lib /lib/*-linux-gnu; do [ -e "$d/$1" ] && return 0; done
  return 1
}
if ! { have libGL.so.1 && have libEGL.so.1 && have libxcb.so.1; }; then
  LD_LIBRARY_PATH="$here/_internal/fallback:$here/_internal${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
  export LD_LIBRARY_PATH
fi
exec "$here/heihe-reader.bin" "$@"
