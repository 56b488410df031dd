// A real mouse and real keys on the X display, by xdotool. Only for tests of the project 'display'.
import { execFileSync } from 'node:child_process'
import type { Locator, Page } from '@playwright/test'
import { until } from '../../scripts/until.ts'

type Point = { x: number; y: number }

const xdotool = (...words: (string | number)[]) => execFileSync('xdotool', words.map(String), { encoding: 'utf8' })

export const pressKeys = (...keys: string[]) => xdotool('key', '--clearmodifiers', ...keys)

export const click = ({ x, y }: Point, button = 1) => xdotool('mousemove', x, y, 'click', button)

export const moveTo = ({ x, y }: Point) => xdotool('mousemove', x, y)

/** Where an element's centre is on the screen. `near` is a point of the screen that surely lies inside its page. */
export async function onScreen(page: Page, element: Locator, near: Point = { x: 300, y: 500 }): Promise<Point> {
  const origin = await originOf(page, near)
  const box = await element.boundingBox()
  if (!box) throw new Error('The element is not on the screen')
  return { x: Math.round(origin.x + box.x + box.width / 2), y: Math.round(origin.y + box.y + box.height / 2) }
}

/**
 * Where the page's corner is on the screen, as the page itself sees the pointer: sums of window sizes are wrong
 * beside an open side panel. Two equal readings in a row, because the panel slides in.
 */
async function originOf(page: Page, near: Point): Promise<Point> {
  const seen = await page.evaluateHandle(() => {
    const last: { at?: [number, number] } = {}
    addEventListener('mousemove', event => {
      last.at = [event.screenX - event.clientX, event.screenY - event.clientY]
    })
    return last
  })
  let before: string | undefined
  let wiggle = 0
  return until('the pointer to reach the page', async () => {
    wiggle = (wiggle + 1) % 6
    xdotool('mousemove', near.x + wiggle, near.y + wiggle)
    const now = await seen.evaluate(last => {
      const { at } = last
      delete last.at
      return at
    })
    if (!now) return undefined
    if (before === String(now)) return { x: now[0], y: now[1] }
    before = String(now)
    return undefined
  })
}

/** Right-clicks and resolves once the menu is up, which is an X window of its own. */
export async function openMenu(at: Point): Promise<void> {
  const before = new Set(windows())
  click(at, 3)
  await until('the context menu', () => windows().some(window => !before.has(window)))
}

function windows(): string[] {
  try {
    return xdotool('search', '--onlyvisible', '--name', '').split('\n').filter(Boolean)
  } catch {
    return [] // xdotool fails when it finds none
  }
}

/** Types as a person would, one key after the other, into whatever has the focus. */
export const type = (text: string) => xdotool('type', '--delay', 20, text)

/** Presses at one point, moves in small steps to another, and lets go there. */
export function drag(from: Point, to: Point): void {
  xdotool('mousemove', from.x, from.y, 'mousedown', 1)
  for (let step = 1; step <= 12; step++) {
    const part = step / 12
    xdotool('mousemove', Math.round(from.x + (to.x - from.x) * part), Math.round(from.y + (to.y - from.y) * part))
    xdotool('sleep', 0.05)
  }
  xdotool('mouseup', 1)
}
