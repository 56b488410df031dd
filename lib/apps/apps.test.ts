import { describe, expect, test } from 'vitest'
import { cleanAddress, offeredParameters } from '@/lib/model/address'
import { APPS, appNamed, appOf } from './apps'
import { IN_PAGE } from './in-page'

const ID = '1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEFG'
const GUID = '123e4567-e89b-42d3-a456-426614174000'

/** Made-up people: wherever one of these stands in a capture, it told on somebody. */
const OTHERS = /nadia|martin|yanis|berger|nmartin|SECRET|U0[0-9A-Z]+|@|%40/i

/** Tool, address, and what is kept of it. */
const LINKS: [app: string, address: string, kept: string][] = [
  [
    'Sheets',
    `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=12&usp=sharing#gid=12`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=12`,
  ],
  [
    'Sheets',
    `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit#gid=0&range=C4`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
  ],
  [
    'Sheets',
    `https://docs.google.com/spreadsheets/d/${ID}/edit?resourcekey=SECRET&ouid=123456789012345678901`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit`,
  ],
  [
    'Google Docs',
    `https://docs.google.com/document/d/${ID}/edit?tab=t.0&usp=sharing#heading=h.a1b2c3`,
    `https://docs.google.com/document/d/${ID}/edit?tab=t.0#heading=h.a1b2c3`,
  ],
  [
    'Excel',
    `https://acme.sharepoint.com/:x:/r/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=%7B${GUID}%7D&file=Budget%202026.xlsx&action=default&mobileredirect=true`,
    `https://acme.sharepoint.com/:x:/r/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=%7B${GUID}%7D&file=Budget+2026.xlsx`,
  ],
  [
    'Excel',
    `https://acme.sharepoint.com/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=${GUID}&file=Budget.xlsx&action=edit`,
    `https://acme.sharepoint.com/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=${GUID}&file=Budget.xlsx`,
  ],
  [
    'Excel',
    'https://acme.sharepoint.com/:x:/r/teams/Sales/Shared%20Documents/Budget.xlsx?d=wSECRET&csf=1&web=1&e=SECRET',
    'https://acme.sharepoint.com/:x:/r/teams/Sales/Shared%20Documents/Budget.xlsx',
  ],
  [
    'Excel',
    'https://acme-my.sharepoint.com/:x:/r/personal/nadia_martin_acme_com/Documents/Book.xlsx?d=wSECRET&e=SECRET',
    'https://acme-my.sharepoint.com/',
  ],
  [
    'Excel',
    'https://acme-my.sharepoint.com/:x:/g/personal/nadia_martin_acme_com/EaBcDSECRET?e=SECRET',
    'https://acme-my.sharepoint.com/',
  ],
  [
    'Excel',
    'https://excel.cloud.microsoft/open/onedrive/?docId=SECRET%21s1&driveId=SECRET',
    'https://excel.cloud.microsoft/',
  ],
  ['Excel', 'https://onedrive.live.com/:x:/g/personal/SECRET/ESECRET?resid=SECRET', 'https://onedrive.live.com/'],
  [
    'Tableau',
    'https://prod.online.tableau.com/#/site/sales/views/Budget/Regions?:iid=2',
    'https://prod.online.tableau.com/#/site/sales/views/Budget/Regions',
  ],
  [
    'Tableau',
    `https://prod.online.tableau.com/#/site/sales/views/Budget/Regions/${GUID}/Nadias-view?:iid=2`,
    'https://prod.online.tableau.com/#/site/sales/views/Budget/Regions',
  ],
  [
    'Tableau',
    'https://prod.online.tableau.com/#/site/sales/views/Budget/Regions/nadia.martin@acme.com/Mine',
    'https://prod.online.tableau.com/#/site/sales/views/Budget/Regions',
  ],
  [
    'Tableau',
    'https://tableau.acme.example/t/sales/views/Budget/Regions?:embed=y&:toolbar=no',
    'https://tableau.acme.example/t/sales/views/Budget/Regions',
  ],
  [
    'Tableau',
    'https://reports.acme.example/views/Budget/Regions?%3Aembed=y',
    'https://reports.acme.example/views/Budget/Regions',
  ],
  [
    'Tableau',
    'https://tableau.acme.example/trusted/SECRET/views/Budget/Regions?:embed=y',
    'https://tableau.acme.example/views/Budget/Regions',
  ],
  [
    'Tableau',
    'https://public.tableau.com/app/profile/nadia.martin1234/viz/Budget/Regions?publish=yes',
    'https://public.tableau.com/views/Budget/Regions',
  ],
  [
    'Tableau',
    'https://public.tableau.com/views/Budget/Regions?:language=fr&:display_count=n',
    'https://public.tableau.com/views/Budget/Regions',
  ],
  ['Tableau', 'https://public.tableau.com/app/profile/nadia.martin1234/vizzes', 'https://public.tableau.com/'],
  ['LinkedIn', 'https://www.linkedin.com/feed/?trk=SECRET&rcm=SECRET', 'https://www.linkedin.com/feed/'],
  [
    'LinkedIn',
    'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/?commentUrn=SECRET',
    'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
  ],
  [
    'LinkedIn',
    'https://www.linkedin.com/posts/nadia-martin-1a2b3c_datascience-activity-7123456789012345678-aBcD?utm_source=share',
    'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
  ],
  [
    'LinkedIn',
    'https://www.linkedin.com/posts/nadiamartin_work-ugcPost-7123456789012345678-x1Yz',
    'https://www.linkedin.com/feed/update/urn:li:ugcPost:7123456789012345678/',
  ],
  ['LinkedIn', 'https://www.linkedin.com/posts/nadia-martin_something', 'https://www.linkedin.com/'],
  ['LinkedIn', 'https://www.linkedin.com/in/nadia-martin-1a2b3c/details/experience/', 'https://www.linkedin.com/'],
  ['LinkedIn', 'https://fr.linkedin.com/in/nadia-martin/?originalSubdomain=fr', 'https://fr.linkedin.com/'],
  ['LinkedIn', 'https://www.linkedin.com/pulse/how-i-work-nadia-martin-abc12/', 'https://www.linkedin.com/'],
  [
    'LinkedIn',
    'https://www.linkedin.com/jobs/view/data-analyst-at-acme-3812345678/?refId=SECRET',
    'https://www.linkedin.com/jobs/view/3812345678/',
  ],
  [
    'LinkedIn',
    'https://www.linkedin.com/jobs/search/?currentJobId=3812345678&keywords=nadia',
    'https://www.linkedin.com/jobs/?currentJobId=3812345678',
  ],
  ['LinkedIn', 'https://www.linkedin.com/messaging/thread/2-U0SECRET==/', 'https://www.linkedin.com/messaging/'],
  ['LinkedIn', 'https://www.linkedin.com/messaging/?searchTerm=Nadia%20Martin', 'https://www.linkedin.com/messaging/'],
  [
    'LinkedIn',
    'https://www.linkedin.com/search/results/people/?keywords=nadia%20martin',
    'https://www.linkedin.com/search/results/people/',
  ],
  ['LinkedIn', 'https://www.linkedin.com/preload/custom-invite/?vanityName=nadia-martin', 'https://www.linkedin.com/'],
  ['LinkedIn', 'https://www.linkedin.com/company/nadia-martin-consulting/people/', 'https://www.linkedin.com/'],
  ['LinkedIn', 'https://www.linkedin.com/mynetwork/invite-connect/connections/', 'https://www.linkedin.com/mynetwork/'],
  [
    'Meta Ads Manager',
    'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=1234567890&business_id=99999&selected_campaign_ids=120210000000000001&date=2026-11-01_2026-11-23,last_30d&nav_source=SECRET',
    'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=1234567890&selected_campaign_ids=120210000000000001&date=2026-11-01_2026-11-23%2Clast_30d',
  ],
  [
    'Meta Ads Manager',
    'https://business.facebook.com/adsmanager/manage/ads/edit/standalone?act=1234567890&global_scope_id=SECRET',
    'https://business.facebook.com/adsmanager/manage/ads?act=1234567890',
  ],
  ['Meta Ads Manager', 'https://business.facebook.com/latest/home?asset_id=SECRET', 'https://business.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/', 'https://www.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/nadia.martin.75', 'https://www.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/profile.php?id=100001234567890', 'https://www.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/people/Nadia-Martin/100001234567890/', 'https://www.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/nadia.martin.75/posts/pfbid0SECRET', 'https://www.facebook.com/'],
  [
    'Facebook',
    'https://www.facebook.com/permalink.php?story_fbid=pfbid0SECRET&id=100001234567890',
    'https://www.facebook.com/',
  ],
  [
    'Facebook',
    'https://www.facebook.com/groups/123456789012/posts/987654321098/?multi_permalinks=SECRET',
    'https://www.facebook.com/groups/123456789012/posts/987654321098/',
  ],
  ['Facebook', 'https://www.facebook.com/groups/friends.of.nadia.martin/', 'https://www.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/messages/t/100001234567890', 'https://www.facebook.com/'],
  ['Facebook', 'https://www.facebook.com/watch/?v=1234567890', 'https://www.facebook.com/watch/?v=1234567890'],
  ['Facebook', 'https://www.facebook.com/photo/?fbid=123&set=a.SECRET', 'https://www.facebook.com/'],
  ['Instagram', 'https://www.instagram.com/nadia.martin/', 'https://www.instagram.com/'],
  ['Instagram', 'https://www.instagram.com/nadia.martin/followers/', 'https://www.instagram.com/'],
  [
    'Instagram',
    'https://www.instagram.com/nadia.martin/p/CxYz12_-abc/?img_index=1',
    'https://www.instagram.com/p/CxYz12_-abc/',
  ],
  ['Instagram', 'https://www.instagram.com/p/CxYz12_-abc/?igsh=SECRET', 'https://www.instagram.com/p/CxYz12_-abc/'],
  ['Instagram', 'https://www.instagram.com/reels/CxYz12_-abc/', 'https://www.instagram.com/reel/CxYz12_-abc/'],
  ['Instagram', 'https://www.instagram.com/stories/nadia.martin/3123456789012345678/', 'https://www.instagram.com/'],
  ['Instagram', 'https://www.instagram.com/direct/t/1234567890123456/', 'https://www.instagram.com/'],
  ['ChatGPT', `https://chatgpt.com/c/${GUID}?model=gpt`, `https://chatgpt.com/c/${GUID}`],
  ['ChatGPT', `https://chatgpt.com/share/${GUID}`, 'https://chatgpt.com/'],
  [
    'ChatGPT',
    `https://chatgpt.com/g/g-p-68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5-plans-of-nadia/c/${GUID}`,
    `https://chatgpt.com/g/g-p-68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5/c/${GUID}`,
  ],
  ['ChatGPT', 'https://chatgpt.com/g/g-abc123XYZ-mail-writer', 'https://chatgpt.com/g/g-abc123XYZ'],
  [
    'Zapier',
    'https://zapier.com/editor/123456789/draft/987654321/setup?token=SECRET',
    'https://zapier.com/editor/123456789/draft/987654321/setup',
  ],
  ['Slack', 'https://app.slack.com/client/T01ABCDEF/C02ABCDEF', 'https://app.slack.com/client/T01ABCDEF/C02ABCDEF'],
  [
    'Slack',
    'https://app.slack.com/client/E01ABCDEF/C02ABCDEF/thread/C02ABCDEF-1700000000.000100',
    'https://app.slack.com/client/E01ABCDEF/C02ABCDEF/thread/C02ABCDEF-1700000000.000100',
  ],
  [
    'Slack',
    'https://app.slack.com/client/T01ABCDEF/C02ABCDEF/user_profile/U03ABCDEF',
    'https://app.slack.com/client/T01ABCDEF/C02ABCDEF',
  ],
  [
    'Slack',
    'https://app.slack.com/client/T01ABCDEF/D02ABCDEF/rimeto_profile/U03ABCDEF',
    'https://app.slack.com/client/T01ABCDEF',
  ],
  [
    'Slack',
    'https://acme.slack.com/archives/C02ABCDEF/p1700000000000100?thread_ts=1700000000.000100&cid=C02ABCDEF',
    'https://acme.slack.com/archives/C02ABCDEF/p1700000000000100',
  ],
  ['Slack', 'https://acme.slack.com/team/U03ABCDEF', 'https://acme.slack.com/'],
  [
    'Loom',
    'https://www.loom.com/share/4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c?sid=SECRET',
    'https://www.loom.com/share/4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c',
  ],
  [
    'Loom',
    'https://www.loom.com/looms/videos/For-Nadia-4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c',
    'https://www.loom.com/looms/videos',
  ],
  [
    'Evernote',
    `https://www.evernote.com/client/web?login=true#?b=${GUID}&n=${GUID}&s=s1&`,
    'https://www.evernote.com/client/web',
  ],
  ['Evernote', `https://www.evernote.com/shard/s1/nl/SECRET/${GUID}?title=Nadia`, 'https://www.evernote.com/'],
  [
    'Meetup',
    'https://www.meetup.com/fr-FR/data-lovers/events/301234567/?eventOrigin=SECRET',
    'https://www.meetup.com/data-lovers/events/301234567/',
  ],
  ['Meetup', 'https://www.meetup.com/members/123456789/', 'https://www.meetup.com/'],
  [
    'Power BI',
    `https://app.powerbi.com/groups/me/reports/${GUID}/ReportSection1a2b3c?filter=Sales/Name%20eq%20%27Nadia%27&ctid=SECRET`,
    `https://app.powerbi.com/groups/me/reports/${GUID}/ReportSection1a2b3c`,
  ],
  [
    'Power BI',
    `https://app.powerbi.com/groups/${GUID}/reports/${GUID}/1a2b3c4d5e6f7a8b9c0d?experience=power-bi`,
    `https://app.powerbi.com/groups/${GUID}/reports/${GUID}/1a2b3c4d5e6f7a8b9c0d`,
  ],
  [
    'Power BI',
    `https://app.powerbi.com/groups/me/apps/${GUID}/reports/${GUID}/ReportSection`,
    `https://app.powerbi.com/groups/me/apps/${GUID}/reports/${GUID}/ReportSection`,
  ],
  ['Power BI', 'https://app.powerbi.com/view?r=eyJrIjoiSECRET', 'https://app.powerbi.com/'],
  [
    'Looker Studio',
    `https://lookerstudio.google.com/u/0/reporting/${GUID}/page/p_abcdefghij/edit?s=SECRET`,
    `https://lookerstudio.google.com/reporting/${GUID}/page/p_abcdefghij`,
  ],
  [
    'Looker Studio',
    `https://datastudio.google.com/embed/reporting/${GUID}/page/1M`,
    `https://datastudio.google.com/reporting/${GUID}/page/1M`,
  ],
]

