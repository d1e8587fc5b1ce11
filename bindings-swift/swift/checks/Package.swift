// swift-tools-version: 6.0

import PackageDescription

// The tests, and a sample as the maker of an app would write it. They depend on the package as an app does.
let package = Package(
    name: "checks",
    platforms: [.iOS(.v15), .macOS(.v12)],
    dependencies: [.package(path: "../Homeworking")],
    targets: [
        .target(name: "HomeCheck", dependencies: ["Homeworking"]),
        .executableTarget(name: "readme", dependencies: ["Homeworking"]),
        .executableTarget(name: "tour", dependencies: ["Homeworking"]),
        .target(name: "Answering", dependencies: ["Homeworking"]),
        .executableTarget(name: "conform", dependencies: ["Answering"]),
        .testTarget(name: "HomeworkingTests", dependencies: ["Answering", "Homeworking", "HomeCheck"]),
    ],
    swiftLanguageModes: [.v6]
)
