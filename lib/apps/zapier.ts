import type { App } from '@/lib/model/app'

/** Nothing of its page is known well enough to be read: title, headings and names have to do. */
export const zapier: App = {
  name: 'Zapier',
  at: '^([^/]+\\.)?zapier\\.com/',
  mark: 'flow',
  title: /^(.+?) \| Zapier$/,
  pages: [
    {
      path: /^\/editor\/(\d{3,15})(\/(?:draft|published)(?:\/\d{3,15}(?:\/[a-z]{2,20})?)?)?(?:\/|$)/,
      link: '/editor/$1$2',
    },
  ],
}
