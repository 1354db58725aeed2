//! Which consent management platform made a banner: `platforms.txt` in, traces out.
//!
//! Precision comes first. A banner is named by a marker in or around it; a script's
//! address alone names a platform only where no banner was found, or where the
//! banner stands in a frame that the platform's script made.

use crate::page::{Ix, Page};
use crate::report::{ChoiceKind, Platform};
use aho_corasick::AhoCorasick;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a marker stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The banner's own element, or what it is mounted in.
    Root,
    /// A box made with it, whatever is in it.
    Host,
    /// Another sure trace.
    Mark,
    /// A trace that others could leave too.
    Weak,
    /// What stands behind a click.
    Layer2,
    /// A button, with its layer.
    Button(ChoiceKind, u8),
    /// Part of a script's or frame's address.
    Script,
}

impl Role {
    fn read(name: &str) -> Option<Role> {
        let (kind, layer) = name.strip_suffix('2').map_or((name, 1), |n| (n, 2));
        Some(match kind {
            "root" => Role::Root,
            "host" => Role::Host,
            "mark" => Role::Mark,
            "weak" => Role::Weak,
            "layer" => Role::Layer2,
            "script" => Role::Script,
            "accept" => Role::Button(ChoiceKind::Accept, layer),
            "reject" => Role::Button(ChoiceKind::Reject, layer),
            "settings" => Role::Button(ChoiceKind::Settings, layer),
            "pay" => Role::Button(ChoiceKind::Pay, layer),
            "acknowledge" => Role::Button(ChoiceKind::Acknowledge, layer),
            "save" => Role::Button(ChoiceKind::Save, layer),
            "close" => Role::Button(ChoiceKind::Close, layer),
            "opt_out" => Role::Button(ChoiceKind::OptOut, layer),
            _ => return None,
        })
    }
}

type Marks = HashMap<&'static str, Vec<(u16, Role)>>;

