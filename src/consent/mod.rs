//! What the consent banner asks: a page and its frames in, a [`Consent`] out.
//!
//! 1. [`survey`]: one pass over elements and text gives the places worth looking at.
//! 2. [`find`]: candidates are weighed by structure and words; the best one is the banner.
//! 3. [`choices`]: its buttons, by words and by what a platform is known to mark.
//! 4. [`terms`], [`findings`]: what it says, each with its own words as quote.
//! 5. [`platform`]: who made it. [`tcf`]: what the page's own interface says.
//! 6. [`prominence`]: grades, once the shell has measured the buttons.
//!
//! Where to add a case: words of a language in `words/<language>.txt`; a platform in
//! `platforms.txt`; a code in [`codes`]. No rule for a site stands anywhere.

pub mod choices;
pub mod codes;
pub mod find;
pub mod findings;
pub mod platform;
pub mod prominence;
pub mod style;
pub mod survey;
pub mod tcf;
pub mod terms;
pub mod words;

use crate::page::{Ix, Page};
use crate::report::{Choice, ChoiceKind, Consent, Finding};
use choices::Meaning;
use find::Read;
use platform::{Platforms, Role};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use style::Styles;
use survey::Survey;

pub use prominence::grade;

/// A page as the parts of this room see it.
pub struct Scope<'p, 'd, 's> {
    /// The page.
    pub page: &'p Page<'d>,
    /// What one pass found in it.
    pub survey: &'s Survey,
    styles: OnceCell<Styles<'d>>,
    meanings: RefCell<HashMap<Ix, (Meaning, Option<u8>)>>,
    sentences: RefCell<HashMap<(usize, usize), Rc<Read<'p>>>>,
}

impl<'p, 'd, 's> Scope<'p, 'd, 's> {
    fn new(page: &'p Page<'d>, survey: &'s Survey) -> Self {
        Scope {
            page,
            survey,
            styles: OnceCell::new(),
            meanings: RefCell::default(),
            sentences: RefCell::default(),
        }
    }

    /// The page's style sheets, read when first asked for.
    pub fn styles(&self) -> &Styles<'d> {
        self.styles.get_or_init(|| Styles::read(self.page))
    }

    /// What the label of an element says.
    pub fn meaning(&self, ix: Ix) -> (Meaning, Option<u8>) {
        if let Some(m) = self.meanings.borrow().get(&ix) {
            return *m;
        }
        let label = choices::label_of(self, ix).unwrap_or_default();
        let m = choices::meaning(&words::tokens(&label));
        self.meanings.borrow_mut().insert(ix, m);
        m
    }

    /// A stretch of the page's text, read; once, however many candidates hold it.
    pub fn read(&self, at: Range<usize>) -> Rc<Read<'p>> {
        let key = (at.start, at.end);
        if let Some(read) = self.sentences.borrow().get(&key) {
            return read.clone();
        }
        let mut tokens = words::tokens(self.page.text.get(at).unwrap_or(""));
        tokens.truncate(300);
        let hits = words::words().cues(&tokens);
        let read = Rc::new(Read { tokens, hits });
        self.sentences.borrow_mut().insert(key, read.clone());
        read
    }

    /// What a platform's marker says of a button: kind and layer.
    pub fn marker(&self, ix: Ix) -> Option<(ChoiceKind, u8)> {
        let traces = &self.survey.traces;
        let from = traces.partition_point(|t| t.ix < ix);
        traces.get(from..)?.iter().take_while(|t| t.ix == ix).find_map(|t| match t.role {
            Role::Button(kind, layer) => Some((kind, layer)),
            _ => None,
        })
    }

    /// Whether the id or class of an element, of up to `up` elements around it, or of what
    /// makes up most of it speaks of cookies, consent or privacy.
    pub fn hinted(&self, ix: Ix, up: usize) -> bool {
        let (page, hints) = (self.page, &self.survey.hints);
        if page.ancestors(ix).take(up + 1).any(|i| hints.binary_search(&i).is_ok()) {
            return true;
        }
        let e = &page.elements[ix];
        Survey::within(hints, ix, e.end).iter().take(8).any(|&h| {
            page.elements[h].text.len() * 2 >= e.text.len()
                && !matches!(page.elements[h].name(), "a" | "button")
        })
    }

    /// Whether an element is the page's footer, by its element, id or class.
    pub fn is_footer(&self, ix: Ix) -> bool {
        let e = &self.page.elements[ix];
        e.name() == "footer"
            || [e.attr("id"), e.attr("class")].into_iter().flatten().any(|v| {
                let v = v.get(..200).unwrap_or(v);
                v.contains("footer") || v.contains("Footer")
            })
    }

    /// Whether an element stands over the page, by its element, class or style.
    pub fn stands_over(&self, ix: Ix) -> bool {
        let (page, boxes) = (self.page, &self.survey.boxes);
        page.ancestors(ix)
            .take(5)
            .any(|i| boxes.binary_search(&i).is_ok() || self.styles().of(&page.elements[i]).fixed)
    }
}

