import type { OpenTab } from '@/lib/actions/point-at-something'
import { AnsweredHere } from './AnsweredHere'
import { WhatIsThis } from './WhatIsThis'

type Props = {
  windowId: number
  tab: OpenTab | undefined
  /** The question that is open; not a page that is only made ready. */
  open: string | undefined
  onOpen: (id: string) => void
}

/** What is known already in the place where one is: answers to what was asked here, and words that were explained. */
export function Here({ windowId, tab, open, onOpen }: Props) {
  return (
    <>
      {tab && <AnsweredHere address={tab.address} open={open} onOpen={onOpen} />}
      {!open && <WhatIsThis windowId={windowId} tab={tab} />}
    </>
  )
}
