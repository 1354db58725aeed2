//! The compact file that the registry is loaded from: a header and one postcard body.
//!
//! In: the rows that [`super::compile`] makes of the TOML. Out: bytes, and back. Every
//! string stands once in one text; rows point to strings and to each other by number.
//! Hostile bytes give an error: length, checksum and every number are checked before
//! a row is handed out.
//!
//! To change a row: change it here, raise [`VERSION`], and follow the compiler.

use serde::{Deserialize, Serialize};

/// The file's first bytes.
pub const MAGIC: [u8; 8] = *b"masthead";
/// Version of the rows below.
pub const VERSION: u16 = 2;
/// Magic, version, date, checksum, length.
const HEADER: usize = 8 + 2 + 10 + 4 + 4;
/// Larger files are refused unread, bytes.
pub const MAX_BYTES: usize = 16 << 20;

/// Number of a string.
pub type Str = u32;
/// Number of an entity: outlets first, then organisations.
pub type EntityNo = u32;
/// Stands for "none" in a field that holds a number.
pub const NONE: u32 = u32::MAX;

/// Where a fact stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceRow {
    /// Id.
    pub id: Str,
    /// Title.
    pub title: Str,
    /// Publisher; empty where none is known.
    pub publisher: Str,
    /// Address; empty where none is known.
    pub url: Str,
    /// ISO 8601 date as far as known.
    pub date: Str,
    /// 0: a whole open dataset or a cited document; 1: a list without a licence, cited for single facts.
    pub grade: u8,
}

/// An outlet, organisation, person, family or state.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EntityRow {
    /// Id.
    pub id: Str,
    /// Name.
    pub name: Str,
    /// `newspaper`, `company`, `person` …; empty where not established.
    pub kind: Str,
    /// ISO 3166-1 alpha-2; empty where not established.
    pub country: Str,
    /// Other names.
    pub aliases: Vec<Str>,
    /// Main host of an outlet, with its path; empty for others.
    pub domain: Str,
    /// Languages of an outlet, ISO 639-1, separated by a space.
    pub languages: Str,
    /// Trade of a company outside the media; empty for media and where not established.
    pub sector: Str,
}

/// `from` acts on `to`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EdgeRow {
    /// Who acts.
    pub from: EntityNo,
    /// On whom.
    pub to: EntityNo,
    /// Position in [`RELATIONS`].
    pub relation: u8,
    /// Position in [`STATUSES`].
    pub status: u8,
    /// Hundredths of a percent, plus one; 0 where not stated.
    pub share: u16,
    /// As `share`, of the votes.
    pub voting: u16,
    /// ISO 8601, as far as known.
    pub since: Str,
    /// ISO 8601, as far as known.
    pub until: Str,
    /// Date of the statement.
    pub as_of: Str,
    /// In words.
    pub note: Str,
    /// Position in the sources.
    pub source: u32,
}

/// How one entity acts on another.
pub const RELATIONS: [&str; 6] = ["publishes", "operates", "owns", "controls", "funds", "part_of"];
/// Whether a statement holds today.
pub const STATUSES: [&str; 4] = ["current", "former", "disputed", "unknown"];

/// A host, or a path on it, and the outlet that stands there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HostRow {
    /// Lower case, without `www.`.
    pub host: Str,
    /// Lower case, with its leading slash; empty for the whole host.
    pub path: Str,
    /// The outlet.
    pub outlet: EntityNo,
    /// It left this host.
    pub former: bool,
}

/// A name of an entity; the rows are sorted by the folded name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NameRow {
    /// The name, folded: a look-up compares it as it stands.
    pub folded: Str,
    /// Whose.
    pub entity: EntityNo,
}

/// A host of a disinformation campaign; sorted by host.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CloneRow {
    /// Lower case.
    pub host: Str,
    /// The outlet that it imitates, or [`NONE`].
    pub imitates: EntityNo,
    /// The host that it imitates where that outlet is not in the registry.
    pub imitates_host: Str,
    /// `clone`, `mirror` or `fake_site`.
    pub kind: Str,
    /// Name of the campaign.
    pub campaign: Str,
    /// Date of the statement.
    pub as_of: Str,
    /// Position in the sources.
    pub source: u32,
}

