// Builds the mentor's page to one HTML file that loads nothing and may run nothing but its own script.
import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { JARGON } from '../lib/packs/jargon'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * The page without an agenda: whoever sends one puts its code between the tags of `#packet`. Its heading stands there as
 * text already, to be seen before the rest has come.
 */
export async function mentorPage(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', PACK_JARGON: JSON.stringify(JARGON) },
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 100_000,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: path.join(ROOT, 'reply/main.tsx'), output: { format: 'iife' } },
    },
  })
  const { output } = Array.isArray(built) ? (built[0] ?? { output: [] }) : 'output' in built ? built : { output: [] }
  let script = ''
  let style = ''
  for (const file of output) {
    // A tag's end inside a text of the script would end the script.
    if (file.type === 'chunk') script += file.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
    else if (file.fileName.endsWith('.css')) style += String(file.source)
  }
  if (!script || !style) throw new Error('The mentor’s page has no script or no style')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Ask My Mentor</title>
<style>${style}</style>
</head>
<body>
<main class="mentor-page"><h1>Ask My Mentor</h1></main>
<script type="text/plain" id="packet"></script>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
