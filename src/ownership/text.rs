//! A chain of owners as a small tree for the terminal: an [`Ownership`] in, lines out.
//! The outlet stands at the top, who holds it below, each line with what is stated, its
//! date and the number of its source.

use super::graph::is_to_buy;
use crate::report::*;
use std::fmt::Write;

/// Lines of one tree; more are not drawn.
const MAX_LINES: usize = 120;

/// The tree, what is said beside it, and the sources. `root` is the id at the chain's
/// foot: the outlet's, or the declared publisher's.
pub fn tree(root: &str, name: &str, own: &Ownership) -> String {
    let mut out = String::new();
    let number = |id: &String| own.sources.iter().position(|s| s.id == *id).map(|n| n + 1);
    let marks = |ids: &[String]| {
        let all: Vec<_> = ids.iter().filter_map(number).map(|n| n.to_string()).collect();
        if all.is_empty() { String::new() } else { format!(" [{}]", all.join(", ")) }
    };
    let _ = writeln!(out, "{name}");
    let steps: Vec<&ChainLink> = own.chain.iter().filter(|l| l.relation != Relation::Funds).collect();
    if steps.is_empty() {
        out.push_str("└─ owner not established\n");
    }
    let mut branches = Tree { steps: &steps, marks: &marks, out: &mut out, lines: 0, drawn: Vec::new() };
    branches.draw(root, "", 0);

    let money: Vec<String> = own
        .chain
        .iter()
        .filter(|l| l.relation == Relation::Funds)
        .map(|l| {
            let date = l.as_of.iter().map(|d| format!("as of {d}"));
            let what: Vec<_> =
                date.chain(l.note.iter().map(|n| n.replace("this statement is ", ""))).collect();
            format!("{} → {} ({}){}", l.from.name, l.to.name, what.join(", "), marks(&l.sources))
        })
        .collect();
    out.push('\n');
    let names: Vec<_> = own.ultimate.iter().map(|u| u.name.as_str()).collect();
    let end = if names.is_empty() { "not established".to_string() } else { names.join(", ") };
    let _ = writeln!(out, "In the end    {end}");
    let c = &own.control;
    let date = c.as_of.as_ref().map(|d| format!(", as of {d}")).unwrap_or_default();
    let class = own.state_media.as_ref().and_then(|s| s.typology.as_deref()).unwrap_or_default();
    let kind = match c.kind {
        ControlKind::Unknown => "not established".to_string(),
        // The classes of state media are never merged.
        ControlKind::StateControlled if class != "state controlled" => format!("by the state, as {class}"),
        kind => words(kind),
    };
    let _ = writeln!(out, "Control       {kind}{date}{}", marks(&c.sources));
    for (i, line) in money.iter().enumerate() {
        let _ = writeln!(out, "{:<14}{line}", if i == 0 { "Money from" } else { "" });
    }
    if let Some(s) = &own.state_media {
        let answer = |a: &Option<String>| a.clone().unwrap_or_else(|| "unknown".into());
        let _ = writeln!(
            out,
            "State media   {} ({}, as of {}){}\n              state funding: {} · state governance or ownership: {} · state control of the editorial line: {}",
            s.typology.as_deref().unwrap_or("classified"),
            s.state,
            s.as_of.as_deref().unwrap_or("unknown date"),
            marks(&s.sources),
            answer(&s.funding),
            answer(&s.governance),
            answer(&s.editorial),
        );
    }
    for s in &own.sanctions {
        let since = s.since.as_deref().unwrap_or("undated");
        let _ = writeln!(
            out,
            "Measure       {}: {}, since {since}{}\n              {}",
            s.jurisdiction,
            s.status,
            marks(&s.sources),
            s.act
        );
    }
    if !own.siblings.is_empty() {
        let names: Vec<_> = own.siblings.iter().take(8).map(|s| s.name.as_str()).collect();
        let more = own.siblings.len().saturating_sub(8);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let _ = writeln!(out, "Same hands    {}{more}", names.join(", "));
    }
    if !own.conflicts.is_empty() {
        out.push_str("\nOther statements\n");
        for c in &own.conflicts {
            let _ = writeln!(out, "  - {c}");
        }
    }
    if !own.sources.is_empty() {
        out.push_str("\nSources\n");
    }
    for (i, s) in own.sources.iter().enumerate() {
        let parts: Vec<_> = [&s.publisher, &s.date].into_iter().flatten().map(String::as_str).collect();
        let _ = writeln!(
            out,
            "  [{}] {}{}{}",
            i + 1,
            s.title,
            if parts.is_empty() { "" } else { " · " },
            parts.join(" · ")
        );
        if let Some(url) = &s.url {
            let _ = writeln!(out, "      {url}");
        }
    }
    if let Some(date) = &own.registry_date {
        let _ = writeln!(
            out,
            "\nRegistry of {date}. A share is not control; each statement is as old as its date."
        );
    }
    // Text of a source must not move the cursor or colour the terminal.
    out.retain(|c| c == '\n' || !c.is_control());
    out
}

