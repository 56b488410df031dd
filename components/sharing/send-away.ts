import { download } from '@/components/ui/download'
import { makeSealKey } from '@/lib/actions/make-seal-key'
import { writePacket } from '@/lib/actions/write-packet'
import { writePage } from '@/lib/actions/write-page'
import type { Piece } from '@/lib/model/leaving'
import { headingOf } from '@/lib/model/leaving'
import type { SealKey, Share } from '@/lib/model/share'
import type { Strings } from '@/locales/en'
import type { ExchangeStrings } from '@/locales/exchange'
import type { Language } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'
import { copyBoth } from './copy-both'

/** What leaves, as text and in pieces; `from` is the mentee's first name or empty. */
export type Parcel = {
  id: string
  language: Language
  from: string
  /** The pair it is for, or empty. */
  pair: string
  /** Empty for none. */
  passphrase: string
  /** What the two of the pair seal with, if they are paired. */
  secret: string | undefined
  pieces: Piece[]
  html: string
  markdown: string
}

/** Characters of a mail link that every mail program takes over: a little under the 2,046 of Chrome and Outlook. */
const MAIL = 1_900

/** How it left in the end, the key its replies are sealed to, and what to say. */
type Sent = { how: Share['how']; key?: SealKey; said: (t: Strings & ExchangeStrings) => string }

/** Sends by one of the ways, as far as a program may. */
export async function sendAway(how: Share['how'], parcel: Parcel): Promise<Sent> {
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
  const key = await makeSealKey()
  const { id, language, from, pair, passphrase } = parcel
  // A page must open for whoever has nothing installed: the secret of the pair cannot seal it.
  const secret = how === 'page' ? undefined : parcel.secret
  const withPictures = how !== 'code'
  const code = await writePacket(pieces, { id, language, from, pair, passphrase, secret, key, withPictures })
  if (how === 'code') {
    await navigator.clipboard.writeText(code)
    return { how, key, said: t => `${t.copied} ${t.codeLength(code.length)}` }
  }
  const asked = pieces.filter(({ question }) => question).length
  const heading = passphrase ? '' : pageStringsIn(language).wouldLike(from, asked)
  if (how === 'page') download(new File([await writePage(code, heading)], 'questions.html', { type: 'text/html' }))
  else download(new File([`${code}\n`], 'questions.txt', { type: 'text/plain' }))
  return { how, key, said: t => t.agendaSaved }
}

function follow(address: string) {
  const link = document.createElement('a')
  link.href = address
  document.body.append(link)
  link.click()
  link.remove()
}
