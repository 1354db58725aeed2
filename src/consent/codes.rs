//! Every code that the consent part of a Report can hold, in one place: what the
//! shells turn into sentences. Codes are added here, never renamed.
//!
//! To add one: put it into its list with a line that says what it states of a banner,
//! then use it in `findings.rs`, `terms.rs`, `prominence.rs` or the words files; a test
//! at the foot of this file holds the words files to these lists.

/// Codes of [`crate::report::Finding`].
pub const FINDINGS: &[&str] = &[
    // --- what can be chosen
    // The first layer has a way to accept, and none to refuse at no price.
    "no_reject_on_first_layer",
    // A refusal stands on the second layer.
    "reject_on_second_layer",
    // Nothing can be chosen: the banner only wants to be taken note of.
    "notice_only",
    // Going on using the site counts as agreeing; the quote says so.
    "implied_consent",
    // The choice is accepting or paying; the quote has the price where the banner names it.
    "pay_or_accept",
    // Without accepting (or paying) there is no access; the quote says so.
    "consent_wall",
    // The only refusal that is offered is leaving the site.
    "refuse_by_leaving",
    // The banner sends those who refuse to their browser's settings.
    "browser_settings_only",
    // Closing the banner counts as agreeing; the quote says so.
    "close_means_accept",
    // Closing the banner counts as refusing; the quote says so.
    "close_means_reject",
    // Boxes or switches for optional purposes are on before any choice; quote: their labels.
    "preticked",
    // --- how it is shown (set after measuring)
    // The way to refuse is drawn less prominently than the way to accept.
    "reject_less_prominent",
    // The way to refuse is in the page, but not to be seen.
    "reject_hidden",
    // Refusing takes more clicks than accepting.
    "reject_takes_more_clicks",
    // Whether switches are on or off is told by colour or position alone, in no words.
    "color_states_hidden",
    // --- what it means
    // Refusing costs a function of the site; `refusal.costs` says which.
    "refusing_costs_function",
    // Even after refusing something is set; `refusal.still_set` says what.
    "still_set_when_refused",
    // Something is set or read before any choice; only where the page itself shows it.
    "sets_before_choice",
    // Data go to many partners (100 and more); the quote has the number.
    "partners_many",
    // Some processing rests on legitimate interest and needs no consent; the quote says so.
    "legitimate_interest",
    // Data leave for other countries; the quote says which or that they do.
    "transfers_abroad",
    // The exact place is asked for.
    "precise_location",
    // The device is recognised by its traits (scanning, fingerprinting).
    "device_scanning",
    // Data are combined or used to build a profile of the reader.
    "profiling",
    // Personal data are sold or shared for advertising (US state law notice).
    "sale_of_data",
    // --- how it could be read
    // The banner stands in a frame that was not read.
    "frame_not_read",
];

/// Kinds of `consent.purposes`.
pub const PURPOSES: &[&str] = &[
    // Advertising chosen by what is known of the reader.
    "personalised_advertising",
    // Advertising, with no word on personalising.
    "advertising",
    // Whether advertisements worked.
    "ad_measurement",
    // Content chosen by what is known of the reader.
    "personalised_content",
    // Counting and analysing visits.
    "audience_measurement",
    // Market and audience research, developing products and services.
    "research_development",
    // Sharing with and content from social networks.
    "social_media",
    // Films, maps, posts of other services.
    "embedded_content",
    // Preferences, comfort, a better experience.
    "functional",
    // What the site cannot work without.
    "technical",
    // Protection against fraud and misuse.
    "security",
    // Storing on or reading from the device.
    "storage",
    // Using the exact place.
    "location",
    // Recognising the device by its traits.
    "device_scanning",
    // Building a profile, combining data.
    "profiling",
    // Approaching the reader again elsewhere, by mail or message.
    "marketing",
];

/// Kinds of `consent.data`.
pub const DATA: &[&str] = &[
    // IP address.
    "ip_address",
    // Cookie, advertising, device or other online identifiers.
    "identifiers",
    // Pages visited, browsing habits.
    "browsing",
    // How the site is used: clicks, time, interactions.
    "usage",
    // Where the reader is, roughly or unsaid how exactly.
    "location",
    // Where the reader is, exactly.
    "precise_location",
    // Kind and settings of device and browser.
    "device",
    // Dealings with social networks.
    "social",
    // Account, comments, e-mail address, name.
    "account",
    // Age, sex, interests, profile.
    "profile",
    // "Personal data", unspecified.
    "personal",
];

/// Kinds of `consent.refusal.costs`.
pub const COSTS: &[&str] = &[
    // Commenting.
    "comments",
    // Films and sound.
    "videos",
    // Content of other services: maps, posts, players.
    "embedded_content",
    // Sharing with, and content of, social networks.
    "social_media",
    // Functions of the site, unspecified.
    "functions",
    // Signing in, staying signed in.
    "login",
    // Content and advertising will be less relevant.
    "relevance",
    // The site or its articles at all.
    "access",
    // Money; `consent.price` has the amount.
    "money",
];

/// Kinds of `consent.refusal.still_set`.
pub const STILL_SET: &[&str] = &[
    // What the site cannot work without.
    "technical",
    // Counting of visits.
    "audience_measurement",
    // Preferences and comfort.
    "functional",
    // Advertising that is not personalised.
    "advertising",
    // Processing on legitimate interest.
    "legitimate_interest",
    // Security.
    "security",
];

/// Reasons in [`crate::report::Prominence`], each against the accept button.
pub const REASONS: &[&str] = &[
    // Less than 80 % of its area, or of its font size by a tenth and more.
    "smaller",
    // Thinner type by 200 and more.
    "lighter",
    // Text contrast under 4.5 where accepting has it, or under half of it.
    "low_contrast",
    // No fill or border where accepting has one.
    "no_box",
    // Its fill stands out less from the banner's.
    "paler_fill",
    // A link or bare text where accepting is a button.
    "not_a_button",
    // Behind a click.
    "second_layer",
    // More clicks.
    "more_clicks",
    // In the page, and not drawn.
    "not_visible",
    // The banner has no such choice.
    "not_offered",
    // Nothing was measured on it.
    "not_measured",
    // A picture, whose contrast cannot be known.
    "image",
    // Nothing to compare it with: accepting could not be measured.
    "accept_not_measured",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_snake_case() {
        for list in [FINDINGS, PURPOSES, DATA, COSTS, STILL_SET, REASONS] {
            let mut seen = std::collections::HashSet::new();
            for code in list {
                assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{code}");
                assert!(seen.insert(code), "{code} twice");
            }
        }
    }
}
