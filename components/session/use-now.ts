import { useEffect, useState } from 'react'

/** Often enough for a clock that shows minutes. */
const EVERY = 5_000

/** The moment (milliseconds), looked at again while the screen is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY)
    return () => clearInterval(timer)
  }, [])
  return now
}
