//! The Report: the contract between the core, the shell, the demo page and the
//! command line.
//!
//! Field names are fixed; fields are added where a capability needs them.
//! `None` or an empty list means "looked, found nothing". The JSON Schema
//! (`masthead schema`) and the shell's TypeScript types are made from these
//! types, so this file is the only place where the shape is written down.
//!
//! To add a field: add it here with a line that says what it holds, its unit and
//! its source; everything else follows at the next build.

use serde::{Deserialize, Serialize};

/// The version of the Report's shape.
pub const VERSION: u32 = 1;

macro_rules! shape {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $name { $($body)* }
    };
    ($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($body)* }
    };
}

shape! {
    /// Everything that was read on one page.
    pub struct Report {
        /// [`VERSION`].
        pub version: u32,
        /// The page itself.
        pub page: PageInfo,
        /// Which outlet this is.
        pub outlet: Option<Outlet>,
        /// Who stands behind it.
        pub ownership: Option<Ownership>,
        /// What its consent banner asks.
        pub consent: Option<Consent>,
        /// What the article states, and what that rests on.
        pub claims: Vec<Claim>,
        /// Who supplied pictures, film or text. A credit is never a claim's source.
        pub credits: Vec<Credit>,
        /// Links in the article's body.
        pub links: Vec<Link>,
        /// Counts over the claims. Never a score.
        pub sourcing: Sourcing,
        /// Parts that could not be worked out, each with the reason.
        pub failed: Vec<Failure>,
    }
}

shape! {
    /// A part of the analysis that broke off.
    pub struct Failure {
        /// `page`, `outlet`, `ownership`, `consent` or `claims`.
        pub part: String,
        /// What went wrong.
        pub message: String,
    }
}

shape! {
    /// What kind of page this is.
    pub enum PageKind {
        /// One news article.
        Article,
        /// A running live page.
        Live,
        /// Opinion, editorial or column.
        Opinion,
        /// Home or section page of an outlet.
        Front,
        /// A page whose content is a film.
        Video,
        /// A news outlet's other content: buying guide, results list, advice column.
        OtherNews,
        /// Shop, documentation, forum, wiki, press release, government page.
        #[default]
        NotNews,
    }
}

shape! {
    /// What the page says of itself.
    pub struct PageInfo {
        /// The address it was read at.
        pub url: Option<String>,
        /// The address that the page calls canonical, absolute.
        pub canonical_url: Option<String>,
        /// The headline, without the outlet's suffix.
        pub title: Option<String>,
        /// BCP 47 primary language, from the text where the attribute disagrees with it.
        pub language: Option<String>,
        /// What kind of page it is.
        pub kind: PageKind,
        /// The site's legal notice, found among the page's links; the same site only.
        pub notice_url: Option<String>,
        /// The people who wrote it.
        pub byline: Vec<String>,
        /// RFC 3339 date or date and time, with the zone where the page gives one.
        pub published: Option<String>,
        /// As `published`.
        pub modified: Option<String>,
        /// The wire agency that the text came from.
        pub agency: Option<String>,
        /// Set where a limit cut the page.
        pub truncated: Option<Truncated>,
        /// The article's text, paragraphs separated by a newline. Only when asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub body: Option<String>,
    }
}

shape! {
    /// Which limit cut the page, and where.
    pub struct Truncated {
        /// `bytes`, `nodes`, `depth`, `links`, `structured_data` or `claims`.
        pub limit: String,
        /// The limit's value, in its own unit.
        pub at: u64,
    }
}

shape! {
    /// Where something stands on the page.
    ///
    /// `start` and `end` count UTF-16 code units in the `textContent` of the element
    /// at `path`. For plain text the path is empty and they count from the text's
    /// beginning.
    pub struct Anchor {
        /// Child element indexes from the root element; -1 steps into a shadow root.
        pub path: Vec<i32>,
        /// First UTF-16 unit.
        pub start: u32,
        /// One past the last UTF-16 unit.
        pub end: u32,
        /// The text itself, white space collapsed, cut after 300 characters.
        pub quote: String,
        /// Up to 32 characters before it.
        pub prefix: String,
        /// Up to 32 characters after it.
        pub suffix: String,
        /// Index into the snapshot's frames, where it stands in one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub frame: Option<u32>,
    }
}