/// Finds the banner in the page, or else in one of its frames.
pub fn find(page: &Page, frames: &[Page], tc_string: Option<&str>) -> Option<Consent> {
    let survey = Survey::of(page);
    let tcf = tc_string.and_then(tcf::decode);
    let mut best = consent(page, &survey, None);
    for (i, frame) in frames.iter().enumerate() {
        let inner = Survey::of(frame);
        let Some(found) = consent(frame, &inner, Some(i as u32)) else { continue };
        if best.as_ref().is_none_or(|b| found.0 > b.0) {
            best = Some(found);
        }
    }
    let table: &Platforms = platform::platforms();
    let _ = table;
    let running = platform::of_page(&survey.traces);
    match best {
        Some((_, mut consent)) => {
            if consent.platform.is_none() && consent.anchor.as_ref().is_some_and(|a| a.frame.is_some()) {
                consent.platform = running;
            }
            consent.tcf = tcf;
            Some(consent)
        }
        None => {
            let unread = unread_frame(page, &survey, frames.len());
            if running.is_none() && tcf.is_none() {
                return None;
            }
            let mut consent = Consent { platform: running, tcf, ..Consent::default() };
            if let Some(ix) = unread {
                consent.findings.push(Finding { code: "frame_not_read".into(), quote: None });
                consent.anchor = Some(page.element_anchor(ix));
            }
            Some(consent)
        }
    }
}

/// A frame that a platform puts its banner in, where no frame could be read.
fn unread_frame(page: &Page, survey: &Survey, read: usize) -> Option<Ix> {
    if read > 0 {
        return None;
    }
    survey.frames.iter().copied().find(|&ix| {
        let around: Vec<Ix> = page.ancestors(ix).take(3).collect();
        !page.elements[ix].hidden
            && survey.traces.iter().any(|t| t.role == Role::Root && around.contains(&t.ix))
    })
}

