import '@/components/ui/fonts.css'
import '@/components/ui/ui.css'
import { createRoot } from 'react-dom/client'
import { logError } from '@/lib/store/errors'
import { PicturePage } from './PicturePage'

const report = (error: unknown) => void logError('picture page', error)
addEventListener('error', event => report(event.error))
addEventListener('unhandledrejection', event => report(event.reason))

const question = new URLSearchParams(location.search).get('question') ?? ''
const root = document.getElementById('root')
if (root) createRoot(root).render(<PicturePage question={question} />)
