import type { App, PageKind, PageRule } from '@/lib/model/app'

const ID = /^\d{5,20}$/
const IDS = /^\d{5,20}(?:,\d{5,20}){0,19}$/
/** What leads back to the same table: the account, what was ticked, its days and columns. */
const keep = {
  act: ID,
  selected_campaign_ids: IDS,
  selected_adset_ids: IDS,
  selected_ad_ids: IDS,
  date: /^\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d(?:,\w{1,20})?$/,
  columns: /^[\w,:.-]{1,500}$/,
}

const table = (name: string, kind: PageKind): PageRule => ({
  path: new RegExp(`^/(?:adsmanager/)?manage/${name}(?:/|$)`),
  kind,
  link: `/adsmanager/manage/${name}`,
  keep,
  tells: { campaign: 'selected_campaign_ids' },
})

/** Hands-off: it belongs to Facebook, see hands-off.ts. */
export const adsManager: App = {
  name: 'Meta Ads Manager',
  at: '^(adsmanager|business)\\.facebook\\.com/|^www\\.facebook\\.com/adsmanager/',
  mark: 'chart',
  people: true,
  pages: [table('campaigns', 'campaigns'), table('adsets', 'ad-sets'), table('ads', 'ads')],
}
