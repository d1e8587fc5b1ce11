#!/usr/bin/env bash
# Puts the Swift package together for iOS and macOS: run it on macOS, with Xcode and rustup. `--steps` only says what it would run, anywhere.
set -euo pipefail
cd "$(dirname "$0")/.."

steps=${1:-}
library=libhomeworking_mobile.a
package=target/swift/Homeworking
made=target/swift/xcframework

run() {
    echo "\$ $*"
    if [ "$steps" != --steps ]; then "$@"; fi
}

build() {
    run rustup target add "$1"
    run cargo rustc --locked --package homeworking-mobile --profile mobile --target "$1" --crate-type staticlib
}

# A library for one kind of device, for every processor that it has.
join() {
    local kind=$1
    shift
    run mkdir -p "$made/$kind"
    run lipo -create "${@/%//mobile/$library}" -output "$made/$kind/$library"
}

run cargo xtask swift
run rm -rf "$made" "$package/HomeworkingFFI.xcframework"
run mkdir -p "$made/headers"
run cp "$package/Sources/HomeworkingFFI/HomeworkingFFI.h" "$made/headers/"
# An XCFramework names its library itself.
run sh -c "grep -v link '$package/Sources/HomeworkingFFI/module.modulemap' > '$made/headers/module.modulemap'"

for target in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin; do
    build "$target"
done
join device target/aarch64-apple-ios
join simulator target/aarch64-apple-ios-sim target/x86_64-apple-ios
join mac target/aarch64-apple-darwin target/x86_64-apple-darwin

run xcodebuild -create-xcframework \
    -library "$made/device/$library" -headers "$made/headers" \
    -library "$made/simulator/$library" -headers "$made/headers" \
    -library "$made/mac/$library" -headers "$made/headers" \
    -output "$package/HomeworkingFFI.xcframework"
# What the binary target has, the sources must not have again.
run rm -rf "$package/lib" "$package/Sources/HomeworkingFFI"