shape! {
    /// The outlet that the page belongs to.
    pub struct Outlet {
        /// Id in the registry; empty where the registry does not know it.
        pub id: Option<String>,
        /// As the outlet calls itself.
        pub name: String,
        /// Registrable domain or host.
        pub domain: Option<String>,
        /// ISO 3166-1 alpha-2.
        pub country: Option<String>,
        /// Every signal used.
        pub evidence: Vec<Signal>,
        /// Set where the page carries an identity that is not its host's.
        pub impersonation: Option<Impersonation>,
    }
}

shape! {
    /// One signal and what it said.
    pub struct Signal {
        /// `host`, `former_host`, `json_ld`, `og:site_name`, `title_suffix`, `copyright`, `imprint`, `consent_controller` …
        pub signal: String,
        /// What stands there.
        pub value: String,
    }
}

shape! {
    /// Why a page is not what it says it is.
    pub enum ImpersonationReason {
        /// The host is on a published list of clones.
        #[default]
        KnownClone,
        /// The outlet's own content on another host.
        Mirror,
        /// The host is spelled to look like the outlet's.
        LookalikeHost,
        /// The page's identity and its host belong to different outlets.
        IdentityMismatch,
    }
}

shape! {
    /// A page that carries another outlet's identity.
    pub struct Impersonation {
        /// Id of the outlet whose identity it carries.
        pub claims_to_be: String,
        /// That outlet's name.
        pub name: String,
        /// Why.
        pub reason: ImpersonationReason,
        /// What shows it.
        pub evidence: Vec<Signal>,
    }
}

shape! {
    /// Where a statement of ownership comes from.
    pub enum Basis {
        /// The registry has it, with sources.
        Registry,
        /// The page says so of itself.
        #[default]
        SelfDeclared,
    }
}

shape! {
    /// An organisation, person, family or state.
    pub struct Entity {
        /// Id in the registry; empty where it is only named on the page.
        pub id: Option<String>,
        /// Name.
        pub name: String,
        /// `company`, `person`, `family`, `state`, `trust`, `foundation`, `party`, `church`, `outlet` …
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// ISO 3166-1 alpha-2.
        pub country: Option<String>,
    }
}

shape! {
    /// How one entity acts on another.
    pub enum Relation {
        /// Publishes it.
        #[default]
        Publishes,
        /// Operates it.
        Operates,
        /// Holds shares in it.
        Owns,
        /// Decides for it, by the source's own statement.
        Controls,
        /// Pays for it.
        Funds,
        /// Belongs to it.
        PartOf,
    }
}

shape! {
    /// Whether a statement holds today.
    pub enum Status {
        /// Stated as current by a source of 2022 or later.
        Current,
        /// The source says that it ended.
        Former,
        /// The source says that it is disputed.
        Disputed,
        /// Old, undated, or signed but not seen closed.
        #[default]
        Unknown,
    }
}

shape! {
    /// One step of the chain: `from` acts on `to`.
    pub struct ChainLink {
        /// Who acts.
        pub from: Entity,
        /// On whom.
        pub to: Entity,
        /// How.
        pub relation: Relation,
        /// Percent of shares, 0–100.
        pub share_percent: Option<f32>,
        /// Percent of votes, 0–100.
        pub voting_percent: Option<f32>,
        /// Whether it holds today.
        pub status: Status,
        /// ISO 8601 date, as far as known.
        pub since: Option<String>,
        /// ISO 8601 date, as far as known.
        pub until: Option<String>,
        /// Date of the statement.
        pub as_of: Option<String>,
        /// A note in words, for example on a deal that was signed and not closed.
        pub note: Option<String>,
        /// Ids into [`Ownership::sources`].
        pub sources: Vec<String>,
    }
}

