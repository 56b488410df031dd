import { createRoot } from 'react-dom/client'
import '@/components/ui/ui.css'
import type { Packet } from '@/lib/share/code'
import { openCode } from '@/lib/share/code'
import { asksForWords, isSealed } from '@/lib/share/seal'
import { languageFor } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'
import { MentorPage } from './MentorPage'
import { SealedPage } from './SealedPage'
import './reply.css'

// The extension fills this block with the code of one agenda and changes nothing else in the page.
const code =
  document
    .getElementById('packet')
    ?.textContent?.trim()
    .replace(/^amm1:/, '') ?? ''
const root = createRoot(document.body)

void start()

async function start() {
  const t = pageStringsIn(languageFor('auto', navigator.language))
  if (isSealed(code) && asksForWords(code)) return root.render(<SealedPage code={code} t={t} onOpened={show} />)
  const opened = await openCode(code)
  if (opened.ok) show(opened.packet)
  else root.render(<p role="alert">{t.pageProblem[opened.reason]}</p>)

  function show(packet: Packet) {
    if (packet.format === 'amm-agenda') root.render(<MentorPage agenda={packet} />)
    else root.render(<p role="alert">{t.pageProblem.shape}</p>)
  }
}
