/** What is not on the first screen comes when it is wanted: the words alone weigh as much as all the rest. */
import { lazy } from 'react'

export const WordsScreen = lazy(() =>
  import('@/components/glossary/WordsScreen').then(it => ({ default: it.WordsScreen })),
)
export const Here = lazy(() => import('@/components/glossary/Here').then(it => ({ default: it.Here })))
export const SettingsScreen = lazy(() =>
  import('@/components/settings/SettingsScreen').then(it => ({ default: it.SettingsScreen })),
)
