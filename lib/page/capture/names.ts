import { oneLine } from '@/lib/text/plain-text'
import { lastBefore } from './headings'

/** What pages say to be a person: schema.org, links to an author, microformats, what was mentioned, people's chips. */
const NAMES =
  '[itemtype$="/Person"] [itemprop=name]:not([itemtype$="/Person"] [itemscope] *),[rel~=author],.p-author,:is(.vcard,.h-card) :is(.fn:not(.org),.p-name:not(.p-org)),.mention,[data-type=mention],[data-mention-id],[data-hovercard-type=user],[data-email],[email]'
/** How many are looked at on each side of a place, and how many are told. */
const BESIDE = 100
const MOST = 20

/**
 * Names of people near a place, as the page itself marks them: those of which a word stands in its title or in what it
 * tells already. They tell nothing more; which are kept is decided where all that is kept is known.
 */
export function namesNear(place: Node = document, told: object): string[] {
  const kept = document.title + JSON.stringify(told)
  const all = [...(place.getRootNode() as ParentNode).querySelectorAll(NAMES)]
  const from = Math.max(0, lastBefore(all, place) - BESIDE)
  const names = all
    .slice(from, from + 2 * BESIDE)
    .map(each => oneLine(each.getAttribute('content') ?? `${each.textContent}`, 100))
    .filter(name => name.split(' ').some(word => word[2] && kept.includes(word)))
  return [...new Set(names)].slice(0, MOST)
}