shape! {
    /// What kind of hands an outlet is in.
    pub enum ControlKind {
        /// Private company or person.
        Private,
        /// Company whose shares are traded.
        ListedCompany,
        /// A family.
        Family,
        /// Non-profit body.
        Nonprofit,
        /// Trust or foundation.
        Trust,
        /// Its employees.
        Employee,
        /// Public service, editorially independent by the cited classification.
        PublicService,
        /// State-controlled, by the cited classification.
        StateControlled,
        /// A party.
        Party,
        /// A church.
        Church,
        /// Not established.
        #[default]
        Unknown,
    }
}

shape! {
    /// [`ControlKind`] with its evidence.
    pub struct Control {
        /// What kind.
        pub kind: ControlKind,
        /// Date of the statement.
        pub as_of: Option<String>,
        /// Ids into [`Ownership::sources`].
        pub sources: Vec<String>,
    }
}

shape! {
    /// A published classification of a state's hold on an outlet; its three answers stay apart.
    pub struct StateMedia {
        /// The state.
        pub state: String,
        /// Does the state pay for most of it?
        pub funding: Option<String>,
        /// Does the state govern or own it?
        pub governance: Option<String>,
        /// Does the state control the editorial line?
        pub editorial: Option<String>,
        /// The typology's class, in words.
        pub typology: Option<String>,
        /// Date of the classification.
        pub as_of: Option<String>,
        /// Ids into [`Ownership::sources`].
        pub sources: Vec<String>,
    }
}

shape! {
    /// A measure against the outlet.
    pub struct Sanction {
        /// For example `EU`.
        pub jurisdiction: String,
        /// The legal act.
        pub act: String,
        /// ISO 8601 date.
        pub since: Option<String>,
        /// In the source's words.
        pub status: String,
        /// Ids into [`Ownership::sources`].
        pub sources: Vec<String>,
    }
}

shape! {
    /// Another outlet in the same hands.
    pub struct Sibling {
        /// Id in the registry.
        pub id: String,
        /// Name.
        pub name: String,
        /// Main host.
        pub domain: Option<String>,
    }
}

shape! {
    /// The article names a company or person that belongs to its outlet's owners.
    pub struct OwnInterest {
        /// Id in the registry.
        pub id: Option<String>,
        /// Name.
        pub name: String,
        /// How it belongs to the outlet's owners, in words.
        pub relation: String,
        /// The owner that holds it; none where it is an owner of the outlet itself.
        pub held_by: Option<Entity>,
        /// Whether the article itself says so.
        pub disclosed: bool,
        /// First mention.
        pub anchor: Option<Anchor>,
    }
}

shape! {
    /// The role in which the page names somebody.
    pub enum DeclaredRole {
        /// Publisher.
        #[default]
        Publisher,
        /// The legal entity behind the page.
        LegalEntity,
        /// The parent company or group.
        Parent,
        /// Director of publication or responsible editor.
        Director,
        /// Hosting company.
        Host,
        /// Data controller of the consent banner.
        Controller,
    }
}

shape! {
    /// What the page itself declares.
    pub struct Declared {
        /// In which role.
        pub role: DeclaredRole,
        /// Who.
        pub name: String,
        /// `copyright`, `imprint`, `json_ld`, `consent_banner`, `footer` …
        #[serde(rename = "where")]
        pub place: String,
        /// The page's own words.
        pub quote: String,
        /// Id in the registry, where the registry knows exactly this name.
        pub id: Option<String>,
    }
}

shape! {
    /// A source of the registry.
    pub struct Source {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Publisher.
        pub publisher: Option<String>,
        /// Address.
        pub url: Option<String>,
        /// Date of the source.
        pub date: Option<String>,
    }
}

