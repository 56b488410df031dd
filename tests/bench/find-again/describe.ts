import type { Place } from '@/lib/page/find/find-again'
import type { Target } from './target'
import { wordsOf } from './target'

/** A place in words, for people. */
export function describePlace(place: Place): string {
  if ('element' in place) return `${pathOf(place.element)}: ${shorten(place.element.textContent ?? '')}`
  const { commonAncestorContainer: around } = place.range
  return `${pathOf(around instanceof Element ? around : around.parentElement)}: ${shorten(place.range.toString())}`
}

export function describeTarget(target: Target): string {
  if (target.kind === 'element') return describePlace(target)
  return `${pathOf(target.pieces[0]?.text.parentElement)}: ${shorten(wordsOf(target.pieces))}`
}

function pathOf(element: Element | null | undefined): string {
  const names: string[] = []
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    const place = [...(each.parentElement?.children ?? [])].indexOf(each)
    names.unshift(`${each.localName}[${place}]`)
  }
  return names.join(' ')
}

function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 80)
}
