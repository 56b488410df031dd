import type { App } from '@/lib/model/app'

/** Hands-off, see hands-off.ts. Accounts stand in most addresses; a post has a code of its own. */
export const instagram: App = {
  name: 'Instagram',
  at: '^([^/]+\\.)?instagram\\.com/',
  mark: 'people',
  people: true,
  pages: [
    { path: /^\/(?:[^/]+\/)?(?:p|tv)\/([\w-]{5,40})(?:\/|$)/, kind: 'post', link: '/p/$1/' },
    { path: /^\/(?:[^/]+\/)?reels?\/([\w-]{8,40})(?:\/|$)/, kind: 'reel', link: '/reel/$1/' },
    { path: /^\/reels\/?$/, kind: 'reel', link: '/reels/' },
    { path: /^\/stories\//, kind: 'story' },
    { path: /^\/direct\//, kind: 'messages' },
    { path: /^\/explore\/tags\//, kind: 'search' },
    { path: /^\/explore\/search/, kind: 'search' },
    { path: /^\/$/, kind: 'feed', link: '/' },
    {
      path: /^\/(?!(?:accounts|about|legal|privacy|explore|web|api|business|creators)\/)[\w.]{1,30}(?:\/|$)/,
      kind: 'profile',
    },
  ],
}
