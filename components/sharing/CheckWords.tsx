import { useEffect, useState } from 'react'
import { findCheckWords } from '@/lib/actions/find-check-words'
import { useExchange } from './use-exchange'

/** Two words that stand on both sides while they share one secret. */
export function CheckWords({ secret }: { secret: string }) {
  const x = useExchange()
  const [words, setWords] = useState('')
  useEffect(() => {
    let isGone = false
    void findCheckWords(secret).then(found => !isGone && setWords(found))
    return () => {
      isGone = true
    }
  }, [secret])
  return (
    <div className="stack">
      <p>
        {x.checkWords}{' '}
        <strong className="words" data-testid="check-words">
          {words}
        </strong>
      </p>
      <p className="small soft">{x.checkWordsHint}</p>
    </div>
  )
}
