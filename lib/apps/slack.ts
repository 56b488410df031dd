import type { App } from '@/lib/model/app'

/** Channels have names of small letters; conversations are called after their people. */
const CHANNEL = '[\\p{Ll}\\p{Lo}\\p{N}_-]{1,80}'

export const slack: App = {
  name: 'Slack',
  at: '^([^/]+\\.)?slack\\.com/',
  mark: 'speech',
  people: true,
  // "general (Channel) - Acme - Slack", with marks for what is unread before it. Another word in brackets, in another
  // language too, may say that this is a talk with somebody.
  title: new RegExp(`^(?:[*!] ?|\\(\\d+\\) ?)*(${CHANNEL}) \\((?:Channel|Private channel)\\)`, 'u'),
  pages: [
    {
      path: /^\/client\/([TE]\w{6,12})\/(C\w{6,14})\/thread\/\2-(\d{10}\.\d{6})/,
      kind: 'thread',
      link: '/client/$1/$2/thread/$2-$3',
    },
    { path: /^\/client\/([TE]\w{6,12})\/(C\w{6,14})(?:\/|$)/, kind: 'conversation', link: '/client/$1/$2' },
    { path: /^\/client\/([TE]\w{6,12})\/[DGU]\w{6,14}(?:\/|$)/, kind: 'direct-message', link: '/client/$1' },
    { path: /^\/client\/([TE]\w{6,12})\/search/, kind: 'search', link: '/client/$1' },
    { path: /^\/client\/([TE]\w{6,12})(?:\/|$)/, link: '/client/$1' },
    { path: /^\/archives\/(C\w{6,14})\/(p\d{16})/, kind: 'post', link: '/archives/$1/$2' },
    { path: /^\/archives\/(C\w{6,14})\/?$/, kind: 'conversation', link: '/archives/$1' },
  ],
}
