/** The web tools we know by their address, most particular first. Names are the makers' own and are not translated. */
const APPS: ReadonlyArray<{ name: string; host: RegExp; path?: RegExp }> = [
  { name: 'Sheets', host: /^docs\.google\.com$/, path: /^\/spreadsheets/ },
  { name: 'Google Docs', host: /^docs\.google\.com$/, path: /^\/document/ },
  { name: 'LinkedIn', host: /(^|\.)linkedin\.com$/ },
  { name: 'Tableau', host: /(^|\.)(tableau\.com|tableausoftware\.com)$/ },
  { name: 'Excel', host: /^(excel\.cloud\.microsoft|.*\.officeapps\.live\.com)$/ },
  { name: 'Meta Ads Manager', host: /^(adsmanager|business)\.facebook\.com$/ },
  { name: 'Facebook', host: /(^|\.)facebook\.com$/ },
  { name: 'Instagram', host: /(^|\.)instagram\.com$/ },
  { name: 'ChatGPT', host: /^(chatgpt\.com|chat\.openai\.com)$/ },
  { name: 'Zapier', host: /(^|\.)zapier\.com$/ },
  { name: 'Slack', host: /(^|\.)slack\.com$/ },
]

/** The name of the tool an address belongs to, or `undefined` for any other page. */
export function appOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  return APPS.find(app => app.host.test(hostname) && (app.path?.test(pathname) ?? true))?.name
}
