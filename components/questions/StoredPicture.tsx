import { useEffect, useState } from 'react'
import { withMarks } from '@/lib/picture/with-marks'
import { findPicture } from '@/lib/store/pictures'

type Props = {
  id: string
  alt: string
  /** The whole view where there is no close-up; else nothing then. */
  orView?: boolean
  /** The whole picture with its marks drawn, as it leaves. */
  whole?: boolean
}

/** A close-up from the store. Nothing while it is on its way. */
export function StoredPicture({ id, alt, orView = false, whole = false }: Props) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let gone = false
    void findPicture(id).then(async picture => {
      const image = whole
        ? picture && (await withMarks(picture.view, picture.marks ?? []))
        : (picture?.closeUp ?? (orView ? picture?.view : undefined))
      if (!image || gone) return
      made = URL.createObjectURL(image)
      setAddress(made)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [id, orView, whole])
  return address ? <img className="picture" src={address} alt={alt} /> : null
}
