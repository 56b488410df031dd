import type { App } from '@/lib/model/app'

/** Hands-off, see hands-off.ts. Nearly every address here leads to somebody, so few are kept. */
export const facebook: App = {
  name: 'Facebook',
  at: '^([^/]+\\.)?facebook\\.com/',
  mark: 'people',
  people: true,
  pages: [
    { path: /^\/groups\/(\d{5,20})\/(?:posts|permalink)\/(\d{5,20})/, kind: 'post', link: '/groups/$1/posts/$2/' },
    { path: /^\/groups\/[^/]+\/(?:posts|permalink)\//, kind: 'post' },
    { path: /^\/groups\/(\d{5,20})(?:\/|$)/, kind: 'group', link: '/groups/$1/' },
    { path: /^\/groups(?:\/|$)/, kind: 'group' },
    { path: /^\/(?:permalink|story)\.php$|^\/[^/]+\/posts\//, kind: 'post' },
    { path: /^\/reel\/(\d{5,20})(?:\/|$)/, kind: 'reel', link: '/reel/$1/' },
    { path: /^\/watch(?:\/|$)/, kind: 'video', link: '/watch/', keep: { v: /^\d{5,20}$/ } },
    { path: /^\/[^/]+\/videos\//, kind: 'video' },
    { path: /^\/photo(?:\.php|s)?(?:\/|$)|^\/[^/]+\/photos/, kind: 'photo' },
    { path: /^\/stories\//, kind: 'story' },
    { path: /^\/messages(?:\/|$)/, kind: 'messages' },
    { path: /^\/events\/(\d{5,20})(?:\/|$)/, kind: 'event', link: '/events/$1/' },
    { path: /^\/search(?:\/|$)/, kind: 'search' },
    { path: /^\/notifications(?:\/|$)/, kind: 'notifications' },
    { path: /^\/(?:home\.php)?$/, kind: 'feed', link: '/' },
    { path: /^\/(?:profile\.php|people\/.*|[\w.]{5,60}\/?)$/, kind: 'profile' },
  ],
}
