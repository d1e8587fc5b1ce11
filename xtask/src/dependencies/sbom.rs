//! A bill of materials: every package that is locked, as `CycloneDX` has it. The same lock files make the same bytes: it bears no
//! date and no number of its own.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::{BASE64, HEXLOWER};
use serde_json::{Value, json};

use super::SHIPPED;
use super::locked::{Locked, Package, npm, tree};
use crate::files::write;
use crate::steps::{Failure, command, output};

/// Where it is written.
const FILE: &str = "target/homeworking.cdx.json";

/// What is shipped of the packages of npm, and what it needs: in the package, and in the page.
const BUNDLED: [&str; 4] = ["lit", "nhsuk-frontend", "papaparse", "smol-toml"];

/// Writes the bill.
pub(crate) fn sbom() -> Result<(), Failure> {
    let bill = bill(&licences()?)?;
    let text = serde_json::to_string_pretty(&bill).map_err(|error| Failure::Failed(error.to_string()))?;
    write(FILE, &(text + "\n"))?;
    let components = bill.get("components").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let shipped = components.iter().filter(|component| component.get("scope") == Some(&json!("required"))).count();
    println!("wrote {FILE}: {} packages, of which {shipped} are in what is shipped", components.len());
    Ok(())
}

/// The licence of every crate, by its name and version.
type Licences = BTreeMap<(String, String), String>;

fn licences() -> Result<Licences, Failure> {
    let told = output(command("cargo metadata --locked --format-version 1"))?;
    let told: Value =
        serde_json::from_str(&told).map_err(|error| Failure::Failed(format!("cargo metadata: {error}")))?;
    let packages = told.get("packages").and_then(Value::as_array).into_iter().flatten();
    let text = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).map(str::to_owned);
    // Older manifests write a stroke for `OR`.
    let licence = |package: &Value| Some(text(package, "license")?.replace('/', " OR "));
    Ok(packages
        .filter_map(|package| Some(((text(package, "name")?, text(package, "version")?), licence(package)?)))
        .collect())
}

fn bill(licences: &Licences) -> Result<Value, Failure> {
    let locked = Locked::read("Cargo.lock")?;
    let version = locked.find("homeworking").map(|package| package.version.as_str());
    let shipped = shipped()?;
    let of_cargo = locked.others().map(|package| of_cargo(package, &shipped, licences));
    let packages = npm("bindings-wasm/package-lock.json")?;
    let bundled = bundled(&packages);
    let of_npm = packages.iter().filter_map(|(place, package)| of_npm(place, package, &bundled));
    // A package may lie in several places of a tree of npm.
    let components: BTreeMap<String, Value> = of_cargo
        .chain(of_npm)
        .map(|component| (component.get("bom-ref").map(ToString::to_string).unwrap_or_default(), component))
        .collect();
    let dependencies: Result<Vec<Value>, Failure> = locked.others().map(|package| needs(&locked, package)).collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": { "type": "library", "name": "homeworking", "version": version } },
        "components": components.into_values().collect::<Vec<Value>>(),
        "dependencies": dependencies?,
    }))
}

/// What users are given, by name and version.
fn shipped() -> Result<BTreeSet<(String, String)>, Failure> {
    let trees: Result<Vec<_>, Failure> = SHIPPED.iter().map(|(package, ..)| tree(package)).collect();
    Ok(trees?.into_iter().flatten().collect())
}

fn scope(is_shipped: bool) -> &'static str {
    if is_shipped { "required" } else { "excluded" }
}

fn purl(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

fn of_cargo(package: &Package, shipped: &BTreeSet<(String, String)>, licences: &Licences) -> Value {
    let (name, version) = (package.name.as_str(), package.version.as_str());
    let both = (name.to_owned(), version.to_owned());
    let licence = licences.get(&both);
    let hashes: Vec<Value> =
        package.checksum.iter().map(|checksum| json!({ "alg": "SHA-256", "content": checksum })).collect();
    json!({
        "type": "library", "bom-ref": purl(package), "name": name, "version": version,
        "scope": scope(shipped.contains(&both)), "hashes": hashes,
        "licenses": licence.iter().map(|licence| json!({ "expression": licence })).collect::<Vec<Value>>(),
        "purl": purl(package),
    })
}

fn needs(locked: &Locked, package: &Package) -> Result<Value, Failure> {
    let needed: Result<Vec<String>, Failure> = package
        .dependencies
        .iter()
        .map(|line| {
            let unlocked =
                || Failure::Failed(format!("Cargo.lock: {} needs {line}, which is not locked", package.name));
            locked.find(line).map(purl).ok_or_else(unlocked)
        })
        .collect();
    Ok(json!({ "ref": purl(package), "dependsOn": needed? }))
}

fn of_npm(place: &str, package: &Value, bundled: &BTreeSet<String>) -> Option<Value> {
    let name = place.rsplit("node_modules/").next()?;
    let version = package.get("version")?.as_str()?;
    let purl = format!("pkg:npm/{}@{version}", name.replace('@', "%40"));
    let licence = package.get("license").and_then(Value::as_str);
    let digest =
        package.get("integrity").and_then(Value::as_str).and_then(|integrity| integrity.strip_prefix("sha512-"));
    let digest = digest.and_then(|digest| BASE64.decode(digest.as_bytes()).ok()).map(|digest| HEXLOWER.encode(&digest));
    let hashes: Vec<Value> = digest.iter().map(|digest| json!({ "alg": "SHA-512", "content": digest })).collect();
    Some(json!({
        "type": "library", "bom-ref": purl, "name": name, "version": version, "scope": scope(bundled.contains(place)),
        "hashes": hashes,
        "licenses": licence.iter().map(|licence| json!({ "expression": licence })).collect::<Vec<Value>>(),
        "purl": purl,
    }))
}

/// Where that lies which is bundled: all that some packages of npm need, none of which has a second version.
fn bundled(packages: &BTreeMap<String, Value>) -> BTreeSet<String> {
    let (mut found, mut next) = (BTreeSet::new(), Vec::from(BUNDLED.map(|name| format!("node_modules/{name}"))));
    while let Some(place) = next.pop() {
        let needed = packages.get(&place).and_then(|package| package.get("dependencies")).and_then(Value::as_object);
        next.extend(needed.into_iter().flatten().map(|(name, _)| format!("node_modules/{name}")));
        found.insert(place);
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{bill, licences};

    fn texts<'b>(bill: &'b Value, list: &str, key: &str) -> Vec<&'b str> {
        let items = bill.get(list).and_then(Value::as_array).into_iter().flatten();
        items.filter_map(|item| item.get(key)?.as_str()).collect()
    }

    #[test]
    fn every_package_stands_once_with_its_licence_and_checksum() {
        let Ok(bill) = licences().and_then(|licences| bill(&licences)) else { unreachable!("no bill") };
        let references = texts(&bill, "components", "bom-ref");
        let unique: BTreeSet<&str> = references.iter().copied().collect();
        assert!(references.len() > 250 && unique.len() == references.len(), "{}", references.len());
        assert!(texts(&bill, "dependencies", "ref").iter().all(|reference| unique.contains(reference)));
        for component in bill.get("components").and_then(Value::as_array).into_iter().flatten() {
            for list in ["licenses", "hashes"] {
                assert!(
                    component.get(list).and_then(Value::as_array).is_some_and(|list| list.len() == 1),
                    "{component}"
                );
            }
        }
        let shipped = |name: &str| references.iter().any(|reference| reference.contains(name));
        assert!(shipped("pkg:cargo/chrono@") && shipped("pkg:npm/lit@") && shipped("pkg:npm/%40lit/reactive-element@"));
    }
}
