//! A notice as lines for a terminal.

use super::Notice;
use std::fmt::Write;

/// The notice as text, one fact a line; a line that says so where it declares nothing.
pub fn text(notice: &Notice) -> String {
    let mut out = String::new();
    let mut line = |label: &str, value: &str| {
        if !value.is_empty() {
            // a page's words may hold control characters; a terminal must not obey them
            let clean: String = value.chars().filter(|c| !c.is_control()).collect();
            let _ = writeln!(out, "{label:<12} {clean}");
        }
    };
    let publisher = match (&notice.publisher, &notice.legal_form) {
        (Some(p), Some(f)) => format!("{p} ({f})"),
        (Some(p), None) => p.clone(),
        _ => String::new(),
    };
    line("Publisher", &publisher);
    line("Belongs to", notice.parent.as_deref().unwrap_or_default());
    for o in &notice.owners {
        let share = o.share_percent.map_or(String::new(), |s| format!(", {s} %"));
        line("Holder", &format!("{}{share}", o.name));
    }
    line("Responsible", &notice.responsible.join(", "));
    line("Directors", &notice.directors.join(", "));
    line("Register", notice.register.as_deref().unwrap_or_default());
    for id in &notice.ids {
        line("Number", &format!("{} {}", id.kind, id.value));
    }
    line("Capital", notice.capital.as_deref().unwrap_or_default());
    line("Country", notice.address_country.as_deref().unwrap_or_default());
    line("Host", notice.host.as_deref().unwrap_or_default());
    if out.is_empty() {
        out.push_str("This page declares no publisher.\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_no_notice_says_so() {
        assert_eq!(text(&Notice::default()), "This page declares no publisher.\n");
    }

    #[test]
    fn facts_stand_one_a_line_and_control_characters_are_dropped() {
        let notice = Notice {
            publisher: Some("Nordlicht\u{1b}[31m GmbH".into()),
            legal_form: Some("GmbH".into()),
            directors: vec!["Anna Berg".into(), "Jan Bos".into()],
            ..Notice::default()
        };
        assert_eq!(
            text(&notice),
            "Publisher    Nordlicht[31m GmbH (GmbH)\nDirectors    Anna Berg, Jan Bos\n"
        );
    }
}
