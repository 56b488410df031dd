import type { App } from '@/lib/model/app'

const POST = '(?:activity|share|ugcPost)'

/** Hands-off: nothing is read in the page, so its address tells the kind of page. */
export const linkedin: App = {
  name: 'LinkedIn',
  at: '^([^/]+\\.)?linkedin\\.com/',
  mark: 'people',
  people: true,
  pages: [
    {
      path: new RegExp(`^(?:/embed)?/feed/update/urn:li:(${POST}):(\\d{8,25})`),
      kind: 'post',
      link: '/feed/update/urn:li:$1:$2/',
    },
    // The author's name stands before the number.
    {
      path: new RegExp(`^/posts/.*-(${POST})-(\\d{8,25})(?:-|/|$)`),
      kind: 'post',
      link: '/feed/update/urn:li:$1:$2/',
    },
    { path: /^\/posts\//, kind: 'post' },
    { path: /^\/feed(?:\/|$)/, kind: 'feed', link: '/feed/' },
    { path: /^\/(?:in|pub)\//, kind: 'profile' },
    { path: /^\/jobs\/view\/(?:[^/]*-)?(\d{6,15})(?:\/|$)/, kind: 'job', link: '/jobs/view/$1/' },
    { path: /^\/jobs(?:\/|$)/, kind: 'job', link: '/jobs/', keep: { currentJobId: /^\d{6,15}$/ } },
    { path: /^\/company\/(\d{2,12})(?:\/|$)/, kind: 'company', link: '/company/$1/' },
    { path: /^\/(?:company|school|showcase)\/./, kind: 'company' },
    { path: /^\/(?:pulse|newsletters)\//, kind: 'article' },
    { path: /^\/learning(?:\/|$)/, kind: 'course' },
    { path: /^\/messaging(?:\/|$)/, kind: 'messages', link: '/messaging/' },
    { path: /^\/mynetwork(?:\/|$)/, kind: 'network', link: '/mynetwork/' },
    { path: /^\/notifications(?:\/|$)/, kind: 'notifications', link: '/notifications/' },
    {
      path: /^\/search\/results\/(all|people|companies|content|jobs|groups|events|schools)(?:\/|$)/,
      kind: 'search',
      link: '/search/results/$1/',
    },
    { path: /^\/search(?:\/|$)/, kind: 'search' },
    { path: /^\/groups\/(\d{3,12})(?:\/|$)/, kind: 'group', link: '/groups/$1/' },
    { path: /^\/events\//, kind: 'event' },
  ],
}
