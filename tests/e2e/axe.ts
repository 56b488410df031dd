import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/**
 * Axe for a page whose frames are all its own. For others it opens one more page to put its results together, each time:
 * that takes longer than the looking.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
}

/** No fault that axe finds in light, dark and forced colours. */
export async function expectNoAxeFault(page: Page, screen: string): Promise<void> {
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...look })
    const { violations } = await axeOn(page)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html}`),
      JSON.stringify(look),
    ).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}