/// The banner of one document, with its weight.
fn consent(page: &Page, survey: &Survey, frame: Option<u32>) -> Option<(i32, Consent)> {
    if survey.topics.is_empty() && survey.traces.is_empty() {
        return None;
    }
    let scope = Scope::new(page, survey);
    let banner = find::banner(&scope)?;
    let anchor = |ix: Ix| {
        let mut a = page.element_anchor(ix);
        a.frame = frame;
        Some(a)
    };
    let mut consent = Consent {
        present: true,
        platform: platform::of_banner(page, &survey.traces, banner.root),
        anchor: anchor(banner.root),
        hidden: choices::root_hidden(&scope, banner.root),
        ..Consent::default()
    };
    for b in banner.buttons.iter().take(choices::MOST_CHOICES) {
        let kind = match b.meaning {
            Meaning::Choice(kind) => kind,
            // Leaving is what such a banner offers to those who do not want to agree.
            Meaning::Leave => ChoiceKind::Reject,
            _ => continue,
        };
        let label = b.label.chars().take(200).collect();
        consent.choices.push(Choice { kind, label, layer: b.layer, anchor: anchor(b.ix), prominence: None });
    }
    terms::read(&scope, &banner, &mut consent);
    findings::read(&scope, &banner, &mut consent);
    Some((banner.weight, consent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};
    use crate::report::Grade;

    fn labelled(html: &str) -> Option<Consent> {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        find(&Page::read(&doc, Some("https://news.example/a"), &limits), &[], None)
    }

    fn banner(html: &str) -> Consent {
        let found = labelled(html).filter(|c| c.present);
        found.unwrap_or_else(|| panic!("no banner in {html}"))
    }

    /// Kinds and layers, in order.
    fn kinds(c: &Consent) -> Vec<(ChoiceKind, u8)> {
        c.choices.iter().map(|c| (c.kind, c.layer)).collect()
    }

    const ARTICLE: &str = "<main><article><h1>Bridge opens</h1><p>The bridge over the river opened on Monday after four years of work, the city said.</p><p>It carries two lanes of traffic.</p></article></main>";

    #[test]
    fn banners_of_several_languages_are_found_with_their_choices() {
        use ChoiceKind::*;
        let cases: &[(&str, &str, &[ChoiceKind])] = &[
            (
                "Wir und unsere Partner verwenden Cookies.",
                "Alle akzeptieren|Nur notwendige Cookies|Einstellungen",
                &[Accept, Reject, Settings],
            ),
            (
                "We use cookies to improve your experience.",
                "Accept all|Continue without accepting|Manage preferences",
                &[Accept, Reject, Settings],
            ),
            (
                "Nous utilisons des cookies pour mesurer l’audience.",
                "Tout accepter|Continuer sans accepter|Paramétrer",
                &[Accept, Reject, Settings],
            ),
            (
                "Utilizamos cookies propias y de terceros.",
                "Aceptar|Rechazar todo|Configurar",
                &[Accept, Reject, Settings],
            ),
            (
                "Utilizziamo cookie tecnici e di terze parti.",
                "Accetta tutti|Rifiuta|Personalizza",
                &[Accept, Reject, Settings],
            ),
            (
                "Wij gebruiken cookies op deze website.",
                "Alles accepteren|Weigeren|Instellingen",
                &[Accept, Reject, Settings],
            ),
            (
                "Utilizamos cookies neste site.",
                "Aceitar todos|Rejeitar|Gerir preferências",
                &[Accept, Reject, Settings],
            ),
            (
                "Ta strona używa plików cookie.",
                "Akceptuję wszystkie|Odrzuć|Ustawienia",
                &[Accept, Reject, Settings],
            ),
            (
                "Vi använder kakor på webbplatsen.",
                "Godkänn alla|Endast nödvändiga|Inställningar",
                &[Accept, Reject, Settings],
            ),
            ("Vi bruger cookies på siden.", "Accepter alle|Afvis|Tilpas", &[Accept, Reject, Settings]),
            (
                "Vi bruker informasjonskapsler.",
                "Godta alle|Avvis alle|Innstillinger",
                &[Accept, Reject, Settings],
            ),
        ];
        for (text, labels, expected) in cases {
            let buttons: String = labels.split('|').map(|l| format!("<button>{l}</button>")).collect();
            let html = format!("<body>{ARTICLE}<div class='cmp' role=dialog><p>{text}</p>{buttons}</div>");
            let found: Vec<ChoiceKind> = banner(&html).choices.iter().map(|c| c.kind).collect();
            assert_eq!(&found, expected, "{text}");
        }
    }

    #[test]
    fn paying_is_never_called_refusing() {
        let html = format!(
            "<body>{ARTICLE}<div role=dialog><p>Wir nutzen Cookies für personalisierte Werbung. Oder lesen Sie ohne Werbung und Tracking für 4,99 € pro Monat.</p><button>Akzeptieren und weiter</button><button>Ablehnen und abonnieren</button></div>"
        );
        let c = banner(&html);
        assert_eq!(kinds(&c), [(ChoiceKind::Accept, 1), (ChoiceKind::Pay, 1)]);
        let price = c.price.clone().unwrap_or_default();
        assert_eq!(
            (price.amount.as_str(), price.currency.as_deref(), price.period.as_deref()),
            ("4.99", Some("EUR"), Some("month"))
        );
        assert!(c.findings.iter().any(|f| f.code == "pay_or_accept"));
        assert!(c.refusal.costs.iter().any(|t| t.kind == "money"));
    }

    #[test]
    fn a_close_cross_is_not_a_refusal_unless_it_says_so() {
        let with = |label: &str| {
            let html = format!(
                "<body>{ARTICLE}<div role=dialog class=cookie-banner><button class=close>{label}</button><p>We use cookies and share data with partners.</p><button>Accept</button></div>"
            );
            banner(&html).choices[0].kind
        };
        assert_eq!(with("×"), ChoiceKind::Close);
        assert_eq!(with("Continue without accepting"), ChoiceKind::Reject);
    }

    #[test]
    fn a_wall_of_consent_or_money_may_let_subscribers_sign_in() {
        for (words, accept, pay, sign_in) in [
            (
                "Lesen Sie mit Werbung und Tracking: Wir und unsere 213 Partner verarbeiten personenbezogene Daten.",
                "Einwilligen und weiter",
                "Jetzt PUR-Abo abschließen",
                "Bereits Abonnent? Anmelden",
            ),
            (
                "Usamos cookies para publicidad personalizada, o puede pagar.",
                "Aceptar",
                "Suscribirse por 2 € al mes",
                "¿Ya es socio? Regístrate",
            ),
            (
                "Nous et nos partenaires utilisons des cookies publicitaires.",
                "Accepter et continuer",
                "S’abonner pour 2 € par mois",
                "Déjà abonné ? Inscription et connexion",
            ),
        ] {
            let c = banner(&format!(
                "<body>{ARTICLE}<div class=gate style='position:fixed'><p>{words}</p><button>{accept}</button><a href=/pay class=button>{pay}</a><a href=/in>{sign_in}</a></div>"
            ));
            let kinds: Vec<_> = kinds(&c).iter().map(|k| k.0).collect();
            assert!(kinds.starts_with(&[ChoiceKind::Accept, ChoiceKind::Pay]), "{words}: {kinds:?}");
        }
    }

    #[test]
    fn prices_and_partners_are_read_as_each_language_writes_them() {
        for (words, accept, pay, partners, price) in [
            (
                "We and our 1,563 partners use cookies. Go ad-free for £3.49 a month.",
                "Accept all",
                "Subscribe",
                1563,
                ("3.49", "GBP", "month"),
            ),
            (
                "Wir und bis zu 219 Drittanbieter nutzen Cookies. Pur-Abo: 4,99 € pro Monat.",
                "Alle akzeptieren",
                "Jetzt abonnieren",
                219,
                ("4.99", "EUR", "month"),
            ),
            (
                "Nos 1 245 partenaires et nous utilisons des cookies. Sans publicité : 2 € par semaine.",
                "Tout accepter",
                "S’abonner",
                1245,
                ("2", "EUR", "week"),
            ),
            (
                "Noi e 745 terze parti usiamo cookie. Rifiuta e abbonati a 9,99€ all’anno.",
                "Accetta",
                "Abbonati",
                745,
                ("9.99", "EUR", "year"),
            ),
            (
                "Nós e os nossos 823 parceiros usamos cookies. Assine por R$ 9,90 por mês.",
                "Aceitar",
                "Assinar",
                823,
                ("9.90", "BRL", "month"),
            ),
            (
                "My i nasi 856 partnerów używamy plików cookie. Bez reklam: 19,99 zł miesięcznie.",
                "Akceptuję",
                "Kup dostęp",
                856,
                ("19.99", "PLN", "month"),
            ),
            (
                "Vi og vores 912 partnere bruger cookies. Læs uden annoncer for 29 kr. om måneden.",
                "Accepter alle",
                "Abonner",
                912,
                ("29", "DKK", "month"),
            ),
            (
                "Vi och våra 754 partner använder cookies. Läs utan annonser för 19 kr i veckan.",
                "Acceptera alla",
                "Prenumerera",
                754,
                ("19", "SEK", "week"),
            ),
        ] {
            let c = banner(&format!(
                "<body>{ARTICLE}<div class=cookie-note style='position:fixed'><p>{words}</p><button>{accept}</button><button>{pay}</button></div>"
            ));
            assert_eq!(c.partners.as_ref().map(|p| p.count), Some(partners), "{words}");
            let read =
                c.price.as_ref().map(|p| (p.amount.as_str(), p.currency.as_deref(), p.period.as_deref()));
            assert_eq!(read, Some((price.0, Some(price.1), Some(price.2))), "{words}");
        }
    }

    #[test]
    fn closing_is_a_way_to_refuse_where_the_banner_says_so() {
        for words in [
            "Questo sito usa cookie di profilazione. Chiudendo il banner con la X prosegui senza accettare.",
            "Usamos cookies para publicidade. Ao fechar este aviso, continua sem consentir.",
            "Usamos cookies de publicidad. Puede cerrar este aviso sin aceptar.",
            "Używamy plików cookie do reklam. Zamykając okno, przechodzisz dalej bez zgody.",
            "We use cookies for advertising. Closing this banner means that only essential cookies are set. Close this banner to go on without them.",
        ] {
            let c = banner(&format!(
                "<body>{ARTICLE}<div role=dialog class=cookie-banner><button class=close>×</button><p>{words}</p><button>OK, accept</button></div>"
            ));
            let has = |code: &str| c.findings.iter().any(|f| f.code == code);
            assert!(
                has("close_means_reject") && !has("no_reject_on_first_layer"),
                "{words}: {:?}",
                c.findings
            );
        }
    }

    #[test]
    fn going_on_as_agreement_is_named_and_ok_only_takes_note() {
        let html = format!(
            "<body>{ARTICLE}<div class='cookie-bar'>This site uses cookies. By continuing to use this site you agree to their use. <a href='/privacy'>Privacy policy</a> <a href='#' class=btn>OK</a></div>"
        );
        let c = banner(&html);
        assert_eq!(kinds(&c), [(ChoiceKind::Acknowledge, 1)]);
        assert!(c.findings.iter().any(|f| f.code == "implied_consent"));
        assert_eq!(c.policy_url.as_deref(), Some("https://news.example/privacy"));
    }

    #[test]
    fn what_is_set_in_any_case_and_what_refusing_costs_is_told_in_each_language() {
        // (the banner's words, kinds still set, kinds lost)
        let cases: &[(&str, &[&str], &[&str])] = &[
            (
                "We use cookies. Technical and audience measurement cookies are always set.",
                &["technical", "audience_measurement"],
                &[],
            ),
            (
                "Nous utilisons des cookies. Les cookies techniques sont déposés dans tous les cas.",
                &["technical"],
                &[],
            ),
            ("Wir verwenden Cookies. Notwendige Cookies werden in jedem Fall gesetzt.", &["technical"], &[]),
            (
                "Wir verwenden Cookies. Wenn Sie ablehnen, können Sie Videos nicht abspielen.",
                &[],
                &["videos"],
            ),
            ("Usamos cookies. Las cookies técnicas se instalan en todos los casos.", &["technical"], &[]),
            ("Usiamo i cookie. I cookie tecnici vengono sempre installati.", &["technical"], &[]),
            ("Wij gebruiken cookies. Technische cookies worden altijd geplaatst.", &["technical"], &[]),
            ("Vi använder cookies. Om du nekar kan du inte kommentera artiklar.", &[], &["comments"]),
            ("Vi bruger cookies. Nødvendige cookies placeres altid.", &["technical"], &[]),
            ("Vi bruker cookies. Hvis du avviser, kan du ikke spille av videoer.", &[], &["videos"]),
            ("We use cookies. You can change your mind at any time.", &[], &[]),
        ];
        for (words, still, lost) in cases {
            let c = banner(&format!(
                "<body>{ARTICLE}<div role=dialog class=cookie-banner><p>{words}</p><button>OK</button><button>Accept all</button></div>"
            ));
            let set: Vec<&str> = c.refusal.still_set.iter().map(|t| t.kind.as_str()).collect();
            let costs: Vec<&str> = c.refusal.costs.iter().map(|t| t.kind.as_str()).collect();
            assert_eq!((set.as_slice(), costs.as_slice()), (*still, *lost), "{words}");
        }
    }

    #[test]
    fn refusing_and_subscribing_is_paying_though_no_price_is_named() {
        let with = |link: &str| {
            let c = banner(&format!(
                "<body>{ARTICLE}<div role=dialog class=cookie-banner><p>Nous utilisons des cookies pour la publicité.</p><button>Accepter les cookies</button><a href='https://abo.news.example/offre'>{link}</a></div>"
            ));
            c.choices.iter().map(|c| c.kind).collect::<Vec<_>>()
        };
        assert_eq!(with("Refuser et s’abonner"), [ChoiceKind::Accept, ChoiceKind::Pay]);
        assert_eq!(with("S’abonner"), [ChoiceKind::Accept]);
    }

    #[test]
    fn boxes_that_no_button_leads_to_are_not_counted() {
        let with = |button: &str| {
            banner(&format!(
                "<body>{ARTICLE}<div class='cookies-box'><div style='display:none'><label>Werbung <input type=checkbox checked></label></div><p>Diese Seite verwendet Cookies.</p><button>Alle akzeptieren</button>{button}</div>"
            ))
            .preticked
        };
        assert_eq!(with(""), 0);
        assert_eq!(with("<button>Einstellungen</button>"), 1);
    }

    #[test]
    fn what_a_style_rule_hides_is_the_second_layer() {
        let html = format!(
            "<style>.more{{display:none}}</style><body>{ARTICLE}<div class='cookies-box'><div class=more><label>Werbung <input type=checkbox checked></label><button>Auswahl speichern</button></div><p>Diese Seite verwendet Cookies.</p><button>Alle akzeptieren</button><button>Einstellungen</button></div>"
        );
        let c = banner(&html);
        assert_eq!(kinds(&c), [(ChoiceKind::Save, 2), (ChoiceKind::Accept, 1), (ChoiceKind::Settings, 1)]);
        assert_eq!(c.preticked, 1);
        let codes: Vec<&str> = c.findings.iter().map(|f| f.code.as_str()).collect();
        assert!(codes.contains(&"preticked") && codes.contains(&"no_reject_on_first_layer"), "{codes:?}");
    }

    #[test]
    fn what_refusing_costs_and_what_is_set_even_so_are_quoted() {
        let html = format!(
            "<body>{ARTICLE}<div role=dialog><p>With your consent, Example Media Ltd and its 412 partners use cookies for personalised advertising.</p><p>If you reject, comments will not be available. If you refuse, only strictly necessary cookies are used.</p><button>Accept</button><button>Reject all</button></div>"
        );
        let c = banner(&html);
        let costs: Vec<&str> = c.refusal.costs.iter().map(|t| t.kind.as_str()).collect();
        assert_eq!(costs, ["comments"]);
        assert_eq!(c.refusal.costs[0].quote, "If you reject, comments will not be available.");
        assert!(c.refusal.still_set.iter().any(|t| t.kind == "technical"));
        assert_eq!(c.partners.as_ref().map(|p| p.count), Some(412));
        assert_eq!(c.controller.as_ref().map(|q| q.name.as_str()), Some("Example Media Ltd"));
        assert_eq!(c.purposes[0].kind, "personalised_advertising");
    }

    #[test]
    fn other_boxes_are_no_banner() {
        let cases = [
            (
                "newsletter",
                "<div class=modal role=dialog><p>Sign up for our newsletter. By signing up you agree to our privacy policy.</p><input type=email><button>Subscribe</button><button class=close>×</button></div>",
            ),
            (
                "newsletter of a kitchen",
                "<div style='position:fixed'><p>Abonnez-vous à notre newsletter pour recevoir nos recettes de cookies.</p><button>Accepter</button><button>Non merci</button></div>",
            ),
            (
                "age gate",
                "<div class=overlay role=dialog><p>Are you over 18? You must confirm your age to enter.</p><button>Yes</button><button>No</button></div>",
            ),
            (
                "paywall",
                "<div class=modal><p>You have read all free articles. Subscribe for $4 a month to go on reading.</p><button>Subscribe now</button></div>",
            ),
            (
                "app banner",
                "<div class=banner><p>Read faster in our app.</p><button>Open the app</button><button>Not now</button></div>",
            ),
            (
                "recipe",
                "<article><h2>Chocolate cookies</h2><p>These cookies are soft. We use cookies from Friday's batch.</p><button>Save recipe</button></article>",
            ),
            (
                "article",
                "<article><p>Many sites use cookies. By clicking accept you agree to tracking, the regulator said, and users could rarely reject all cookies.</p><a href='/tag/privacy'>More about privacy</a></article>",
            ),
            (
                "footer",
                "<footer><a href='/privacy'>Privacy policy</a> <a href='#' class=cookie-settings>Cookie settings</a> <a href='/terms'>Terms</a></footer>",
            ),
            (
                "embedded film",
                "<div class=embed-consent><p>Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.</p><button>Video laden</button></div>",
            ),
        ];
        for (what, html) in cases {
            let c = labelled(&format!("<body>{ARTICLE}{html}"));
            assert!(c.as_ref().is_none_or(|c| !c.present), "{what}: {:?}", c.map(|c| kinds(&c)));
        }
    }

    #[test]
    fn a_banner_in_a_shadow_root_and_in_a_frame_is_anchored_there() {
        let inner = "<div id=box role=dialog><p>We use cookies.</p><button>Accept</button><button>Reject</button></div>";
        let shadow =
            format!("<body>{ARTICLE}<x-cmp><template shadowrootmode=closed>{inner}</template></x-cmp>");
        let c = banner(&shadow);
        assert!(c.choices[0].anchor.as_ref().is_some_and(|a| a.path.contains(&-1)));

        let limits = Limits::default();
        let docs = [Document::parse("<p>ad", &limits), Document::parse(inner, &limits)];
        let frames: Vec<Page> = docs.iter().map(|d| Page::read(d, None, &limits)).collect();
        let host = Document::parse(ARTICLE, &limits);
        let found = find(&Page::read(&host, None, &limits), &frames, None).unwrap_or_default();
        assert!(found.present);
        let of = |a: &Option<crate::report::Anchor>| a.as_ref().and_then(|a| a.frame);
        assert!(found.choices.iter().all(|c| of(&c.anchor) == Some(1)));
        assert_eq!(of(&found.anchor), Some(1));
    }

    #[test]
    fn a_platforms_hidden_settings_alone_are_no_banner() {
        let html = format!(
            "<body>{ARTICLE}<div id=onetrust-consent-sdk><div id=onetrust-pc-sdk class=ot-hide><h2>Privacy Preference Center</h2><p>We use cookies.</p><button>Allow All</button><button>Confirm My Choices</button></div></div>"
        );
        let c = labelled(&html).unwrap_or_default();
        assert!(!c.present);
        assert_eq!(c.platform.map(|p| p.id).as_deref(), Some("onetrust"));
    }

    #[test]
    fn before_measuring_nothing_is_graded() {
        let c = banner(&format!(
            "<body>{ARTICLE}<div role=dialog><p>We use cookies.</p><button>Accept</button><a href='#'>Reject</a></div>"
        ));
        assert!(c.choices.iter().all(|c| c.prominence.is_none()));
        let graded = grade(&c, &[]);
        assert!(
            graded
                .choices
                .iter()
                .all(|c| c.prominence.as_ref().is_some_and(|p| p.grade == Grade::NotMeasurable))
        );
    }

    #[test]
    fn a_hostile_banner_costs_a_bounded_time_and_gives_bounded_lists() {
        let many = format!(
            "<body><div role=dialog class=cookie>We use cookies. {}</div>",
            (0..10_000).map(|i| format!("<button>Accept {i}</button>")).collect::<String>()
        );
        let long = format!(
            "<body><div role=dialog class=cookie>We use cookies. {}<button>Accept</button></div>",
            "cookies you agree ".repeat(280_000)
        );
        let deep =
            format!("<body>{}We use cookies <button>Accept</button>", "<div class=cookie>".repeat(2_000));
        let wide = format!("<body>{}", "<div class='cookie modal'><p>We use cookies, by continuing you agree.<button>Accept</button></div>".repeat(3_000));
        for html in [many, long, deep, wide] {
            let limits = Limits::default();
            let doc = Document::parse(&html, &limits);
            let page = Page::read(&doc, None, &limits);
            let start = std::time::Instant::now();
            let c = find(&page, &[], None).unwrap_or_default();
            assert!(start.elapsed().as_secs_f32() < 4.0, "{:?} for {:.60}", start.elapsed(), html);
            assert!(c.choices.len() <= choices::MOST_CHOICES);
            assert!(c.choices.iter().all(|c| c.label.chars().count() <= 200));
            let quotes = c.purposes.iter().chain(&c.data).map(|t| &t.quote);
            assert!(
                quotes
                    .chain(c.findings.iter().filter_map(|f| f.quote.as_ref()))
                    .all(|q| q.chars().count() <= 300)
            );
        }
    }
}
