import type { App } from '@/lib/model/app'

export const loom: App = {
  name: 'Loom',
  at: '^([^/]+\\.)?loom\\.com/',
  mark: 'film',
  strict: true,
  title: /^(.+?) (?:\| Loom|- Loom)$/,
  // A film's address is how it is shown to others; its owner says who may see it.
  pages: [
    { path: /^\/(?:share|embed)\/(folder\/)?(?:[\w-]*-)?([\da-f]{32})(?:\/|$)/, link: '/share/$1$2' },
    // Behind it stands the name of a folder.
    { path: /^\/looms\/videos/, link: '/looms/videos' },
  ],
}
