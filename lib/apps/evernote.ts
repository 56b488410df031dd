import type { App } from '@/lib/model/app'

/** Notes are behind "#" and numbers of their owner: the address of the client alone is kept. */
export const evernote: App = {
  name: 'Evernote',
  at: '^([^/]+\\.)?evernote\\.com/',
  mark: 'page',
  strict: true,
  title: /^(.+?) [-|] Evernote(?: Web)?$/,
  pages: [{ path: /^\/client\/web/, link: '/client/web' }],
}
