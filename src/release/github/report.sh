#!/bin/sh
# The step of action.yml that writes the job summary and the report. It never fails the job; if something could not be read or
# written, its output `exit-code` is not 0.
set -u
export LC_ALL=C.UTF-8

# A runner accepts 1 MB (1024 kB) per step, and drops longer summaries.
limit=1000000

launcher=${EPISODE_LINT_LAUNCHER:-$GITHUB_ACTION_PATH/episode-lint}
path=${EPISODE_LINT_REPORT_PATH-}
summary=$RUNNER_TEMP/episode-lint-summary.md

verdict() {
  echo "exit-code=$1" >>"$GITHUB_OUTPUT" || exit 3
  exit 0
}

refuse() {
  echo "episode-lint: $1" >&2
  verdict 2
}

# Without a check there is nothing to report.
case ${EPISODE_LINT_CHECKED-} in
  0 | 1 | 3) ;;
  *) exit 0 ;;
esac

set -- report --quiet
rm -f "$summary"
[ "${EPISODE_LINT_SUMMARY-}" != true ] || set -- "$@" "--format=markdown=$summary"
case $path in
  '') ;;
  *[[:cntrl:]]*) refuse "report-path contains a control character" ;;
  *.html) set -- "$@" "--format=html=$path" ;;
  *.md) set -- "$@" "--format=markdown=$path" ;;
  *.json) set -- "$@" "--format=json=$path" ;;
  *.csv) set -- "$@" "--format=csv=$path" ;;
  *.txt) set -- "$@" "--format=text=$path" ;;
  *) refuse "report-path must end with .html, .md, .json, .csv or .txt" ;;
esac
[ $# -gt 2 ] || exit 0
[ -z "${EPISODE_LINT_CONFIG-}" ] || set -- "$@" "--config=$EPISODE_LINT_CONFIG"
while IFS= read -r line; do
  [ -z "$line" ] || set -- "$@" "$line"
done <<LINES
${EPISODE_LINT_REPORT_ARGS-}
LINES
set -- "$@" --
while IFS= read -r line; do
  [ -z "$line" ] || set -- "$@" "$line"
done <<LINES
${EPISODE_LINT_PATHS-}
LINES

"$launcher" "$@" 2>"$RUNNER_TEMP/episode-lint.err"
code=$?
sed '/^episode-lint: /!s/^/episode-lint: /' "$RUNNER_TEMP/episode-lint.err" >&2

if [ -s "$summary" ]; then
  if [ "$(wc -c <"$summary")" -le "$limit" ]; then
    cat "$summary" >>"$GITHUB_STEP_SUMMARY" || code=3
  else
    {
      head -c "$limit" "$summary" | sed '$d'
      printf '\n\nThe rest is left out: a summary may have 1 MB. Ask for the whole with `report-path`.\n'
    } >>"$GITHUB_STEP_SUMMARY" || code=3
  fi
fi
[ -z "$path" ] || [ ! -s "$path" ] || echo "report=$path" >>"$GITHUB_OUTPUT" || exit 3
verdict "$code"
