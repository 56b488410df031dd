import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [await WxtVitest(), react()],
  test: {
    include: ['{components,entrypoints,lib,locales,reply,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    mockReset: true,
    // When a test counts as stuck; nothing waits for it.
    testTimeout: 30_000,
  },
})