/// A classification of a state's hold on an outlet; sorted by outlet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StateRow {
    /// The outlet.
    pub outlet: EntityNo,
    /// The state, in English.
    pub state: Str,
    /// `yes`, `no` or `unknown`.
    pub funding: Str,
    /// `yes`, `no` or `unknown`.
    pub governance: Str,
    /// `yes`, `no` or `unknown`.
    pub editorial: Str,
    /// The class, for example `state_controlled`.
    pub class: Str,
    /// Date of the classification.
    pub as_of: Str,
    /// Position in the sources.
    pub source: u32,
}

/// A measure against an entity; sorted by entity.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SanctionRow {
    /// Against whom.
    pub entity: EntityNo,
    /// `EU` …
    pub jurisdiction: Str,
    /// Legal act.
    pub act: Str,
    /// ISO 8601.
    pub since: Str,
    /// In words.
    pub status: Str,
    /// Position in the sources.
    pub source: u32,
}

/// Everything.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Asset {
    /// All strings, one after the other.
    pub text: String,
    /// Where each string ends in `text`, bytes.
    pub ends: Vec<u32>,
    /// Sources.
    pub sources: Vec<SourceRow>,
    /// Number of outlets among the entities.
    pub outlets: u32,
    /// Outlets, then organisations; each part sorted by id.
    pub entities: Vec<EntityRow>,
    /// Sorted by `to`.
    pub edges: Vec<EdgeRow>,
    /// Sorted by host and path.
    pub hosts: Vec<HostRow>,
    /// Sorted by folded name.
    pub names: Vec<NameRow>,
    /// Clones and mirrors.
    pub clones: Vec<CloneRow>,
    /// State media.
    pub states: Vec<StateRow>,
    /// Sanctions.
    pub sanctions: Vec<SanctionRow>,
}

/// Why a registry file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistryError {
    /// It is not a registry file.
    NotARegistry,
    /// It was written for another version of the program.
    Version(u16),
    /// It is larger than a registry can be.
    TooLarge,
    /// It is cut short, or changed since it was written.
    Checksum,
    /// It contradicts itself; the word says where.
    Damaged(&'static str),
}

impl std::fmt::Display for RegistryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RegistryError::NotARegistry => f.write_str("this is not a registry file"),
            RegistryError::Version(v) => {
                write!(f, "this registry file has format {v}; this program reads format {VERSION}")
            }
            RegistryError::TooLarge => write!(f, "this registry file is larger than {} MB", MAX_BYTES >> 20),
            RegistryError::Checksum => f.write_str("this registry file is incomplete or was changed"),
            RegistryError::Damaged(what) => write!(f, "this registry file is damaged: {what}"),
        }
    }
}

impl std::error::Error for RegistryError {}

const CRC: [u32; 256] = {
    let mut table = [0u32; 256];
    let mut i = 0;
    while i < 256 {
        let mut c = i as u32;
        let mut k = 0;
        while k < 8 {
            c = if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 };
            k += 1;
        }
        table[i] = c;
        i += 1;
    }
    table
};

/// CRC-32 as in zip and PNG (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |c, b| CRC[((c ^ u32::from(*b)) & 0xFF) as usize] ^ (c >> 8))
}

impl Asset {
    /// A string by its number; empty where there is none.
    pub fn str(&self, n: Str) -> &str {
        let n = n as usize;
        let start = if n == 0 { 0 } else { self.ends.get(n - 1).copied().unwrap_or(0) as usize };
        let end = self.ends.get(n).copied().unwrap_or(0) as usize;
        self.text.get(start..end).unwrap_or("")
    }

    /// The file's bytes. `date` is ISO 8601, `2026-11-25`.
    pub fn to_bytes(&self, date: &str) -> Vec<u8> {
        let body = postcard::to_allocvec(self).unwrap_or_default();
        let mut out = Vec::with_capacity(HEADER + body.len());
        out.extend_from_slice(&MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend(date.bytes().chain(std::iter::repeat(b' ')).take(10));
        out.extend_from_slice(&crc32(&body).to_le_bytes());
        out.extend_from_slice(&(body.len() as u32).to_le_bytes());
        out.extend_from_slice(&body);
        out
    }

    /// Reads a file: the asset and its date.
    pub fn from_bytes(bytes: &[u8]) -> Result<(Asset, String), RegistryError> {
        if bytes.len() > MAX_BYTES {
            return Err(RegistryError::TooLarge);
        }
        let (head, body) = bytes.split_at_checked(HEADER).ok_or(RegistryError::NotARegistry)?;
        let field = |from: usize, to: usize| head.get(from..to).unwrap_or_default();
        let number = |at: usize| field(at, at + 4).iter().rev().fold(0u32, |n, b| n << 8 | u32::from(*b));
        if field(0, 8) != MAGIC {
            return Err(RegistryError::NotARegistry);
        }
        let version = field(8, 10).iter().rev().fold(0u16, |n, b| n << 8 | u16::from(*b));
        if version != VERSION {
            return Err(RegistryError::Version(version));
        }
        let date = std::str::from_utf8(field(10, 20)).map_err(|_| RegistryError::Damaged("date"))?.trim();
        if date.len() != 10 || !date.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return Err(RegistryError::Damaged("date"));
        }
        if number(24) as usize != body.len() || number(20) != crc32(body) {
            return Err(RegistryError::Checksum);
        }
        let asset: Asset = postcard::from_bytes(body).map_err(|_| RegistryError::Damaged("rows"))?;
        asset.verify()?;
        Ok((asset, date.to_string()))
    }

