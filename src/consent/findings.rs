//! What is to be said of a banner as a whole: the banner and its terms in, codes of
//! [`super::codes::FINDINGS`] out, each with the words that show it where words do.

use super::Scope;
use super::choices::Meaning;
use super::find::Banner;
use super::terms;
use super::words::words;
use crate::report::{ChoiceKind, Consent, Finding};

/// From this number on, partners are many.
const MANY_PARTNERS: u32 = 100;

/// Fills the findings of `consent`.
pub fn read(scope: &Scope, banner: &Banner, consent: &mut Consent) {
    let text = &scope.page.text;
    let mut out: Vec<Finding> = Vec::new();
    let mut put = |code: &str, quote: Option<String>| {
        if !out.iter().any(|f| f.code == code) {
            out.push(Finding { code: code.into(), quote });
        }
    };
    let says = |section: &str, layers: u8| {
        let id = words().section(section);
        banner
            .sentences
            .iter()
            .filter(|s| s.layer <= layers)
            .find(|s| s.hits.iter().any(|h| h.section == id))
            .map(|s| terms::sentence_quote(text, s, id))
    };
    let here = |k: ChoiceKind, layer: u8| banner.buttons.iter().any(|b| b.layer == layer && b.is(k));
    let accept = here(ChoiceKind::Accept, 1);
    let reject = here(ChoiceKind::Reject, 1);
    let pay = banner.buttons.iter().find(|b| b.layer == 1 && b.is(ChoiceKind::Pay));
    let leave = banner.buttons.iter().find(|b| b.meaning == Meaning::Leave);
    if let Some(pay) = pay
        && !reject
    {
        put("pay_or_accept", Some(consent.price.as_ref().map_or(pay.label.clone(), |p| p.quote.clone())));
    }
    let close_rejects = says("closing_rejects", 1);
    let settings = here(ChoiceKind::Settings, 1);
    let save = here(ChoiceKind::Save, 1);
    let opt_out = here(ChoiceKind::OptOut, 1);
    let shut = close_rejects.is_some() && here(ChoiceKind::Close, 1);
    if !(reject || opt_out || shut) && (accept || settings) && !(save && consent.preticked == 0) {
        put("no_reject_on_first_layer", None);
        if here(ChoiceKind::Reject, 2) {
            put("reject_on_second_layer", None);
        }
    }
    let implied = says("implied", 1);
    if !(accept || reject || settings || save || pay.is_some() || here(ChoiceKind::OptOut, 1)) {
        put("notice_only", None);
    }
    if let Some(q) = implied {
        put("implied_consent", Some(q));
    }
    if let Some(t) = consent.refusal.costs.iter().find(|t| t.kind == "access") {
        put("consent_wall", Some(t.quote.clone()));
    }
    if let Some(leave) = leave
        && !reject
    {
        put("refuse_by_leaving", Some(leave.label.clone()));
    }
    if let Some(q) = says("browser", 1)
        && !reject
    {
        put("browser_settings_only", Some(q));
    }
    if let Some(q) = says("closing_accepts", 1) {
        put("close_means_accept", Some(q));
    } else if let Some(q) = close_rejects {
        put("close_means_reject", Some(q));
    }
    if consent.preticked > 0 {
        let (_, labels) = terms::preticked(scope, banner);
        put("preticked", Some(labels).filter(|l| !l.is_empty()));
    }
    if let Some(q) = says("colour", 2) {
        put("color_states_hidden", Some(q));
    }
    if let Some(t) = consent.refusal.costs.iter().find(|t| !matches!(t.kind.as_str(), "access" | "money")) {
        put("refusing_costs_function", Some(t.quote.clone()));
    }
    if let Some(t) = consent.refusal.still_set.first() {
        put("still_set_when_refused", Some(t.quote.clone()));
    }
    if let Some(q) = says("before", 2) {
        put("sets_before_choice", Some(q));
    }
    if let Some(p) = consent.partners.as_ref().filter(|p| p.count >= MANY_PARTNERS) {
        put("partners_many", Some(p.quote.clone()));
    }
    for (code, section) in [("legitimate_interest", "legitimate"), ("transfers_abroad", "transfer")] {
        if let Some(q) = says(section, 2) {
            put(code, Some(q));
        }
    }
    if let Some(t) = consent.data.iter().find(|t| t.kind == "precise_location") {
        put("precise_location", Some(t.quote.clone()));
    }
    for (code, kind) in [("device_scanning", "device_scanning"), ("profiling", "profiling")] {
        if let Some(t) = consent.purposes.iter().find(|t| t.kind == kind) {
            put(code, Some(t.quote.clone()));
        }
    }
    if here(ChoiceKind::OptOut, 1)
        && let Some(q) = says("sale", 1)
    {
        put("sale_of_data", Some(q));
    }
    consent.findings = out;
}
