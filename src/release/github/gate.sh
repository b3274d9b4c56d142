#!/bin/sh
# The last step of action.yml: ends the job with the exit code of the check. An unknown exit code fails the job.
set -u

code=${EPISODE_LINT_CHECKED-}
reported=${EPISODE_LINT_REPORTED-}
case $code in
  '' | *[!0-9]*) code=3 ;;
  0 | 1) [ "${reported:-0}" = 0 ] || code=3 ;;
esac

echo "exit-code=$code" >>"$GITHUB_OUTPUT" || exit 3
case $code in
  0) ;;
  1) echo "episode-lint: findings, or a gate that is not met (1)" >&2 ;;
  2) echo "episode-lint: nothing was checked: usage, configuration, template or a path is wrong (2)" >&2 ;;
  3) echo "episode-lint: incomplete: something could not be read, run or written (3)" >&2 ;;
  *) echo "episode-lint: ended with $code" >&2 ;;
esac
exit "$code"