    /// Checks every number in the rows.
    fn verify(&self) -> Result<(), RegistryError> {
        let bad = |what| Err(RegistryError::Damaged(what));
        let mut last = 0;
        for &end in &self.ends {
            if end < last || !self.text.is_char_boundary(end as usize) {
                return bad("strings");
            }
            last = end;
        }
        if last as usize != self.text.len() {
            return bad("strings");
        }
        let s = |n: Str| (n as usize) < self.ends.len();
        let all = |ns: &[Str]| ns.iter().all(|n| s(*n));
        let entity = |n: EntityNo| (n as usize) < self.entities.len();
        let outlet = |n: EntityNo| n < self.outlets;
        let source = |n: u32| (n as usize) < self.sources.len();
        if self.outlets as usize > self.entities.len() {
            return bad("outlets");
        }
        if !self.sources.iter().all(|r| all(&[r.id, r.title, r.publisher, r.url, r.date])) {
            return bad("sources");
        }
        if !self.entities.iter().all(|r| {
            all(&[r.id, r.name, r.kind, r.country, r.domain, r.languages, r.sector]) && all(&r.aliases)
        }) {
            return bad("entities");
        }
        if !self.edges.iter().all(|r| {
            entity(r.from)
                && entity(r.to)
                && source(r.source)
                && all(&[r.since, r.until, r.as_of, r.note])
                && (r.relation as usize) < RELATIONS.len()
                && (r.status as usize) < STATUSES.len()
                && r.share <= 10_001
                && r.voting <= 10_001
        }) || !self.edges.is_sorted_by_key(|r| r.to)
        {
            return bad("edges");
        }
        if !self.hosts.iter().all(|r| outlet(r.outlet) && s(r.host) && s(r.path))
            || !self.hosts.is_sorted_by_key(|r| (self.str(r.host), self.str(r.path)))
        {
            return bad("hosts");
        }
        if !self.names.iter().all(|r| entity(r.entity) && s(r.folded)) {
            return bad("names");
        }
        if !self.clones.iter().all(|r| {
            (r.imitates == NONE || outlet(r.imitates))
                && source(r.source)
                && all(&[r.host, r.imitates_host, r.kind, r.campaign, r.as_of])
        }) || !self.clones.is_sorted_by_key(|r| self.str(r.host))
        {
            return bad("clones");
        }
        if !self.states.iter().all(|r| {
            outlet(r.outlet)
                && source(r.source)
                && all(&[r.state, r.funding, r.governance, r.editorial, r.class, r.as_of])
        }) || !self.states.is_sorted_by_key(|r| r.outlet)
        {
            return bad("state media");
        }
        if !self
            .sanctions
            .iter()
            .all(|r| entity(r.entity) && source(r.source) && all(&[r.jurisdiction, r.act, r.since, r.status]))
            || !self.sanctions.is_sorted_by_key(|r| r.entity)
        {
            return bad("sanctions");
        }
        Ok(())
    }
}

/// Gathers strings, each once.
#[derive(Debug, Default)]
pub struct Strings {
    text: String,
    ends: Vec<u32>,
    seen: std::collections::HashMap<String, Str>,
}

impl Strings {
    /// The number of a string.
    pub fn add(&mut self, s: &str) -> Str {
        if let Some(n) = self.seen.get(s) {
            return *n;
        }
        let n = self.ends.len() as Str;
        self.text.push_str(s);
        self.ends.push(self.text.len() as u32);
        self.seen.insert(s.to_string(), n);
        n
    }

    /// All of them.
    pub fn finish(self) -> (String, Vec<u32>) {
        (self.text, self.ends)
    }
}