shape! {
    /// Who stands behind the outlet.
    pub struct Ownership {
        /// Registry, or the page's own word.
        pub basis: Basis,
        /// The publisher.
        pub publisher: Option<Entity>,
        /// The established steps, from the outlet upwards.
        pub chain: Vec<ChainLink>,
        /// Where the chain ends; empty where that is not established.
        pub ultimate: Vec<Entity>,
        /// What kind of hands.
        pub control: Control,
        /// State media classification, if any.
        pub state_media: Option<StateMedia>,
        /// Measures against the outlet.
        pub sanctions: Vec<Sanction>,
        /// Other outlets in the same hands.
        pub siblings: Vec<Sibling>,
        /// Owners' interests that the article names.
        pub own_interests: Vec<OwnInterest>,
        /// The page's own statements.
        pub declared: Vec<Declared>,
        /// Statements that contradict the chain, in words, with their dates.
        pub conflicts: Vec<String>,
        /// The same statements as steps, in the same order; one without a source is the page's own.
        pub conflicting: Vec<ChainLink>,
        /// The sources that the ids above point to.
        pub sources: Vec<Source>,
        /// Date of the registry.
        pub registry_date: Option<String>,
    }
}

shape! {
    /// A consent management platform.
    pub struct Platform {
        /// Id.
        pub id: String,
        /// Name.
        pub name: String,
    }
}

shape! {
    /// Somebody, in the page's own words.
    pub struct Quoted {
        /// Who.
        pub name: String,
        /// The page's words.
        pub quote: String,
    }
}

shape! {
    /// A kind of something, in the page's own words.
    pub struct Term {
        /// A code.
        pub kind: String,
        /// The page's words.
        pub quote: String,
    }
}

shape! {
    /// A number of something, in the page's own words.
    pub struct Count {
        /// How many.
        pub count: u32,
        /// The page's words.
        pub quote: String,
    }
}

shape! {
    /// What a button of the banner does.
    pub enum ChoiceKind {
        /// Agree to all.
        #[default]
        Accept,
        /// Refuse all that can be refused, at no price.
        Reject,
        /// Open the settings.
        Settings,
        /// Pay instead.
        Pay,
        /// Take note, with no choice.
        Acknowledge,
        /// Save the selection made.
        Save,
        /// Close, with no statement.
        Close,
        /// Opt out of sale or sharing.
        OptOut,
    }
}

shape! {
    /// How easily a choice is seen, compared with accepting.
    pub enum Grade {
        /// As easily.
        Equal,
        /// Less easily.
        Weaker,
        /// Not on the first layer, or not visible.
        Hidden,
        /// Not there.
        Absent,
        /// Could not be measured.
        #[default]
        NotMeasurable,
    }
}

shape! {
    /// What the shell measured on one button. Lengths in CSS pixels.
    pub struct Measured {
        /// Whether it is drawn at all.
        pub visible: bool,
        /// Width.
        pub width: f32,
        /// Height.
        pub height: f32,
        /// Font size.
        pub font_size: f32,
        /// Font weight, 100–900.
        pub font_weight: f32,
        /// WCAG contrast of text against its ground, 1–21; 0 where not measurable.
        pub text_contrast: f32,
        /// WCAG contrast of the button's fill against the banner's, 1–21; 0 where not measurable.
        pub fill_contrast: f32,
        /// Whether it has a fill or border of its own.
        pub boxed: bool,
        /// `button`, `link`, `text`, `image`.
        pub element: String,
        /// Position in reading order among the banner's choices, from 0.
        pub order: u32,
        /// Clicks until the choice is made.
        pub clicks: u32,
    }
}

shape! {
    /// A grade with the values that it rests on.
    pub struct Prominence {
        /// The grade.
        pub grade: Grade,
        /// Why, as codes: `smaller`, `lighter`, `low_contrast`, `not_a_button`, `second_layer` …
        pub reasons: Vec<String>,
        /// The measured values.
        pub measured: Option<Measured>,
    }
}

shape! {
    /// A button of the banner.
    pub struct Choice {
        /// What it does.
        pub kind: ChoiceKind,
        /// In the page's words.
        pub label: String,
        /// 1: seen at once. 2: behind a click.
        pub layer: u8,
        /// Where it is.
        pub anchor: Option<Anchor>,
        /// How easily it is seen; set once the shell has measured.
        pub prominence: Option<Prominence>,
    }
}

