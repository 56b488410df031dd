import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { manifestMessages } from './locales/manifest-messages'
import { mentorPage } from './scripts/mentor-page'
import { packFiles } from './scripts/pack-files'

/** The public half of the key that fixes the extension's id in Chromium; the private half signs releases. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx9T2urFt0pQ7+dcystiU4thj/zFuyAihQDavEilItxqZn5OaLiQs52+1q2ISnUY4JWwq4LU1EUTyGDQJ5jU6QwVMjGb1PimC2QTpvYYe0SwsYhNl7aD/HldkI0Yj6WNU+0tunaEsMfY0ZepaytMS6P/YVDsijDYvjyKeyX9fxG2IAETmNFDDQm9Rany4nUnIVwk3zSq4AHR/Cwq3BZa432CjNvv328/2f5/DVkic2KwTLTxoLzFp9BIBp+XEPdD2oCIz3VMWt+qCObkoSrEgNcU4/AjyJ/FRMqOL/Qqdpnh9D2qaquNL7EjcVc9eCmUMz5WItDRhZwMaQITiO12qowIDAQAB'

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

/**
 * What dom-accessibility-api brings for browsers of 2015, replaced by what every browser has: more than a kilobyte less
 * in each page we read. Cut are also its options, of which we use two, and a table of roles that no element has by itself.
 */
const NATIVE: Record<string, string> = { 'SetLike.mjs': 'Set', 'array.from.mjs': 'Array.from.bind(Array)' }
const CUTS: Record<string, [from: string, to: string][]> = {
  'accessible-name-and-description.mjs': [
    ['// polyfill\n', 'return null;\n'],
    ['|| querySelectorAllSubtree(listbox, "[selected]")', ''],
    ['_options$compute === void 0 ? "name" : _options$compute', '"name"'],
    ['_options$hidden === void 0 ? false : _options$hidden', 'false'],
    ['_options$computedStyl === void 0 ? options.getComputedStyle !== undefined : _options$computedStyl', 'true'],
    ['_options$getComputedS === void 0 ? window.getComputedStyle.bind(window) : ', ''],
    ['var window = safeWindow(root);', ''],
    ['typeof Map === "undefined" ? undefined : ', ''],
    ['throw new Error("use uncachedGetComputedStyle directly for pseudo elements");', ''],
    ['throw new TypeError("No knowledge about abstract role \'".concat(role, "\'. This is likely a bug :("));', ''],
  ],
  'getRole.mjs': [
    ['(_element$localName = element.localName) !== null && _element$localName !== void 0 ? _element$localName :', ''],
    ['element.tagName.toLowerCase()', 'element.localName'],
    [
      '!((_prohibitedAttributes = prohibitedAttributes[role]) !== null && _prohibitedAttributes !== void 0 && _prohibitedAttributes.has(attributeName))',
      'true',
    ],
  ],
  'util.mjs': [['node.getRootNode ? node.getRootNode() : node.ownerDocument', 'node.getRootNode()']],
}
const natives = {
  name: 'natives',
  load(id: string) {
    const [, file = ''] = /dom-accessibility-api\/dist\/polyfills\/([\w.]+)$/.exec(id) ?? []
    return NATIVE[file] && `export default ${NATIVE[file]}`
  },
  transform(code: string, id: string) {
    const [, file = ''] = /dom-accessibility-api\/dist\/([\w.-]+)$/.exec(id) ?? []
    return CUTS[file]?.reduce((rest, [from, to]) => {
      if (!rest.includes(from)) throw new Error(`${file} is not what it was: look at the cuts again`)
      return rest.replace(from, to)
    }, code)
  },
}

/**
 * What WXT puts around a page's script, without what a released build never does: plugins we have none of, and a log it
 * is told to leave out.
 */
const wrapper = {
  name: 'wrapper',
  transform: (code: string, id: string) =>
    id.includes('wxt-unlisted-script-entrypoint')
      ? `${code.slice(0, code.indexOf(';') + 1)} export default definition.main()`
      : undefined,
}

/** A browser reads a function twice, once to skip it, where it cannot see that it runs at once. */
const FORMAT = { wrap_iife: true }
const COMPRESS = { passes: 3, unsafe_arrows: true, inline: 1 }

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [natives, wrapper] }),
  webExt: { disabled: true },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: [...PERMISSIONS, browser === 'firefox' ? 'menus' : 'sidePanel'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    commands: {
      'ask-my-mentor': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandAsk__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'point-at-something': { description: '__MSG_commandPoint__' },
      'next-known-word': { description: '__MSG_commandNextWord__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' blob: data:; object-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ask-my-mentor@ask-my-mentor.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '140', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ type }) => type !== 'unlisted-script')) return
      // What goes into pages is made smaller still. A script that returns something names it: see `globalName`.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2022, compress: COMPRESS, format: FORMAT },
      }
    },
    'build:publicAssets': async (_, files) => {
      files.push({ contents: await mentorPage(), relativeDest: 'mentor-page.html' }, ...packFiles())
      for (const [language, contents] of Object.entries(manifestMessages()))
        files.push({ contents, relativeDest: `_locales/${language}/messages.json` })
      // The fonts' licence asks to travel with them.
      for (const font of ['source-serif-4', 'atkinson-hyperlegible-next'])
        files.push({
          absoluteSrc: resolve(`node_modules/@fontsource-variable/${font}/LICENSE`),
          relativeDest: `licences/${font}.txt`,
        })
    },
  },
})
