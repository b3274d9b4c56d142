#!/bin/sh
# The step of action.yml that runs the check. Inputs of the workflow are passed as variables, so they are never executed.
# Findings go to the log, the result to the outputs `exit-code` and `sarif`; the step `gate` sets the exit code of the job.
set -u
export LC_ALL=C.UTF-8

launcher=${EPISODE_LINT_LAUNCHER:-$GITHUB_ACTION_PATH/episode-lint}
format=${EPISODE_LINT_FORMAT:-github}
sarif=$RUNNER_TEMP/episode-lint.sarif
notes=$RUNNER_TEMP/episode-lint.err

verdict() {
  echo "exit-code=$1" >>"$GITHUB_OUTPUT" || exit 3
  exit 0
}

# Standard error contains file names; with this prefix the runner does not interpret them as commands.
say_notes() {
  sed '/^episode-lint: /!s/^/episode-lint: /' "$notes" >&2
}

# The first run builds the linter; show its output while it runs.
"$launcher" --version >/dev/null || verdict $?

rm -f "$sarif"
set -- check "--format=$format" "--format=sarif=$sarif"
[ -z "${EPISODE_LINT_FAIL_ON-}" ] || set -- "$@" "--fail-on=$EPISODE_LINT_FAIL_ON"
[ -z "${EPISODE_LINT_CONFIG-}" ] || set -- "$@" "--config=$EPISODE_LINT_CONFIG"
while IFS= read -r line; do
  [ -z "$line" ] || set -- "$@" "$line"
done <<LINES
${EPISODE_LINT_ARGS-}
LINES
set -- "$@" --
while IFS= read -r line; do
  [ -z "$line" ] || set -- "$@" "$line"
done <<LINES
${EPISODE_LINT_PATHS-}
LINES

# The format `github` writes workflow commands, with escaped texts; for other formats commands are switched off.
if [ "$format" = github ]; then
  "$launcher" "$@" 2>"$notes"
  code=$?
else
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  echo "::stop-commands::$token"
  "$launcher" "$@" 2>"$notes"
  code=$?
  echo "::$token::"
fi
say_notes
[ ! -s "$sarif" ] || echo "sarif=$sarif" >>"$GITHUB_OUTPUT" || exit 3
verdict "$code"
