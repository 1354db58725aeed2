//! A Report as a person reads it in a terminal.

use masthead::ownership::text::{tree, words};
use masthead::report::*;
use std::fmt::Write;

/// The whole Report: outlet and chain with sources, the banner in a few lines, the
/// claims with what they rest on, a line of counts.
pub fn report(r: &Report) -> String {
    let mut out = String::new();
    let o = &mut out;
    page(o, &r.page);
    outlet(o, r);
    if let Some(c) = r.consent.as_ref().filter(|c| c.present) {
        consent(o, c);
    }
    claims(o, r);
    for f in &r.failed {
        line(o, &format!("\nThe part \u{201c}{}\u{201d} could not be worked out: {}", f.part, f.message));
    }
    out
}

fn line(out: &mut String, text: &str) {
    // Text of the page must not move the cursor or colour the terminal.
    out.extend(text.chars().filter(|c| *c == '\n' || !c.is_control()));
    out.push('\n');
}

/// At most `n` characters, cut with an ellipsis.
fn cut(text: &str, n: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= n { flat } else { flat.chars().take(n - 1).collect::<String>() + "…" }
}

fn page(o: &mut String, p: &PageInfo) {
    line(o, p.title.as_deref().unwrap_or("(no title)"));
    let mut facts = vec![words(p.kind)];
    facts.extend(p.language.clone());
    facts.extend((!p.byline.is_empty()).then(|| p.byline.join(", ")));
    facts.extend(p.published.clone());
    facts.extend(p.agency.as_ref().map(|a| format!("agency: {a}")));
    line(o, &format!("  {}", facts.join(" · ")));
    if let Some(t) = &p.truncated {
        line(o, &format!("  cut: the page is beyond the limit of {} {}", t.at, t.limit));
    }
}

fn outlet(o: &mut String, r: &Report) {
    line(o, "\nOUTLET");
    match &r.outlet {
        Some(outlet) => {
            let place: Vec<_> = outlet.domain.iter().chain(&outlet.country).cloned().collect();
            line(o, &format!("  {}  {}", outlet.name, place.join(" · ")));
            for s in outlet.evidence.iter().take(6) {
                line(o, &format!("    {}: {}", s.signal, cut(&s.value, 90)));
            }
            if let Some(i) = &outlet.impersonation {
                line(o, &format!("  ! carries the identity of {} ({})", i.name, words(i.reason)));
                for s in &i.evidence {
                    line(o, &format!("    {}: {}", s.signal, cut(&s.value, 90)));
                }
            }
        }
        None => line(o, "  not recognised"),
    }
    if let Some(own) = &r.ownership {
        ownership(o, r.outlet.as_ref(), own);
    }
}

/// The chain as a tree with its sources, then what the article and the page say of the owners.
fn ownership(o: &mut String, outlet: Option<&Outlet>, own: &Ownership) {
    let foot = match own.basis {
        Basis::Registry => outlet.and_then(|o| Some((o.id.as_deref()?, o.name.clone()))),
        Basis::SelfDeclared => None,
    };
    let declared = own.publisher.as_ref().map(|p| {
        (p.id.as_deref().unwrap_or_default(), format!("{} (publisher, says the page itself)", p.name))
    });
    if let Some((id, name)) = foot.or(declared) {
        line(o, "\nOWNERSHIP");
        for row in tree(id, &name, own).lines() {
            line(o, format!("  {row}").trim_end());
        }
    }
    for i in &own.own_interests {
        let disclosed = if i.disclosed { "the article says so" } else { "the article does not say so" };
        line(o, &format!("  named in this article: {} ({}; {disclosed})", i.name, i.relation));
    }
    for d in &own.declared {
        line(o, &format!("  the page says — {}: {} (“{}”)", words(d.role), d.name, cut(&d.quote, 80)));
    }
}

fn consent(o: &mut String, c: &Consent) {
    let platform = c.platform.as_ref().map(|p| format!(" · {}", p.name)).unwrap_or_default();
    line(o, &format!("\nCONSENT{platform}"));
    let who = c.controller.as_ref().map_or("not named", |q| q.name.as_str());
    let partners = c.partners.as_ref().map(|p| format!(", with {} partners", p.count)).unwrap_or_default();
    line(o, &format!("  asked by: {who}{partners}"));
    let choices = |layer: u8| {
        let list: Vec<_> = c
            .choices
            .iter()
            .filter(|c| c.layer == layer)
            .map(|c| format!("{} “{}”", words(c.kind), cut(&c.label, 40)))
            .collect();
        if list.is_empty() { "none".to_string() } else { list.join(", ") }
    };
    line(o, &format!("  choices: {}; behind a click: {}", choices(1), choices(2)));
    let terms = |t: &[Term]| t.iter().map(|t| t.kind.replace('_', " ")).collect::<Vec<_>>().join(", ");
    let or = |s: String, none: &str| if s.is_empty() { none.to_string() } else { s };
    line(
        o,
        &format!("  for: {}; data: {}", or(terms(&c.purposes), "not said"), or(terms(&c.data), "not said")),
    );
    line(
        o,
        &format!(
            "  refusing costs: {}; set even so: {}",
            or(terms(&c.refusal.costs), "nothing named"),
            or(terms(&c.refusal.still_set), "nothing named")
        ),
    );
    if !c.findings.is_empty() {
        let codes: Vec<_> = c.findings.iter().map(|f| f.code.replace('_', " ")).collect();
        line(o, &format!("  findings: {}", codes.join(", ")));
    }
}

fn claims(o: &mut String, r: &Report) {
    if !r.claims.is_empty() {
        line(o, "\nCLAIMS");
    }
    for c in &r.claims {
        let a = &c.attribution;
        let rests = match (&a.source, a.state) {
            (Some(s), _) => {
                let mut text = format!("{} ({})", cut(&s.text, 80), words(s.kind));
                if let Some(full) = s.resolved.as_ref().filter(|f| **f != s.text) {
                    let _ = write!(text, " = {}", cut(full, 80));
                }
                if let Some(cue) = &a.cue {
                    let _ = write!(text, ", “{}”", cut(cue, 40));
                }
                text
            }
            (None, AttributionState::NoSourceFound) => "no source found in this sentence".into(),
            (None, _) => "uncertain".into(),
        };
        line(o, &format!("  {} [{}] {}\n      ← {rests}", c.id, words(c.kind), cut(&c.text, 160)));
        for l in &c.citations {
            line(o, &format!("      link: {} ({})", cut(&l.url, 120), words(l.relation)));
        }
    }
    for c in &r.credits {
        line(o, &format!("  credit [{}] {}", words(c.kind), cut(&c.text, 100)));
    }
    let s = &r.sourcing;
    line(
        o,
        &format!(
            "\n{} sentences, {} claims: {} named, {} documents, {} agencies or outlets, {} anonymous, {} with no source found in the sentence; {} with a link",
            s.sentences, s.claims, s.named, s.documents, s.agencies, s.anonymous, s.no_source_found, s.linked
        ),
    );
}
