import type { AppInPage } from './app'

/** The few sentences the pointing script shows on a page; the background gives them, since a page script is small. */
export type PointingStrings = {
  language: string
  title: string
  keys: string
  larger: string
  smaller: string
  take: string
  leave: string
  /** Roles in plain words, by their ARIA name. */
  roles: Record<string, string>
  /** "{role}: {name}", as the language writes it. */
  named: string
  /** For a thing that has neither role nor name. */
  nameless: string
}

/** What it needs beside its own code: its sentences, and which tools' pages tell more. */
export type PointingGuide = { strings: PointingStrings; apps: readonly AppInPage[] }
