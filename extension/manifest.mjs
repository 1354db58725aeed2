// The manifest of each browser, from one place. The version is Cargo.toml's.

const CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** The oldest browsers that everything works in: manifests, bundles and the check against MDN's data take them from here. */
export const MINIMUM = { chrome: 144, firefox: 147 };

/**
 * @param {string} browser chromium or firefox
 * @param {string} version
 * @param {(file: string) => boolean} has whether a file is in the package
 */
export function manifest(browser, version, has) {
  const icons = Object.fromEntries([16, 32, 48, 128].filter((n) => has(`icons/icon-${n}.png`)).map((n) => [String(n), `icons/icon-${n}.png`]));
  const page = (/** @type {string} */ f) => (has(f) ? f : undefined);
  const base = {
    manifest_version: 3,
    name: has('_locales/en/messages.json') ? '__MSG_extension_name__' : 'Masthead',
    description: has('_locales/en/messages.json') ? '__MSG_extension_description__' : 'Who publishes a news page, what its banner asks, what its claims rest on.',
    version,
    default_locale: has('_locales/en/messages.json') ? 'en' : undefined,
    icons,
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Masthead', default_popup: page('ui/popup.html'), default_icon: icons },
    options_ui: page('ui/options.html') && { page: 'ui/options.html', open_in_tab: true },
    content_security_policy: { extension_pages: CSP },
    commands: {
      'toggle-site': { suggested_key: { default: 'Alt+Shift+M' }, description: text(has, 'command_toggle', 'Switch labels on or off on this site') },
      'next-note': { suggested_key: { default: 'Alt+Shift+J' }, description: text(has, 'command_next', 'Next note') },
      'previous-note': { suggested_key: { default: 'Alt+Shift+K' }, description: text(has, 'command_previous', 'Previous note') },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: text(has, 'command_panel', 'Open the panel') },
    },
  };
  /** @type {Record<string, object>} */
  const own = {
    chromium: {
      minimum_chrome_version: String(MINIMUM.chrome),
      permissions: [...base.permissions, 'sidePanel'],
      background: { service_worker: 'background.js', type: 'module' },
      side_panel: page('ui/panel.html') && { default_path: 'ui/panel.html' },
    },
    firefox: {
      background: { scripts: ['background.js'], type: 'module' },
      sidebar_action: page('ui/panel.html') && { default_panel: 'ui/panel.html', default_title: 'Masthead', default_icon: icons, open_at_install: false },
      browser_specific_settings: {
        gecko: { id: 'masthead@masthead.example', strict_min_version: `${MINIMUM.firefox}.0`, data_collection_permissions: { required: ['none'] } },
      },
    },
  };
  return { ...base, ...own[browser] };
}

/**
 * @param {(file: string) => boolean} has
 * @param {string} key
 * @param {string} plain
 */
function text(has, key, plain) {
  return has('_locales/en/messages.json') ? `__MSG_${key}__` : plain;
}
