import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'svelte/compiler'
import { build } from 'vite'

const PAGES = fileURLToPath(new URL('../pages/words/apps', import.meta.url))

export type Framework = 'react' | 'vue' | 'svelte'

/** What the compiler of Svelte makes of its files, without a plugin's development server. */
const svelte = {
  name: 'svelte',
  transform: (code: string, id: string) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
}

/** Builds the page of a framework as its users do, for production, into a folder of its own. */
export async function buildPage(framework: Framework, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: `${framework}.js`, formats: ['es'], fileName: () => 'app.js' },
    },
  })
  fs.copyFileSync(path.join(PAGES, 'index.html'), path.join(folder, 'index.html'))
}
