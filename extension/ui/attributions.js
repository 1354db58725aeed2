// Datasets whose facts stand in the registry, with the attributions that their licences ask for.
// Single facts cite their sources beside the fact itself; the whole list is in registry/README.md.

export const ATTRIBUTIONS = [
  {"title": "Datenbank oeffentlicher Sprecher:innen (DBOES) v3", "publisher": "Leibniz-Institut fuer Medienforschung | Hans-Bredow-Institut (Schmidt, Merten, Muench)", "url": "https://doi.org/10.17605/OSF.IO/SK6T5", "licence": "CC BY 4.0"},
  {"title": "qui-possede-les-medias: data/sites.csv (domain to main shareholders)", "publisher": "Design & Human", "url": "https://github.com/DesignandHuman/qui-possede-les-medias", "licence": "MIT"},
  {"title": "DIMA plugin domain databases (Doppelganger, RRN, Storm-1516, CopyCop, Portal Kombat/Pravda, Baybridge)", "publisher": "M82 Project", "url": "https://github.com/M82-project/DIMA", "licence": "Apache-2.0"},
  {"title": "Fundus supported publishers (name, domain, language)", "publisher": "flairNLP", "url": "https://github.com/flairNLP/fundus", "licence": "MIT"},
  {"title": "Médias français : qui possède quoi ? (7 TSV tables)", "publisher": "Le Monde diplomatique / Acrimed", "url": "https://github.com/mdiplo/Medias_francais", "licence": "ODC-By 1.0"},
  {"title": "qui-possede-les-medias: relations_medias_francais.tsv (Le Monde diplomatique / Acrimed V17, Dec 2021-2022, with per-row sources)", "publisher": "nicofrand; data Le Monde diplomatique", "url": "https://github.com/nicofrand/qui-possede-les-medias", "licence": "MIT (code); data ODC-By 1.0 of mdiplo"},
  {"title": "nyhetsportalen-data: media.json, concerns.json (Swedish media and parent concern)", "publisher": "JmsPae", "url": "https://github.com/JmsPae/nyhetsportalen-data", "licence": "MIT"},
  {"title": "Related Website Sets (self-declared groups of sites with common affiliation)", "publisher": "Google Chrome; each set submitted by its operator", "url": "https://github.com/GoogleChrome/related-website-sets", "licence": "Apache-2.0"},
  {"title": "State Media Profiles: State_Media_Matrix.csv (seed data: State Media Monitor)", "publisher": "Alliance for Securing Democracy at GMF; Media and Journalism Research Center", "url": "https://github.com/ASD-at-GMF/state-media-profiles", "licence": "MIT"},
  {"title": "Watchdog: media name to URL table (data/medias_extracted.csv)", "publisher": "StarNoodle (Aymeric Georgin, Thibaud Frere)", "url": "https://github.com/StarNoodle/watchdog", "licence": "MIT"},
  {"title": "Local News Dataset 2018", "publisher": "Leon Yin", "url": "https://github.com/yinleon/LocalNewsDataset", "licence": "MIT"},
  {"title": "Estonia: country report 2025", "publisher": "Euromedia Ownership Monitor", "url": "https://media-ownership.eu/2025-edition/country-reports/estonia", "licence": "CC BY 4.0"},
  {"title": "New Zealand Media Ownership 2017 (JMAD, AUT)", "publisher": "AUT JMAD", "url": "https://docslib.org/doc/6750592/new-zealand-media-ownership-2017", "licence": "CC BY 4.0 (later reports of the series)"},
];
