import type { App, AppInPage } from '@/lib/model/app'

const name = 'ChatGPT'
const at = '^(chatgpt\\.com|chat\\.openai\\.com)/'

export const chatGptInPage: AppInPage = {
  name,
  at,
  reads: [
    {
      part: 'message',
      of: 'chosen',
      within: '[data-message-author-role]',
      from: ['[data-message-author-role]'],
      as: 'data-message-author-role',
      looks: '^(assistant|user)$',
    },
  ],
}

export const chatGpt: App = {
  name,
  at,
  mark: 'speech',
  strict: true,
  pages: [
    // Only its owner can open a conversation; a shared one lets anybody in who has the address. Behind the number of a
    // project or a GPT stands its name.
    { path: /^\/c\/([\da-f-]{36})\/?$/, link: '/c/$1' },
    { path: /^\/g\/(g-(?:p-)?\w{6,40})(?:-[^/]*)?\/c\/([\da-f-]{36})\/?$/, link: '/g/$1/c/$2' },
    { path: /^\/g\/(g-(?:p-)?\w{6,40})(?:-[^/]*)?(\/project)?\/?$/, link: '/g/$1$2' },
  ],
}