/// The platforms' markers, indexed.
#[derive(Debug, Default)]
pub struct Platforms {
    names: Vec<(&'static str, &'static str)>,
    ids: Marks,
    classes: Marks,
    /// Beginnings of ids and of classes.
    id_starts: Vec<(&'static str, u16, Role)>,
    class_starts: Vec<(&'static str, u16, Role)>,
    /// Attribute, value (empty: any).
    attributes: Vec<(&'static str, &'static str, u16, Role)>,
    scripts: Vec<(&'static str, u16)>,
    script_parts: Option<AhoCorasick>,
    /// A first look at a name before it is hashed: first two bytes and length.
    seen: Vec<u64>,
}

/// The table, read on first use.
pub fn platforms() -> &'static Platforms {
    static TABLE: OnceLock<Platforms> = OnceLock::new();
    TABLE.get_or_init(|| Platforms::read(include_str!("platforms.txt")))
}

/// A marker met in a page.
#[derive(Debug, Clone, Copy)]
pub struct Trace {
    /// Number of the platform.
    pub platform: u16,
    /// What the marker stands for.
    pub role: Role,
    /// The element.
    pub ix: Ix,
}

fn slot(name: &str) -> usize {
    let b = name.as_bytes();
    let (x, y) = (b.first().copied().unwrap_or(0) as usize, b.get(1).copied().unwrap_or(0) as usize);
    (x * 257 + y * 31 + b.len() * 8_191) & 0xffff
}

impl Platforms {
    fn read(table: &'static str) -> Platforms {
        let mut all = Platforms { seen: vec![0; 1024], ..Platforms::default() };
        for line in table.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some((id, name)) = line.strip_prefix('[').and_then(|l| l.split_once(']')) {
                all.names.push((id, name.trim()));
                continue;
            }
            let mut words = line.split_whitespace();
            let Some(role) = words.next().and_then(Role::read) else { continue };
            let Some(platform) = all.names.len().checked_sub(1).map(|p| p as u16) else { continue };
            for marker in words {
                all.add(platform, role, marker);
            }
        }
        all.script_parts = AhoCorasick::new(all.scripts.iter().map(|s| s.0)).ok();
        all
    }

    fn add(&mut self, platform: u16, role: Role, marker: &'static str) {
        if role == Role::Script {
            self.scripts.push((marker, platform));
            return;
        }
        if let Some(attribute) = marker.strip_prefix('[').and_then(|m| m.strip_suffix(']')) {
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            self.attributes.push((name, value, platform, role));
            return;
        }
        let (is_id, name) = match (marker.strip_prefix('#'), marker.strip_prefix('.')) {
            (Some(n), _) => (true, n),
            (_, Some(n)) => (false, n),
            _ => return,
        };
        if let Some(start) = name.strip_suffix('*') {
            let starts = if is_id { &mut self.id_starts } else { &mut self.class_starts };
            starts.push((start, platform, role));
            return;
        }
        let s = slot(name);
        if let Some(word) = self.seen.get_mut(s >> 6) {
            *word |= 1 << (s & 63);
        }
        let marks = if is_id { &mut self.ids } else { &mut self.classes };
        marks.entry(name).or_default().push((platform, role));
    }

    fn may_hold(&self, name: &str) -> bool {
        let s = slot(name);
        self.seen.get(s >> 6).is_some_and(|w| w >> (s & 63) & 1 == 1)
    }

    /// The traces that one attribute of an element leaves.
    pub fn attribute(&self, ix: Ix, name: &str, value: &str, out: &mut Vec<Trace>) {
        let mut put = |platform, role| out.push(Trace { platform, role, ix });
        match name {
            "id" => {
                if self.may_hold(value) {
                    self.ids.get(value).into_iter().flatten().for_each(|&(p, r)| put(p, r));
                }
                for &(start, p, r) in &self.id_starts {
                    if value.starts_with(start) {
                        put(p, r);
                    }
                }
            }
            "class" => {
                // First bytes of the classes, as a set.
                let mut firsts = [0u64; 4];
                for class in value.split_ascii_whitespace() {
                    let first = class.as_bytes().first().copied().unwrap_or(0);
                    firsts[usize::from(first >> 6)] |= 1 << (first & 63);
                    if self.may_hold(class) {
                        self.classes.get(class).into_iter().flatten().for_each(|&(p, r)| put(p, r));
                    }
                }
                for &(start, p, r) in &self.class_starts {
                    let first = start.as_bytes().first().copied().unwrap_or(0);
                    if firsts[usize::from(first >> 6)] >> (first & 63) & 1 == 1
                        && value.split_ascii_whitespace().any(|c| c.starts_with(start))
                    {
                        put(p, r);
                    }
                }
            }
            _ => {
                for &(n, v, p, r) in &self.attributes {
                    if n == name && (v.is_empty() || v == value) {
                        put(p, r);
                    }
                }
            }
        }
    }

    /// The platforms whose script's or frame's address `src` is.
    pub fn address(&self, ix: Ix, src: &str, out: &mut Vec<Trace>) {
        if src.starts_with("data:") {
            return;
        }
        let end = src.char_indices().nth(300).map_or(src.len(), |(i, _)| i);
        let Some(parts) = &self.script_parts else { return };
        for found in parts.find_iter(&src[..end]) {
            if let Some(&(_, platform)) = self.scripts.get(found.pattern().as_usize()) {
                out.push(Trace { platform, role: Role::Script, ix });
            }
        }
    }

    /// The Report's words for a platform.
    pub fn named(&self, platform: u16) -> Option<Platform> {
        let (id, name) = self.names.get(platform as usize)?;
        Some(Platform { id: (*id).into(), name: (*name).into() })
    }
}

/// The platform of the banner `banner` of the page: the one that most markers in and around
/// it name; none where two are named as often.
pub fn of_banner(page: &Page, traces: &[Trace], banner: Ix) -> Option<Platform> {
    let end = page.elements.get(banner)?.end;
    let around: Vec<Ix> = page.ancestors(banner).collect();
    let mut votes: HashMap<u16, u32> = HashMap::new();
    for t in traces {
        let inside = (banner..end).contains(&t.ix);
        if !(inside || around.contains(&t.ix)) {
            continue;
        }
        let weight = match t.role {
            Role::Root | Role::Layer2 => 4,
            Role::Button(..) if inside => 3,
            Role::Mark if inside => 3,
            Role::Host => 1,
            Role::Weak if traces.iter().any(|s| s.platform == t.platform && s.role == Role::Script) => 3,
            _ => 0,
        };
        *votes.entry(t.platform).or_default() += weight;
    }
    winner(votes)
}

/// The platform that the page runs, where no banner was found: only where its traces
/// agree.
pub fn of_page(traces: &[Trace]) -> Option<Platform> {
    let mut votes: HashMap<u16, u32> = HashMap::new();
    for t in traces {
        if matches!(t.role, Role::Root | Role::Layer2 | Role::Mark | Role::Script) {
            *votes.entry(t.platform).or_default() += 1;
        }
    }
    if votes.len() > 1 {
        return None;
    }
    winner(votes)
}

fn winner(votes: HashMap<u16, u32>) -> Option<Platform> {
    let (&best, &most) = votes.iter().max_by_key(|(p, n)| (**n, std::cmp::Reverse(**p)))?;
    let ties = votes.values().filter(|&&n| n == most).count();
    (most > 0 && ties == 1).then(|| platforms().named(best)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn an_attribute_that_marks_a_platform_is_read_of_the_page() {
        for (name, ..) in &platforms().attributes {
            let read = crate::page::unread::read_as(b"div", name.as_bytes());
            assert!(read.is_some(), "{name} is left out of the page");
        }
    }

    #[test]
    fn every_line_of_the_table_is_understood() {
        let mut ids = HashSet::new();
        for line in include_str!("platforms.txt").lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some((id, name)) = line.strip_prefix('[').and_then(|l| l.split_once(']')) {
                assert!(ids.insert(id), "{id} twice");
                assert!(!name.trim().is_empty(), "{id} has no name");
                continue;
            }
            let mut words = line.split_whitespace();
            let role = words.next().and_then(Role::read);
            assert!(role.is_some(), "{line}");
            for m in words {
                assert!(role == Some(Role::Script) || m.starts_with(['#', '.', '[']), "{m} in {line}");
            }
        }
    }

    #[test]
    fn a_marker_belongs_to_one_platform() {
        let table = platforms();
        for (name, owners) in table.ids.iter().chain(&table.classes) {
            let platforms: HashSet<_> = owners.iter().map(|o| o.0).collect();
            assert_eq!(platforms.len(), 1, "{name}");
        }
    }
}
