// A page's TCF interface, made with the IAB's own libraries out of a small vendor list of
// our own. Bundled by the test.
import { CmpApi } from '@iabtechlabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';

const purpose = (id) => ({ id, name: `Purpose ${id}`, description: '', illustrations: [] });
const vendor = (id) => ({ id, name: `Vendor ${id}`, purposes: [1, 3, 4], legIntPurposes: [7, 9], flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [1], policyUrl: 'https://example.org', cookieMaxAgeSeconds: 1, usesCookies: true, usesNonCookieAccess: false });
const ids = (n) => Array.from({ length: n }, (_, i) => i + 1);
const gvl = new GVL({
  gvlSpecificationVersion: 3, vendorListVersion: 48, tcfPolicyVersion: 5, lastUpdated: '2026-01-01T00:00:00Z',
  purposes: Object.fromEntries(ids(11).map((i) => [i, purpose(i)])), specialPurposes: {}, features: {}, specialFeatures: { 1: purpose(1), 2: purpose(2) },
  stacks: {}, dataCategories: {}, vendors: Object.fromEntries(ids(5).map((i) => [i, vendor(i)])),
});
const model = new TCModel(gvl);
model.cmpId = 300;
model.cmpVersion = 2;
model.isServiceSpecific = true;
model.publisherCountryCode = 'NO';
model.purposeConsents.set([1, 3]);
model.purposeLegitimateInterests.set([7, 9]);
model.specialFeatureOptins.set(1);
model.vendorConsents.set([1, 2, 4]);
model.vendorLegitimateInterests.set([2]);
const cmp = new CmpApi(300, 2, true);
globalThis.tcString = TCString.encode(model);
cmp.update(globalThis.tcString, false);
