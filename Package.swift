// swift-tools-version: 6.2
import PackageDescription

// One line a room: its name and what it may import. `Tests/ArchitectureTests` reads the import
// lines of every file and compares them with this table, since SwiftPM lets transitive imports pass.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, exclude: ["README.md"])
}

func tests(_ room: String, _ imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.init(stringLiteral: room), "TestSupport"] + imports)
}

let package = Package(
  name: "assay",
  products: [
    .executable(name: "assay", targets: ["assay"]),
    // Tests load it in front of the C library; nothing else does.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]),
    .executable(name: "assay-annotate", targets: ["assay-annotate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CSHA256"),

    // No local dependencies, so that all may depend on them.
    room("LabelModel"),
    room("Diagnostics"),
    room("Statistics"),
    room("JSONNodes"),
    room("Storage", ["CSHA256"]),

    room("YAMLNodes", ["CLibYAML", "Diagnostics"]),
    room("Settings", ["YAMLNodes", "Diagnostics"]),
    room("GoldStore", ["LabelModel", "YAMLNodes", "Diagnostics", "Storage"]),
    room("ReferencePipeline", ["LabelModel"]),
    room("Pipelines", ["LabelModel", "ReferencePipeline", "Diagnostics", "JSONNodes", "Storage"]),
    room("Interchange", ["LabelModel", "Diagnostics", "JSONNodes"]),
    room("Scoring", ["LabelModel"]),
    room(
      "Adjudication",
      ["LabelModel", "GoldStore", "Scoring", "YAMLNodes", "Diagnostics", "Storage"]),
    room(
      "Versions",
      [
        "LabelModel", "Scoring", "Statistics", "Settings", "YAMLNodes", "JSONNodes", "Storage",
        "Diagnostics",
      ]),

    room(
      "Reporting",
      ["Versions", "Scoring", "LabelModel", "JSONNodes", "Storage", "Diagnostics"]),

    // The page of annotation; the scorer neither builds nor loads any of it.
    .target(name: "CAnnotationPage", exclude: ["README.md", "page"]),
    room(
      "AnnotationServer",
      [
        "GoldStore", "Pipelines", "Scoring", "Versions", "LabelModel", "Diagnostics", "JSONNodes",
        "Storage", "YAMLNodes", "Adjudication", "CAnnotationPage",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "assay-annotate",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"), "AnnotationServer",
        "Diagnostics", "GoldStore", "Settings", "Storage",
      ],
      exclude: ["README.md"]),

    .executableTarget(
      name: "assay",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "LabelModel", "Diagnostics", "Statistics", "JSONNodes", "Storage", "YAMLNodes",
        "GoldStore", "ReferencePipeline", "Pipelines", "Scoring", "Versions",
        "Settings", "Reporting", "Interchange", "Adjudication",
      ],
      exclude: ["README.md"]),

    room("TestSupport", ["LabelModel"]),
    .target(
      name: "FaultInjection", path: "Tests/FaultInjection", linkerSettings: [.linkedLibrary("dl")]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["assay", "Diagnostics", "JSONNodes", "YAMLNodes", "TestSupport"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "Adjudication", "AnnotationServer", "Diagnostics", "GoldStore", "Interchange",
        "LabelModel", "Pipelines", "Settings", "Storage", "TestSupport", "Versions", "YAMLNodes",
      ],
      path: "Tests/Fuzz",
      exclude: [
        "README.md", "run", "seeds", "Found", "Fuzz.swift", "Measure.swift", "HeapUse.swift",
      ]),
    tests("LabelModel"),
    tests("Diagnostics"),
    tests("Statistics"),
    tests("JSONNodes"),
    tests("Storage"),
    tests("YAMLNodes", ["Diagnostics"]),
    tests("Settings", ["Diagnostics"]),
    tests("GoldStore", ["LabelModel", "YAMLNodes", "Diagnostics", "Storage"]),
    tests("ReferencePipeline", ["LabelModel"]),
    tests("Pipelines", ["LabelModel", "Diagnostics", "Storage"]),
    tests("Interchange", ["LabelModel", "Diagnostics", "JSONNodes", "Storage"]),
    tests("AnnotationServer", ["LabelModel", "GoldStore", "Diagnostics", "JSONNodes", "Storage"]),
    tests("Scoring", ["LabelModel"]),
    tests("Adjudication", ["LabelModel", "GoldStore", "Diagnostics", "Storage"]),
    tests(
      "Reporting",
      ["Versions", "Scoring", "LabelModel", "JSONNodes", "Storage", "Diagnostics", "Pipelines"]),
    tests("Versions", ["LabelModel", "Scoring", "Statistics", "Settings"]),
  ],
  swiftLanguageModes: [.v6]
)

// `BENCHMARKS=1 swift build` adds what times the inside of rooms; `Benchmarks/run` builds it.
if Context.environment["BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "core-benchmarks",
      dependencies: [
        "Diagnostics", "JSONNodes", "LabelModel", "Pipelines", "Scoring", "Statistics", "Storage",
      ],
      path: "Benchmarks/Core"))
}

for target in package.targets where target.type != .system && target.name != "FaultInjection" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  target.linkerSettings = [.linkedLibrary("m", .when(platforms: [.linux]))]
}

// Without optimisation, adding up resamples took three quarters of the time of all tests.
for target in package.targets where target.name == "Statistics" {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}

// Linked into the program, the language's own library starts faster and is called faster. The two
// libraries are what Foundation, with which options are parsed, needs then. `make` sets the variable where
// a distribution's Swift comes without these archives.
#if os(Linux)
  if Context.environment["ASSAY_DYNAMIC"] == nil {
    for target in package.targets where target.type == .executable {
      target.linkerSettings =
        (target.linkerSettings ?? []) + [
          .unsafeFlags(
            ["-use-ld=lld", "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"],
            .when(configuration: .release))
        ]
    }
  }
#endif

// `make fuzz` builds every room with the fuzzer's instrumentation, and in place of the test that reads
// what was found the program that finds it.
if Context.environment["FUZZ"] != nil,
  let test = package.targets.first(where: { $0.name == "FuzzTests" })
{
  package.targets.removeAll { $0.name == "FuzzTests" }
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: test.dependencies, path: "Tests/Fuzz",
      exclude: ["README.md", "run", "seeds", "Found", "FindingTests.swift"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      // The usual linker cannot export the address sanitizer's symbols.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
  for target in package.targets where target.type == .regular || target.name == "Fuzz" {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer"])]
  }
}

// `ROOMS=Scoring,Versions swift test` builds the tests of those rooms and what they need, no more.
if let rooms = Context.environment["ROOMS"], !rooms.isEmpty {
  var needed = Set(rooms.split(separator: ",").map { "\($0)Tests" })
  var open = Array(needed)
  while let name = open.popLast() {
    for dependency in package.targets.first(where: { $0.name == name })?.dependencies ?? [] {
      switch dependency {
      case .byNameItem(let name, _), .targetItem(let name, _):
        if needed.insert(name).inserted { open.append(name) }
      default: break
      }
    }
  }
  package.targets.removeAll { !needed.contains($0.name) }
  package.products.removeAll { !needed.contains($0.name) }
}
