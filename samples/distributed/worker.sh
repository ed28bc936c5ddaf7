#!/usr/bin/env bash
# One task of a scheduler: the pages of one file become one file of records.
#
#   worker.sh INPUT OUTPUT
#
# Ends with 0 when OUTPUT is whole, also where some pages gave no article or an error record: trying again would change nothing.
# Ends with another code when it is not; all but 2 (a wrong command line) are worth another try, which goes on where this one was. An OUTPUT
# that is newer than INPUT is left as it is: schedulers ask again for what they have (Dask, when the worker dies that knew it was done).
set -u
extract() { "${NEWSCLEAN:-newsclean}" extract "$1" --output "$2" --resume --jobs "${JOBS:-1}"; }

# newsclean would write an error record and be done; here it is a folder that this machine does not see, perhaps another one does.
[ -r "$1" ] || { echo "worker.sh: $1: not there, or not to be read" >&2; exit 3; }

[ "$2" -nt "$1" ] && exit 0

# An OUTPUT of an older input must not be taken for this one's.
[ -e "$2.partial" ] || rm -f "$2"
mkdir -p "$(dirname "$2")"
extract "$1" "$2"
code=$?
case $code in
  0 | 1) exit 0 ;;
  3) if [ -e "$2" ] && [ ! -e "$2.partial" ]; then exit 0; else exit 3; fi ;;
  *) exit $code ;;
esac
