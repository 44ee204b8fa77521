#!/usr/bin/env bash
# move-tags.sh COMMIT REMOTE: moves the tags that stand on standard input, one a line, to COMMIT at REMOTE, all or none.
set -euo pipefail
refs=()
while read -r tag; do [ -z "$tag" ] || refs+=("+$1:refs/tags/$tag"); done
[ ${#refs[@]} -eq 0 ] || git push --atomic "$2" "${refs[@]}"
