// The bundled samples: invented outlets, invented people, our own writing.

export const SAMPLES = [
  { id: 'en', name: 'Harbour Courier', language: 'en', url: 'https://www.harbourcourier.example/2026/11/03/outer-harbour-cost' },
  { id: 'fr', name: 'La Dépêche des Salines', language: 'fr', url: 'https://www.depeche-salines.example/actualites/pont-de-la-rade' },
  { id: 'de', name: 'Talbote', language: 'de', url: 'https://www.talbote.example/lokales/stausee-2026' },
  { id: 'es', name: 'El Correo de la Vega', language: 'es', url: 'https://www.correodelavega.example/local/regadio' },
  { id: 'ar', name: 'صحيفة المرفأ', language: 'ar', url: 'https://www.almarfa.example/news/water' },
];
