import { useEffect, useState } from 'react'
import { localDay } from '@/lib/model/upcoming'

/** Often enough to notice the morning in a panel that stayed open, in milliseconds. */
const EVERY = 60_000

/** The local day, looked at again while the panel is open and when somebody comes back to it. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(new Date()))
  useEffect(() => {
    const look = () => setToday(localDay(new Date()))
    const timer = setInterval(look, EVERY)
    addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', look)
    }
  }, [])
  return today
}
