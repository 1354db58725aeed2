//! How easily each choice is seen, compared with accepting: what the shell measured in,
//! grades out.
//!
//! A choice is weaker when one of its traits falls clearly behind the accept button's; the
//! thresholds stand at [`compare`] and are coarse on purpose, so that the rounding of
//! a font or a longer label makes no finding. What was not measured is not graded:
//! a picture's contrast, a button in an unread frame.

use crate::report::{Choice, ChoiceKind, Consent, Finding, Grade, Measured, Prominence};

/// Findings that rest on measuring, and are set anew by [`grade`].
const MEASURED: [&str; 3] = ["reject_less_prominent", "reject_hidden", "reject_takes_more_clicks"];

/// Grades each choice by what the shell measured on it, in the order of
/// [`Consent::choices`]; `None` where a button could not be measured.
///
/// The measure of every choice is the first accept button of the first layer; without one
/// the acknowledging button, without that nothing is compared.
pub fn grade(consent: &Consent, measured: &[Option<Measured>]) -> Consent {
    let mut graded = consent.clone();
    let of = |i: usize| measured.get(i).and_then(Option::as_ref);
    let yes = yardstick(consent, measured);
    let accept = yes.and_then(of);
    for (i, choice) in graded.choices.iter_mut().enumerate() {
        choice.prominence = Some(if Some(i) == yes {
            Prominence { grade: own(of(i)), reasons: reasons(&own_reasons(of(i))), measured: of(i).cloned() }
        } else {
            one(choice, of(i), accept)
        });
    }
    graded.findings.retain(|f| !MEASURED.contains(&f.code.as_str()));
    for (code, quote) in findings(&graded, accept) {
        graded.findings.push(Finding { code: code.into(), quote });
    }
    graded
}

/// The choice that all others are compared with.
fn yardstick(consent: &Consent, measured: &[Option<Measured>]) -> Option<usize> {
    let seen = |i: usize| measured.get(i).and_then(Option::as_ref).is_some_and(|m| m.visible);
    let first = |kind: ChoiceKind, drawn: bool| {
        consent
            .choices
            .iter()
            .enumerate()
            .position(|(i, c)| c.layer == 1 && c.kind == kind && (!drawn || seen(i)))
    };
    [ChoiceKind::Accept, ChoiceKind::Acknowledge]
        .into_iter()
        .find_map(|k| first(k, true).or_else(|| first(k, false)))
}

fn own(measured: Option<&Measured>) -> Grade {
    match measured {
        Some(m) if m.visible => Grade::Equal,
        Some(_) => Grade::Hidden,
        None => Grade::NotMeasurable,
    }
}

fn own_reasons(measured: Option<&Measured>) -> Vec<&'static str> {
    match measured {
        Some(m) if m.visible => Vec::new(),
        Some(_) => vec!["not_visible"],
        None => vec!["not_measured"],
    }
}

fn reasons(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|c| c.to_string()).collect()
}

/// One choice against the accept button.
fn one(choice: &Choice, measured: Option<&Measured>, accept: Option<&Measured>) -> Prominence {
    let put =
        |grade, codes: &[&str]| Prominence { grade, reasons: reasons(codes), measured: measured.cloned() };
    if choice.layer > 1 {
        return put(Grade::Hidden, &["second_layer"]);
    }
    let Some(m) = measured else { return put(Grade::NotMeasurable, &["not_measured"]) };
    if !m.visible || m.width < 1.0 || m.height < 1.0 {
        return put(Grade::Hidden, &["not_visible"]);
    }
    let Some(a) = accept.filter(|a| a.visible) else {
        return put(Grade::NotMeasurable, &["accept_not_measured"]);
    };
    if m.element == "image" || a.element == "image" {
        // Size can still tell; contrast cannot.
        let smaller = m.width * m.height < 0.5 * a.width * a.height;
        return if smaller {
            put(Grade::Weaker, &["smaller", "image"])
        } else {
            put(Grade::NotMeasurable, &["image"])
        };
    }
    let codes = compare(m, a);
    put(if codes.is_empty() { Grade::Equal } else { Grade::Weaker }, &codes)
}

