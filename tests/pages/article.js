// The banner goes when a button is pressed, as banners do.
for (const id of ['accept', 'reject']) {
  document.getElementById(id)?.addEventListener('click', () => document.getElementById('cookie-banner')?.remove());
}
