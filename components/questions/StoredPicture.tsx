import { useEffect, useState } from 'react'
import { findPicture } from '@/lib/store/pictures'

/** A picture from the store: the close-up where there is one, else the whole view. Nothing while it is on its way. */
export function StoredPicture({ id, part, alt }: { id: string; part: 'closeUp' | 'view'; alt: string }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let gone = false
    void findPicture(id).then(picture => {
      if (!picture || gone) return
      made = URL.createObjectURL((part === 'closeUp' && picture.closeUp) || picture.view)
      setAddress(made)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [id, part])
  return address ? <img className="picture" src={address} alt={alt} /> : null
}
