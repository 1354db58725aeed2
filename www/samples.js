// The bundled samples: invented outlets, invented people, our own writing.

export const SAMPLES = [
  { id: 'en', name: 'Harbour Courier', language: 'en', url: 'https://www.harbourcourier.example/2026/11/03/outer-harbour-cost' },
  { id: 'fr', name: 'La Dépêche des Salines', language: 'fr', url: 'https://www.depeche-salines.example/actualites/pont-de-la-rade' },
  { id: 'de', name: 'Talbote', language: 'de', url: 'https://www.talbote.example/lokales/stausee-2026' },
  { id: 'es', name: 'El Correo de la Vega', language: 'es', url: 'https://www.correodelavega.example/local/regadio' },
  { id: 'it', name: 'Il Corriere della Marina', language: 'it', url: 'https://www.corrieremarina.example/cronaca/funivia' },
  { id: 'nl', name: 'De Polderbode', language: 'nl', url: 'https://www.polderbode.example/regio/dijk' },
  { id: 'pt', name: 'Gazeta do Estuário', language: 'pt', url: 'https://www.gazetaestuario.example/local/ponte' },
  { id: 'pl', name: 'Kurier Nadrzeczny', language: 'pl', url: 'https://www.kuriernadrzeczny.example/region/tama' },
  { id: 'ar', name: 'صحيفة المرفأ', language: 'ar', url: 'https://www.almarfa.example/news/water' },
];
