//! Wire agencies: the words of a byline, a dateline or a closing credit in, the agency's
//! name out.
//!
//! To add an agency: a row in [`AGENCIES`].

use super::Page;
use super::body::{Article, Role};
use super::byline;

/// Name as the Report gives it, then how pages write it: whole words, compared as they
/// stand where they have a capital, else in lower case.
#[rustfmt::skip]
const AGENCIES: &[(&str, &[&str])] = &[
    ("Reuters", &["Reuters", "REUTERS", "Thomson Reuters", "Рейтер", "Рейтерс", "رويترز", "ロイター", "路透", "路透社", "로이터"]),
    ("AP", &["AP", "Associated Press", "The Associated Press", "ASSOCIATED PRESS", "THE ASSOCIATED PRESS", "美联社", "美聯社"]),
    ("AFP", &["AFP", "Agence France-Presse", "Agence France Presse", "AFP-Relaxnews", "AFP Deutschland", "أ ف ب", "法新社", "АФП"]),
    ("dpa", &["dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom", "dpa-AFX", "dpa/lby", "dpa-tmn"]),
    ("EFE", &["EFE", "Agencia EFE", "Efe"]),
    ("PA", &["PA Media", "PA News Agency", "Press Association", "PA Reporters", "PA Reporter"]),
    ("SID", &["SID", "Sport-Informations-Dienst"]),
    ("APA", &["APA", "Austria Presse Agentur", "APA-OTS"]),
    ("Keystone-SDA", &["Keystone-SDA", "SDA", "sda", "ATS", "Keystone-ATS", "awp"]),
    ("ANSA", &["ANSA", "Ansa", "Agenzia ANSA"]),
    ("Adnkronos", &["Adnkronos", "ADNKRONOS"]),
    ("Anadolu", &["Anadolu Ajansı", "Anadolu Agency", "Anadolu Ajansi", "Anadolu", "AA"]),
    ("DHA", &["DHA", "Demirören Haber Ajansı"]),
    ("İHA", &["İHA", "İhlas Haber Ajansı"]),
    ("PTI", &["PTI", "Press Trust of India"]),
    ("ANI", &["ANI"]),
    ("IANS", &["IANS"]),
    ("UNI", &["United News of India"]),
    ("Xinhua", &["Xinhua", "新华社", "新華社", "新华网"]),
    ("CNA", &["中央社", "Central News Agency"]),
    ("China News Service", &["中新社", "中新网", "中国新闻网"]),
    ("TASS", &["TASS", "ТАСС", "ИТАР-ТАСС"]),
    ("RIA Novosti", &["РИА Новости", "RIA Novosti"]),
    ("Interfax", &["Интерфакс", "Interfax"]),
    ("Sputnik", &["Sputnik"]),
    ("UNIAN", &["УНИАН", "УНІАН", "UNIAN"]),
    ("Ukrinform", &["Укринформ", "Укрінформ", "Ukrinform"]),
    ("Kyodo", &["Kyodo", "Kyodo News", "共同通信", "共同"]),
    ("Jiji", &["Jiji Press", "時事通信", "時事"]),
    ("Yonhap", &["Yonhap", "연합뉴스"]),
    ("Newsis", &["뉴시스"]),
    ("News1", &["뉴스1"]),
    ("Canadian Press", &["The Canadian Press", "Canadian Press", "THE CANADIAN PRESS", "La Presse Canadienne"]),
    ("AAP", &["AAP", "Australian Associated Press"]),
    ("CNN", &["CNN", "CNN Newsource", "CNN Wire", "CNN.com"]),
    ("Ritzau", &["Ritzau", "ritzau", "/ritzau/"]),
    ("NTB", &["NTB", "©NTB"]),
    ("TT", &["TT", "TT Nyhetsbyrån"]),
    ("STT", &["STT"]),
    ("BNS", &["BNS"]),
    ("LETA", &["LETA"]),
    ("ELTA", &["ELTA"]),
    ("PAP", &["PAP", "Polska Agencja Prasowa"]),
    ("ČTK", &["ČTK", "ČTK/AP"]),
    ("TASR", &["TASR"]),
    ("SITA", &["SITA"]),
    ("MTI", &["MTI"]),
    ("Agerpres", &["AGERPRES", "Agerpres"]),
    ("Mediafax", &["MEDIAFAX", "Mediafax"]),
    ("HINA", &["HINA", "Hina"]),
    ("FENA", &["FENA", "Fena"]),
    ("SRNA", &["SRNA", "Srna"]),
    ("Tanjug", &["Tanjug", "Танјуг"]),
    ("Beta", &["BETA"]),
    ("STA", &["STA"]),
    ("MIA", &["МИА"]),
    ("BTA", &["БТА", "BTA"]),
    ("ANA-MPA", &["ΑΠΕ-ΜΠΕ", "ΑΠΕ"]),
    ("ANP", &["ANP"]),
    ("Belga", &["Belga", "BELGA"]),
    ("Lusa", &["Lusa", "LUSA", "Agência Lusa"]),
    ("Agência Brasil", &["Agência Brasil"]),
    ("Agência Estado", &["Estadão Conteúdo", "Agência Estado"]),
    ("Agência O Globo", &["Agência O Globo"]),
    ("Folhapress", &["Folhapress", "FOLHAPRESS"]),
    ("Télam", &["Télam", "Telam"]),
    ("Notimex", &["Notimex"]),
    ("Prensa Latina", &["Prensa Latina"]),
    ("Europa Press", &["Europa Press", "EUROPA PRESS"]),
    ("Colpisa", &["Colpisa"]),
    ("Antara", &["ANTARA", "Antara"]),
    ("Bernama", &["Bernama", "BERNAMA"]),
    ("VNA", &["TTXVN"]),
    ("IRNA", &["IRNA", "ایرنا"]),
    ("ISNA", &["ISNA", "ایسنا"]),
    ("Mehr", &["خبرگزاری مهر"]),
    ("Fars", &["خبرگزاری فارس"]),
    ("Petra", &["بترا", "Petra"]),
    ("SPA", &["واس"]),
    ("WAM", &["وام", "WAM"]),
    ("MENA", &["أ ش أ"]),
    ("KUNA", &["كونا"]),
    ("Bloomberg", &["Bloomberg", "Bloomberg News"]),
    ("UPI", &["UPI"]),
    ("epd", &["epd"]),
    ("KNA", &["KNA"]),
    ("AZERTAC", &["AZERTAC", "AZƏRTAC"]),
    ("Armenpress", &["Armenpress", "ԱՐՄԵՆՊՐԵՍ"]),
];

/// The agency that a name is, if it is one: "AP", "The Associated Press", "Reuters Staff".
pub fn of(name: &str) -> Option<&'static str> {
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    let name = [" Staff", " staff", " News Agency", " news agency", " wire", " News Service"]
        .iter()
        .find_map(|t| name.strip_suffix(t))
        .unwrap_or(name);
    AGENCIES.iter().find(|(_, forms)| forms.contains(&name)).map(|a| a.0)
}