/// In what `m` falls behind `a`. Contrast is WCAG 2's; 4.5 is its minimum for text (success
/// criterion 1.4.3), and of 3 for the bounds of a control (1.4.11).
fn compare(m: &Measured, a: &Measured) -> Vec<&'static str> {
    let mut codes = Vec::new();
    // A label's length makes the width: height and type tell the size, and width only where
    // it is far less.
    let smaller = m.font_size < a.font_size * 0.9
        || (m.boxed && a.boxed && m.height < a.height * 0.8)
        || (m.boxed && a.boxed && m.width * m.height < a.width * a.height * 0.5);
    if smaller {
        codes.push("smaller");
    }
    if m.font_weight + 200.0 <= a.font_weight {
        codes.push("lighter");
    }
    let measured = m.text_contrast > 0.0 && a.text_contrast > 0.0;
    if measured
        && ((m.text_contrast < 4.5 && a.text_contrast >= 4.5 && m.text_contrast < a.text_contrast * 0.9)
            || m.text_contrast < a.text_contrast * 0.5 && m.text_contrast < 7.0)
    {
        codes.push("low_contrast");
    }
    let plain = |m: &Measured| m.element == "link" || m.element == "text";
    if a.boxed && !m.boxed {
        codes.push("no_box");
    } else if a.boxed
        && m.boxed
        && a.fill_contrast >= 1.5
        && m.fill_contrast > 0.0
        && m.fill_contrast < 1.0 + (a.fill_contrast - 1.0) * 0.5
    {
        codes.push("paler_fill");
    }
    if plain(m) && !m.boxed && (!plain(a) || a.boxed) {
        codes.push("not_a_button");
    }
    if m.clicks > a.clicks.max(1) {
        codes.push("more_clicks");
    }
    codes
}

/// What the grades say of refusing.
fn findings(consent: &Consent, accept: Option<&Measured>) -> Vec<(&'static str, Option<String>)> {
    let mut out = Vec::new();
    let grades: Vec<(&Choice, &Prominence)> = consent
        .choices
        .iter()
        .filter(|c| c.kind == ChoiceKind::Reject && c.layer == 1)
        .filter_map(|c| c.prominence.as_ref().map(|p| (c, p)))
        .collect();
    // The best of several ways to refuse counts.
    let is = |g: Grade| grades.iter().find(|(_, p)| p.grade == g);
    if is(Grade::Equal).is_none() && is(Grade::NotMeasurable).is_none() {
        if let Some((c, _)) = is(Grade::Weaker) {
            out.push(("reject_less_prominent", Some(c.label.clone())));
        } else if let Some((c, _)) = is(Grade::Hidden) {
            out.push(("reject_hidden", Some(c.label.clone())));
        }
    }
    let yes = accept.map_or(1, |a| a.clicks.max(1));
    let clicks = |c: &Choice| match c.prominence.as_ref().and_then(|p| p.measured.as_ref()) {
        Some(m) if m.clicks > 0 => m.clicks,
        _ => u32::from(c.layer),
    };
    let least = consent.choices.iter().filter(|c| c.kind == ChoiceKind::Reject).map(clicks).min();
    if accept.is_some() && least.is_some_and(|n| n > yes) {
        out.push(("reject_takes_more_clicks", None));
    }
    out
}

