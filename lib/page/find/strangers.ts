import type { FramePath } from '@/lib/model/capture'
import { documentsIn, pathOf } from '@/lib/page/capture/frames'

const MOST = 50

/** Where the frames are that a window cannot look into, however deep: they may be counted over the borders of origins. */
export function strangersIn(view: Window): FramePath[] {
  const known = new Set(documentsIn(view.document).map(document => document.defaultView))
  return windowsIn(view, 0)
    .filter(each => !known.has(each as typeof globalThis & Window))
    .slice(0, MOST)
    .map(pathOf)
}

function windowsIn(view: Window, depth: number): Window[] {
  if (depth > 10) return []
  const inside = Array.from({ length: Math.min(view.length, MOST) }, (_, place) => view[place] as Window)
  return inside.flatMap(each => [each, ...windowsIn(each, depth + 1)])
}
