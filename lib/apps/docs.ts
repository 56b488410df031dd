import type { App } from '@/lib/model/app'

export const docs: App = {
  name: 'Google Docs',
  at: '^docs\\.google\\.com/document/',
  mark: 'page',
  title: /^(.+) - Google [^-]{2,30}$/,
  pages: [
    {
      path: /^\/document\/(?:u\/\d+\/)?d\/([\w-]{8,100})(?:\/|$)/,
      link: '/document/d/$1/edit',
      keep: { tab: /^t\.[\w]{1,20}$/ },
      hash: { heading: /^h\.\w{1,20}$/ },
    },
  ],
}