/// How the banner's way to refuse is graded, for a banner that has none too.
pub fn of_reject(consent: &Consent) -> Prominence {
    let best = consent
        .choices
        .iter()
        .filter(|c| c.kind == ChoiceKind::Reject)
        .filter_map(|c| c.prominence.clone())
        .min_by_key(|p| p.grade);
    best.unwrap_or(if consent.choices.iter().any(|c| c.kind == ChoiceKind::Reject) {
        Prominence { grade: Grade::NotMeasurable, reasons: reasons(&["not_measured"]), measured: None }
    } else {
        Prominence { grade: Grade::Absent, reasons: reasons(&["not_offered"]), measured: None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn button() -> Measured {
        Measured {
            visible: true,
            width: 160.0,
            height: 40.0,
            font_size: 16.0,
            font_weight: 600.0,
            text_contrast: 7.0,
            fill_contrast: 4.0,
            boxed: true,
            element: "button".into(),
            order: 0,
            clicks: 1,
        }
    }

    fn choice(kind: ChoiceKind, layer: u8) -> Choice {
        Choice { kind, label: format!("{kind:?}"), layer, ..Choice::default() }
    }

    fn graded(reject: Option<Measured>) -> Consent {
        let consent = Consent {
            present: true,
            choices: vec![choice(ChoiceKind::Accept, 1), choice(ChoiceKind::Reject, 1)],
            ..Consent::default()
        };
        grade(&consent, &[Some(button()), reject])
    }

    #[test]
    fn a_button_like_the_other_is_equal_and_one_that_falls_behind_is_weaker() {
        let b = button;
        let cases: Vec<(Measured, Grade, &[&str])> = vec![
            (b(), Grade::Equal, &[]),
            (Measured { width: 230.0, order: 1, ..b() }, Grade::Equal, &[]),
            (Measured { font_size: 15.5, text_contrast: 6.0, ..b() }, Grade::Equal, &[]),
            (Measured { font_size: 12.0, ..b() }, Grade::Weaker, &["smaller"]),
            (Measured { font_weight: 400.0, ..b() }, Grade::Weaker, &["lighter"]),
            (Measured { text_contrast: 3.0, ..b() }, Grade::Weaker, &["low_contrast"]),
            (Measured { fill_contrast: 1.1, ..b() }, Grade::Weaker, &["paler_fill"]),
            (
                Measured { boxed: false, fill_contrast: 0.0, element: "link".into(), ..b() },
                Grade::Weaker,
                &["no_box", "not_a_button"],
            ),
            (Measured { visible: false, ..b() }, Grade::Hidden, &["not_visible"]),
            (Measured { element: "image".into(), ..b() }, Grade::NotMeasurable, &["image"]),
        ];
        for (m, expected, codes) in cases {
            let p = graded(Some(m.clone())).choices[1].prominence.clone().unwrap_or_default();
            assert_eq!((p.grade, p.reasons), (expected, reasons(codes)), "{m:?}");
        }
    }

    #[test]
    fn a_button_that_was_not_measured_is_not_graded() {
        let p = graded(None).choices[1].prominence.clone().unwrap_or_default();
        assert_eq!((p.grade, p.reasons), (Grade::NotMeasurable, reasons(&["not_measured"])));
    }

    #[test]
    fn a_weaker_refusal_is_a_finding_and_measuring_again_takes_it_back() {
        let has = |c: &Consent| c.findings.iter().any(|f| f.code == "reject_less_prominent");
        let weak = graded(Some(Measured { font_size: 10.0, ..button() }));
        assert!(has(&weak));
        assert!(!has(&grade(&weak, &[Some(button()), Some(button())])));
    }

    #[test]
    fn a_refusal_behind_a_click_takes_more_clicks() {
        let consent = Consent {
            choices: vec![choice(ChoiceKind::Accept, 1), choice(ChoiceKind::Reject, 2)],
            ..Consent::default()
        };
        let g = grade(&consent, &[Some(button()), None]);
        assert_eq!(g.choices[1].prominence.as_ref().map(|p| p.grade), Some(Grade::Hidden));
        assert!(g.findings.iter().any(|f| f.code == "reject_takes_more_clicks"));
        assert_eq!(of_reject(&g).grade, Grade::Hidden);
    }

    #[test]
    fn a_banner_without_refusal_has_an_absent_one() {
        let consent = Consent { choices: vec![choice(ChoiceKind::Accept, 1)], ..Consent::default() };
        assert_eq!(of_reject(&grade(&consent, &[Some(button())])).grade, Grade::Absent);
    }
}
