// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "bench",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../Homeworking")],
    targets: [.executableTarget(name: "bench", dependencies: ["Homeworking"])],
    swiftLanguageModes: [.v6]
)
