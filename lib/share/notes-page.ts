import type { Piece } from '@/lib/model/leaving'
import { asHtml, escapeHtml } from './markup'

/** Serif on paper, as wide as one reads well; nothing is loaded from anywhere. */
const STYLE =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.55 Georgia,serif;color:#221f1a}' +
  'h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:1.6rem;break-after:avoid}p{margin:.4rem 0;overflow-wrap:anywhere}' +
  'blockquote{margin:.4rem 0;padding-left:1rem;border-left:2px solid #a9b2e0}'

/** The pieces as a page of its own, to be kept or printed: one file, no script. `language` as in "en". */
export function asPage(pieces: Piece[], language: string): string {
  const title = escapeHtml(pieces[0]?.heading ?? '')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${asHtml(pieces)}
</body>
</html>
`
}
