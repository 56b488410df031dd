import { describe, expect, test } from 'vitest'
import { appOf } from '@/lib/apps/apps'
import { captureOfGesture } from './make-capture'

const ID = '1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEFG'
const GUID = '123e4567-e89b-42d3-a456-426614174000'

/** Made-up people: wherever one of these stands in a capture, it told on somebody. */
const OTHERS = /nadia|martin|yanis|berger|nmartin|SECRET|U0[0-9A-Z]+|@|%40/i

/** Tool, title, address, and what is kept of the title, with the parts the address tells. */
const TITLES: [app: string, title: string, address: string, kept: string, parts: string[]][] = [
  ['Sheets', 'Budget 2026 - Google Sheets', `https://docs.google.com/spreadsheets/d/${ID}/edit`, 'Budget 2026', []],
  ['Sheets', 'Budget - Q3 - Google 試算表', `https://docs.google.com/spreadsheets/d/${ID}/edit`, 'Budget - Q3', []],
  ['Google Docs', 'Plan - Google Docs', `https://docs.google.com/document/d/${ID}/edit`, 'Plan', []],
  [
    'Excel',
    'Budget 2026.xlsx - Microsoft Excel Online',
    'https://acme.sharepoint.com/:x:/r/sites/a/b.xlsx',
    'Budget 2026.xlsx',
    [],
  ],
  [
    'Tableau',
    'Sales overview: Regions - Tableau Cloud',
    'https://prod.online.tableau.com/#/views/a/b',
    'Sales overview: Regions',
    [],
  ],
  [
    'Tableau',
    'Nadia Martin - Profile | Tableau Public',
    'https://public.tableau.com/app/profile/nadia.martin/vizzes',
    '',
    ['profile'],
  ],
  ['LinkedIn', '(3) Nadia Martin | LinkedIn', 'https://www.linkedin.com/in/nadia-martin/', '', ['profile']],
  [
    'LinkedIn',
    'Messaging | Nadia Martin | LinkedIn',
    'https://www.linkedin.com/messaging/thread/2-x/',
    '',
    ['messages'],
  ],
  [
    'LinkedIn',
    'Nadia Martin on LinkedIn: #data 10 comments',
    'https://www.linkedin.com/posts/nadia_data-activity-7123456789012345678-x',
    '',
    ['post'],
  ],
  ['LinkedIn', 'Fil d’actualité | LinkedIn', 'https://www.linkedin.com/feed/', '', ['feed']],
  [
    'Meta Ads Manager',
    '(7) Ads Manager - Manage ads - Campaigns',
    'https://adsmanager.facebook.com/adsmanager/manage/campaigns?selected_campaign_ids=120210000000000001',
    '',
    ['campaigns', '120210000000000001'],
  ],
  [
    'Meta Ads Manager',
    'Ads',
    'https://adsmanager.facebook.com/adsmanager/manage/ads?selected_campaign_ids=Nadia',
    '',
    ['ads'],
  ],
  ['Facebook', '(20+) Nadia Martin | Facebook', 'https://www.facebook.com/nadia.martin.75', '', ['profile']],
  [
    'Facebook',
    'A post | By Nadia Martin - Facebook',
    'https://www.facebook.com/groups/123456/posts/123456/',
    '',
    ['post'],
  ],
  ['Instagram', 'Nadia (@nmartin) • Photos et vidéos Instagram', 'https://www.instagram.com/nmartin/', '', ['profile']],
  ['Instagram', 'Nadia Martin on Instagram: "x"', 'https://www.instagram.com/reel/CxYz12_-abc/', '', ['reel']],
  [
    'Slack',
    'general (Channel) - Acme - Slack',
    'https://app.slack.com/client/T01ABCDEF/C02ABCDEF',
    'general',
    ['conversation'],
  ],
  [
    'Slack',
    '* growth-team (Private channel) - Acme - 3 new items - Slack',
    'https://app.slack.com/client/T01ABCDEF/C02ABCDEF',
    'growth-team',
    ['conversation'],
  ],
  [
    'Slack',
    'Nadia Martin (DM) - Acme - Slack',
    'https://app.slack.com/client/T01ABCDEF/D02ABCDEF',
    '',
    ['direct-message'],
  ],
  [
    'Slack',
    '! Nadia, Yanis (Group DM) - Acme - Slack',
    'https://app.slack.com/client/T01ABCDEF/C02ABCDEF',
    '',
    ['conversation'],
  ],
  [
    'Slack',
    'nadia (message direct) - Acme - Slack',
    'https://app.slack.com/client/T01ABCDEF/D02ABCDEF',
    '',
    ['direct-message'],
  ],
  [
    'Slack',
    'Nadia Martin (Channel) - Acme - Slack',
    'https://app.slack.com/client/T01ABCDEF/C02ABCDEF',
    '',
    ['conversation'],
  ],
  ['ChatGPT', 'Three tones for a mail', `https://chatgpt.com/c/${GUID}`, 'Three tones for a mail', []],
  ['Zapier', 'Mail to folder | Zapier', 'https://zapier.com/editor/123456789/draft', 'Mail to folder', []],
  ['Loom', 'How to filter | Loom', 'https://www.loom.com/share/4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c', 'How to filter', []],
  ['Meetup', 'Nadia Martin | Meetup', 'https://www.meetup.com/members/123456789/', '', ['profile']],
  ['Meetup', 'Data lovers | Meetup', 'https://www.meetup.com/data-lovers/', 'Data lovers', ['group']],
  ['Power BI', 'Sales report - Power BI', `https://app.powerbi.com/groups/me/reports/${GUID}`, 'Sales report', []],
  ['Looker Studio', 'Web traffic', `https://lookerstudio.google.com/reporting/${GUID}`, 'Web traffic', []],
  ['Evernote', 'Home - Evernote', 'https://www.evernote.com/client/web', 'Home', []],
]

describe.each(TITLES)('%s: “%s” at %s', (name, title, address, kept, parts) => {
  test(`is called “${kept}”`, () => {
    const capture = captureOfGesture({ title, address }, appOf(address))

    expect(capture).toMatchObject({ app: name, title: kept })
    expect((capture.parts ?? []).map(({ text }) => text)).toEqual(parts)
    expect(JSON.stringify(capture)).not.toMatch(OTHERS)
  })
})
