import { findPicture } from '@/lib/store/pictures'

/** Opens a picture in a tab of its own, as large as it is. It can be seen there until the panel is closed. */
export async function openStoredPicture(id: string): Promise<void> {
  const picture = await findPicture(id)
  if (picture) open(URL.createObjectURL(picture.view))
}
