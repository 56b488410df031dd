import type { App } from '@/lib/model/app'

export const lookerStudio: App = {
  name: 'Looker Studio',
  at: '^(lookerstudio|datastudio)\\.google\\.com/',
  mark: 'chart',
  strict: true,
  pages: [
    {
      path: /^(?:\/u\/\d+)?\/(embed\/)?reporting\/([\da-f-]{36})(\/page\/\w{1,20})?(?:\/|$)/,
      link: '/reporting/$2$3',
    },
  ],
}
