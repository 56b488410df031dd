import { chromium } from '@playwright/test'
import { findBrowser } from '../../../scripts/find-browser.mjs'

/** A browser without the extension: the script brings the product's code. It reaches nothing but the loopback address. */
export function openBrowser() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found: run `npm start` once, it says what to install')
  return chromium.launch({
    executablePath,
    // Chromium refuses to run as root with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  })
}
