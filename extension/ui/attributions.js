// Collections whose facts stand in the registry, with the attributions that their licences ask for;
// the same list as in registry/README.md. Every other source is named beside its fact.

export const ATTRIBUTIONS = [
  { title: 'State Media Profiles (State Media Matrix)', publisher: 'Alliance for Securing Democracy at GMF; seed data: State Media Monitor, Media and Journalism Research Center', url: 'https://github.com/ASD-at-GMF/state-media-profiles', licence: 'MIT' },
  { title: 'Médias français : qui possède quoi ?', publisher: 'Le Monde diplomatique, Acrimed', url: 'https://github.com/mdiplo/Medias_francais', licence: 'ODC-By 1.0: contains information from Médias français, made available under the Open Data Commons Attribution License' },
  { title: 'qui-possede-les-medias', publisher: 'Design & Human', url: 'https://github.com/DesignandHuman/qui-possede-les-medias', licence: 'MIT' },
  { title: 'qui-possede-les-medias: relations', publisher: 'nicofrand; data Le Monde diplomatique, Acrimed', url: 'https://github.com/nicofrand/qui-possede-les-medias', licence: 'MIT; data ODC-By 1.0' },
  { title: 'Local News Dataset 2018', publisher: 'Leon Yin', url: 'https://github.com/yinleon/LocalNewsDataset', licence: 'MIT' },
  { title: 'Related Website Sets', publisher: 'Google Chrome; each set by its operator', url: 'https://github.com/GoogleChrome/related-website-sets', licence: 'Apache-2.0' },
  { title: 'DIMA domain databases', publisher: 'M82 Project', url: 'https://github.com/M82-project/DIMA', licence: 'Apache-2.0' },
  { title: 'Watchdog: media and addresses', publisher: 'StarNoodle (Aymeric Georgin, Thibaud Frere)', url: 'https://github.com/StarNoodle/watchdog', licence: 'MIT' },
  { title: 'Fundus: supported publishers', publisher: 'flairNLP', url: 'https://github.com/flairNLP/fundus', licence: 'MIT' },
  { title: 'nyhetsportalen-data', publisher: 'JmsPae', url: 'https://github.com/JmsPae/nyhetsportalen-data', licence: 'MIT' },
  { title: 'Media Capture Watch', publisher: 'Nana Nwachukwu, Trinity College Dublin', url: 'https://github.com/nananwachukwu/media-capture-watch', licence: 'CC BY-SA 4.0; single facts on funding' },
  { title: 'Estonia: country report 2025', publisher: 'Euromedia Ownership Monitor', url: 'https://media-ownership.eu/2025-edition/country-reports/estonia', licence: 'CC BY 4.0' },
  { title: 'New Zealand Media Ownership 2017', publisher: 'AUT JMAD', url: 'https://docslib.org/doc/6750592/new-zealand-media-ownership-2017', licence: 'CC BY 4.0' },
  { title: 'Wikipedia, German, English and Danish (single facts)', publisher: 'its authors', url: 'https://www.wikipedia.org/', licence: 'CC BY-SA 4.0' },
];
