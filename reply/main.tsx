import { createRoot } from 'react-dom/client'
import '@/components/ui/ui.css'
import { openCode } from '@/lib/share/code'
import { languageFor } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'
import { MentorPage } from './MentorPage'
import './reply.css'

// The extension fills this block with the code of one agenda and changes nothing else in the page.
const code =
  document
    .getElementById('packet')
    ?.textContent?.trim()
    .replace(/^amm1:/, '') ?? ''
const root = createRoot(document.body)

void openCode(code).then(opened => {
  if (opened.ok && opened.packet.format === 'amm-agenda') return root.render(<MentorPage agenda={opened.packet} />)
  const t = pageStringsIn(languageFor('auto', navigator.language))
  root.render(<p role="alert">{t.pageProblem[opened.ok ? 'shape' : opened.reason]}</p>)
})
