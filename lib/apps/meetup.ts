import type { App } from '@/lib/model/app'

export const meetup: App = {
  name: 'Meetup',
  at: '^([^/]+\\.)?meetup\\.com/',
  mark: 'people',
  strict: true,
  title: /^(.+?) \| Meetup$/,
  pages: [
    { path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:members|[^/]+\/members)\//, kind: 'profile' },
    {
      path: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]{3,80})\/events\/(\w{5,30})(?:\/|$)/,
      kind: 'event',
      link: '/$1/events/$2/',
    },
    { path: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?find(?:\/|$)/, kind: 'search', link: '/find/' },
    { path: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]{6,80})\/?$/, kind: 'group', link: '/$1/' },
  ],
}