/// The code of an enum as words.
pub fn words<T: serde::Serialize>(code: T) -> String {
    serde_json::to_value(code).ok().and_then(|v| v.as_str().map(|s| s.replace('_', " "))).unwrap_or_default()
}

struct Tree<'a> {
    steps: &'a [&'a ChainLink],
    marks: &'a dyn Fn(&[String]) -> String,
    out: &'a mut String,
    lines: usize,
    drawn: Vec<String>,
}

impl Tree<'_> {
    /// Draws who stands above `below`. The chain has at most a dozen steps, so has this.
    fn draw(&mut self, below: &str, indent: &str, depth: usize) {
        let id = |e: &Entity| e.id.clone().unwrap_or_default();
        let mut above: Vec<(&Entity, Vec<&ChainLink>)> = Vec::new();
        for link in self.steps {
            let (low, high) = ends(link);
            if id(low) != below {
                continue;
            }
            match above.iter_mut().find(|(holder, _)| id(holder) == id(high)) {
                Some((_, links)) => links.push(link),
                None => above.push((high, vec![link])),
            }
        }
        for (i, (holder, links)) in above.iter().enumerate() {
            if self.lines >= MAX_LINES || depth > 16 {
                return;
            }
            self.lines += 1;
            let last = i + 1 == above.len();
            let branch = if last { "└─ " } else { "├─ " };
            let seen = self.drawn.contains(&id(holder));
            let goes_on = self.steps.iter().any(|l| id(ends(l).0) == id(holder));
            let stated: Vec<String> =
                links.iter().map(|l| statement(l) + &(self.marks)(&l.sources)).collect();
            let _ = writeln!(
                self.out,
                "{indent}{branch}{} · {}{}",
                holder.name,
                stated.join("; "),
                if seen && goes_on { " (see above)" } else { "" },
            );
            if !seen {
                self.drawn.push(id(holder));
                let deeper = format!("{indent}{}", if last { "   " } else { "│  " });
                self.draw(&id(holder), &deeper, depth + 1);
            }
        }
    }
}

/// The lower and the upper end of a link: a part stands below its whole.
fn ends(link: &ChainLink) -> (&Entity, &Entity) {
    if link.relation == Relation::PartOf { (&link.from, &link.to) } else { (&link.to, &link.from) }
}