describe.each(LINKS)('%s: %s', (name, address, kept) => {
  test('is recognised, keeps its own link and nothing of other people', () => {
    const app = appOf(address)

    expect(app?.name).toBe(name)
    expect(cleanAddress(address, app)).toBe(kept)
    expect(cleanAddress(kept, appNamed(name))).toBe(kept)
    expect(cleanAddress(address, app)).not.toMatch(OTHERS)
    expect(JSON.stringify(offeredParameters(address, app))).not.toMatch(OTHERS)
  })
})

test.each([
  'https://docs.example.com/spreadsheets/d/1/edit',
  'https://docs.google.com/presentation/d/1/edit',
  'https://notlinkedin.com/feed/',
  'https://linkedin.com.example/feed/',
  'https://handbook.example/views/one/two',
  'https://acme.sharepoint.com/:w:/r/sites/a/b.docx',
  'https://powerpoint.officeapps.live.com/p/PowerPointFrame.aspx',
  'file:///home/nadia/slack.com/client',
  'not an address',
])('%s is no tool we know', address => {
  expect(appOf(address)).toBeUndefined()
})

test('each tool is known by one name, in the page too', () => {
  expect(new Set(APPS.map(({ name }) => name)).size).toBe(APPS.length)
  for (const { name, at } of IN_PAGE) expect(appNamed(name)?.at).toBe(at)
})