shape! {
    /// A price, in the page's own words.
    pub struct Price {
        /// How much, as a decimal number with a point.
        pub amount: String,
        /// ISO 4217.
        pub currency: Option<String>,
        /// `day`, `week`, `month` or `year`.
        pub period: Option<String>,
        /// The page's words.
        pub quote: String,
    }
}

shape! {
    /// What refusing means.
    pub struct Refusal {
        /// What it costs: `comments`, `videos`, `functions`, `access`, `money` …
        pub costs: Vec<Term>,
        /// What is set even so.
        pub still_set: Vec<Term>,
    }
}

shape! {
    /// A finding about the banner.
    pub struct Finding {
        /// A code, for example `no_reject_on_first_layer`.
        pub code: String,
        /// The page's words that show it, where words do.
        pub quote: Option<String>,
    }
}

shape! {
    /// A decoded TC string (IAB Europe TCF 2.x).
    pub struct Tcf {
        /// Id of the platform.
        pub cmp_id: u32,
        /// Version of the platform.
        pub cmp_version: u32,
        /// ISO 639-1, upper case: the language in which consent was asked for.
        pub language: Option<String>,
        /// Version of the framework's policies.
        pub policy_version: u32,
        /// Whether it holds for this site alone.
        pub service_specific: bool,
        /// ISO 8601 date.
        pub created: Option<String>,
        /// ISO 8601 date.
        pub updated: Option<String>,
        /// Purposes with consent, 1–24.
        pub purposes_consent: Vec<u32>,
        /// Purposes with legitimate interest.
        pub purposes_legitimate_interest: Vec<u32>,
        /// Special features opted into.
        pub special_features: Vec<u32>,
        /// Number of vendors with consent.
        pub vendors_consent: u32,
        /// Number of vendors with legitimate interest.
        pub vendors_legitimate_interest: u32,
        /// Number of publisher restrictions.
        pub publisher_restrictions: u32,
        /// Version of the vendor list.
        pub vendor_list_version: u32,
        /// ISO 3166-1 alpha-2.
        pub publisher_country: Option<String>,
    }
}

shape! {
    /// What the consent banner asks.
    pub struct Consent {
        /// Whether there is one.
        pub present: bool,
        /// Who made it.
        pub platform: Option<Platform>,
        /// Who asks.
        pub controller: Option<Quoted>,
        /// Its buttons.
        pub choices: Vec<Choice>,
        /// What for.
        pub purposes: Vec<Term>,
        /// Which data.
        pub data: Vec<Term>,
        /// With how many partners.
        pub partners: Option<Count>,
        /// What refusing means.
        pub refusal: Refusal,
        /// Findings.
        pub findings: Vec<Finding>,
        /// The decoded TC string, where the page runs such an interface.
        pub tcf: Option<Tcf>,
        /// What accepting is the alternative to paying costs.
        pub price: Option<Price>,
        /// How one's mind can be changed, in the page's words.
        pub withdraw: Option<String>,
        /// Boxes and switches for optional purposes that are on before any choice.
        pub preticked: u32,
        /// Language of the banner, a BCP 47 tag.
        pub language: Option<String>,
        /// Whether the page's own mark-up hides the banner as it was read. The shell
        /// looks whether it is drawn before it says anything about it.
        pub hidden: bool,
        /// Its policy.
        pub policy_url: Option<String>,
        /// The banner's own element.
        pub anchor: Option<Anchor>,
    }
}

shape! {
    /// What kind of claim.
    pub enum ClaimKind {
        /// In quotation marks or a quotation block.
        Quotation,
        /// Reported without quotation marks.
        Reported,
        /// The outlet's own statement.
        #[default]
        Statement,
    }
}

shape! {
    /// Whether a source is named.
    pub enum AttributionState {
        /// A source is named.
        Attributed,
        /// None was found in the sentence.
        NoSourceFound,
        /// Not decided.
        #[default]
        Uncertain,
    }
}

shape! {
    /// What kind of source.
    pub enum SourceKind {
        /// A named person.
        Person,
        /// A role without a name.
        Role,
        /// An organisation.
        #[default]
        Organisation,
        /// A document.
        Document,
        /// A wire agency.
        Agency,
        /// Another outlet.
        Outlet,
        /// Kept anonymous.
        Anonymous,
        /// A group of people.
        Collective,
    }
}

