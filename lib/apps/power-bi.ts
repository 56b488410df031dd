import type { App, AppInPage } from '@/lib/model/app'

const name = 'Power BI'
const at = '^(app|msit)\\.powerbi\\.com/'
const VISUAL = 'visual-container, .visualContainerHost'

export const powerBiInPage: AppInPage = {
  name,
  at,
  reads: [
    { part: 'visual', of: 'pointed', within: VISUAL, from: ['[data-testid="visual-title"]'], as: 'title' },
    { part: 'visual', of: 'pointed', within: VISUAL, from: ['.visualTitle'] },
    { part: 'visual', of: 'pointed', within: VISUAL, from: ['.visualContainer[aria-label]'], as: 'aria-label' },
    { part: 'tooltip', of: 'page', from: ['.tooltip-container'], pieces: true },
  ],
}

export const powerBi: App = {
  name,
  at,
  mark: 'chart',
  strict: true,
  title: /^(.+) - (?:Microsoft )?Power BI$/,
  pages: [
    {
      path: /^\/groups\/(me|[\da-f-]{36})\/(reports|rdlreports|dashboards)\/([\da-f-]{36})(\/(?:ReportSection)?[\da-f]{0,40})?(?:\/|$)/i,
      link: '/groups/$1/$2/$3$4',
    },
    {
      path: /^\/groups\/(?:me|[\da-f-]{36})\/apps\/([\da-f-]{36})\/(reports|rdlreports|dashboards)\/([\da-f-]{36})(\/(?:ReportSection)?[\da-f]{0,40})?(?:\/|$)/i,
      link: '/groups/me/apps/$1/$2/$3$4',
    },
  ],
}
