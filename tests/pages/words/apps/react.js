import { createElement, Fragment, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { items } from './items.js'

function App() {
  const [step, setStep] = useState(0)
  globalThis.draw = next => flushSync(() => setStep(next))
  return createElement(
    'ul',
    null,
    items(step).map(({ key, before, word, bold, after }) =>
      createElement(
        'li',
        { key },
        before,
        bold ? createElement('b', null, word) : createElement(Fragment, null, word),
        after,
      ),
    ),
  )
}
createRoot(document.getElementById('app')).render(createElement(App))
