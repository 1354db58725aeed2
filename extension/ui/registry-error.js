// The text with which a reader reports an error in the registry. It is shown to be copied;
// nothing is sent. In English, because the registry's keepers share that language.

import { clean } from './dom.js';

/**
 * @param {any} report
 * @param {import('./strings.js').Strings} t
 * @returns {string}
 */
export function registryErrorText(report, t) {
  const { outlet, ownership: o } = report;
  const line = (l) => {
    const share = l.share_percent === null || l.share_percent === undefined ? '' : ` ${l.share_percent} %`;
    return `  ${clean(l.from?.name, 120)} ${l.relation}${share} ${clean(l.to?.name, 120)} (${[l.status, l.as_of, ...(l.sources ?? [])].filter(Boolean).join(', ')})`;
  };
  let host = outlet?.domain ?? '';
  try {
    // The host alone: which article was read is nobody's business.
    host ||= new URL(report.page?.url ?? '').hostname;
  } catch { /* no address */ }
  return [
    `Outlet: ${clean(outlet?.name, 120)} (${outlet?.id ?? 'not in the registry'})`,
    `Host: ${clean(host, 120)}`,
    `Registry: ${o?.registry_date ?? 'none'}`,
    'The registry says:',
    ...(o?.chain?.length ? o.chain.map(line) : ['  nothing']),
    '',
    `${t.t('error_wrong')}: `,
    `${t.t('error_right')}: `,
    `${t.t('error_source')}: `,
    '',
  ].join('\n');
}