/// What is stated, with share, status and date.
fn statement(l: &ChainLink) -> String {
    let mut parts = Vec::new();
    let share = l.share_percent.map(|p| format!(" {p} %")).unwrap_or_default();
    let note = l.note.as_deref().unwrap_or_default();
    let aged = note.contains("not confirmed since");
    let to_buy = l.status == Status::Unknown && !aged && is_to_buy(note);
    parts.push(match l.relation {
        Relation::PartOf => "whole that it is part of".to_string(),
        Relation::Owns if to_buy => format!("is to own{share}"),
        r => format!("{}{share}", words(r)),
    });
    parts.extend(l.voting_percent.map(|p| format!("{p} % of the votes")));
    match l.status {
        Status::Current => {}
        // Its age says it already.
        Status::Unknown if aged || to_buy => {}
        Status::Unknown => parts.push("not known to hold today".into()),
        s => parts.push(words(s)),
    }
    parts.extend(l.since.as_ref().map(|d| format!("since {d}")));
    parts.extend(l.until.as_ref().map(|d| format!("until {d}")));
    parts.extend(l.as_of.as_ref().map(|d| format!("as of {d}")));
    parts.extend(l.note.as_ref().map(|n| n.replace("this statement is ", "")));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(id: &str) -> Entity {
        Entity { id: Some(id.into()), name: id.to_uppercase(), ..Entity::default() }
    }

    fn link(from: &str, to: &str, share: Option<f32>) -> ChainLink {
        ChainLink {
            from: entity(from),
            to: entity(to),
            relation: Relation::Owns,
            share_percent: share,
            status: Status::Current,
            as_of: Some("2026-01".into()),
            ..ChainLink::default()
        }
    }

    #[test]
    fn a_circle_of_holdings_is_drawn_once() {
        let own = Ownership {
            chain: vec![link("b", "a", Some(60.0)), link("c", "b", None), link("b", "c", Some(10.0))],
            ..Ownership::default()
        };
        let text = tree("a", "A", &own);
        assert!(text.contains("└─ B · owns 60 %, as of 2026-01"), "{text}");
        assert!(text.contains("(see above)"), "{text}");
    }

    #[test]
    fn one_holder_has_one_line_whatever_is_said_of_it() {
        let control = ChainLink { relation: Relation::Controls, ..link("b", "a", None) };
        let own = Ownership { chain: vec![link("b", "a", Some(60.0)), control], ..Ownership::default() };
        let text = tree("a", "A", &own);
        assert!(text.contains("└─ B · owns 60 %, as of 2026-01; controls, as of 2026-01"), "{text}");
    }

    #[test]
    fn the_classes_of_state_media_are_not_merged() {
        for (class, want) in [
            ("state controlled", "Control       state controlled"),
            ("captured public", "Control       by the state, as captured public"),
        ] {
            let state_media = StateMedia { typology: Some(class.into()), ..StateMedia::default() };
            let control = Control { kind: ControlKind::StateControlled, ..Control::default() };
            let own = Ownership { state_media: Some(state_media), control, ..Ownership::default() };
            assert!(tree("a", "A", &own).contains(want), "{class}");
        }
    }

    #[test]
    fn a_buyer_whose_deal_was_not_seen_closed_does_not_own_yet() {
        let deal = ChainLink {
            status: Status::Unknown,
            note: Some("agreed on 2026-01-02; closing not seen".into()),
            ..link("b", "a", Some(100.0))
        };
        let text = tree("a", "A", &Ownership { chain: vec![deal], ..Ownership::default() });
        assert!(
            text.contains("└─ B · is to own 100 %, as of 2026-01, agreed on 2026-01-02; closing not seen"),
            "{text}"
        );
    }

    #[test]
    fn the_age_of_a_statement_is_said_once() {
        let old = ChainLink {
            status: Status::Unknown,
            note: Some("this statement is 8 years old and was not confirmed since".into()),
            ..link("b", "a", None)
        };
        let text = tree("a", "A", &Ownership { chain: vec![old], ..Ownership::default() });
        assert!(text.contains("owns, as of 2026-01, 8 years old and was not confirmed since"), "{text}");
        assert!(!text.contains("not known to hold today"), "{text}");
    }

    #[test]
    fn an_unknown_owner_is_said_to_be_unknown() {
        let text = tree("a", "A", &Ownership::default());
        assert!(text.contains("owner not established"), "{text}");
    }
}
