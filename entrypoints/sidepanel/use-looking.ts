import { useEffect, useState } from 'react'
import { watchLooking } from '@/lib/browser/looking'
import type { Looking } from '@/lib/model/looking'

/** What is looked for on a page of this window, followed as it is found. */
export function useLooking(windowId: number): Looking | undefined {
  const [looking, setLooking] = useState<Looking>()
  useEffect(() => watchLooking(setLooking), [])
  return looking?.windowId === windowId ? looking : undefined
}
