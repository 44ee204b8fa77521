#!/usr/bin/env bash
# package.sh TAG FOLDER: puts what a release consists of into FOLDER: the npm tarball, the bundles, a CycloneDX SBOM of
# everything they are built with, checksums of all of them, and the notes from CHANGELOG.md.
set -euo pipefail
tag=$1 out=$2
mkdir -p "$out"
npm pack --silent --ignore-scripts --pack-destination "$out" > /dev/null
cp dist/*.js "$out"
npm sbom --package-lock-only --sbom-format cyclonedx --sbom-type application > "$out/sbom.cdx.json"
node scripts/release/verify.ts "$tag" --notes > "$out/NOTES.md"
(cd "$out" && sha256sum ./*.tgz ./*.js ./*.json | sed 's|\./||' > SHA256SUMS)
ls -l "$out"
