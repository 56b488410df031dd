import { download } from '@/components/ui/download'
import { writePacket } from '@/lib/actions/write-packet'
import { writePage } from '@/lib/actions/write-page'
import type { Piece } from '@/lib/model/leaving'
import { headingOf } from '@/lib/model/leaving'
import type { Share } from '@/lib/model/share'
import type { Strings } from '@/locales/en'
import type { Language } from '@/locales/language'
import { copyBoth } from './copy-both'

/** What leaves, as text and in pieces; `from` is the mentee's first name or empty. */
export type Parcel = {
  id: string
  language: Language
  from: string
  pieces: Piece[]
  html: string
  markdown: string
}

/** Characters of a mail link that every mail program takes over: a little under the 2,046 of Chrome and Outlook. */
const MAIL = 1_900

/** Sends by one of the ways, as far as a program may; returns how it left in the end, and what to say. */
export async function sendAway(
  how: Share['how'],
  parcel: Parcel,
): Promise<{ how: Share['how']; said: (t: Strings) => string }> {
  const { html, markdown, pieces } = parcel
  if (how === 'copied') {
    await copyBoth(html, markdown)
    return { how, said: t => t.copied }
  }
  if (how === 'mail') {
    const [title] = pieces
    const link = `mailto:?subject=${encodeURIComponent(title ? headingOf(title) : '')}&body=${encodeURIComponent(markdown)}`
    if (link.length < MAIL) {
      follow(link)
      return { how, said: t => t.mailOpened }
    }
    await copyBoth(html, markdown)
    return { how, said: t => t.mailTooLong }
  }
  if (how === 'print') {
    print()
    return { how, said: () => '' }
  }
  const code = await writePacket(pieces, parcel, how !== 'code')
  if (how === 'code') {
    await navigator.clipboard.writeText(code)
    return { how, said: t => `${t.copied} ${t.codeLength(code.length)}` }
  }
  if (how === 'page') download(new File([await writePage(code)], 'questions.html', { type: 'text/html' }))
  else download(new File([`${code}\n`], 'questions.txt', { type: 'text/plain' }))
  return { how, said: t => t.agendaSaved }
}

function follow(address: string) {
  const link = document.createElement('a')
  link.href = address
  document.body.append(link)
  link.click()
  link.remove()
}
