#!/usr/bin/env bash
# One part of a stream: pages as JSON Lines on standard input, a record a line on standard output, as many and in their order.
#
#   lines.sh [OPTION of extract]... < pages > records
#
# For engines that feed programs by pipes and take every exit code but 0 for a crash. A page without an article (1) and a page that
# can't be read (3) are no crash: their records say so, and trying again would change nothing.
set -u
"${NEWSCLEAN:-newsclean}" extract - --lines --jobs "${JOBS:-1}" "$@"
code=$?
case $code in
  1 | 3) exit 0 ;;
  *) exit $code ;;
esac
