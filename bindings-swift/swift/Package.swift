// swift-tools-version: 6.0

import PackageDescription

// Where Apple's systems are built for, the library comes in an XCFramework; elsewhere it is linked from the folder `lib`.
#if os(macOS)
    let library = Target.binaryTarget(name: "HomeworkingFFI", path: "HomeworkingFFI.xcframework")
    let links: [LinkerSetting] = []
#else
    let library = Target.systemLibrary(name: "HomeworkingFFI", path: "Sources/HomeworkingFFI")
    let links: [LinkerSetting] = [.unsafeFlags(["-L\(Context.packageDirectory)/lib"])]
#endif

let package = Package(
    name: "Homeworking",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Homeworking", targets: ["Homeworking"])],
    targets: [
        library,
        .target(name: "Homeworking", dependencies: ["HomeworkingFFI"], linkerSettings: links),
    ],
    swiftLanguageModes: [.v6]
)