shape! {
    /// The source of a claim.
    pub struct ClaimSource {
        /// The source phrase as it stands.
        pub text: String,
        /// What kind.
        pub kind: SourceKind,
        /// The fuller mention that it was resolved to.
        pub resolved: Option<String>,
        /// Where the source phrase stands.
        pub anchor: Option<Anchor>,
        /// Where the fuller mention stands.
        pub resolved_anchor: Option<Anchor>,
    }
}

shape! {
    /// What a claim rests on.
    pub struct Attribution {
        /// Whether a source is named.
        pub state: AttributionState,
        /// The source.
        pub source: Option<ClaimSource>,
        /// The words that tie source and claim: "said", "according to".
        pub cue: Option<String>,
        /// Whether the source was named in an earlier sentence.
        pub carried_over: bool,
    }
}

shape! {
    /// How a link's target stands to the page's outlet.
    pub enum LinkRelation {
        /// The same outlet.
        SameOutlet,
        /// Another outlet of the same owner.
        SameOwner,
        /// Another outlet.
        OtherOutlet,
        /// A government's, company's or organisation's own page.
        Official,
        /// A study.
        Study,
        /// A social network.
        Social,
        /// An encyclopedia or dictionary.
        Reference,
        /// Anything else.
        #[default]
        Other,
    }
}

shape! {
    /// A link in the article's body.
    pub struct Link {
        /// Absolute address.
        pub url: String,
        /// Its words.
        pub text: String,
        /// How its target stands to the outlet.
        pub relation: LinkRelation,
        /// Name of the outlet that it leads to.
        pub outlet: Option<String>,
        /// Name of that outlet's owner.
        pub owner: Option<String>,
        /// Whether it leads to a source, as against a topic page, a shop or "read also".
        pub citation: bool,
    }
}

shape! {
    /// A claim of the article.
    pub struct Claim {
        /// `c1`, `c2` … in reading order.
        pub id: String,
        /// Its content.
        pub text: String,
        /// What kind.
        pub kind: ClaimKind,
        /// The content alone, without source and cue.
        pub anchor: Anchor,
        /// Its stretches, where source and cue stand between them ("A, said X, B");
        /// empty where the content is one stretch.
        pub parts: Vec<Anchor>,
        /// The sentence that it stands in.
        pub sentence: Option<Anchor>,
        /// Each stretch in quotation marks.
        pub quotes: Vec<Anchor>,
        /// Whether it can be checked against facts.
        pub checkable: bool,
        /// 0–1.
        pub checkable_score: f32,
        /// What it rests on.
        pub attribution: Attribution,
        /// Links in or around it.
        pub citations: Vec<Link>,
    }
}

shape! {
    /// What a credit is for.
    pub enum CreditKind {
        /// A picture.
        #[default]
        Photo,
        /// A film.
        Video,
        /// The text.
        Text,
        /// A chart or drawing.
        Graphic,
    }
}

shape! {
    /// Who supplied something.
    pub struct Credit {
        /// What.
        pub kind: CreditKind,
        /// The page's words.
        pub text: String,
        /// The agency named in it.
        pub agency: Option<String>,
        /// Where.
        pub anchor: Option<Anchor>,
    }
}

shape! {
    /// Counts over the claims.
    pub struct Sourcing {
        /// Sentences of the body.
        pub sentences: u32,
        /// Claims.
        pub claims: u32,
        /// Of them quotations.
        pub quotations: u32,
        /// Of them with a source.
        pub attributed: u32,
        /// With a named person or organisation.
        pub named: u32,
        /// With an anonymous source.
        pub anonymous: u32,
        /// With a document.
        pub documents: u32,
        /// With a link.
        pub linked: u32,
        /// Checkable, with no source found in the sentence.
        pub no_source_found: u32,
        /// With an agency or another outlet.
        pub agencies: u32,
        /// Links to other outlets of the same owner.
        pub same_owner_citations: u32,
    }
}
