/** A rectangle in pixels, from the top left corner of what is pictured. */
export type Box = { x: number; y: number; width: number; height: number }
export type Size = { width: number; height: number }

/** A mark in pixels of the view; an arrow points at `x + width`, `y + height`, so these may be negative. */
export type Mark = Box & { kind: 'circle' | 'box' | 'arrow' }

/** What is drawn on: the page's or the worker's canvas. */
export type Pen = OffscreenCanvasRenderingContext2D
